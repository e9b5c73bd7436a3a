import type { PublicContent } from '../content'
import type { Instant } from '../time/instant'
import {
  checkCompleteness,
  type ChannelRules,
  type CompletenessCode,
  type CompletenessIssue,
  type HelpLineRules,
} from './completeness'
import { NO_TEXT } from './decideApproval'
import { hasText } from './languageStage'
import type { Role } from './roles'
import type { Stage } from './stages'
import { canEverPerform, canPerform } from './transitions'
import type { Reason } from './wording'

export type RequestReviewDecision =
  | { kind: 'request-review'; warnings: CompletenessIssue[] }
  | { kind: 'blocked'; reasons: Reason<'role-may-not' | 'no-text' | 'not-in-writing' | CompletenessCode>[] }

/**
 * Whether a text may go into review, or stay there and be asked anew: it is being written, there is something to read, and nothing that blocks
 * is missing. Warnings go along and do not stop it.
 *
 * @example decideRequestReview(input) // { kind: 'request-review', warnings: [] }
 */
export function decideRequestReview({
  actor,
  stage,
  content,
  channels,
  helpLines,
  now,
  zone,
}: {
  actor: { role: Role }
  stage: Stage
  content: PublicContent
  channels: readonly ChannelRules[]
  helpLines: readonly HelpLineRules[]
  now: Instant
  zone: string
}): RequestReviewDecision {
  if (!canEverPerform({ action: 'request-review', role: actor.role })) {
    return { kind: 'blocked', reasons: [ROLE_MAY_NOT] }
  }
  if (stage !== 'archived' && !hasText(content)) return { kind: 'blocked', reasons: [NO_TEXT] }
  if (!canPerform({ action: 'request-review', stage, role: actor.role })) {
    return { kind: 'blocked', reasons: [NOT_IN_WRITING] }
  }
  const issues = checkCompleteness({ content, channels, helpLines, now, zone })
  const reasons = issues.filter(({ severity }) => severity === 'blocks')
  return reasons.length > 0 ? { kind: 'blocked', reasons } : { kind: 'request-review', warnings: issues }
}

const ROLE_MAY_NOT: Reason<'role-may-not'> = {
  code: 'role-may-not',
  channel: null,
  person: {
    nl: 'Met uw rol kunt u geen beoordeling aanvragen. Vraag het een adviseur.',
    en: 'Your role cannot request a review. Ask an adviser.',
  },
}

const NOT_IN_WRITING: Reason<'not-in-writing'> = {
  code: 'not-in-writing',
  channel: null,
  person: {
    nl: 'Een beoordeling vraagt u aan voor een tekst die in de maak is. Deze tekst is dat nu niet.',
    en: 'You request a review for a text that is being written. This text is not, at the moment.',
  },
}
