import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countBoundaries, nextBoundary } from './countBoundaries'
import { diffRows } from './diffRows'
import { isServedAt } from './isServedAt'
import type { ProjectedRow } from './projectedRow'
import { projectItem } from './projectItem'
import type { Step } from './servingFixtures'
import { arbitrarySteps, at, EVENT_CHANNEL, historyOf, placeOfChannel, secondsOf } from './servingFixtures'
import { showRows, TIMES } from './servingFixtures'

/** Every second in which something can happen, and some before and after. */
const SECONDS = Array.from({ length: 70 }, (_, index) => index - 6)
const RUNS = { numRuns: 100 }

const project = (steps: readonly Step[]) => projectItem({ ...historyOf(steps), itemId: 'item' })
const prefixes = (steps: readonly Step[]) => steps.map((_, index) => steps.slice(0, index + 1))

function clipBefore(rows: readonly ProjectedRow[], seconds: number): ProjectedRow[] {
  const limit = at(seconds)
  return rows
    .filter((row) => row.servedFrom < limit)
    .map((row) => ({ ...row, servedUntil: row.servedUntil < limit ? row.servedUntil : limit }))
}

function queryAt(rows: readonly ProjectedRow[], seconds: number): ProjectedRow[] {
  return rows.filter((row) => isServedAt({ row, at: at(seconds) }))
}

function applyChanges(rows: readonly ProjectedRow[], changes: ReturnType<typeof diffRows>): ProjectedRow[] {
  const ends = new Map(changes.update.map(({ row, servedUntil }) => [row, servedUntil]))
  return rows
    .filter((row) => !changes.remove.includes(row))
    .map((row) => ({ ...row, servedUntil: ends.get(row) ?? row.servedUntil }))
    .concat(changes.create)
    .sort((a, b) => (`${a.publicId} ${a.servedFrom}` < `${b.publicId} ${b.servedFrom}` ? -1 : 1))
}

/**
 * The model told in another way, one second at a time and without intervals: who reads at `second` gets the
 * newest edition that has taken over by then, as far as known by then.
 */
function servedBySaying(steps: readonly Step[], second: number): string[] {
  type Known = {
    number: number
    approved: number
    seq: number
    channels: Record<string, [number, number?]>
    gone: Set<string>
    consents: Record<string, [number, number?]>
    isClosed: boolean
  }
  const served: string[] = []
  for (const language of ['nl', 'en'] as const) {
    const known: Known[] = []
    let withdrawn = -1
    steps.forEach((step, seq) => {
      if (step.at > second || step.do === 'brake' || step.do === 'lift') return
      if (step.do === 'reclassify') return
      if (step.do === 'revoke') {
        for (const edition of known) if (step.consent in edition.consents) edition.isClosed = true
        return
      }
      if (step.do === 'prolong') {
        for (const edition of known) {
          const consent = edition.consents[step.consent]
          if (consent) consent[1] = step.until ?? undefined
        }
        return
      }
      if (step.do === 'take-out') {
        for (const edition of known) for (const time of step.times) edition.gone.add(time)
        return
      }
      if ((step.language ?? 'nl') !== language) return
      if (step.do === 'withdraw') withdrawn = seq
      if (step.do === 'approve') {
        const channels = structuredClone(step.channels)
        const consents = structuredClone(step.consents ?? {})
        known.push({ number: known.length + 1, approved: step.at, seq, channels, gone: new Set(), consents, isClosed: false })
      }
      if (step.do !== 'move') return
      for (const channel of step.channels) {
        const release = known[step.number - 1]?.channels[channel]
        if (release === undefined) continue
        if (step.from !== undefined) release[0] = step.from
        if (step.until !== undefined) release[1] = step.until ?? undefined
      }
    })
    const startOf = (edition: Known, channel: string): number => {
      const own = edition.channels[channel]
      const { channel: slug, recurrenceId } = placeOfChannel(channel)
      const isSeries = Object.keys(edition.channels).some((name) => name.startsWith(`${slug}#`))
      if (!own && recurrenceId !== null && isSeries) return edition.approved
      const moments = own ? [own[0]] : Object.values(edition.channels).map(([from]) => from)
      if (moments.length === 0) return edition.approved
      const allowed = Object.values(edition.consents).map(([from]) => from)
      return Math.max(edition.approved, Math.min(...moments), ...allowed)
    }
    for (const channel of ['facebook', 'instagram', 'website', 'website#1', 'website#2']) {
      const current = known.findLast((edition) => startOf(edition, channel) <= second)
      const release = current?.channels[channel]
      if (current === undefined || release === undefined || current.seq < withdrawn || current.isClosed) continue
      if (Object.values(current.consents).some(([, until]) => until !== undefined && second >= until)) continue
      if (isPaused({ steps, second, channel, seq: current.seq })) continue
      const { recurrenceId } = placeOfChannel(channel)
      if (recurrenceId !== null && current.gone.has(recurrenceId)) continue
      const times = channel === EVENT_CHANNEL ? TIMES.filter((time) => !current.gone.has(time)) : []
      if (channel === EVENT_CHANNEL && times.length === 0) continue
      if (second < (release[1] ?? Infinity)) served.push(`${channel}-${language} ${current.number} ${times.join('')}`)
    }
  }
  return served.sort()
}

