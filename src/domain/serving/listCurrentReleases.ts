import type { Language } from '../languages'
import type { ChannelRelease } from '../workflow/planRelease'
import { isLanguageWithdrawn } from './describeState'
import type { EditionFact, ServingFact } from './servingFact'

/** A release of the newest edition as it stands now; `isMoved` when that differs from what was approved. */
export type CurrentRelease = ChannelRelease & { isMoved: boolean }

/**
 * Releases of the newest edition as they were last moved, without the times of a series that were taken out;
 * none after a withdrawal.
 *
 * @example listCurrentReleases({ history, language: 'nl' }) // { number: 2, releases: [{ channel: 'website', … }] }
 */
export function listCurrentReleases({
  history,
  language,
}: {
  history: { editions: readonly EditionFact[]; facts: readonly ServingFact[] }
  language: Language
}): { number: number; releases: CurrentRelease[] } {
  const newest = history.editions.filter((edition) => edition.language === language).at(-1)
  if (!newest || isLanguageWithdrawn({ ...history, language })) return { number: 0, releases: [] }
  const facts = history.facts.filter(({ seq }) => seq > newest.seq)
  const takenOut = new Set(
    facts.flatMap((fact) => (fact.kind === 'occurrences-taken-out' ? fact.recurrenceIds : [])),
  )
  const releases = newest.releases
    .filter(({ recurrenceId }) => recurrenceId === null || !takenOut.has(recurrenceId))
    .map(({ channel, channelId, releaseAt, endsAt, recurrenceId }) => {
      const release: CurrentRelease = { channel, channelId, releaseAt, endsAt, recurrenceId, isMoved: false }
      for (const fact of facts) {
        if (fact.kind !== 'release-moved' || fact.language !== language || fact.number !== newest.number) continue
        if (!fact.channels.includes(channel) || fact.recurrenceId !== recurrenceId) continue
        release.releaseAt = fact.releaseAt ?? release.releaseAt
        release.endsAt = fact.endsAt === 'unchanged' ? release.endsAt : fact.endsAt
        release.isMoved = true
      }
      return release
    })
  return { number: newest.number, releases }
}
