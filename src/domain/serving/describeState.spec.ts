import { describe, expect, test } from 'vitest'

import { FAR_FUTURE } from '../time/instant'
import { deriveChannelState, describeState, isLanguageWithdrawn } from './describeState'
import { projectItem } from './projectItem'
import type { Step } from './servingFixtures'
import { at, historyOf } from './servingFixtures'

const row = (from: number, until: number) => ({ servedFrom: at(from), servedUntil: at(until) })

describe('deriveChannelState at second 10', () => {
  test.each([
    ['no row', [], false, 'none'],
    ['no row, withdrawn before it ever ran', [], true, 'withdrawn'],
    ['a row to come', [row(11, 20)], false, 'armed'],
    ['a row from now', [row(10, 20)], false, 'live'],
    ['a row until now', [row(0, 10)], false, 'ended'],
    ['a row until now, by withdrawal', [row(0, 10)], true, 'withdrawn'],
    ['one over and one to come', [row(0, 5), row(15, 20)], false, 'armed'],
    ['one live and one to come', [row(0, 12), row(12, 20)], false, 'live'],
  ] as const)('%s', (_name, rows, isWithdrawn, expected) => {
    expect(deriveChannelState({ rows, at: at(10), isWithdrawn })).toBe(expected)
  })
})

describe('deriveChannelState at second 10 under a pause', () => {
  const stretch = (from: number, until: number) => ({ from: at(from), until: at(until) })
  test.each([
    ['held now', [row(0, 8)], [stretch(8, 99)], 'paused'],
    ['held from this second', [row(0, 10)], [stretch(10, 99)], 'paused'],
    ['held until this second', [row(10, 99)], [stretch(8, 10)], 'live'],
    ['never shown, held from its release on', [], [stretch(20, 99)], 'paused'],
    ['to come before the pause begins', [row(12, 15)], [stretch(15, 99)], 'armed'],
    ['live until the pause begins', [row(0, 15)], [stretch(15, 99)], 'live'],
    ['held now, and again shown later', [row(20, 30)], [stretch(8, 20)], 'paused'],
  ] as const)('%s', (_name, rows, held, expected) => {
    expect(deriveChannelState({ rows, held, at: at(10), isWithdrawn: false })).toBe(expected)
  })
})

describe('isLanguageWithdrawn', () => {
  const approve: Step = { do: 'approve', at: 0, channels: { website: [0] } }
  test.each<[string, Step[], boolean]>([
    ['nothing happened', [], false],
    ['approved', [approve], false],
    ['withdrawn', [approve, { do: 'withdraw', at: 0 }], true],
    ['another language withdrawn', [approve, { do: 'withdraw', at: 0, language: 'en' }], false],
    ['approved again, in the same second', [approve, { do: 'withdraw', at: 0 }, approve], false],
    ['withdrawn again', [approve, { do: 'withdraw', at: 0 }, approve, { do: 'withdraw', at: 5 }], true],
  ])('%s', (_name, steps, expected) => {
    expect(isLanguageWithdrawn({ ...historyOf(steps), language: 'nl' })).toBe(expected)
  })
})

describe('describeState', () => {
  const rows = projectItem(
    historyOf([
      { do: 'approve', at: 0, channels: { website: [0], instagram: [5, 8], facebook: [20, 30] } },
      { do: 'approve', at: 10, channels: { website: [12], facebook: [20, 30] } },
    ]),
  )
  const releases = ['website', 'instagram', 'facebook', 'linkedin'].map((channel) => {
    return { channel, publicId: `${channel}-nl` }
  })

  test('one line per channel, a new edition being no interruption', () => {
    expect(describeState({ rows, at: at(15), releases, isWithdrawn: false })).toEqual([
      {
        channel: 'website',
        publicId: 'website-nl',
        state: 'live',
        servedFrom: at(0),
        servedUntil: FAR_FUTURE,
      },
      { channel: 'instagram', publicId: 'instagram-nl', state: 'ended', servedFrom: null, servedUntil: null },
      {
        channel: 'facebook',
        publicId: 'facebook-nl',
        state: 'armed',
        servedFrom: at(20),
        servedUntil: at(30),
      },
      { channel: 'linkedin', publicId: 'linkedin-nl', state: 'none', servedFrom: null, servedUntil: null },
    ])
  })

  test('a silence in between is an interruption, whatever the order of the rows', () => {
    const pieces = [row(20, 30), row(0, 8), row(8, 10)].map((piece) => ({ ...piece, publicId: 'p' }))
    const releasesOfOne = [{ channel: 'website', publicId: 'p' }]
    const live = describeState({ rows: pieces, at: at(9), releases: releasesOfOne, isWithdrawn: false })
    expect(live[0]).toMatchObject({ state: 'live', servedFrom: at(0), servedUntil: at(10) })
    const silent = describeState({ rows: pieces, at: at(15), releases: releasesOfOne, isWithdrawn: false })
    expect(silent[0]).toMatchObject({ state: 'armed', servedFrom: at(20), servedUntil: at(30) })
  })
})
