import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { decideReviewAsk } from './decideReviewAsk'
import type { Colleague } from './findReviewers'
import type { Role } from './roles'

const today = parsePlainDate('2026-05-12')
const person = (id: string, role: Role, deputyId: string | null = null): Colleague => ({
  id,
  role,
  absentFrom: null,
  absentUntil: null,
  deputyId,
})
const colleagues = [
  person('comm', 'communications'),
  person('comm2', 'communications'),
  person('sub', 'substance', 'comm2'),
  person('expert', 'expert'),
]
const ask = (more: Partial<Parameters<typeof decideReviewAsk>[0]> = {}) =>
  decideReviewAsk({
    people: [],
    roles: [],
    dueOn: null,
    askedBy: 'comm',
    content: { isSensitive: true, isStory: false },
    colleagues,
    today,
    reviewDays: 3,
    daysOff: new Set([parsePlainDate('2026-05-14')]),
    ...more,
  })

describe('decideReviewAsk', () => {
  test('by default those whose verdict is needed, within the usual working days', () => {
    expect(ask()).toMatchObject({ kind: 'ask', people: [], roles: ['substance'], dueOn: '2026-05-18', warnings: [] })
    expect(ask({ content: { isSensitive: false, isStory: false } })).toMatchObject({ roles: ['communications', 'substance'] })
  })

  test('names and roles as they were chosen, each once, with a day of one’s own', () => {
    const chosen = ask({ people: ['sub', 'sub'], roles: ['communications', 'communications'], dueOn: today })
    expect(chosen).toMatchObject({ people: ['sub'], roles: ['communications'], dueOn: today })
  })

  test.each([
    ['a day that has passed', { dueOn: parsePlainDate('2026-05-11') }, ['due-in-past']],
    ['somebody who reviews nothing', { people: ['expert'] }, ['cannot-review']],
    ['somebody who is not there', { people: ['gone'] }, ['cannot-review']],
    ['a role that reviews nothing', { roles: ['viewer' as const] }, ['cannot-review']],
    ['both at once', { people: ['gone'], dueOn: parsePlainDate('2026-01-01') }, ['due-in-past', 'cannot-review']],
  ])('refuses %s', (_name, wish, codes) => {
    const outcome = ask(wish)
    expect(outcome.kind === 'blocked' ? outcome.reasons.map(({ code }) => code) : outcome).toEqual(codes)
  })

  test.each([
    ['a sensitive text, of communications alone', { people: ['comm2'] }, 1],
    ['a sensitive text, of a deputy in their own name', { people: ['comm2', 'sub'] }, 0],
    ['a text that is not sensitive', { people: ['comm2'], content: { isSensitive: false, isStory: false } }, 0],
    ['a story that somebody called not sensitive', { people: ['comm2'], content: { isSensitive: false, isStory: true } }, 1],
  ])('warns when nobody may approve: %s', (_name, wish, count) => {
    expect(ask(wish)).toMatchObject({ warnings: { length: count } })
  })
})
