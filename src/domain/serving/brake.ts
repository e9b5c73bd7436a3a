import type { Classification } from '../content'
import type { Instant } from '../time/instant'

/** What a brake can be put on. */
export const BRAKE_SCOPES = ['theme', 'audience', 'channel', 'campaign', 'item'] as const
export type BrakeScope = (typeof BRAKE_SCOPES)[number]

export const BRAKE_SCOPE_LABELS = {
  theme: { nl: 'Thema', en: 'Theme' },
  audience: { nl: 'Doelgroep', en: 'Audience' },
  channel: { nl: 'Kanaal', en: 'Channel' },
  campaign: { nl: 'Campagne', en: 'Campaign' },
  item: { nl: 'Item', en: 'Item' },
} as const satisfies Record<BrakeScope, { nl: string; en: string }>

/**
 * Whether a brake holds a text: by what it is about, where it is shown, or the item itself.
 *
 * @param ids what the brake is on; for a theme also its descendants
 * @example coversRow({ scope: 'theme', ids: ['3', '7'], itemId: '12', channelId: '1', classification })
 */
export function coversRow({ scope, ids, itemId, channelId, classification }: {
  scope: BrakeScope
  ids: readonly string[]
  itemId: string
  channelId: string
  classification: Classification
}): boolean {
  switch (scope) {
    case 'theme':
      return classification.themeIds.some((id) => ids.includes(id))
    case 'audience':
      return classification.audienceIds.some((id) => ids.includes(id))
    case 'channel':
      return ids.includes(channelId)
    case 'campaign':
      return classification.campaignId !== null && ids.includes(classification.campaignId)
    case 'item':
      return ids.includes(itemId)
  }
}

/** When and how a brake holds, as the projection needs it. */
export type BrakeTerms = {
  brakeId: string
  scope: BrakeScope
  ids: readonly string[]
  /** never before the moment at which it was set */
  from: Instant
  /** what was approved before the brake stays away after it, until it is approved anew */
  needsApproval: boolean
}
