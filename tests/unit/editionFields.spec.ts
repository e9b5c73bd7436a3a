import { describe, expect, test } from 'vitest'

import { ENTRY_FIELDS, LEFT_OUT_FIELDS, TERMS_FIELDS, WORDS_FIELDS } from '@/domain/journal/editionFields'

import { Editions } from '../../collections/Editions'

const lists: Record<string, readonly string[]> = { WORDS_FIELDS, TERMS_FIELDS, ENTRY_FIELDS, LEFT_OUT_FIELDS }
const names = Editions.fields.flatMap((field) => ('name' in field ? [field.name] : []))

describe('what the journal vouches for', () => {
  test.each(names)('%s of an edition stands in exactly one list', (name) => {
    const found = Object.entries(lists).flatMap(([list, members]) => (members.includes(name) ? [list] : []))
    expect(found, `add "${name}" to one list in editionFields.ts`).toHaveLength(1)
  })

  test('every field has a name, and no list names a field that is gone', () => {
    expect(names).toHaveLength(Editions.fields.length)
    expect(Object.values(lists).flat().filter((name) => !names.includes(name))).toEqual([])
  })
})
