import type { PublicContent } from '../content'
import type { Instant } from '../time/instant'
import { checkCompleteness, type ChannelRules, type HelpLineRules } from './completeness'
import { planRelease, type ChannelRelease, type ReleaseWish } from './planRelease'
import type { SeriesTimes } from './planSeriesReleases'
import { findMissingVerdicts, requiredVerdicts, type Approver, type Verdict } from './requiredVerdicts'
import type { Stage } from './stages'

export type Completion =
  | { kind: 'complete'; releases: ChannelRelease[] }
  /** what an adviser still has to do, or somebody to say */
  | { kind: 'waits'; for: 'review' | 'verdicts' | 'text' | 'moment' }

/**
 * Whether a text is complete by a verdict that was just given by somebody who may not approve themselves: the
 * expert whose story it is. Their yes may be the last that was missing. What needs a choice of an adviser, as a
 * moment that is not there or has passed, waits for one.
 *
 * @param verdicts those on the current text that count, the last one included, oldest first
 * @example decideCompletion(input) // { kind: 'waits', for: 'verdicts' }
 */
export function decideCompletion({
  stage,
  content,
  channels,
  helpLines,
  verdicts,
  users,
  authorIds,
  tellerIds,
  itemRelease,
  variantReleases,
  series = null,
  now,
  zone,
}: {
  stage: Stage
  content: PublicContent
  channels: readonly ChannelRules[]
  helpLines: readonly HelpLineRules[]
  verdicts: readonly Verdict[]
  users: readonly Approver[]
  authorIds: readonly string[]
  tellerIds: readonly string[]
  itemRelease: ReleaseWish
  variantReleases: Readonly<Record<string, ReleaseWish>>
  series?: SeriesTimes | null
  now: Instant
  zone: string
}): Completion {
  if (stage !== 'review') return { kind: 'waits', for: 'review' }
  const requirements = requiredVerdicts(content)
  const missing = findMissingVerdicts({ requirements, verdicts, authorIds, users, tellerIds })
  if (missing.length > 0) return { kind: 'waits', for: 'verdicts' }
  const issues = checkCompleteness({ content, channels, helpLines, now, zone })
  if (issues.some(({ severity }) => severity === 'blocks')) return { kind: 'waits', for: 'text' }
  const plan = planRelease({ content, itemRelease, variantReleases, series, moment: null, now })
  if (plan.kind === 'blocked') return { kind: 'waits', for: 'text' }
  if (plan.kind === 'needs-moment') return { kind: 'waits', for: 'moment' }
  return { kind: 'complete', releases: plan.releases }
}
