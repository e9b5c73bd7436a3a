import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { findUnknownIds } from '@/queries/findUnknownIds'

import { isFromOutside, isPlainObject, refuseInput } from './fromOutside'

type Found = Map<string, Set<string>>

/**
 * Refuses a reference to a record that is not there. SQLite would stumble over it and MongoDB would keep it.
 * What the record referred to before is left alone, so that a removed word never blocks a save.
 */
export const refuseUnknownRelations: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isFromOutside({ args: {}, req })) return data
  const before: Found = new Map()
  const after: Found = new Map()
  collect({ record: originalDoc, fields: collection.flattenedFields, found: before })
  collect({ record: data, fields: collection.flattenedFields, found: after })
  for (const [slug, ids] of after) {
    const fresh = [...ids].filter((id) => !before.get(slug)?.has(id))
    if (fresh.length === 0) continue
    const [unknown] = await findUnknownIds({ req, slug, ids: fresh })
    if (unknown) refuseInput(`"${unknown.slice(0, 60)}" verwijst naar iets in ${slug} dat er niet (meer) is. Kies opnieuw.`)
  }
  return data
}

function collect({ record, fields, found }: { record: unknown; fields: FlattenedField[]; found: Found }): void {
  if (!isPlainObject(record)) return
  for (const field of fields) {
    const value = record[field.name]
    if (field.type === 'group' || field.type === 'tab') collect({ record: value, fields: field.flattenedFields, found })
    else if (field.type === 'array') {
      for (const row of Array.isArray(value) ? value : []) collect({ record: row, fields: field.flattenedFields, found })
    } else if (field.type === 'relationship' || field.type === 'upload') {
      for (const reference of Array.isArray(value) ? (value as unknown[]) : [value]) {
        note({ reference, relationTo: field.relationTo, found })
      }
    }
  }
}

function note({ reference, relationTo, found }: { reference: unknown; relationTo: string | string[]; found: Found }): void {
  const target = isPlainObject(reference) && 'relationTo' in reference ? reference : null
  const slug = target ? String(target.relationTo) : typeof relationTo === 'string' ? relationTo : null
  const raw = target ? target.value : reference
  const id = isPlainObject(raw) ? raw.id : raw
  if (slug === null || (typeof id !== 'string' && typeof id !== 'number')) return
  if (Array.isArray(relationTo) && !relationTo.includes(slug)) return
  found.set(slug, (found.get(slug) ?? new Set()).add(String(id)))
}
