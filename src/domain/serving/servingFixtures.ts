import fc from 'fast-check'

import type { Classification } from '../content'
import type { Language } from '../languages'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import { addSeconds, dateFromInstant, FAR_FUTURE, parseInstant } from '../time/instant'
import type { BrakeScope } from './brake'
import type { ProjectedRow } from './projectedRow'
import type { EditionFact, ServingFact } from './servingFact'

/** Material for the tests of this room: seconds after one morning stand for moments. */
export const MORNING = parseInstant('2026-05-14T07:00:00Z')

export function at(seconds: number): Instant {
  return addSeconds({ instant: MORNING, seconds })
}

export function secondsOf(instant: Instant): number {
  if (instant === FAR_FUTURE) return Infinity
  return (dateFromInstant(instant).getTime() - dateFromInstant(MORNING).getTime()) / 1000
}

export function themes(...themeIds: string[]): Classification {
  return { themeIds, audienceIds: [], campaignId: null }
}

/** `website#2` is the second time of a publication series on the website; a channel without is no series. */
export function placeOfChannel(name: string): { channel: string; recurrenceId: RecurrenceId | null } {
  const [channel = '', place] = name.split('#')
  return { channel, recurrenceId: (place ?? null) as RecurrenceId | null }
}

/** The one channel of these tests whose post carries the times of an event series. */
export const EVENT_CHANNEL = 'facebook'
export const TIMES = ['1', '2', '3'] as RecurrenceId[]

/** One action in short: moments in seconds; `seq` is its place in the list, from 1. */
export type Step =
  | {
      do: 'approve'
      at: number
      language?: Language
      /** channel (or channel#time) → from, until (absent: no end) */
      channels: Record<string, [number, number?]>
      classification?: Classification
      /** consent → from, until (absent: no end) */
      consents?: Record<string, [number, number?]>
    }
  | {
      do: 'move'
      at: number
      language?: Language
      number: number
      /** all of one time of the series, or none of a series */
      channels: string[]
      from?: number
      /** null: no end any more; absent: unchanged */
      until?: number | null
    }
  | { do: 'withdraw'; at: number; language?: Language }
  | { do: 'reclassify'; at: number; classification: Classification }
  | { do: 'take-out'; at: number; times: RecurrenceId[] }
  | { do: 'revoke'; at: number; consent: string }
  | { do: 'prolong'; at: number; consent: string; until: number | null }
  | { do: 'brake'; at: number; brake: string; scope: BrakeScope; ids: readonly string[]; from?: number; needsApproval?: boolean }
  | { do: 'lift'; at: number; brake: string }

export type ItemHistory = { editions: EditionFact[]; facts: ServingFact[] }

/** Turns steps into the input of the projection. Editions are numbered per language in order of approval. */
export function historyOf(steps: readonly Step[]): ItemHistory {
  const history: ItemHistory = { editions: [], facts: [] }
  steps.forEach((step, index) => {
    const seq = index + 1
    if (step.do === 'reclassify') {
      history.facts.push({ kind: 'reclassified', seq, at: at(step.at), classification: step.classification })
      return
    }
    if (step.do === 'take-out') {
      history.facts.push({ kind: 'occurrences-taken-out', seq, at: at(step.at), recurrenceIds: step.times })
      return
    }
    const place = { seq, at: at(step.at) }
    if (step.do === 'revoke') {
      history.facts.push({ kind: 'consent-revoked', ...place, consentId: step.consent })
      return
    }
    if (step.do === 'prolong') {
      const until = step.until === null ? null : at(step.until)
      history.facts.push({ kind: 'consent-prolonged', ...place, consentId: step.consent, until })
      return
    }
    if (step.do === 'brake') {
      const { brake: brakeId, scope, ids, from = step.at, needsApproval = false } = step
      history.facts.push({ kind: 'brake-set', ...place, brakeId, scope, ids, from: at(from), needsApproval })
      return
    }
    if (step.do === 'lift') {
      history.facts.push({ kind: 'brake-lifted', ...place, brakeId: step.brake })
      return
    }
    const language = step.language ?? 'nl'
    switch (step.do) {
      case 'approve': {
        const number = history.editions.filter((edition) => edition.language === language).length + 1
        history.editions.push({
          editionId: `${language}-${number}`,
          seq,
          language,
          number,
          approvedAt: at(step.at),
          classification: step.classification ?? themes(),
          consents: Object.entries(step.consents ?? {}).map(([consentId, [from, until]]) => ({
            consentId,
            from: at(from),
            until: until === undefined ? null : at(until),
          })),
          releases: Object.entries(step.channels).map(([name, [from, until]]) => ({
            ...placeOfChannel(name),
            channelId: `id-${placeOfChannel(name).channel}`,
            publicId: `${name}-${language}`,
            occurrences: name === EVENT_CHANNEL ? TIMES : [],
            releaseAt: at(from),
            endsAt: until === undefined ? null : at(until),
          })),
        })
        return
      }
      case 'move':
        history.facts.push({
          kind: 'release-moved',
          seq,
          at: at(step.at),
          language,
          number: step.number,
          channels: step.channels.map((name) => placeOfChannel(name).channel),
          recurrenceId: placeOfChannel(step.channels[0] ?? '').recurrenceId,
          releaseAt: step.from === undefined ? null : at(step.from),
          endsAt: step.until === undefined ? 'unchanged' : step.until === null ? null : at(step.until),
        })
        return
      case 'withdraw':
        history.facts.push({ kind: 'withdrawn', seq, at: at(step.at), language })
    }
  })
  return history
}

