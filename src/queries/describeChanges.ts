import type { PublicContent } from '@/domain/content'
import { describeMoment } from '@/domain/time/dutch'
import { isInstant } from '@/domain/time/instant'
import { compareContent } from '@/domain/workflow/compareContent'
import { diffWords } from '@/domain/workflow/diffWords'

import type { ContentChangeView } from './approvalView'
import type { Rules } from './readRules'

/** What differs from the last edition, in words for people; empty when nothing was approved before. */
export function describeChanges({
  before,
  after,
  rules,
  zone,
}: {
  before: PublicContent | null
  after: PublicContent
  rules: Rules
  zone: string
}): ContentChangeView[] {
  if (!before) return []
  const inWords = (value: string | null): string | null => {
    if (value === null) return null
    if (value === 'true') return 'ja'
    if (value === 'false') return 'nee'
    if (isInstant(value)) return describeMoment({ instant: value, zone })
    return rules.helpLines.reduce((text, line) => text.replaceAll(line.id, line.name), value)
  }
  return compareContent({ before, after }).map((change) => {
    const [old, current] = [inWords(change.before), inWords(change.after)]
    return {
      path: change.path,
      channelName: rules.channels.find(({ slug }) => slug === change.channel)?.name ?? change.channel,
      label: change.label.nl,
      before: old,
      after: current,
      segments: diffWords({ before: old ?? '', after: current ?? '' }),
    }
  })
}
