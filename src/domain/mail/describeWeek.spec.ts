import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { describeWeek, type WeekCounts } from './describeWeek'

const monday = parsePlainDate('2026-11-30')
const quiet: WeekCounts = { armed: [], open: [], overdue: 0, toReview: 0, helpLines: 0, pauses: 0 }
const tuesday = parsePlainDate('2026-12-01')

describe('describeWeek', () => {
  test.each<[string, Partial<WeekCounts>, string[]]>([
    ['a quiet week', {}, ['Er staat deze week niets gepland.']],
    ['one post', { armed: [monday] }, ['maandag 30 november 2026: één bericht verschijnt']],
    [
      'several, with open ones on the same day',
      { armed: [tuesday, tuesday], open: [tuesday] },
      ['dinsdag 1 december 2026: 2 berichten verschijnen, één item is gepland en nog niet goedgekeurd'],
    ],
    ['days outside the week are left out', { armed: [parsePlainDate('2026-12-07')] }, ['Er staat deze week niets gepland.']],
    [
      'what asks for hands',
      { overdue: 1, toReview: 2, helpLines: 1, pauses: 1 },
      [
        'Er staat deze week niets gepland.',
        'Op u wachten 2 oordelen.',
        'Één item is over de geplande dag heen.',
        'Er zijn nummers die u moet nakijken.',
        'Er loopt een pauze: een deel van de berichten is niet te zien.',
      ],
    ],
  ])('%s', (_name, counts, expected) => {
    expect(describeWeek({ monday, counts: { ...quiet, ...counts } })).toEqual(expected)
  })
})
