import { describeDate } from '../../time/dutch'
import type { PlainDate } from '../../time/plainDate'
import type { Wording } from '../../workflow/wording'
import type { PlanningCampaign, PlanningCard } from '../card'
import type { Clash, ClashContext } from './clash'
import { findNewDay } from './findNewDay'

/**
 * An item outside its campaign's period, and an item after the end of the national campaign that its campaign
 * ties in with. An unknown start or end binds nobody.
 *
 * @example findCampaignClashes(context)
 */
export function findCampaignClashes(context: ClashContext): Clash[] {
  const { cards, campaignById, days, today } = context
  return cards.flatMap((card) => {
    const campaign = card.campaignId === null ? undefined : campaignById.get(card.campaignId)
    const day = campaign === undefined ? null : days.dayOf(card)
    const last = day === null ? null : days.lastDayOf(card)
    if (campaign === undefined || day === null || last === null || day < today) return []
    return [
      ...findOutside({ card, campaign, day, last, context }),
      ...findAfterNational({ card, campaign, last, context }),
    ]
  })
}

function findOutside({
  card,
  campaign,
  day,
  last,
  context,
}: {
  card: PlanningCard
  campaign: PlanningCampaign
  day: PlainDate
  last: PlainDate
  context: ClashContext
}): Clash[] {
  const { startDate, endDate, name } = campaign
  const { today } = context
  const isEarly = startDate !== null && day < startDate
  const isLate = endDate !== null && last > endDate
  if (!isEarly && !isLate) return []
  const words = describeDay({ date: isEarly ? startDate : (endDate ?? day), today })
  return [
    {
      key: `outside-campaign:${card.id}@${day}`,
      code: 'outside-campaign',
      cardIds: [card.id],
      date: day,
      reason: isEarly
        ? {
            nl: `‘${card.title}’ staat vóór ‘${name}’. De campagne begint ${words.nl}.`,
            en: `‘${card.title}’ comes before ‘${name}’, which starts ${words.en}.`,
          }
        : {
            nl: `‘${card.title}’ loopt door na ‘${name}’. De campagne eindigt ${words.nl}.`,
            en: `‘${card.title}’ goes on after ‘${name}’, which ends ${words.en}.`,
          },
      ...findWayBack({
        card,
        campaign,
        ...(isEarly ? { later: startDate } : { earlier: endDate ?? day }),
        context,
      }),
    },
  ]
}

function findAfterNational({
  card,
  campaign,
  last,
  context,
}: {
  card: PlanningCard
  campaign: PlanningCampaign
  last: PlainDate
  context: ClashContext
}): Clash[] {
  const { today } = context
  const end = campaign.national?.endDate ?? null
  if (campaign.national === null || end === null || last <= end) return []
  const { name } = campaign.national
  const words = describeDay({ date: end, today })
  return [
    {
      key: `national-ended:${card.id}@${last}`,
      code: 'national-ended',
      cardIds: [card.id],
      date: last,
      reason: {
        nl: `‘${card.title}’ haakt aan bij ‘${name}’. Die campagne is dan voorbij: het einde is ${words.nl}.`,
        en: `‘${card.title}’ ties in with ‘${name}’, which is over by then: it ends ${words.en}.`,
      },
      ...findWayBack({ card, campaign, earlier: end, context }),
    },
  ]
}

function describeDay({ date, today }: { date: PlainDate; today: PlainDate }): Wording {
  return { nl: describeDate({ date, today }), en: describeDate({ date, today, locale: 'en' }) }
}

function findWayBack({
  card,
  campaign,
  later,
  earlier,
  context,
}: {
  card: PlanningCard
  campaign: PlanningCampaign
  later?: PlainDate
  earlier?: PlainDate
  context: ClashContext
}): Pick<Clash, 'wayOut' | 'action'> {
  const { today } = context
  const free = findNewDay({ card, context, later, earlier })
  return free === null
    ? { wayOut: describeOpen(campaign), action: { kind: 'open', record: 'campaign', id: campaign.id } }
    : {
        wayOut: {
          nl: `Verplaats het naar ${describeDate({ date: free, today })}, of pas de campagne aan.`,
          en: `Move it to ${describeDate({ date: free, today, locale: 'en' })}, or change the campaign.`,
        },
        action: { kind: 'move', cardId: card.id, date: free },
      }
}

function describeOpen({ name }: PlanningCampaign): Wording {
  return {
    nl: `Pas de periode van ‘${name}’ aan, of haal het item uit de campagne.`,
    en: `Change the period of ‘${name}’, or take the item out of the campaign.`,
  }
}
