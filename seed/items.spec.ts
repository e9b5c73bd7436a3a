import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, parsePlainDate } from '../src/domain/time/plainDate'
import { splitSentences } from './collectTexts'
import { ATTENTION_POINTS } from './data/attentionPoints'
import { AUDIENCES } from './data/audiences'
import { CAMPAIGNS } from './data/campaigns'
import { CHANNELS } from './data/channels'
import { GOALS } from './data/goals'
import { HELP_LINES } from './data/helpLines'
import { items } from './data/items'
import { LEVELS } from './data/levels'
import { PARTNERS } from './data/partners'
import { THEMES } from './data/themes'
import { TIME_ENTRIES } from './data/timeEntries'
import { YEAR_ITEMS } from './data/year'
import { placeYear } from './placeYear'
import { minutesOf, replay, type Outcome } from './replay'
import type { SeedItem, SeedMoment } from './types'
import { writtenYear, year } from './writtenYear'

const PICTURE_KEYS = [
  'telefoon-in-hand', 'twee-vrienden-bankje', 'bar-met-lampen', 'straatlantaarn', 'koffie-aan-tafel',
  'handen-samen', 'schoolplein', 'sportveld', 'brug-over-ijssel', 'luisterend-oor', 'deur-op-kier',
  'kalender-week',
]

const SUBJECT = /geweld|seks|naakt|mishandel|dreig|inti[em]|misbruik|onveilig|abuse|violen|nude|threat|harass/i
/** minutes */
const DAY = 24 * 60

const outcomes = new Map(items.map((item) => [item.key, replay(item)]))
const outcomeOf = ({ key }: SeedItem): Outcome => {
  const outcome = outcomes.get(key)
  if (!outcome) throw new Error(`There is no item ${key}`)
  return outcome
}
const count = (holds: (outcome: Outcome, item: SeedItem) => boolean): number =>
  items.filter((item) => holds(outcomeOf(item), item)).length
const isLive = ({ editions }: Outcome): boolean => editions.some(({ from, until }) => from <= 0 && until > 0)

/** Mondays at the begin, in the middle and at the end of years that begin on different weekdays. */
const ANCHORS = [
  '2025-01-06', '2025-12-29', '2026-05-11', '2027-01-04', '2027-06-28', '2028-02-28', '2028-12-25', '2029-12-31',
  '2031-09-01',
].map(parsePlainDate)

describe.each(ANCHORS)('the year around %s', (anchor) => {
  const placed = placeYear({ anchor, zone: 'Europe/Amsterdam' })

  test('lets people do only what they may, in order, before the anchor', () => {
    const late = placed.items.filter((item) => {
      const moments = [item.created, ...item.steps]
      const minutes = moments.map(minutesOf)
      return moments.some(({ day }) => day > -1 || ((day % 7) + 7) % 7 > 4)
        || minutes.some((moment, i) => i > 0 && moment <= (minutes[i - 1] ?? Infinity))
    })
    expect(late.map(({ key }) => key)).toEqual([])
    // Throws at the first breach.
    expect(placed.items.map(replay)).toHaveLength(YEAR_ITEMS.length)
  })

  test('has two years of items, each on a day of its own year', () => {
    const years = placed.items.flatMap(({ plannedDay }) =>
      plannedDay === null ? [] : [Number(addDays({ date: anchor, days: plannedDay }).slice(0, 4))])
    const first = Number(anchor.slice(0, 4))
    expect(new Set(years)).toEqual(new Set([first, first + 1]))
    expect(placed.items.length).toBeGreaterThanOrEqual(80)
  })
})

