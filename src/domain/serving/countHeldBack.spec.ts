import { expect, test } from 'vitest'

import { countHeldBack } from './countHeldBack'
import { at } from './servingFixtures'

const row = (name: string, from: number, until: number) => ({
  publicId: name,
  channelId: name.split('-')[0] ?? '',
  servedFrom: at(from),
  servedUntil: at(until),
})

test.each([
  ['nothing', [], []],
  ['live', [row('web-a', 0, 99)], [{ channelId: 'web', live: 1, armed: 0 }]],
  ['begins in that second', [row('web-a', 10, 99)], [{ channelId: 'web', live: 1, armed: 0 }]],
  ['ends in that second', [row('web-a', 0, 10)], []],
  ['to come', [row('web-a', 11, 99)], [{ channelId: 'web', live: 0, armed: 1 }]],
  ['one post with two rows', [row('web-a', 0, 50), row('web-a', 50, 99)], [{ channelId: 'web', live: 1, armed: 0 }]],
  ['the fullest channel first', [row('web-a', 0, 99), row('app-a', 0, 99), row('app-b', 20, 99)], [
    { channelId: 'app', live: 1, armed: 1 },
    { channelId: 'web', live: 1, armed: 0 },
  ]],
])('a pause from second 10 stops: %s', (_name, rows, expected) => {
  expect(countHeldBack({ rows, from: at(10) })).toEqual(expected)
})
