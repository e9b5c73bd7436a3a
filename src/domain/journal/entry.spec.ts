import { describe, expect, test } from 'vitest'

import {
  JOURNAL_ACTION_LABELS,
  JOURNAL_ACTIONS,
  JOURNAL_ACTOR_KIND_LABELS,
  JOURNAL_ORIGIN_LABELS,
  JOURNAL_RESULT_LABELS,
} from './entry'

const LISTS = {
  actions: JOURNAL_ACTION_LABELS,
  actors: JOURNAL_ACTOR_KIND_LABELS,
  origins: JOURNAL_ORIGIN_LABELS,
  results: JOURNAL_RESULT_LABELS,
}

describe('words of the journal', () => {
  test('every action once, in the form of a stable name', () => {
    expect(new Set(JOURNAL_ACTIONS).size).toBe(JOURNAL_ACTIONS.length)
    expect(JOURNAL_ACTIONS.filter((action) => !/^[a-z]+(-[a-z]+)*$/.test(action))).toEqual([])
    expect(Object.keys(JOURNAL_ACTION_LABELS)).toEqual([...JOURNAL_ACTIONS])
  })

  test.each(Object.entries(LISTS))('no two %s share a label in one language', (_name, labels) => {
    const all = Object.values(labels)
    expect(new Set(all.map(({ nl }) => nl)).size).toBe(all.length)
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length)
  })
})