describe('the twenty-four items around the anchor', () => {
  test('have keys of their own', () => {
    expect(items).toHaveLength(24)
    expect(new Set(items.map(({ key }) => key)).size).toBe(24)
    expect(items.filter(({ key }) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([])
  })

  test('have a row each in the checklist', () => {
    const checklist = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    const rows = [...checklist.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, key]) => key)
    expect(rows.sort()).toEqual([...items, ...writtenYear].map(({ key }) => key).sort())
  })

  test.each([
    ['idea', 3],
    ['writing', 6],
    ['review', 4],
    ['approved', 10],
    ['archived', 1],
  ] as const)('are in stage %s: %i', (stage, expected) => {
    expect(count((outcome) => outcome.stage === stage)).toBe(expected)
  })

  test('show every situation that the planner has a word for', () => {
    expect(count(isLive)).toBeGreaterThanOrEqual(3)
    expect(count(({ editions }) => editions.some(({ from }) => from >= DAY && from < 26 * DAY)))
      .toBeGreaterThanOrEqual(3)
    expect(count(({ stage, editions, isWithdrawn }) => stage === 'approved' && !isWithdrawn
      && editions.every(({ until }) => until < 0))).toBe(1)
    expect(count(({ isWithdrawn }) => isWithdrawn)).toBe(1)
    expect(count(({ isMoved }) => isMoved)).toBe(1)
    expect(count((outcome) => outcome.stage === 'writing' && isLive(outcome))).toBe(1)
    expect(count((outcome) => outcome.stage === 'approved' && isLive(outcome)
      && outcome.editions.filter(({ language }) => language === 'nl').length === 2)).toBe(1)
    expect(count(({ stage }, { plannedDay }) => stage === 'review' && (plannedDay ?? 0) < 0)).toBe(1)
    expect(count(({ stage }, { texts }) => stage === 'review' && Object.keys(texts).length === 2)).toBe(1)
    expect(count(({ stage }, { steps }) => stage === 'writing' && steps.at(-1)?.do === 'request-changes'))
      .toBe(1)
    expect(count(({ stage }, { plannedDay }) => stage === 'idea' && plannedDay === null)).toBe(2)
    expect(count(({ stage }, { isStory }) => stage === 'writing' && isStory === true)).toBe(1)
  })

  test('leave something to place by hand on the first day, and show what was placed', () => {
    const byHand = CHANNELS.filter(({ delivery }) => delivery === 'byHand').map(({ key }) => key)
    const toPlace = items.filter((item) => {
      const { editions, placed } = outcomeOf(item)
      const isDue = editions.some((edition) =>
        edition.language === 'nl' && edition.from < DAY && edition.until > DAY)
      return isDue && byHand.some((channel) => item.texts.nl?.variants[channel] && !placed.includes(channel))
    })
    expect(toPlace.map(({ key }) => key).sort()).toEqual(['ouderen-even-aanbellen', 'ouderen-geld-samen'])
    expect(count((outcome) => isLive(outcome) && outcome.placed.length > 0)).toBeGreaterThanOrEqual(1)
  })

  test('speak other languages', () => {
    expect(items.filter(({ texts }) => texts.en)).toHaveLength(8)
    const arabic = items.filter(({ texts }) => texts.ar)
    expect(arabic).toHaveLength(1)
    expect(arabic.flatMap((item) => outcomeOf(item).editions).some(({ language, from, until }) =>
      language === 'ar' && from < 0 && until > 0)).toBe(true)
  })

  test.each([
    ['publication', 13],
    ['event', 3],
    ['activity', 2],
    ['milestone', 1],
  ] as const)('hold enough of kind %s', (kind, minimum) => {
    expect(items.filter((item) => item.kind === kind).length).toBeGreaterThanOrEqual(minimum)
  })

  test.each(CAMPAIGNS.map(({ key }) => key))('give campaign %s at least four items', (campaign) => {
    const all = [...items, ...year.items]
    expect(all.filter((item) => item.campaign === campaign).length).toBeGreaterThanOrEqual(4)
  })

  test('cover each attention point, and nearly each theme', () => {
    const points = new Set(items.flatMap(({ attentionPoints }) => attentionPoints))
    expect(ATTENTION_POINTS.map(({ key }) => key).filter((key) => !points.has(key))).toEqual([])
    const themes = new Set(items.flatMap((item) => item.themes))
    // One gap on purpose: the year plan has something to point at.
    expect(THEMES.map(({ key }) => key).filter((key) => !themes.has(key))).toEqual(['veilig-sekswerk'])
  })

  test('leave each channel its breath between two releases', () => {
    const clashes = CHANNELS.flatMap(({ key, minimumIntervalHours }) => {
      const moments = items
        .filter(({ release, texts }) => release && texts.nl?.variants[key])
        .map((item) => outcomeOf(item).editions[0]?.from ?? minutesOf(item.release as SeedMoment))
        .sort((a, b) => a - b)
      const isTooSoon = (moment: number, i: number): boolean =>
        moment - (moments[i - 1] ?? -Infinity) < minimumIntervalHours * 60
      return moments.filter(isTooSoon).map((moment) => ({ channel: key, day: Math.floor(moment / DAY) }))
    })
    expect(clashes).toEqual([])
  })
})

