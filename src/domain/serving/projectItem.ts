import type { Classification } from '../content'
import { DomainError } from '../errors'
import type { Language } from '../languages'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import { FAR_FUTURE, maxInstant, minInstant } from '../time/instant'
import { coversRow } from './brake'
import { isSameClassification, normaliseClassification } from './classification'
import type { Interval } from './interval'
import { intersectIntervals, isEmptyInterval, subtractIntervals } from './interval'
import type { ProjectedRow } from './projectedRow'
import type { BrakeSetFact, ConsentFact, EditionFact, ReleaseFact, ReleaseMovedFact, ServingFact } from './servingFact'

type Action = { kind: 'approved'; seq: number; at: Instant; edition: EditionFact } | ServingFact

/** An edition as the actions so far have left it. */
type KnownEdition = {
  fact: EditionFact
  /** as last moved */
  releases: ReleaseFact[]
  /** the same by public id */
  byPublicId: Map<string, ReleaseFact>
  /** ids of the channels on which it is a series */
  seriesChannels: Set<string>
  /** stretches in which it may not be served, whatever its releases say */
  closed: Interval[]
  /** times of the series that were taken out since */
  takenOut: Set<RecurrenceId>
  /** what it rests on, as last prolonged */
  consents: ConsentFact[]
}

type KnownBrake = {
  fact: BrakeSetFact
  liftedAt: Instant | null
  /** editions on a channel that it was on at any time before its lift, see `placeOf` */
  met: Set<string>
}

/** Everything known of an item after some of its actions. */
type Knowledge = {
  /** per language, in order of number, which is the order of approval */
  editions: Map<Language, KnownEdition[]>
  classification: Classification | null
  brakes: Map<string, KnownBrake>
}

type Segment = Interval & {
  publicId: string
  release: ReleaseFact
  edition: EditionFact
  classification: Classification
  occurrences: readonly RecurrenceId[]
}

function rejectInput(message: string): never {
  throw new DomainError('invalid-input', message)
}

type ItemHistory = {
  /** needed where a pause is on the item itself */
  itemId?: string
  editions: readonly EditionFact[]
  facts: readonly ServingFact[]
}

function orderActions({ editions, facts }: Pick<ItemHistory, 'editions' | 'facts'>): Action[] {
  const approvals = editions.map(
    (edition): Action => ({ kind: 'approved', seq: edition.seq, at: edition.approvedAt, edition }),
  )
  const actions = [...approvals, ...facts].sort((a, b) => a.seq - b.seq)
  actions.forEach((action, index) => {
    const previous = actions[index - 1]
    if (previous === undefined) return
    if (previous.seq === action.seq) rejectInput(`two actions of one item share journal place ${action.seq}`)
    if (action.at < previous.at) {
      const now = `${action.seq} at ${action.at}`
      rejectInput(`time runs backwards: ${now} follows ${previous.seq} at ${previous.at}`)
    }
  })
  return actions
}

/**
 * A public id stands for one channel in one language, and in a series for one occurrence, for ever: links of
 * readers depend on it. What appeared once may become the first of a series.
 */
function checkPublicIds(editions: readonly EditionFact[]): void {
  const owners = new Map<string, string>()
  const places = new Map<string, RecurrenceId>()
  for (const { editionId, language, releases } of editions) {
    const seen = new Set<string>()
    for (const { publicId, channel, recurrenceId } of releases) {
      if (seen.has(publicId)) rejectInput(`edition ${editionId} uses public id ${publicId} twice`)
      seen.add(publicId)
      const owner = `${channel} in ${language}`
      const known = owners.get(publicId)
      if (known !== undefined && known !== owner) {
        rejectInput(`public id ${publicId} belongs to ${known} and cannot also be ${owner}`)
      }
      owners.set(publicId, owner)
      if (recurrenceId === null) continue
      const place = places.get(publicId)
      if (place !== undefined && place !== recurrenceId) {
        rejectInput(`public id ${publicId} belongs to ${place} and cannot also be ${recurrenceId}`)
      }
      places.set(publicId, recurrenceId)
    }
  }
}

