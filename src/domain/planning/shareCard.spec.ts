import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ITEM_KINDS } from '../content'
import type { PlanningCard } from './card'
import { EMPTY_FILTER } from './planningFilter'
import { day, makeCard, moment, stretch } from './planningFixtures'
import { filterForOthers, presentSharedCard, titleForOthers } from './shareCard'

const zone = 'Europe/Amsterdam'
const now = moment('2026-05-10T08:00:00Z')
const placed = { key: 'i1', from: day('2026-05-14'), until: day('2026-05-14'), occurrence: null }

test.each<[string, Partial<PlanningCard>, string]>([
  ['nothing sensitive', { discreetTitle: 'Anders' }, 'Werktitel'],
  ['sensitive', { isSensitive: true, discreetTitle: 'Avond voor bewoners' }, 'Avond voor bewoners'],
  ['sensitive, no discreet title', { isSensitive: true }, 'Bericht'],
  ['sensitive, a blank one', { isSensitive: true, discreetTitle: ' \n' }, 'Bericht'],
  ['sensitive event', { isSensitive: true, kind: 'event' }, 'Bericht (bijeenkomst)'],
  ['a story that nobody marked', { isStory: true, kind: 'activity' }, 'Bericht (activiteit)'],
  ['a story with a discreet title', { isStory: true, discreetTitle: 'Verhaal' }, 'Verhaal'],
])('title: %s', (_name, change, expected) => {
  expect(titleForOthers({ card: makeCard({ title: 'Werktitel', ...change }) })).toBe(expected)
})

/** Every text of a card, each recognisable. */
const full: PlanningCard = {
  ...makeCard(),
  title: 'TITLE',
  discreetTitle: 'DISCREET',
  kind: 'event',
  stage: 'review',
  languages: [{ language: 'ar', stage: 'review' }],
  plannedDate: day('2026-05-14'),
  plannedUntil: day('2026-05-15'),
  startsAt: moment('2026-05-14T17:30:00Z'),
  endsAt: moment('2026-05-14T19:30:00Z'),
  placeName: 'PLACE',
  releaseAt: moment('2026-05-12T07:11:00Z'),
  channelIds: ['CHANNEL'],
  themeIds: ['THEME'],
  audienceIds: ['AUDIENCE'],
  attentionPointIds: ['ATTENTION'],
  goalIds: ['GOAL'],
  levelIds: ['LEVEL'],
  partnerIds: ['PARTNER'],
  helpLineIds: ['HELPLINE'],
  campaignId: 'CAMPAIGN',
  ownerId: 'OWNER',
  tie: { observanceId: 'OBSERVANCE', offsetDays: -2 },
  tone: 'serious',
  hoursPlanned: 91_919,
  eurosPlanned: 82_828,
  missing: ['MISSING'],
  recurrence: 'RRULE',
  seriesId: 'SERIES',
  recurrenceId: 'RECURRENCE',
}
const stray = { brief: 'BRIEF', pseudonym: 'PSEUDONYM', writers: [{ name: 'WRITER' }] }

