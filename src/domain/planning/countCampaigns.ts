import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import type { PlanningCampaign, PlanningCard, TimeSpent } from './card'
import { createDayReader } from './dayOfCard'
import { addAmounts, amountPlanned, amountSpent, eurosOf, hoursOf, isBudgeted } from './meansLedger'
import { isDone, progressOfCard } from './progressOfCard'

/** Two campaigns in one period that reach the same audience or use the same channel. */
export type CampaignOverlap = {
  campaignId: string
  from: PlainDate
  /** included */
  until: PlainDate
  audienceIds: string[]
  channelIds: string[]
}

/** What stands beside the bar of a campaign. */
export type CampaignCount = {
  campaignId: string
  items: number
  /** readers saw them, or they took place */
  done: number
  undated: number
  /**
   * `frame`: what the campaign itself asks for, null where nobody filled it in; `planned`: its items
   * together
   */
  hours: CampaignLine
  euros: CampaignLine
  overlaps: CampaignOverlap[]
}

export type CampaignLine = {
  frame: number | null
  planned: number
  spent: number
  /** more planned or spent than the frame */
  isOver: boolean
}

/**
 * Items, hours and euros of each campaign over its whole life, in the order of the input, and where
 * campaigns get in each other's way. A time entry counts for the campaign it names, or else for that of its
 * item.
 *
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone`
 * @example countCampaigns({ campaigns, cards, timeSpent, now, zone })[0].hours // { frame: 12, planned: 14,
 * … }
 */
export function countCampaigns({
  campaigns,
  cards,
  timeSpent,
  now,
  zone,
}: {
  campaigns: readonly PlanningCampaign[]
  cards: readonly PlanningCard[]
  timeSpent: readonly TimeSpent[]
  now: Instant
  zone: string
}): CampaignCount[] {
  const days = createDayReader({ zone })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const campaignOf = new Map(cards.map(({ id, campaignId }) => [id, campaignId]))
  const overlaps = findCampaignOverlaps(campaigns)
  return campaigns.map((campaign) => {
    const own = cards.filter((card) => card.campaignId === campaign.id && isBudgeted(card))
    const planned = addAmounts(own.map(amountPlanned))
    const spent = addAmounts(
      timeSpent
        .filter(({ campaignId, itemId }) => {
          const counted = campaignId ?? (itemId === null ? null : (campaignOf.get(itemId) ?? null))
          return counted === campaign.id
        })
        .map(amountSpent),
    )
    return {
      campaignId: campaign.id,
      items: own.length,
      done: own.filter((card) => isDone(progressOfCard({ card, days, now, today }))).length,
      undated: own.filter((card) => days.dayOf(card) === null).length,
      hours: toLine({ frame: campaign.hoursPlanned, planned: hoursOf(planned), spent: hoursOf(spent) }),
      euros: toLine({ frame: campaign.eurosPlanned, planned: eurosOf(planned), spent: eurosOf(spent) }),
      overlaps: overlaps.get(campaign.id) ?? [],
    }
  })
}

function toLine({ frame, planned, spent }: Omit<CampaignLine, 'isOver'>): CampaignLine {
  return { frame, planned, spent, isOver: frame !== null && (planned > frame || spent > frame) }
}

/**
 * Pairs of campaigns in one period that share an audience or a channel, seen from both sides. A campaign
 * without a start or an end overlaps nothing.
 *
 * @example findCampaignOverlaps(campaigns).get('orange') // [{ campaignId: 'kinderen', from: '2026-11-25', …
 * }]
 */
function findCampaignOverlaps(campaigns: readonly PlanningCampaign[]): Map<string, CampaignOverlap[]> {
  const overlaps = new Map<string, CampaignOverlap[]>()
  const add = (id: string, overlap: CampaignOverlap): void => {
    overlaps.set(id, [...(overlaps.get(id) ?? []), overlap])
  }
  campaigns.forEach((first, index) => {
    for (const second of campaigns.slice(index + 1)) {
      const shared = findShared({ first, second })
      if (shared === null) continue
      add(first.id, { campaignId: second.id, ...shared })
      add(second.id, { campaignId: first.id, ...shared })
    }
  })
  return overlaps
}

function findShared({
  first,
  second,
}: {
  first: PlanningCampaign
  second: PlanningCampaign
}): Omit<CampaignOverlap, 'campaignId'> | null {
  if (!first.startDate || !first.endDate || !second.startDate || !second.endDate) return null
  const from = first.startDate > second.startDate ? first.startDate : second.startDate
  const until = first.endDate < second.endDate ? first.endDate : second.endDate
  if (from > until) return null
  const audienceIds = first.audienceIds.filter((id) => second.audienceIds.includes(id))
  const channelIds = first.channelIds.filter((id) => second.channelIds.includes(id))
  return audienceIds.length + channelIds.length === 0 ? null : { from, until, audienceIds, channelIds }
}
