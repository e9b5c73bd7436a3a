import { APIError, ValidationError, type PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DomainError } from '@/domain/errors'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { PlanningCard } from '@/domain/planning/card'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { findCardsById } from '@/queries/findPlanningCards'
import { relationId } from '@/queries/relationId'
import { asDocuments } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { moveCards } from './moveCards'
import { isRefusal, NOT_PLANNER, type Refusal } from './outcome'
import { planItem } from './planItem'

type ImportedField =
  | 'title'
  | 'kind'
  | 'plannedDate'
  | 'plannedUntil'
  | 'campaignId'
  | 'themeIds'
  | 'audienceIds'
  | 'channelIds'
  | 'attentionPointIds'
  | 'goalIds'
  | 'levelIds'
  | 'partnerIds'
  | 'ownerId'
  | 'hoursPlanned'
  | 'eurosPlanned'
  | 'tone'

type ImportedValues = Partial<Pick<PlanningCard, ImportedField>>

/** A row that was compared and found good; only what differs stands in `values`. */
export type ImportRow =
  | { kind: 'new'; rowNumber: number; title: string; values: ImportedValues & { title: string } }
  | { kind: 'changed'; rowNumber: number; title: string; id: string; revision: number; values: ImportedValues }

export type ImportWorkbookOutcome =
  | {
      kind: 'imported'
      message: string
      created: number
      changed: number
      /** of all that was written the earliest day from today on, else the latest; null when all is undated */
      showDate: PlainDate | null
    }
  | Refusal

type Import = {
  req: PayloadRequest
  rows: readonly ImportRow[]
  now: Instant
  /** called as rows are written; a roll-back takes them all back */
  onProgress?: (done: number) => void
}

/**
 * Writes the compared rows of a workbook, all of them or none. Dates go the way of a move on the calendar, new
 * rows that of a new plan, and the rest is an ordinary save.
 *
 * @throws DomainError `conflict` when a card is no longer as it was compared, `invalid-input` when a row
 * cannot be stored; nothing is written then
 */
export async function importWorkbook({ req: caller, ...work }: Import): Promise<ImportWorkbookOutcome> {
  if (isPlanner({ req: caller }) !== true) return NOT_PLANNER
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: (req) => importWithin({ req, ...work }),
  })
}

async function importWithin({ req, rows, now, onProgress }: Import): Promise<ImportWorkbookOutcome> {
  const changed = rows.filter((row) => row.kind === 'changed')
  const created = rows.filter((row) => row.kind === 'new')
  const cards = new Map((await findCardsById({ req, ids: changed.map(({ id }) => id) })).map((card) => [card.id, card]))
  const stale = changed.find(({ id, revision }) => cards.get(id)?.revision !== revision)
  if (stale) throw changedMeanwhile(stale)
  await moveDates({ req, rows: changed, cards, now })
  let done = 0
  const step = () => onProgress?.((done += 1))
  for (const row of changed) {
    await naming(row, () => saveFields({ req, row }))
    step()
  }
  for (const row of created) {
    await naming(row, () => createCard({ req, row }))
    step()
  }
  return {
    kind: 'imported',
    message: describeWritten({ created: created.length, changed: changed.length }),
    created: created.length,
    changed: changed.length,
    showDate: chooseDate({ rows, cards, today: now.slice(0, 10) as PlainDate }),
  }
}

type ChangedRow = Extract<ImportRow, { kind: 'changed' }>

function changedMeanwhile({ rowNumber, title, id }: ChangedRow): DomainError {
  return new DomainError('conflict', `card ${id} changed since it was compared`, {
    person: `Rij ${rowNumber} ("${title}") is intussen gewijzigd. Er is niets geschreven.`,
  })
}

/** All dates at once, so that a card that cannot go stops them all with its reason. */
async function moveDates({
  req,
  rows,
  cards,
  now,
}: {
  req: PayloadRequest
  rows: readonly ChangedRow[]
  cards: ReadonlyMap<string, PlanningCard>
  now: Instant
}): Promise<void> {
  const moves = rows.flatMap(({ id, revision, values }) => {
    const { plannedDate, plannedUntil } = values
    const card = cards.get(id)
    if (card === undefined || (plannedDate === undefined && plannedUntil === undefined)) return []
    return [
      {
        id,
        revision,
        plannedDate: plannedDate === undefined ? card.plannedDate : plannedDate,
        plannedUntil: plannedUntil === undefined ? card.plannedUntil : plannedUntil,
      },
    ]
  })
  if (moves.length === 0) return
  const outcome = await moveCards({ req, moves, moveReleases: false, now })
  if (!isRefusal(outcome)) return
  throw new DomainError('conflict', `dates did not move: ${outcome.kind}`, {
    person: `${outcome.message} Er is niets geschreven.`,
  })
}

