import { checkParts } from '../checks/decideFindings'
import type { CheckFacts } from '../checks/finding'
import type { Reason } from './wording'

export { countPostText } from '../checks/checkChannel'
export type { ChannelRules, HelpLineRules } from '../checks/finding'

export const COMPLETENESS_CODES = [
  'no-variant',
  'content-note-missing',
  'discreet-title-missing',
  'help-line-unknown',
  'emergency-line-missing',
  'help-line-missing',
  'help-line-overdue',
  'event-missing',
  'event-start-missing',
  'event-place-missing',
  'event-end-before-start',
  'channel-unknown',
  'channel-inactive',
  'headline-missing',
  'headline-too-long',
  'text-missing',
  'text-too-long',
  'too-many-hashtags',
  'hashtag-malformed',
  'media-missing',
  'too-many-media',
  'alt-missing',
  'link-not-allowed',
  'link-insecure',
  'phone-in-text',
] as const
export type CompletenessCode = (typeof COMPLETENESS_CODES)[number]

/** `blocks`: no review and no approval before it is solved. `warns`: worth a look, no obstacle here. */
export type CompletenessIssue = Reason<CompletenessCode> & { severity: 'blocks' | 'warns' }

/**
 * Everything that a text in one language still lacks, all at once: first what concerns the item, then channel
 * by channel in order of slug. The checks before review know these and more.
 *
 * @example
 * checkCompleteness({ content, channels, helpLines, now, zone })
 *   .some(({ severity }) => severity === 'blocks')
 */
export function checkCompleteness(
  facts: Pick<CheckFacts, 'content' | 'channels' | 'helpLines' | 'now' | 'zone'>,
): CompletenessIssue[] {
  return checkParts(facts).map(({ code, level, where, message }) => ({
    code: code as CompletenessCode,
    channel: where.channel ?? null,
    severity: level === 'block' ? 'blocks' : 'warns',
    person: message,
  }))
}
