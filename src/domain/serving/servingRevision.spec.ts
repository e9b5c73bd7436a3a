import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countBoundaries } from './countBoundaries'
import { isServedAt } from './isServedAt'
import { projectItem } from './projectItem'
import type { ProjectedRow } from './projectedRow'
import { arbitrarySteps, at, historyOf, themes, type Step } from './servingFixtures'
import { computeServingRevision } from './servingRevision'

type Reading = { acts: number; second: number; revision: number; served: string }

function showServed({ rows, second }: { rows: readonly ProjectedRow[]; second: number }): string {
  return rows
    .filter((row) => isServedAt({ row, at: at(second) }))
    .map(({ publicId, number, classification, occurrences }) => JSON.stringify([publicId, number, classification, occurrences]))
    .join()
}

/**
 * What somebody notes who reads all the time: in each second and after each act.
 *
 * @param lag how many seconds after its moment an act is written, and so can be read
 */
function readAllTheTime({ steps, lag }: { steps: readonly Step[]; lag: number }): Reading[] {
  return [...steps.keys(), steps.length].flatMap((acts) => {
    const rows = projectItem({ ...historyOf(steps.slice(0, acts)), itemId: 'item' })
    const from = acts === 0 ? -6 : (steps[acts - 1]?.at ?? 0) + lag
    const to = acts === steps.length ? 60 : (steps[acts]?.at ?? 0) + lag
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const second = from + index
      const passed = countBoundaries({ rows, at: at(second) })
      return { acts, second, revision: computeServingRevision({ acts, passed }), served: showServed({ rows, second }) }
    })
  })
}

function findFaults(readings: readonly Reading[]): string[] {
  return readings.slice(1).flatMap((reading, index) => {
    const before = readings[index] as Reading
    const name = `act ${reading.acts}, second ${reading.second}`
    if (reading.revision < before.revision) return [`fell: ${name}`]
    return reading.served !== before.served && reading.revision === before.revision ? [`stood still: ${name}`] : []
  })
}

const release: Step = { do: 'approve', at: 0, channels: { website: [5] }, classification: themes('a') }
const ending: Step = { do: 'approve', at: 0, channels: { website: [0, 5] }, classification: themes('a') }
const allowed: Step = { ...release, consents: { story: [0, 9] } }
const pause = (moment: number, from?: number): Step => ({ do: 'brake', at: moment, brake: 'b', scope: 'theme', ids: ['a'], from })
const lift = (moment: number): Step => ({ do: 'lift', at: moment, brake: 'b' })
const withdrawal = (moment: number): Step => ({ do: 'withdraw', at: moment })
const revocation = (moment: number): Step => ({ do: 'revoke', at: moment, consent: 'story' })

describe('the revision never falls, and rises when what is served changes', () => {
  test.each<[name: string, steps: Step[]]>([
    ['a pause in the second of a release', [release, pause(5)]],
    ['a pause in the second before it', [release, pause(4)]],
    ['a pause in the second after it', [release, pause(6)]],
    ['a pause from a set moment, which is that of the release', [release, pause(2, 5), lift(5)]],
    ['a pause from a set moment that is lifted in the second after', [release, pause(2, 5), lift(6)]],
    ['a pause that is lifted in its own second', [release, pause(8), lift(8)]],
    ['two pauses and two lifts in one second', [release, pause(8), lift(8), { ...pause(8), brake: 'c' } as Step, { ...lift(8), brake: 'c' } as Step]],
    ['a pause in the second of an end', [ending, pause(5)]],
    ['an end that moves on in its own second', [ending, { do: 'move', at: 5, number: 1, channels: ['website'], until: 9 }]],
    ['a withdrawal in the second of a release', [release, withdrawal(5)]],
    ['a pause and a withdrawal in the second of a release', [release, pause(5), withdrawal(5), lift(5)]],
    ['a consent that is taken back in the second of a release', [allowed, revocation(5)]],
    ['a consent that is taken back in the second in which it ends', [allowed, revocation(9)]],
    ['a consent that is prolonged in the second in which it ends', [allowed, { do: 'prolong', at: 9, consent: 'story', until: 20 }]],
    ['a new edition in the second of a release', [release, { ...release, at: 5 } as Step]],
    ['another theme in the second of a release', [release, { do: 'reclassify', at: 5, classification: themes('b') }]],
  ])('%s', (_name, steps) => {
    for (const lag of [0, 1, 3]) expect(findFaults(readAllTheTime({ steps, lag }))).toEqual([])
  })

  test('in any life of an item, however late its acts are written', () => {
    fc.assert(
      fc.property(arbitrarySteps, fc.integer({ min: 0, max: 3 }), (steps, lag) => {
        expect(findFaults(readAllTheTime({ steps, lag }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('counting starts and ends alone would fall and stand still', () => {
    const bare = ({ acts, ...reading }: Reading): Reading => ({ ...reading, acts, revision: reading.revision - computeServingRevision({ acts, passed: 0 }) })
    expect(findFaults(readAllTheTime({ steps: [release, pause(5)], lag: 0 }).map(bare))).toEqual(['fell: act 2, second 5'])
  })
})
