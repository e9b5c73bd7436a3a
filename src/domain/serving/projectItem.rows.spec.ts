import { describe, expect, test } from 'vitest'

import { FAR_FUTURE } from '../time/instant'
import { projectItem } from './projectItem'
import type { ItemHistory, Step } from './servingFixtures'
import { at, historyOf, themes } from './servingFixtures'

const project = (steps: Step[]) => projectItem(historyOf(steps))

describe('what a row says', () => {
  test('everything, with ids sorted', () => {
    const classification = themes('b', 'a')
    const [row] = project([{ do: 'approve', at: 0, channels: { website: [3, 9] }, classification }])
    expect(row).toEqual({
      restsOnConsent: false,
      publicId: 'website-nl',
      language: 'nl',
      occurrences: [],
      channel: 'website',
      channelId: 'id-website',
      editionId: 'nl-1',
      number: 1,
      servedFrom: at(3),
      servedUntil: at(9),
      classification: themes('a', 'b'),
      publishedAt: at(3),
      modifiedAt: at(3),
    })
  })

  test('publishedAt is the first time of the public id, modifiedAt that of the edition under it', () => {
    const rows = project([
      { do: 'approve', at: 0, channels: { website: [0] } },
      { do: 'reclassify', at: 2, classification: themes('b') },
      { do: 'approve', at: 5, channels: { website: [5], instagram: [7] }, classification: themes('b') },
      { do: 'reclassify', at: 9, classification: themes('c') },
    ])
    expect(rows.map(({ publicId, publishedAt, modifiedAt }) => [publicId, publishedAt, modifiedAt])).toEqual([
      ['instagram-nl', at(7), at(7)],
      ['instagram-nl', at(7), at(7)],
      ['website-nl', at(0), at(0)],
      ['website-nl', at(0), at(0)],
      ['website-nl', at(0), at(5)],
      ['website-nl', at(0), at(5)],
    ])
  })

  test('an open end is FAR_FUTURE', () => {
    expect(project([{ do: 'approve', at: 0, channels: { website: [0] } }])[0]?.servedUntil).toBe(FAR_FUTURE)
  })

  test('the order of the input does not matter, only seq does', () => {
    const history = historyOf([
      { do: 'approve', at: 0, channels: { website: [0] } },
      { do: 'withdraw', at: 3 },
      { do: 'approve', at: 3, channels: { website: [3] } },
      { do: 'reclassify', at: 3, classification: themes('x') },
    ])
    const turned = { editions: history.editions.toReversed(), facts: history.facts.toReversed() }
    expect(projectItem(turned)).toEqual(projectItem(history))
  })

  test('the input stays as it was', () => {
    const history = historyOf([
      { do: 'approve', at: 0, channels: { website: [0] } },
      { do: 'move', at: 3, number: 1, channels: ['website'], from: 8 },
    ])
    const before = structuredClone(history)
    projectItem(history)
    expect(history).toEqual(before)
  })
})

describe('refuses', () => {
  const live: Step = { do: 'approve', at: 5, channels: { website: [5] } }
  const onTwo: Step = { ...live, channels: { website: [5], instagram: [5] } }
  const inEnglish: Step = { ...live, language: 'en' }
  const changed = (steps: Step[], change: (history: ItemHistory) => void): ItemHistory => {
    const history = historyOf(steps)
    change(history)
    return history
  }
  test.each<[string, ItemHistory, RegExp]>([
    ['time that runs backwards', historyOf([live, { do: 'withdraw', at: 4 }]), /backwards/],
    [
      'two actions at one place',
      changed([live, { do: 'withdraw', at: 6 }], ({ facts }) => { facts[0]!.seq = 1 }),
      /share journal place 1/,
    ],
    [
      'a move of an edition that does not exist',
      historyOf([live, { do: 'move', at: 6, number: 2, channels: ['website'] }]),
      /edition 2 in nl, which was not approved/,
    ],
    [
      'a move before the approval',
      historyOf([{ do: 'move', at: 1, number: 1, channels: ['website'] }, live]),
      /not approved by then/,
    ],
    [
      'a move in another language',
      historyOf([live, { do: 'move', at: 6, language: 'en', number: 1, channels: ['website'] }]),
      /edition 1 in en/,
    ],
    [
      'a move of a channel that the edition lacks',
      historyOf([live, { do: 'move', at: 6, number: 1, channels: ['website', 'instagram'] }]),
      /channel instagram/,
    ],
    [
      'numbers that do not rise',
      changed([live, live], ({ editions }) => { editions[1]!.number = 1 }),
      /approved after edition 1/,
    ],
    ['one public id for two channels', changed([onTwo, live], ({ editions }) => {
      editions[1]!.releases = [{ ...editions[1]!.releases[0]!, publicId: 'instagram-nl' }]
    }), /belongs to instagram in nl/],
    ['one public id for two languages', changed([live, inEnglish], ({ editions }) => {
      editions[1]!.releases = [{ ...editions[1]!.releases[0]!, publicId: 'website-nl' }]
    }), /cannot also be website in en/],
    ['one public id twice in an edition', changed([live], ({ editions }) => {
      editions[0]!.releases = [...editions[0]!.releases, ...editions[0]!.releases]
    }), /twice/],
  ])('%s', (_name, history, message) => {
    const run = () => projectItem(history)
    expect(run).toThrowError(message)
    expect(run).toThrowError(expect.objectContaining({ code: 'invalid-input' }))
  })
})

test('an item with a long life takes little time', () => {
  const steps: Step[] = []
  for (let index = 0; index < 40; index += 1) {
    const from = index * 3
    const channels: Record<string, [number]> = { website: [from], facebook: [from + 2] }
    steps.push({ do: 'approve', at: from, channels })
    steps.push({ do: 'move', at: from + 1, number: index + 1, channels: ['facebook'], from: from + 4 })
    steps.push({ do: 'reclassify', at: from + 2, classification: themes(String(index)) })
  }
  const history = historyOf(steps)
  const before = process.cpuUsage()
  const rows = projectItem(history)
  // In the time of this process: what else a machine does makes nothing slow.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
  expect(rows.length).toBeGreaterThan(80)
})