function indexReleases(
  releases: readonly ReleaseFact[],
): Pick<KnownEdition, 'releases' | 'byPublicId' | 'seriesChannels'> {
  const ofSeries = releases.filter(({ recurrenceId }) => recurrenceId !== null)
  return {
    releases: [...releases],
    byPublicId: new Map(releases.map((release) => [release.publicId, release])),
    seriesChannels: new Set(ofSeries.map(({ channelId }) => channelId)),
  }
}

function addEdition({ knowledge, edition }: { knowledge: Knowledge; edition: EditionFact }): void {
  const known = knowledge.editions.get(edition.language) ?? []
  const last = known.at(-1)
  if (last !== undefined && last.fact.number >= edition.number) {
    const name = `edition ${edition.number} in ${edition.language}`
    rejectInput(`${name} was approved after edition ${last.fact.number}`)
  }
  known.push({ fact: edition, ...indexReleases(edition.releases), closed: [], takenOut: new Set(), consents: [...(edition.consents ?? [])] })
  knowledge.editions.set(edition.language, known)
  knowledge.classification = edition.classification
}

function moveRelease({ knowledge, fact }: { knowledge: Knowledge; fact: ReleaseMovedFact }): void {
  const name = `edition ${fact.number} in ${fact.language}`
  const edition = knowledge.editions.get(fact.language)?.find((known) => known.fact.number === fact.number)
  if (edition === undefined) rejectInput(`${fact.seq} moves ${name}, which was not approved by then`)
  const isMoved = (release: ReleaseFact, slug: string): boolean =>
    release.channel === slug && release.recurrenceId === fact.recurrenceId
  const absent = fact.channels.find((slug) => !edition.releases.some((release) => isMoved(release, slug)))
  if (absent !== undefined) rejectInput(`${fact.seq} moves channel ${absent}, which ${name} lacks`)
  const moved = edition.releases.map((release) =>
    fact.channels.some((slug) => isMoved(release, slug))
      ? {
          ...release,
          releaseAt: fact.releaseAt ?? release.releaseAt,
          endsAt: fact.endsAt === 'unchanged' ? release.endsAt : fact.endsAt,
        }
      : release,
  )
  Object.assign(edition, indexReleases(moved))
}

/** Takes in one action. A kind that cuts time out of rows adds to `closed` of the editions it covers. */
function learn({ knowledge, action }: { knowledge: Knowledge; action: Action }): void {
  switch (action.kind) {
    case 'approved':
      return addEdition({ knowledge, edition: action.edition })
    case 'release-moved':
      return moveRelease({ knowledge, fact: action })
    case 'withdrawn':
      for (const edition of knowledge.editions.get(action.language) ?? []) {
        edition.closed.push({ from: action.at, until: FAR_FUTURE })
      }
      return
    case 'reclassified':
      knowledge.classification = action.classification
      return
    case 'occurrences-taken-out':
      for (const edition of [...knowledge.editions.values()].flat()) {
        for (const id of action.recurrenceIds) edition.takenOut.add(id)
      }
      return
    case 'consent-revoked':
      for (const edition of [...knowledge.editions.values()].flat()) {
        if (edition.consents.some(({ consentId }) => consentId === action.consentId)) {
          edition.closed.push({ from: action.at, until: FAR_FUTURE })
        }
      }
      return
    case 'consent-prolonged':
      for (const edition of [...knowledge.editions.values()].flat()) {
        edition.consents = edition.consents.map((consent) =>
          consent.consentId === action.consentId ? { ...consent, until: action.until } : consent,
        )
      }
      return
    case 'brake-set': {
      const known = knowledge.brakes.get(action.brakeId)
      // Set again, it only covers more: a theme came under one that is paused.
      const brake = known ? { ...known, fact: { ...known.fact, ids: action.ids } } : { fact: action, liftedAt: null, met: new Set<string>() }
      knowledge.brakes.set(action.brakeId, brake)
      return
    }
    case 'brake-lifted': {
      const brake = knowledge.brakes.get(action.brakeId)
      if (brake === undefined) rejectInput(`${action.seq} lifts brake ${action.brakeId}, which was not set by then`)
      // The first lift counts: for the item alone, or for all.
      brake.liftedAt ??= action.at
      return
    }
  }
}

