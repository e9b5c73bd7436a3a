import type { PublicContent } from '../content'
import type { Instant } from '../time/instant'
import {
  checkCompleteness,
  type ChannelRules,
  type CompletenessCode,
  type CompletenessIssue,
  type HelpLineRules,
} from './completeness'
import { hasText } from './languageStage'
import type { SeriesTimes } from './planSeriesReleases'
import { planRelease, type ChannelRelease, type ReleaseObstacle, type ReleaseWish } from './planRelease'
import {
  findMissingVerdicts,
  requiredVerdicts,
  whyMayNotApprove,
  type ApprovalObstacle,
  type Approver,
  type Verdict,
  type VerdictRequirement,
} from './requiredVerdicts'
import type { Stage } from './stages'
import type { Reason } from './wording'

export type ApprovalDecision =
  | {
      kind: 'approve'
      /** one for each variant of the content */
      releases: ChannelRelease[]
      /** what is still needed after this verdict; empty when it makes the edition */
      missingAfterThis: VerdictRequirement[]
      warnings: CompletenessIssue[]
    }
  | { kind: 'stale'; currentHash: string }
  | { kind: 'blocked'; reasons: Reason<ApprovalObstacle | CompletenessCode | ReleaseObstacle | 'no-text'>[] }
  /** slugs of the channels for which a moment has to be chosen */
  | { kind: 'needs-moment'; channels: string[] }

/**
 * What an approval comes to. In this order: who may never approve is refused; whoever read an older text is
 * told so (their text may have left review by that change, so this comes before the stage); then everything
 * that stands in the way, all at once; then the moment.
 *
 * @param givenHash hash of what the approver read
 * @param currentHash `hashContent(content)`
 * @param verdicts earlier ones on the current hash, oldest first, and `users` who gave them
 * @example decideApproval(input) // { kind: 'needs-moment', channels: ['website'] }
 */
export function decideApproval({
  actor,
  stage,
  givenHash,
  currentHash,
  content,
  channels,
  helpLines,
  authorIds,
  itemRelease,
  variantReleases,
  series = null,
  moment,
  now,
  zone,
  verdicts = [],
  users = [],
  tellerIds = [],
}: {
  actor: Approver
  stage: Stage
  givenHash: string
  currentHash: string
  content: PublicContent
  channels: readonly ChannelRules[]
  helpLines: readonly HelpLineRules[]
  authorIds: readonly string[]
  itemRelease: ReleaseWish
  /** by channel id */
  variantReleases: Readonly<Record<string, ReleaseWish>>
  /** the times of a publication series; null for what appears once */
  series?: SeriesTimes | null
  moment: 'now' | Instant | null
  now: Instant
  zone: string
  verdicts?: readonly Verdict[]
  users?: readonly Approver[]
  /** experts whose story it is */
  tellerIds?: readonly string[]
}): ApprovalDecision {
  const { isSensitive, isStory } = content
  const obstacle = whyMayNotApprove({ actor, isSensitive, isStory, authorIds, stage })
  if (obstacle?.code === 'role-may-not') return { kind: 'blocked', reasons: [obstacle] }
  if (givenHash !== currentHash) return { kind: 'stale', currentHash }
  if (obstacle !== null) return { kind: 'blocked', reasons: [obstacle] }

  const issues = checkCompleteness({ content, channels, helpLines, now, zone })
  const plan = planRelease({ content, itemRelease, variantReleases, series, moment, now })
  const reasons = [
    ...(hasText(content) ? [] : [NO_TEXT]),
    ...issues.filter(({ severity }) => severity === 'blocks'),
    ...(plan.kind === 'blocked' ? plan.reasons : []),
  ]
  if (reasons.length > 0 || plan.kind === 'blocked') return { kind: 'blocked', reasons }
  if (plan.kind === 'needs-moment') return plan
  return {
    kind: 'approve',
    releases: plan.releases,
    missingAfterThis: findMissingVerdicts({
      requirements: requiredVerdicts({ isSensitive, isStory }),
      verdicts: [...verdicts, { actorId: actor.id, kind: 'approve' }],
      authorIds,
      users: [...users.filter(({ id }) => id !== actor.id), actor],
      tellerIds,
    }),
    warnings: issues.filter(({ severity }) => severity === 'warns'),
  }
}

export const NO_TEXT: Reason<'no-text'> = {
  code: 'no-text',
  channel: null,
  person: {
    nl: 'In deze taal staat nog geen tekst. Schrijf eerst iets.',
    en: 'There is no text in this language yet. Write something first.',
  },
}
