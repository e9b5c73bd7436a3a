import type { Classification, PublicContent } from '../content'
import type { Language } from '../languages'
import { coversRow } from '../serving/brake'
import { projectItem } from '../serving/projectItem'
import type { ConsentFact, EditionFact, ReleaseFact, ServingFact } from '../serving/servingFact'
import { FAR_FUTURE, maxInstant, minInstant, type Instant } from '../time/instant'
import type { PartOfItem } from './consent'
import { removeParts, showsPart } from './removeParts'

type KnownEdition = EditionFact & { content: PublicContent }

/** What takes the place of an edition: the same words without the part, on the same addresses. */
export type ReducedEdition = {
  /** the edition that it came from */
  editionId: string
  language: Language
  content: PublicContent
  releases: ReleaseFact[]
  /** those that it rests on still */
  consents: ConsentFact[]
  /** as it is now, for the item as a whole */
  classification: Classification
}

export type ReductionPlan = {
  /** in the order in which they have to be written */
  editions: ReducedEdition[]
  /** languages that show the part without resting on its consent: they end by a withdrawal */
  withdraw: Language[]
}

const EMPTY: Classification = { themeIds: [], audienceIds: [], campaignId: null }

/**
 * What is left of an item when parts of it may not be shown any more: for every edition that readers see now or
 * would see later, a new one without them, by the giver's act alone. Where nothing may be left there is none.
 *
 * An edition that is armed behind one that loses a part comes again too, also when it loses nothing: else the
 * newer one would push it aside. Nothing comes back that is withdrawn, over, or kept away by a pause that asks for a
 * new approval.
 *
 * @param revoked consents that end now, with what they are about
 * @param needMedia ids of channels that show nothing without a picture
 * @example planReducedEditions({ itemId, editions, facts, revoked: [{ id: '4', part: { part: 'story' } }], now })
 */
export function planReducedEditions({ itemId, editions, facts, revoked, needMedia = [], now }: {
  itemId: string
  editions: readonly KnownEdition[]
  facts: readonly ServingFact[]
  revoked: readonly { id: string; about: PartOfItem }[]
  needMedia?: readonly string[]
  now: Instant
}): ReductionPlan {
  // A pause is for a while; whatever it hides comes back, and then without the part.
  const unpaused = facts.filter(({ kind }) => kind !== 'brake-set' && kind !== 'brake-lifted')
  const rows = projectItem({ itemId, editions, facts: unpaused }).filter(({ servedUntil }) => servedUntil > now)
  const plan: ReductionPlan = { editions: [], withdraw: [] }
  const reclassified = facts.filter((fact) => fact.kind === 'reclassified')
  const classification = [...editions, ...reclassified].sort((a, b) => a.seq - b.seq).at(-1)?.classification ?? EMPTY
  for (const language of new Set(editions.map((edition) => edition.language))) {
    const standing = editions
      .filter((edition) => edition.language === language && rows.some(({ editionId }) => editionId === edition.editionId))
      .sort((a, b) => a.number - b.number)
    const affected = standing.map((edition) => partsIn({ edition, revoked }))
    const isLoose = affected.some((parts) => parts.some(({ rests }) => !rests))
    const first = isLoose ? 0 : affected.findIndex((parts) => parts.length > 0)
    if (first === -1) continue
    if (isLoose) plan.withdraw.push(language)
    const made: ReducedEdition[] = []
    /** those of which everything comes back: they push older ones aside as they did */
    const intact = new Set<KnownEdition>()
    for (const [index, edition] of [...standing.entries()].slice(first).reverse()) {
      const about = (affected[index] ?? []).map((part) => part.about)
      const content = reduce({ content: edition.content, parts: about, needMedia })
      if (content === null) continue
      const newer = editions.filter((other) => other.language === language && other.number > edition.number && !intact.has(other))
      const shown = new Set(rows.flatMap((row) => (row.editionId === edition.editionId ? [row.publicId] : [])))
      const ends = endsByReplacement({ edition, newer, facts: unpaused, itemId })
      const started = edition.consents?.filter(({ consentId }) => revoked.some(({ id }) => id === consentId)).map(({ from }) => from) ?? []
      const releases = currentReleases({ edition, facts, itemId, classification })
        .filter(({ publicId, channelId }) => shown.has(publicId) && content.variants.some((variant) => variant.channelId === channelId))
        // What waited for a consent to begin does not begin sooner because that consent is gone.
        .map((release) => ({ ...release, releaseAt: maxInstant(release.releaseAt, ...started) }))
        .map((release) => endWhereReplaced({ release, ends }))
        .filter(({ releaseAt, endsAt }) => endsAt === null || (endsAt > now && endsAt > releaseAt))
      if (releases.length === edition.releases.length) intact.add(edition)
      if (releases.length > 0) {
        const consents = consentsLeft({ edition, facts, revoked })
        made.unshift({ editionId: edition.editionId, language, content, releases, consents, classification })
      }
    }
    plan.editions.push(...made)
  }
  return plan
}

