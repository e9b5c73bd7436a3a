import type { ItemKind } from '@/domain/content'

/** What a template fills in, as far as quick plan shows it. */
export type Filled = { kind: ItemKind; channelIds: string[]; campaignId: string | null }

/**
 * The fields after another template was chosen: what came from the one before goes with it, what somebody chose
 * themselves stays.
 *
 * @param shown what the fields show now
 * @param before what the fields were filled with: the template that was chosen before, or the start
 * @param after the template that is chosen now; the start when it is none
 * @example fillFromTemplate({ shown: campaign, before: campaign, after: start }) // start
 */
export function fillFromTemplate({ shown, before, after }: { shown: Filled; before: Filled; after: Filled }): Filled {
  const own = shown.channelIds.filter((id) => !before.channelIds.includes(id) && !after.channelIds.includes(id))
  const dropped = before.channelIds.filter((id) => !shown.channelIds.includes(id))
  return {
    kind: shown.kind === before.kind ? after.kind : shown.kind,
    channelIds: [...after.channelIds.filter((id) => !dropped.includes(id)), ...own],
    campaignId: shown.campaignId === before.campaignId ? after.campaignId : shown.campaignId,
  }
}