const placeOf = ({ edition, release }: { edition: KnownEdition; release: ReleaseFact }): string =>
  `${edition.fact.editionId} ${release.channelId}`

/** Notes what the open pauses that ask for new approval are on: of that, older words stay away after the lift too. */
function noteMet({ knowledge, itemId }: { knowledge: Knowledge; itemId: string }): void {
  const { brakes, classification, editions } = knowledge
  if (classification === null) return
  for (const { fact, liftedAt, met } of brakes.values()) {
    if (!fact.needsApproval || liftedAt !== null) continue
    for (const edition of [...editions.values()].flat()) {
      for (const release of edition.releases) {
        if (coversRow({ ...fact, itemId, channelId: release.channelId, classification })) met.add(placeOf({ edition, release }))
      }
    }
  }
}

function startOf({ edition, release }: { edition: KnownEdition; release: ReleaseFact }): Instant {
  return maxInstant(release.releaseAt, edition.fact.approvedAt, ...edition.consents.map(({ from }) => from))
}

function endOf({ edition, release }: { edition: KnownEdition; release: ReleaseFact }): Instant {
  const ends = edition.consents.map(({ until }) => until ?? FAR_FUTURE)
  return minInstant(release.endsAt ?? FAR_FUTURE, ...ends)
}

/** The stretches that pauses cut out of one text. One that asks for new approval keeps older words away for good. */
function cutsOfBrakes({ knowledge, itemId, edition, release }: {
  knowledge: Knowledge
  itemId: string
  edition: KnownEdition
  release: ReleaseFact
}): Interval[] {
  const { classification } = knowledge
  if (classification === null) return []
  return [...knowledge.brakes.values()].flatMap(({ fact, liftedAt, met }) => {
    if (!coversRow({ ...fact, itemId, channelId: release.channelId, classification })) return []
    const staysAway = met.has(placeOf({ edition, release })) && edition.fact.seq < fact.seq
    // A pause that was lifted before it began holds nobody, whatever it asked.
    if (liftedAt !== null && liftedAt <= fact.from) return []
    return [{ from: fact.from, until: staysAway || liftedAt === null ? FAR_FUTURE : liftedAt }]
  })
}

/**
 * When an edition takes over from an older one's release; where it lacks that channel, when it first appears
 * anywhere. A series that lacks an occurrence has dropped it, and that holds from its approval: its next time may
 * lie long after the one that must not appear any more.
 */
function takesOverAt({ edition, release }: { edition: KnownEdition; release: ReleaseFact }): Instant {
  const own = edition.byPublicId.get(release.publicId)
  if (own !== undefined) return startOf({ edition, release: own })
  const isDropped = release.recurrenceId !== null && edition.seriesChannels.has(release.channelId)
  if (isDropped) return edition.fact.approvedAt
  // An edition without any channel replaces the one before it with silence, from its approval.
  const starts = edition.releases.map((release) => startOf({ edition, release }))
  return starts.length === 0 ? edition.fact.approvedAt : minInstant(starts[0] as Instant, ...starts)
}

/** The full timeline, past and future, as far as it follows from what is known: the editions' own plan. */
function drawTimeline({ knowledge, itemId }: { knowledge: Knowledge; itemId: string }): Segment[] {
  const { editions, classification } = knowledge
  if (classification === null) return []
  const segments: Segment[] = []
  for (const known of editions.values()) {
    known.forEach((edition, index) => {
      // All newer ones, not only the next: the one after next may start before the next does.
      const newer = known.slice(index + 1)
      for (const release of edition.releases) {
        const { publicId } = release
        if (release.recurrenceId !== null && edition.takenOut.has(release.recurrenceId)) continue
        const occurrences = listShown({ edition, release })
        // An announcement without any of its dates left would only mislead.
        if (release.occurrences.length > 0 && occurrences.length === 0) continue
        const from = startOf({ edition, release })
        const replacedAt = newer.map((next) => takesOverAt({ edition: next, release }))
        const until = minInstant(endOf({ edition, release }), ...replacedAt)
        const cuts = [...edition.closed, ...cutsOfBrakes({ knowledge, itemId, edition, release })]
        for (const piece of subtractIntervals({ interval: { from, until }, cuts })) {
          segments.push({ ...piece, publicId, release, edition: edition.fact, classification, occurrences })
        }
      }
    })
  }
  return segments
}