/**
 * When newer editions that do not come back, or not whole, push this one aside, by public id: what they took over,
 * or would have, stays theirs. Its consents are left out of it, as those may be prolonged.
 */
function endsByReplacement({ edition, newer, facts, itemId }: {
  edition: KnownEdition
  newer: readonly KnownEdition[]
  facts: readonly ServingFact[]
  itemId: string
}): Map<string, Instant> {
  if (newer.length === 0) return new Map()
  const alone = [{ ...edition, consents: edition.consents?.map((consent) => ({ ...consent, until: null })) ?? [] }, ...newer]
  const isAboutThese = (fact: ServingFact) =>
    fact.kind !== 'release-moved' || alone.some(({ language, number }) => language === fact.language && number === fact.number)
  const lasting = facts.filter((fact) => fact.kind !== 'consent-prolonged' && isAboutThese(fact))
  const rows = projectItem({ itemId, editions: alone, facts: lasting }).filter(({ editionId }) => editionId === edition.editionId)
  return new Map(rows.map(({ publicId, servedUntil }) => [publicId, servedUntil]))
}

function endWhereReplaced({ release, ends }: { release: ReleaseFact; ends: Map<string, Instant> }): ReleaseFact {
  const end = ends.get(release.publicId) ?? FAR_FUTURE
  return end === FAR_FUTURE ? release : { ...release, endsAt: minInstant(release.endsAt ?? end, end) }
}

type Affected = { about: PartOfItem; /** whether the edition rests on the consent itself */ rests: boolean }

function partsIn({ edition, revoked }: {
  edition: KnownEdition
  revoked: readonly { id: string; about: PartOfItem }[]
}): Affected[] {
  return revoked.flatMap(({ id, about }) => {
    const rests = edition.consents?.some(({ consentId }) => consentId === id) ?? false
    return rests || showsPart({ content: edition.content, part: about }) !== 'absent' ? [{ about, rests }] : []
  })
}

function reduce({ content, parts, needMedia }: {
  content: PublicContent
  parts: readonly PartOfItem[]
  needMedia: readonly string[]
}): PublicContent | null {
  let left: PublicContent | null = content
  for (const part of parts) left = left === null ? null : removeParts({ content: left, part })
  if (left === null || parts.length === 0) return left
  const variants = left.variants.filter(({ channelId, media }) => media.length > 0 || !needMedia.includes(channelId))
  return variants.length === 0 ? null : { ...left, variants }
}

/** Releases as last moved, without times that were taken out, and ending where a pause keeps old words away for good. */
function currentReleases({ edition, facts, itemId, classification }: {
  edition: KnownEdition
  facts: readonly ServingFact[]
  itemId: string
  classification: Classification
}): ReleaseFact[] {
  const later = facts.filter(({ seq }) => seq > edition.seq)
  const takenOut = new Set<string>(later.flatMap((fact) => (fact.kind === 'occurrences-taken-out' ? fact.recurrenceIds : [])))
  return edition.releases.flatMap((approved): ReleaseFact[] => {
    if (approved.recurrenceId !== null && takenOut.has(approved.recurrenceId)) return []
    const occurrences = approved.occurrences.filter((id) => !takenOut.has(id))
    if (approved.occurrences.length > 0 && occurrences.length === 0) return []
    const release: ReleaseFact = { ...approved, occurrences }
    for (const fact of later) {
      if (fact.kind !== 'release-moved' || fact.language !== edition.language || fact.number !== edition.number) continue
      if (!fact.channels.includes(release.channel) || fact.recurrenceId !== release.recurrenceId) continue
      release.releaseAt = fact.releaseAt ?? release.releaseAt
      release.endsAt = fact.endsAt === 'unchanged' ? release.endsAt : fact.endsAt
    }
    for (const from of findLastingPauses({ classification, release, later, itemId })) {
      release.endsAt = release.endsAt === null ? from : minInstant(release.endsAt, from)
    }
    return [release]
  })
}

/** Starts of pauses that ask for a new approval, which this act is not. */
function findLastingPauses({ classification, release, later, itemId }: {
  classification: Classification
  release: ReleaseFact
  later: readonly ServingFact[]
  itemId: string
}): Instant[] {
  return later.flatMap((fact) => {
    if (fact.kind !== 'brake-set' || !fact.needsApproval) return []
    if (!coversRow({ ...fact, itemId, channelId: release.channelId, classification })) return []
    const lift = later.find((other) => other.kind === 'brake-lifted' && other.brakeId === fact.brakeId)
    return lift !== undefined && lift.at <= fact.from ? [] : [fact.from]
  })
}

function consentsLeft({ edition, facts, revoked }: {
  edition: KnownEdition
  facts: readonly ServingFact[]
  revoked: readonly { id: string }[]
}): ConsentFact[] {
  return (edition.consents ?? [])
    .filter(({ consentId }) => !revoked.some(({ id }) => id === consentId))
    .map((consent) => {
      const prolonged = facts.filter((fact) => fact.kind === 'consent-prolonged' && fact.consentId === consent.consentId).at(-1)
      return prolonged?.kind === 'consent-prolonged' ? { ...consent, until: prolonged.until } : consent
    })
}
