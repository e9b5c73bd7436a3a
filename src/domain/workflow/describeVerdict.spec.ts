import { describe, expect, test } from 'vitest'
import type { RecurrenceId } from '../recurrence/recurrence'
import { parseInstant } from '../time/instant'
import { describeVerdict } from './describeVerdict'
import type { ChannelRelease } from './planRelease'
import type { VerdictRequirement } from './requiredVerdicts'

const now = parseInstant('2026-05-10T08:00:00Z')
const channelNames = { w: 'de website', i: 'Instagram', n: 'de nieuwsbrief' }
const release = (channelId: string, releaseAt: string, endsAt: string | null = null): ChannelRelease => ({
  channelId,
  channel: `slug-${channelId}`,
  releaseAt: parseInstant(releaseAt),
  endsAt: endsAt === null ? null : parseInstant(endsAt),
  recurrenceId: null,
})
const thursday = '2026-05-14T07:00:00Z'

const CASES: [string, ChannelRelease[], VerdictRequirement['kind'][], 'nl' | 'en', string][] = [
  [
    'together',
    [release('w', thursday), release('i', thursday)],
    [],
    'nl',
    'Als u goedkeurt, verschijnt dit op donderdag 14 mei om 09.00 uur op de website en Instagram.',
  ],
  ['right now', [release('w', now)], [], 'nl', 'Als u goedkeurt, verschijnt dit nu meteen op de website.'],
  [
    'two moments, the earliest first',
    [release('i', thursday), release('w', now), release('n', thursday)],
    [],
    'nl',
    'Als u goedkeurt, verschijnt dit nu meteen op de website en op donderdag 14 mei om 09.00 uur op Instagram en ' +
      'de nieuwsbrief.',
  ],
  [
    'another year',
    [release('w', '2027-01-04T08:00:00Z')],
    [],
    'nl',
    'Als u goedkeurt, verschijnt dit op maandag 4 januari 2027 om 09.00 uur op de website.',
  ],
  [
    'with an end',
    [release('w', thursday, '2026-06-01T15:30:00Z')],
    [],
    'nl',
    'Als u goedkeurt, verschijnt dit op donderdag 14 mei om 09.00 uur op de website ' +
      '(tot maandag 1 juni om 17.30 uur).',
  ],
  [
    'the slug of an unnamed channel',
    [release('x', now)],
    [],
    'nl',
    'Als u goedkeurt, verschijnt dit nu meteen op slug-x.',
  ],
  ['nothing', [], [], 'nl', 'Als u goedkeurt, verschijnt er nog niets.'],
  [
    'another verdict needed',
    [release('w', thursday)],
    ['substance'],
    'nl',
    'Na uw goedkeuring is ook nog een ja nodig van een inhoudelijk adviseur of diens vervanger. ' +
      'Daarna verschijnt dit op donderdag 14 mei om 09.00 uur op de website.',
  ],
  [
    'two more needed',
    [],
    ['second-person', 'expert-assent'],
    'nl',
    'Na uw goedkeuring is ook nog een ja nodig van een tweede adviseur en de verteller van het verhaal.',
  ],
  [
    'in English',
    [release('w', thursday), release('i', now)],
    [],
    'en',
    'If you approve, this appears right now on Instagram and on Thursday 14 May at 09:00 on de website.',
  ],
  [
    'waiting, in English',
    [],
    ['second-person'],
    'en',
    'After your approval, a yes is also needed from a second adviser.',
  ],
]

test.each(CASES)('%s', (_name, releases, missing, locale, expected) => {
  expect(
    describeVerdict({
      releases,
      channelNames,
      zone: 'Europe/Amsterdam',
      now,
      locale,
      missingAfterThis: missing.map((kind) => ({ kind })),
    }),
  ).toBe(expected)
})

describe('a series', () => {
  const times = ['2026-05-12T07:00:00Z', '2026-05-19T07:00:00Z', '2026-05-26T07:00:00Z']
  const series = times.map((at) => ({ ...release('w', at), recurrenceId: at.slice(0, 16) as RecurrenceId }))
  const say = (releases: ChannelRelease[], locale: 'nl' | 'en' = 'nl') =>
    describeVerdict({ releases, channelNames, zone: 'Europe/Amsterdam', now, missingAfterThis: [], locale })

  test('is counted, with its first and its last time', () => {
    expect(say(series)).toBe(
      'Als u goedkeurt, verschijnt dit 3 keer op de website, de eerste keer op dinsdag 12 mei om 09.00 uur en ' +
        'de laatste keer op dinsdag 26 mei om 09.00 uur.',
    )
    expect(say(series, 'en')).toContain('3 times on de website, first on')
  })

  test('that is under way changes at once, and says so', () => {
    const begun = { ...release('w', '2026-05-05T07:00:00Z'), recurrenceId: '2026-05-05T09:00' as RecurrenceId }
    expect(say([begun, ...series.slice(0, 1)])).toBe(
      'Als u goedkeurt, verschijnt dit op dinsdag 12 mei om 09.00 uur op de website. ' +
        'Wat van de reeks al verscheen, krijgt meteen deze tekst.',
    )
    expect(say([begun])).toBe('Als u goedkeurt, krijgt wat van de reeks al verscheen meteen deze tekst.')
  })
})
