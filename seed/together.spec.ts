import { describe, expect, test } from 'vitest'
import { findPersonalWords } from '../src/domain/language/checkTeachBack'
import { addDays, parsePlainDate, weekdayOf } from '../src/domain/time/plainDate'
import { measureSentences } from './collectTexts'
import { AUDIENCES } from './data/audiences'
import { HAPPENINGS } from './data/happenings'
import { HELP_LINES } from './data/helpLines'
import { items } from './data/items'
import { THEMES } from './data/themes'
import { TOGETHER } from './data/together'
import { minutesOf, roleOf } from './replay'
import type { SeedStep } from './types'

const BLAME = /eigen schuld|had je maar|uitgelokt|\bdaders?\b|\bslachtoffers?\b/i
const INFORMAL = /\b(?:je|jij|jou|jouw|jullie)\b/i
/** minutes */
const DAY = 24 * 60

const steps = items.flatMap((item) => item.steps.map((step) => ({ item, step })))
const doing = <K extends SeedStep['do']>(what: K) =>
  steps.flatMap(({ item, step }) => (step.do === what ? [{ item, step: step as Extract<SeedStep, { do: K }> }] : []))

/** What people say to each other, by where it stands. */
const said = steps.flatMap(({ item, step }): { where: string; by: SeedStep['by']; words: string }[] => {
  const { by } = step
  const of = (name: string, words: string | undefined) => (words ? [{ where: `${item.key}: ${name}`, by, words }] : [])
  switch (step.do) {
    case 'comment':
    case 'reply':
      return of(step.do, step.body)
    case 'suggest':
      return of('note', step.note)
    case 'decide-suggestion':
      return step.decision === 'refuse' ? of('answer', step.answer) : []
    case 'request-review':
      return of('question', step.note)
    case 'teach-back':
      return of('told back', step.findings)
    default:
      return []
  }
})

test('what people do around texts belongs to items that are there', () => {
  expect(Object.keys(TOGETHER).filter((key) => !items.some((item) => item.key === key))).toEqual([])
})

describe('experts are asked at their own pace', () => {
  test.each(['expert', 'expert-2'] as const)('%s: two weeks and a day for the clock change lie between', (key) => {
    const moments = doing('ask-contribution').filter(({ step }) => step.expert === key).map(({ step }) => minutesOf(step)).sort((a, b) => a - b)
    expect(moments.length).toBeGreaterThanOrEqual(2)
    const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0))
    expect(gaps.filter((gap) => gap < 15 * DAY)).toEqual([])
  })

  test('each question says what was agreed', () => {
    expect(doing('ask-contribution').filter(({ step }) => step.feeEuros < 50)).toEqual([])
  })
})

describe('what people say to each other', () => {
  test.each(said.map(({ where, words }) => [where, words] as const))('%s is short and kind: %s', (_, words) => {
    const { average, longest } = measureSentences(words)
    expect(average).toBeLessThanOrEqual(15)
    expect(longest).toBeLessThanOrEqual(20)
    expect(words).not.toMatch(BLAME)
    expect(findPersonalWords(words)).toEqual({ names: [], contacts: [] })
  })

  test('advisers say "u" to who writes along', () => {
    const informal = said.filter(({ by, words }) => roleOf(by) !== 'expert' && INFORMAL.test(words.replace(/‘[^’]*’/g, '')))
    expect(informal).toEqual([])
  })

  test('other words for a passage are as plain as the text', () => {
    const longest = doing('suggest').map(({ step }) => measureSentences(step.after).longest)
    expect(Math.max(...longest)).toBeLessThanOrEqual(15)
  })
})

test('what readers told back is of a group from an audience, held on a working day', () => {
  const rounds = doing('teach-back').map(({ step }) => step)
  expect(rounds.map(({ understood }) => understood).sort()).toEqual(['partly', 'well'])
  for (const { audience, heldDay, readers } of rounds) {
    expect(AUDIENCES.map(({ key }) => key)).toContain(audience)
    expect(weekdayOf(addDays({ date: parsePlainDate('2026-11-23'), days: heldDay }))).toBeLessThan(6)
    expect(readers).toBeGreaterThanOrEqual(5)
  }
})

describe('what is about no item', () => {
  test('happened in order, in office hours, before the anchor', () => {
    const moments = HAPPENINGS.map(minutesOf)
    expect(moments).toEqual([...moments].sort((a, b) => a - b))
    for (const { day, time } of HAPPENINGS) {
      expect(day).toBeLessThanOrEqual(-1)
      expect(((day % 7) + 7) % 7, `weekday of day ${day}`).toBeLessThan(5)
      expect(time >= '08:00' && time <= '17:30', time).toBe(true)
    }
  })

  test('each pause is over before the anchor, and was set by an adviser on what exists', () => {
    const set = HAPPENINGS.flatMap((each) => (each.do === 'set-brake' ? [each] : []))
    const lifted = HAPPENINGS.flatMap((each) => (each.do === 'lift-brake' ? [each.key] : []))
    expect(set.map(({ key }) => key)).toEqual(lifted)
    expect(set.map(({ by }) => roleOf(by))).toEqual(['substance'])
    expect(set.filter(({ scope, on }) => scope !== 'theme' || !THEMES.some(({ key }) => key === on))).toEqual([])
    expect(set.filter(({ reason }) => measureSentences(reason).average > 15 || BLAME.test(reason))).toEqual([])
  })

  test('nobody places or shows anything while a pause lasts', () => {
    const [from = 0, until = 0] = HAPPENINGS.flatMap((each) => (each.do === 'set-brake' || each.do === 'lift-brake' ? [minutesOf(each)] : []))
    expect(until).toBeGreaterThan(from)
    const during = steps.filter(({ step }) => minutesOf(step) >= from && minutesOf(step) <= until)
    expect(during.map(({ item, step }) => `${item.key} ${step.do}`)).toEqual([])
  })

  test('a proposed number is another one of the same help line', () => {
    const proposed = HAPPENINGS.flatMap((each) => (each.do === 'propose-phone' ? [each] : []))
    expect(proposed).toHaveLength(1)
    for (const { helpLine, phone } of proposed) {
      const line = HELP_LINES.find(({ key }) => key === helpLine)
      expect(line?.phone).not.toBe(phone)
      // Not invented: what the organisation calls itself.
      expect(line?.name.nl).toContain(phone)
    }
  })
})