/** Rows in short: `website-nl 1 [0, 10)`. */
export function showRows(rows: readonly ProjectedRow[]): string[] {
  return rows.map((row) => {
    const from = secondsOf(row.servedFrom)
    const until = secondsOf(row.servedUntil)
    return `${row.publicId} ${row.number} [${from}, ${until === Infinity ? '∞' : until})`
  })
}

/** Also a channel that has both: an item that appeared once became a series. */
const CHANNELS = ['instagram', 'website', EVENT_CHANNEL, 'website#1', 'website#2']
const moment = fc.integer({ min: -4, max: 40 })
const language = fc.constantFrom<Language>('nl', 'en')
const channelSet = fc.subarray(CHANNELS, { minLength: 1 })
const classification = fc.constantFrom(themes(), themes('a'), themes('a', 'b'))

const draft = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('approve' as const),
      language,
      classification,
      channels: fc.subarray(CHANNELS, { minLength: 0 }),
      from: fc.array(moment, { minLength: 5, maxLength: 5 }),
      until: fc.array(fc.option(moment), { minLength: 5, maxLength: 5 }),
      consents: fc.dictionary(fc.constantFrom('story', 'picture'), fc.tuple(moment, fc.option(moment)), { maxKeys: 2, noNullPrototype: true }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      language,
      channels: channelSet,
      pick: fc.nat({ max: 9 }),
      from: fc.option(moment, { nil: undefined }),
      until: fc.option(fc.option(moment), { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), language }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reclassify' as const), classification }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('take-out' as const), times: fc.subarray(TIMES, { minLength: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke' as const), consent: fc.constantFrom('story', 'picture') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('prolong' as const), consent: fc.constantFrom('story', 'picture'), until: fc.option(moment) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('brake' as const),
      on: fc.constantFrom<[BrakeScope, string[]]>(['theme', ['a', 'c']], ['channel', ['id-website']], ['item', ['item']]),
      later: fc.nat({ max: 6 }),
      needsApproval: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lift' as const), pick: fc.nat({ max: 9 }) }) },
)

/**
 * Random lives of one item: up to fourteen actions, time standing still or going on by up to four seconds
 * between them, moves of editions that exist, releases in the past and in the future.
 */
export const arbitrarySteps: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), draft), { minLength: 1, maxLength: 14 })
  .map((drafts) => {
    const steps: Step[] = []
    const approved: Record<string, string[][]> = { nl: [], en: [] }
    const brakes: string[] = []
    let now = 0
    for (const [pause, made] of drafts) {
      now += pause
      if (made.do === 'brake') {
        const { on, later, needsApproval } = made
        const brake = `brake-${brakes.length + 1}`
        brakes.push(brake)
        steps.push({ do: 'brake', at: now, brake, scope: on[0], ids: on[1], from: now + later, needsApproval })
      } else if (made.do === 'lift') {
        const brake = brakes[made.pick % Math.max(1, brakes.length)]
        if (brake !== undefined) steps.push({ do: 'lift', at: now, brake })
      } else if (made.do === 'withdraw' || made.do === 'reclassify' || made.do === 'take-out' || made.do === 'revoke' || made.do === 'prolong') {
        steps.push({ ...made, at: now })
      } else if (made.do === 'approve') {
        approved[made.language]?.push(made.channels)
        const channels = Object.fromEntries(
          made.channels.map((channel, index): [string, [number, number?]] => [
            channel,
            [made.from[index] ?? 0, made.until[index] ?? undefined],
          ]),
        )
        const { language: tongue, classification: kind } = made
        const consents = Object.fromEntries(
          Object.entries(made.consents).map(([name, [from, until]]): [string, [number, number?]] => [name, [from, until ?? undefined]]),
        )
        steps.push({ do: 'approve', at: now, language: tongue, channels, classification: kind, consents })
      } else {
        const known = approved[made.language] ?? []
        const index = known.length === 0 ? 0 : made.pick % known.length
        const first = made.channels.find((channel) => known[index]?.includes(channel)) ?? ''
        const channels = made.channels.filter(
          (channel) =>
            known[index]?.includes(channel) &&
            placeOfChannel(channel).recurrenceId === placeOfChannel(first).recurrenceId,
        )
        if (channels.length === 0) continue
        const { language: tongue, from, until } = made
        steps.push({ do: 'move', at: now, language: tongue, number: index + 1, channels, from, until })
      }
    }
    return steps
  })