/** Whether a pause holds the text of a channel at a second, from what was known by then. */
function isPaused({ steps, second, channel, seq }: { steps: readonly Step[]; second: number; channel: string; seq: number }): boolean {
  let about: readonly string[] = []
  const brakes = new Map<string, { from: number; ids: readonly string[]; scope: string; place: number; strict: boolean; lifted: number | null }>()
  steps.forEach((step, place) => {
    if (step.at > second) return
    if (step.do === 'reclassify') about = step.classification.themeIds
    if (step.do === 'approve') about = step.classification?.themeIds ?? []
    if (step.do === 'brake') {
      const { from = step.at, ids, scope, needsApproval: strict = false } = step
      brakes.set(step.brake, { from, ids, scope, place, strict, lifted: null })
    }
    const lifted = step.do === 'lift' ? brakes.get(step.brake) : undefined
    if (lifted) lifted.lifted ??= step.at
  })
  return [...brakes.values()].some(({ from, ids, scope, place, strict, lifted }) => {
    if (second < from || (lifted !== null && lifted <= from)) return false
    const isCovered =
      scope === 'item' || (scope === 'theme' ? about.some((id) => ids.includes(id)) : placeOfChannel(channel).channel === 'website')
    return isCovered && (lifted === null || second < lifted || (strict && seq < place))
  })
}

