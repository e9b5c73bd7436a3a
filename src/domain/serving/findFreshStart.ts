import type { Classification } from '../content'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import { coversRow } from './brake'
import type { BrakeSetFact, EditionFact, ServingFact } from './servingFact'

/** A place in the journal: of two in one second the higher number came later. */
export type FreshStart = { seq: number; at: Instant }

type Asking = {
  itemId: string
  language: Language
  editions: readonly EditionFact[]
  facts: readonly ServingFact[]
  /** the working copy: what a text is about and where it is to be shown when nothing of it was approved yet */
  current: { classification: Classification; channelIds: readonly string[] }
}

/**
 * The last act after which a text has to be approved all over again: it was withdrawn, or a pause came over it that
 * asks for new approval. Whatever anybody said of it before counts no more. A pause that was lifted before it began
 * asked nothing.
 *
 * @returns null when there was none
 * @example verdicts.filter(({ seq }) => seq > (findFreshStart(asking)?.seq ?? 0)) // those that still count
 */
export function findFreshStart(asking: Asking): FreshStart | null {
  const { facts, language } = asking
  const withdrawals = facts.filter((fact) => fact.kind === 'withdrawn' && fact.language === language)
  const starts = [...withdrawals, ...findAskingBrakes(asking)].sort((a, b) => a.seq - b.seq)
  const last = starts.at(-1)
  return last ? { seq: last.seq, at: last.at } : null
}

/**
 * Whether the last approved text of a language has to be approved anew.
 *
 * @example needsNewApproval(asking) // true
 */
export function needsNewApproval(asking: Asking): boolean {
  const approvals = asking.editions.filter(({ language }) => language === asking.language).map(({ seq }) => seq)
  const start = findFreshStart(asking)
  return start !== null && start.seq > Math.max(0, ...approvals)
}

/** The pauses that ask this text for new approval, each at its first setting: from there older words stay away. */
function findAskingBrakes(asking: Asking): BrakeSetFact[] {
  const settings = asking.facts.filter((fact) => fact.kind === 'brake-set').filter(({ needsApproval }) => needsApproval)
  const first = new Map<string, BrakeSetFact>()
  for (const fact of settings) if (!first.has(fact.brakeId)) first.set(fact.brakeId, fact)
  return [...first.values()].filter((fact) => {
    const lift = asking.facts.find((other) => other.kind === 'brake-lifted' && other.brakeId === fact.brakeId)
    if (lift !== undefined && lift.at <= fact.from) return false
    // Widened since, it covers what came under it.
    const ids = settings.filter(({ brakeId }) => brakeId === fact.brakeId).flatMap((each) => each.ids)
    return isCovered({ ...asking, fact: { ...fact, ids }, liftSeq: lift?.seq ?? Infinity })
  })
}

/** Whether a pause was on a text at any time between its setting and its lift. */
function isCovered({ itemId, language, editions, facts, current, fact, liftSeq }: Asking & { fact: BrakeSetFact; liftSeq: number }): boolean {
  const before = editions.filter((edition) => edition.language === language && edition.seq < fact.seq)
  const places = before.at(-1)?.releases.map(({ channelId }) => channelId) ?? current.channelIds
  const known = [...editions, ...facts.filter((other) => other.kind === 'reclassified')].sort((a, b) => a.seq - b.seq)
  const classifications = [
    ...known.filter(({ seq }) => seq < fact.seq).slice(-1),
    ...known.filter(({ seq }) => seq > fact.seq && seq < liftSeq),
  ].map(({ classification }) => classification)
  const about = classifications.length > 0 ? classifications : [current.classification]
  return about.some((classification) =>
    (places.length > 0 ? places : ['']).some((channelId) => coversRow({ ...fact, itemId, channelId, classification })),
  )
}
