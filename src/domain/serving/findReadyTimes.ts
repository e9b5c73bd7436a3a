import { LANGUAGES } from '../languages'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import { listCurrentReleases } from './listCurrentReleases'
import type { EditionFact, ServingFact } from './servingFact'

/**
 * The times of a series that readers see or are going to see, by the newest edition of each language: those that
 * were approved, were not taken out since, and whose release is not over.
 *
 * @example findReadyTimes({ history, now }).has(recurrenceId)
 */
export function findReadyTimes({
  history,
  now,
}: {
  history: { editions: readonly EditionFact[]; facts: readonly ServingFact[] }
  now: Instant
}): Set<RecurrenceId> {
  const times = new Set<RecurrenceId>()
  for (const language of LANGUAGES) {
    const current = listCurrentReleases({ history, language })
    const edition = history.editions.find((known) => known.language === language && known.number === current.number)
    if (!edition) continue
    const takenOut = new Set(
      history.facts.flatMap((fact) =>
        fact.kind === 'occurrences-taken-out' && fact.seq > edition.seq ? fact.recurrenceIds : [],
      ),
    )
    for (const { channelId, recurrenceId, endsAt } of current.releases) {
      if (endsAt !== null && endsAt <= now) continue
      const approved = edition.releases.find((release) => release.channelId === channelId && release.recurrenceId === recurrenceId)
      for (const id of recurrenceId === null ? (approved?.occurrences ?? []) : [recurrenceId]) {
        if (!takenOut.has(id)) times.add(id)
      }
    }
  }
  return times
}