describe('what leaves', () => {
  test('of an ordinary card, whole', () => {
    expect(presentSharedCard({ card: full, placed, now, zone })).toEqual({
      key: 'i1',
      kind: 'event',
      title: 'TITLE',
      from: '2026-05-14',
      until: '2026-05-14',
      startsAt: '2026-05-14T17:30:00Z',
      endsAt: '2026-05-14T19:30:00Z',
      placeName: 'PLACE',
      state: 'planned',
      stateWords: 'gepland, nog niet goedgekeurd',
      stateShape: 'open-circle',
      channelIds: ['CHANNEL'],
      themeIds: ['THEME'],
      audienceIds: ['AUDIENCE'],
      campaignId: 'CAMPAIGN',
      languages: ['ar'],
    })
  })

  test.each([{ isSensitive: true }, { isStory: true }])(
    'of %j: discreet, without place, theme, audience or campaign',
    (change) => {
      expect(presentSharedCard({ card: { ...full, ...change }, placed, now, zone })).toMatchObject({
        title: 'DISCREET',
        placeName: null,
        themeIds: [],
        audienceIds: [],
        campaignId: null,
      })
    },
  )

  test('of an idea, and of one of a series', () => {
    expect(presentSharedCard({ card: makeCard(), placed: null, now, zone, locale: 'en' })).toMatchObject({
      key: 'i1',
      from: null,
      until: null,
      stateWords: 'idea without a date',
    })
    const occurrence = { recurrenceId: 'r', date: day('2026-05-21'), instant: moment('2026-05-21T17:30:00Z') }
    expect(
      presentSharedCard({ card: full, placed: { ...placed, key: 'i1#r', occurrence }, now, zone }),
    ).toMatchObject({ key: 'i1#r', startsAt: '2026-05-21T17:30:00Z', endsAt: null })
  })

  test('of a publication no hour: what its form once held about an event is not its own', () => {
    expect(presentSharedCard({ card: { ...full, kind: 'publication' }, placed, now, zone })).toMatchObject({ startsAt: null, endsAt: null })
  })
})

describe('what stays', () => {
  const leaks = (card: PlanningCard, marks: string[]) => {
    const text = JSON.stringify(presentSharedCard({ card, placed, now, zone }))
    return marks.filter((mark) => text.includes(mark))
  }
  const inside = [
    'ATTENTION',
    'GOAL',
    'LEVEL',
    'PARTNER',
    'HELPLINE',
    'OWNER',
    'OBSERVANCE',
    '91919',
    '82828',
    'MISSING',
    'RRULE',
    'SERIES',
    'RECURRENCE',
    'BRIEF',
    'PSEUDONYM',
    'WRITER',
    'serious',
    'isSensitive',
    'isStory',
    '07:11',
  ]

  test.each(ITEM_KINDS)('of every %s', (kind) => {
    const card = { ...full, ...stray, kind }
    expect(leaks(card, [...inside, 'DISCREET'])).toEqual([])
    for (const change of [{ isSensitive: true }, { isStory: true }]) {
      expect(leaks({ ...card, ...change }, [...inside, 'TITLE', 'PLACE', 'THEME', 'AUDIENCE', 'CAMPAIGN'])).toEqual([])
    }
  })

  test('no text of a sensitive card but those named here, whatever is in it', () => {
    const anyText = fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom(...'ABCDEFGH') })
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 40, maxLength: 40 }), fc.boolean(), (texts, hasDiscreet) => {
        const fill = (value: unknown): unknown => {
          if (typeof value === 'string' && /^[A-Z]+$/.test(value)) return texts.pop() ?? 'SPARE'
          if (Array.isArray(value)) return value.map(fill)
          if (typeof value !== 'object' || value === null) return value
          return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner)]))
        }
        const card = fill({ ...full, ...stray, isSensitive: true }) as PlanningCard
        if (!hasDiscreet) card.discreetTitle = null
        const shared = presentSharedCard({ card, placed, now, zone })
        const found = JSON.stringify(shared).match(/[A-H]{3,}/g) ?? []
        const allowed = [card.discreetTitle, ...card.channelIds]
        expect(found.filter((text) => !allowed.includes(text))).toEqual([])
      }),
    )
  })

  test('what is served shows in the state only', () => {
    const card = {
      ...full,
      stage: 'approved' as const,
      served: [stretch('2026-05-01T05:05:05Z', 'open', 'SERVED')],
    }
    expect(presentSharedCard({ card, placed, now, zone }).state).toBe('live')
    expect(leaks(card, ['SERVED', '05:05:05'])).toEqual([])
  })

  test('the lists are copies', () => {
    const shared = presentSharedCard({ card: full, placed, now, zone })
    shared.channelIds.push('more')
    expect(full.channelIds).toEqual(['CHANNEL'])
  })
})

test('a link names no owner', () => {
  const filter = { ...EMPTY_FILTER, owners: ['u1'], channels: ['website'] }
  expect(filterForOthers(filter)).toEqual({ ...EMPTY_FILTER, channels: ['website'] })
})