async function saveFields({ req, row }: { req: PayloadRequest; row: ChangedRow }): Promise<void> {
  const { id, values } = row
  const { plannedDate: _from, plannedUntil: _until, channelIds, ...rest } = values
  const data = {
    ...fieldsOf(rest),
    ...(channelIds === undefined ? {} : { variants: await variantsFor({ req, id, channelIds }) }),
  }
  if (Object.keys(data).length === 0) return
  await req.payload.update({
    collection: SLUGS.contentItems,
    id,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    fallbackLocale: false,
    data: data as never,
    req,
  })
}

const FIELD_NAMES = {
  title: 'title',
  kind: 'kind',
  campaignId: 'campaign',
  themeIds: 'themes',
  audienceIds: 'audiences',
  attentionPointIds: 'attentionPoints',
  goalIds: 'goals',
  levelIds: 'levels',
  partnerIds: 'partners',
  ownerId: 'owner',
  hoursPlanned: 'hoursPlanned',
  eurosPlanned: 'eurosPlanned',
  tone: 'tone',
} as const satisfies Record<Exclude<ImportedField, 'plannedDate' | 'plannedUntil' | 'channelIds'>, string>

function fieldsOf(values: Partial<Record<keyof typeof FIELD_NAMES, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [FIELD_NAMES[name as keyof typeof FIELD_NAMES], value]),
  )
}

/** Rows that stay keep their ids, and with those the words of every language. */
async function variantsFor({
  req,
  id,
  channelIds,
}: {
  req: PayloadRequest
  id: string
  channelIds: readonly string[]
}): Promise<object[]> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    fallbackLocale: false,
    select: { variants: true },
    req,
  })
  const rows = asDocuments(item.variants)
  const kept = rows.filter((row) => channelIds.includes(relationId(row.channel) ?? ''))
  const known = kept.map((row) => relationId(row.channel))
  return [...kept, ...channelIds.filter((channel) => !known.includes(channel)).map((channel) => ({ channel }))]
}

async function createCard({
  req,
  row: { values },
}: {
  req: PayloadRequest
  row: Extract<ImportRow, { kind: 'new' }>
}): Promise<void> {
  const { plannedDate = null, plannedUntil = null, ownerId = null, ...rest } = values
  const outcome = await planItem({
    req,
    input: { ...rest, ownerId, plannedDate, plannedUntil: plannedUntil === plannedDate ? null : plannedUntil },
  })
  if (isRefusal(outcome)) throw new DomainError('conflict', `not planned: ${outcome.kind}`, { person: outcome.message })
}

/** Says of which row it is that cannot be stored; what is nobody's input stays the error that it was. */
async function naming(row: ImportRow, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (cause) {
    const why = reasonOf(cause)
    if (why === null) throw cause
    throw new DomainError('invalid-input', `row ${row.rowNumber} cannot be stored`, {
      person: `Rij ${row.rowNumber} ("${row.title}") is niet te bewaren. ${why} Er is niets geschreven.`,
      cause,
    })
  }
}

function reasonOf(cause: unknown): string | null {
  if (cause instanceof DomainError) return cause.person ?? null
  if (cause instanceof ValidationError) {
    return cause.data.errors.map(({ label, path, message }) => `${String(label ?? path)}: ${message}`).join(' ')
  }
  return cause instanceof APIError && cause.status < 500 ? cause.message : null
}

function describeWritten({ created, changed }: { created: number; changed: number }): string {
  const cards = (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`)
  const parts = [
    ...(created > 0 ? [`${cards(created)} toegevoegd`] : []),
    ...(changed > 0 ? [`${cards(changed)} gewijzigd`] : []),
  ]
  return `Geschreven: ${parts.join(' en ')}.`
}

function chooseDate({
  rows,
  cards,
  today,
}: {
  rows: readonly ImportRow[]
  cards: ReadonlyMap<string, PlanningCard>
  today: PlainDate
}): PlainDate | null {
  const days = rows
    .flatMap((row): PlainDate[] => {
      const stored = row.kind === 'changed' ? (cards.get(row.id)?.plannedDate ?? null) : null
      const day = row.values.plannedDate === undefined ? stored : row.values.plannedDate
      return day === null ? [] : [day]
    })
    .sort()
  return days.find((day) => day >= today) ?? days.at(-1) ?? null
}