const NONE: readonly RecurrenceId[] = []

function listShown({ edition, release }: { edition: KnownEdition; release: ReleaseFact }): readonly RecurrenceId[] {
  if (release.occurrences.length === 0) return NONE
  return release.occurrences.filter((id) => !edition.takenOut.has(id)).sort()
}

function isSameList(a: readonly RecurrenceId[], b: readonly RecurrenceId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
}

function continues({ last, next }: { last: Segment; next: Segment }): boolean {
  return (
    last.until === next.from &&
    last.edition.editionId === next.edition.editionId &&
    isSameList(last.occurrences, next.occurrences) &&
    isSameClassification({ a: last.classification, b: next.classification })
  )
}

/**
 * Writes history: what is known after each action holds from that action to the next one only, so no action
 * can reach back before its own moment, and replaying all actions gives what they gave one by one.
 */
function writeHistory({ actions, itemId }: { actions: readonly Action[]; itemId: string }): Map<string, Segment[]> {
  const knowledge: Knowledge = { editions: new Map(), classification: null, brakes: new Map() }
  const history = new Map<string, Segment[]>()
  actions.forEach((action, index) => {
    learn({ knowledge, action })
    noteMet({ knowledge, itemId })
    const holds = { from: action.at, until: actions[index + 1]?.at ?? FAR_FUTURE }
    if (isEmptyInterval(holds)) return
    const clipped = drawTimeline({ knowledge, itemId })
      .map((segment) => ({ ...segment, ...intersectIntervals({ a: segment, b: holds }) }))
      .filter((segment) => !isEmptyInterval(segment))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    for (const next of clipped) {
      const line = history.get(next.publicId) ?? []
      const last = line.at(-1)
      if (last !== undefined && continues({ last, next })) last.until = next.until
      else line.push(next)
      history.set(next.publicId, line)
    }
  })
  return history
}

/**
 * The rows that are served of one item: per public id, each edition from the latest of its release (as last
 * moved) and its approval, until the earliest of its end, the start of a newer edition and a withdrawal. A
 * reclassification splits the rows it meets. A publication series has one public id per occurrence; an event
 * series is one post, which is split where one of its times is taken out. What rests on consents is served while
 * all of them hold; pauses cut their time out of what they cover. Nothing that happens changes what was served
 * before it.
 *
 * Actions are taken in order of `seq`; equal moments are allowed, and then the last one decides. Input order
 * does not matter. Output is sorted by public id, then `servedFrom`; rows are never empty and those of one
 * public id never overlap. Whole seconds; intervals include their start and exclude their end.
 *
 * @throws DomainError `invalid-input` when time decreases along `seq`, two actions share a `seq`, edition
 * numbers of a language do not rise, a move names an unknown edition or channel, or a public id is shared
 * @example
 * projectItem({ editions: [approvedForThursdayNine], facts: [] })
 * // [{ publicId: 'p_7Qm2…', servedFrom: '2026-05-14T07:00:00Z', servedUntil: FAR_FUTURE, … }]
 */
export function projectItem({ editions, facts, itemId = '' }: ItemHistory): ProjectedRow[] {
  checkPublicIds(editions)
  const history = writeHistory({ actions: orderActions({ editions, facts }), itemId })
  const rows: ProjectedRow[] = []
  for (const publicId of [...history.keys()].sort()) {
    const line = history.get(publicId) ?? []
    for (const segment of line) {
      const { edition, release } = segment
      const firstOfEdition = line.find((other) => other.edition.number === edition.number) ?? segment
      rows.push({
        publicId,
        language: edition.language,
        channel: release.channel,
        channelId: release.channelId,
        editionId: edition.editionId,
        number: edition.number,
        servedFrom: segment.from,
        servedUntil: segment.until,
        classification: normaliseClassification(segment.classification),
        occurrences: segment.occurrences,
        restsOnConsent: (edition.consents ?? []).length > 0,
        publishedAt: (line[0] ?? segment).from,
        modifiedAt: firstOfEdition.from,
      })
    }
  }
  return rows
}