describe.each([...items, ...year.items].map((item) => [item.key, item] as const))('%s', (_, item) => {
  test('names only what exists', () => {
    const unknown = [
      ...item.themes.filter((key) => !THEMES.some((theme) => theme.key === key)),
      ...item.audiences.filter((key) => !AUDIENCES.some((audience) => audience.key === key)),
      ...item.attentionPoints.filter((key) => !ATTENTION_POINTS.some((point) => point.key === key)),
      ...item.goals.filter((letter) => !GOALS.some((goal) => goal.letter === letter)),
      ...item.levels.filter((key) => !LEVELS.some((level) => level.key === key)),
      ...(item.partners ?? []).filter((key) => !PARTNERS.some((partner) => partner.key === key)),
      ...item.helpLines.filter((key) => !HELP_LINES.some((line) => line.key === key)),
      ...Object.values(item.texts).flatMap(({ variants }) => Object.keys(variants))
        .filter((key) => !CHANNELS.some((channel) => channel.key === key)),
      ...(item.campaign && !CAMPAIGNS.some(({ key }) => key === item.campaign) ? [item.campaign] : []),
      ...(item.picture && !PICTURE_KEYS.includes(item.picture.key) ? [item.picture.key] : []),
      ...(item.picture?.channels ?? []).filter((channel) => !item.texts.nl?.variants[channel]),
    ]
    expect(unknown).toEqual([])
    for (const list of [item.themes, item.audiences, item.attentionPoints, item.goals, item.levels]) {
      expect(list.length).toBeGreaterThan(0)
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test('took its steps in order, in office hours, before the anchor', () => {
    const moments: SeedMoment[] = [item.created, ...item.steps]
    const minutes = moments.map(minutesOf)
    expect(minutes.every((moment, i) => i === 0 || moment > (minutes[i - 1] ?? Infinity))).toBe(true)
    for (const { day, time } of moments) {
      expect(day).toBeLessThanOrEqual(-1)
      expect(((day % 7) + 7) % 7, `weekday of day ${day}`).toBeLessThan(5)
      expect(time >= '08:00' && time <= '17:30', time).toBe(true)
    }
  })

  test('exists before hours or euros are written on it', () => {
    const early = [...TIME_ENTRIES, ...year.entries].filter((entry) => entry.item === item.key && entry.day < item.created.day)
    expect(early).toEqual([])
  })

  test('plans what can happen', () => {
    if (item.release && item.ends) expect(minutesOf(item.ends)).toBeGreaterThan(minutesOf(item.release))
    if (item.kind === 'event' && item.plannedDay !== null) {
      // Announced on its planned day, or held on it.
      expect(item.event?.starts.day).toBeGreaterThanOrEqual(item.plannedDay)
      expect(item.event?.starts.time).toMatch(/^\d\d:\d\d$/)
    }
    if (!item.event) return
    expect(item.event.place).toEqual({ name: expect.stringMatching(/\S/), street: expect.stringMatching(/\S/), city: 'Deventer' })
    expect(minutesOf(item.event.ends)).toBeGreaterThan(minutesOf(item.event.starts))
    expect(minutesOf(item.event.starts)).toBeGreaterThan(minutesOf(item.release ?? item.created))
  })

  test('carries what a sensitive item needs, if it is one', () => {
    if (!item.isSensitive) {
      expect(Object.values(item.texts).map(({ contentNote }) => contentNote).filter(Boolean)).toEqual([])
      return
    }
    expect(item.helpLines).toContain('alarm-112')
    expect(item.helpLines.length).toBeGreaterThanOrEqual(2)
    for (const text of Object.values(item.texts)) {
      expect(splitSentences(text.contentNote ?? '')).toHaveLength(1)
      expect(text.contentNote?.length).toBeLessThanOrEqual(200)
      expect(text.discreetTitle).toMatch(/\S/)
      expect(text.discreetShareText).toMatch(/\S/)
      expect(`${text.discreetTitle} ${text.discreetShareText}`).not.toMatch(SUBJECT)
    }
  })

  test('translates only what exists in Dutch', () => {
    const dutch = Object.keys(item.texts.nl?.variants ?? {})
    const foreign = Object.values(item.texts).flatMap(({ variants }) => Object.keys(variants))
    expect(foreign.filter((channel) => !dutch.includes(channel))).toEqual([])
  })
})
