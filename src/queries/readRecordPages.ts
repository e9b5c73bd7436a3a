import type { Payload, Where } from 'payload'

import type { SLUGS } from '@/slugs'

import { isUnreadable } from './isUnreadable'
import { asDocument, type StoredDocument } from './storedValues'

const PAGE = 500

export type RecordSource = {
  collection: typeof SLUGS.journalEntries | typeof SLUGS.editions | typeof SLUGS.verdicts
  /** unique, and the order of reading */
  by: 'seq' | 'id'
  fields: readonly string[]
}

type Reading = RecordSource & { payload: Payload }

/**
 * Every record of a collection as it is stored, a page at a time, so that any number fits. Through the database
 * layer: hooks and access would show less. A field that cannot be read any more is undefined.
 */
export async function* readRecordPages(reading: Reading): AsyncGenerator<StoredDocument> {
  const { by } = reading
  let last: unknown = null
  for (;;) {
    const docs = await readPage({ ...reading, where: last === null ? {} : { [by]: { greater_than: last } } })
    yield* docs
    if (docs.length < PAGE) return
    last = docs.at(-1)?.[by]
  }
}

async function readPage(reading: Reading & { where: Where }): Promise<StoredDocument[]> {
  const docs = await tryToFind(reading)
  if (docs !== null) return docs
  const { by } = reading
  const found: StoredDocument[] = []
  for (const row of await find({ ...reading, fields: [by] })) found.push(await readRow({ ...reading, where: { [by]: { equals: row[by] } } }))
  return found
}

/** Field by field where need be: what cannot be read stays empty, and is found so. */
async function readRow(reading: Reading & { where: Where }): Promise<StoredDocument> {
  const whole = await tryToFind(reading)
  if (whole !== null) return asDocument(whole[0])
  const row: StoredDocument = {}
  for (const name of [reading.by, ...reading.fields]) row[name] = (await tryToFind({ ...reading, fields: [name] }))?.[0]?.[name]
  return row
}

/** @returns null when something stored cannot be read */
async function tryToFind(reading: Reading & { where: Where }): Promise<StoredDocument[] | null> {
  try {
    return await find(reading)
  } catch (error) {
    if (isUnreadable(error)) return null
    throw error
  }
}

async function find({ payload, collection, by, fields, where }: Reading & { where: Where }): Promise<StoredDocument[]> {
  const { docs } = await payload.db.find<StoredDocument>({
    collection,
    limit: PAGE,
    pagination: false,
    sort: by,
    select: Object.fromEntries(fields.map((name) => [name, true])),
    where,
  })
  return docs
}
