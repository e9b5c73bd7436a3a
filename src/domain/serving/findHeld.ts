import type { Language } from '../languages'
import { subtractIntervals, type Interval } from './interval'
import { projectItem } from './projectItem'
import type { BrakeSetFact, EditionFact, ServingFact } from './servingFact'

/** A stretch in which readers would see one text of an item, were it not for a pause that is not over. */
export type HeldStretch = Interval & {
  publicId: string
  language: Language
  channel: string
  channelId: string
}

type History = { itemId?: string; editions: readonly EditionFact[]; facts: readonly ServingFact[] }

/**
 * The pauses on an item that nobody lifted yet, running ones and coming ones, in journal order. Whether one
 * covers the item is another question: it follows from what the item is about at each moment.
 *
 * @example listOpenBrakes(history.facts).map(({ brakeId }) => brakeId)
 */
export function listOpenBrakes(facts: readonly ServingFact[]): BrakeSetFact[] {
  const lifted = new Set(facts.flatMap((fact) => (fact.kind === 'brake-lifted' ? [fact.brakeId] : [])))
  const open = facts.filter((fact) => fact.kind === 'brake-set').filter(({ brakeId }) => !lifted.has(brakeId))
  // Of one that was widened since, the last says what it covers.
  return [...new Map(open.map((fact) => [fact.brakeId, fact])).values()]
}

/**
 * What open pauses keep from readers: the rows that there would be without them, less the rows that there are.
 * What stays away after a pause until it is approved anew is held by nobody any more, and not in the list.
 *
 * @example findHeld(history).some(({ from, until }) => from <= now && now < until) // it is paused now
 */
export function findHeld(history: History): HeldStretch[] {
  const open = new Set(listOpenBrakes(history.facts).map(({ brakeId }) => brakeId))
  if (open.size === 0) return []
  const free = projectItem({
    ...history,
    facts: history.facts.filter((fact) => fact.kind !== 'brake-set' || !open.has(fact.brakeId)),
  })
  const served = new Map<string, Interval[]>()
  for (const { publicId, servedFrom, servedUntil } of projectItem(history)) {
    served.set(publicId, [...(served.get(publicId) ?? []), { from: servedFrom, until: servedUntil }])
  }
  const held: HeldStretch[] = []
  for (const { publicId, language, channel, channelId, servedFrom, servedUntil } of free) {
    const interval = { from: servedFrom, until: servedUntil }
    for (const piece of subtractIntervals({ interval, cuts: served.get(publicId) ?? [] })) {
      const last = held.at(-1)
      if (last?.publicId === publicId && last.until === piece.from) last.until = piece.until
      else held.push({ publicId, language, channel, channelId, ...piece })
    }
  }
  return held
}