describe('for every life of an item', () => {
  test('rows are never empty, those of one public id never overlap, and all are sorted', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const rows = project(steps)
        rows.forEach((row, index) => {
          expect(row.servedFrom < row.servedUntil).toBe(true)
          const next = rows[index + 1]
          if (next === undefined) return
          expect(row.publicId <= next.publicId).toBe(true)
          if (next.publicId === row.publicId) expect(row.servedUntil <= next.servedFrom).toBe(true)
        })
      }),
      RUNS,
    )
  })

  test('what is served at each second is what the model says in words', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const rows = project(steps)
        const answers = SECONDS.map((second) => {
          return {
            second,
            served: queryAt(rows, second)
              .map((row) => `${row.publicId} ${row.number} ${row.occurrences.join('')}`)
              .sort(),
          }
        })
        expect(answers).toEqual(SECONDS.map((second) => ({ second, served: servedBySaying(steps, second) })))
      }),
      RUNS,
    )
  })

  test('the past is never rewritten: asked second by second', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        prefixes(steps).slice(1).forEach((known, index) => {
          const before = project(steps.slice(0, index + 1))
          const after = project(known)
          const moment = known.at(-1)?.at ?? 0
          const past = SECONDS.filter((candidate) => candidate < moment)
          const answers = (rows: ProjectedRow[]) =>
            past.map((second) => queryAt(rows, second).map(({ servedUntil: _later, ...row }) => row))
          expect(answers(after)).toEqual(answers(before))
        })
      }),
      RUNS,
    )
  })

  test('the past is never rewritten: as clipped rows', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        prefixes(steps).slice(1).forEach((known, index) => {
          const moment = known.at(-1)?.at ?? 0
          const before = clipBefore(project(steps.slice(0, index + 1)), moment)
          expect(clipBefore(project(known), moment)).toEqual(before)
        })
      }),
      RUNS,
    )
  })

  test('rebuild equals history: changes written as they come give what projecting everything gives', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        let stored: ProjectedRow[] = []
        for (const known of prefixes(steps)) {
          const projected = project(known)
          const moment = at(known.at(-1)?.at ?? 0)
          stored = applyChanges(stored, diffRows({ existing: stored, projected, at: moment }))
          expect(stored).toEqual(projected)
        }
        const check = diffRows({ existing: stored, projected: project(steps), at: at(1000) })
        expect(check).toEqual({ remove: [], update: [], create: [] })
      }),
      RUNS,
    )
  })

  test('nothing is served before approval, before release as known then, or after a withdrawal', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const { editions, facts } = historyOf(steps)
        for (const row of project(steps)) {
          const edition = editions.find(({ editionId }) => editionId === row.editionId)
          const release = edition?.releases.find(({ publicId }) => publicId === row.publicId)
          if (edition === undefined || release === undefined) throw new Error('a row without an edition')
          expect(row.servedFrom >= edition.approvedAt).toBe(true)
          for (const second of SECONDS.filter((candidate) => isServedAt({ row, at: at(candidate) }))) {
            const moves = facts.filter(
              (fact) =>
                fact.kind === 'release-moved' &&
                fact.language === row.language &&
                fact.number === row.number &&
                fact.channels.includes(row.channel) &&
                fact.recurrenceId === release.recurrenceId &&
                fact.releaseAt !== null &&
                fact.at <= at(second),
            )
            const last = moves.at(-1)
            const moved = last?.kind === 'release-moved' ? last.releaseAt : null
            expect(at(second) >= (moved ?? release.releaseAt)).toBe(true)
          }
          const withdrawals = facts.filter(
            (fact) => fact.kind === 'withdrawn' && fact.language === row.language && fact.seq > edition.seq,
          )
          for (const withdrawal of withdrawals) expect(row.servedUntil <= withdrawal.at).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('the number of boundaries never falls, rises with every change, and later actions keep it', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const rows = project(steps)
        const counts = SECONDS.map((second) => countBoundaries({ rows, at: at(second) }))
        counts.slice(1).forEach((count, index) => {
          const before = counts[index] ?? 0
          expect(count).toBeGreaterThanOrEqual(before)
          const [earlier = 0, later = 0] = [SECONDS[index], SECONDS[index + 1]]
          const changed = showRows(queryAt(rows, earlier)).join() !== showRows(queryAt(rows, later)).join()
          expect(count > before).toBe(changed)
        })
        for (const known of prefixes(steps)) {
          const moment = steps[known.length]?.at ?? 1000
          const past = SECONDS.filter((candidate) => candidate < moment)
          const then = project(known)
          expect(past.map((second) => countBoundaries({ rows, at: at(second) }))).toEqual(
            past.map((second) => countBoundaries({ rows: then, at: at(second) })),
          )
        }
      }),
      { numRuns: 50 },
    )
  })

  test('the next boundary is the first second at which the number rises', () => {
    fc.assert(
      fc.property(arbitrarySteps, fc.integer({ min: -6, max: 60 }), (steps, second) => {
        const rows = project(steps)
        const now = countBoundaries({ rows, at: at(second) })
        const next = nextBoundary({ rows, at: at(second) })
        if (next === null) {
          expect(countBoundaries({ rows, at: at(100_000) })).toBe(now)
          return
        }
        expect(countBoundaries({ rows, at: at(secondsOf(next) - 1) })).toBe(now)
        expect(countBoundaries({ rows, at: next })).toBeGreaterThan(now)
      }),
      RUNS,
    )
  })
})
