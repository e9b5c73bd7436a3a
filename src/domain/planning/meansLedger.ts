import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import type { PlanningCampaign, PlanningCard, TimeSpent } from './card'
import type { DayReader } from './dayOfCard'

/** Whole minutes and whole cents, so that sums are exact. */
export type Amount = { minutes: number; cents: number }

export type PlannedPart = Amount & {
  /** null when it has no day: the backlog lane, or a campaign without dates */
  date: PlainDate | null
}

const NOTHING: Amount = { minutes: 0, cents: 0 }

/**
 * Adds amounts up.
 *
 * @example addAmounts([{ minutes: 30, cents: 0 }, { minutes: 15, cents: 500 }]) // { minutes: 45, cents: 500
 * }
 */
export function addAmounts(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, { minutes, cents }) => ({ minutes: sum.minutes + minutes, cents: sum.cents + cents }),
    NOTHING,
  )
}

/**
 * What a card or campaign asks for, in minutes and cents; nothing where nobody filled it in.
 *
 * @example amountPlanned({ hoursPlanned: 1.5, eurosPlanned: null }) // { minutes: 90, cents: 0 }
 */
export function amountPlanned({
  hoursPlanned,
  eurosPlanned,
}: Pick<PlanningCard, 'hoursPlanned' | 'eurosPlanned'>): Amount {
  return { minutes: Math.round((hoursPlanned ?? 0) * 60), cents: Math.round((eurosPlanned ?? 0) * 100) }
}

/**
 * What a time entry says was spent.
 *
 * @example amountSpent({ minutes: 45, euros: 12.5 }) // { minutes: 45, cents: 1250 }
 */
export function amountSpent({ minutes, euros }: Pick<TimeSpent, 'minutes' | 'euros'>): Amount {
  return { minutes, cents: Math.round(euros * 100) }
}

/** Hours, to the minute. */
export function hoursOf({ minutes }: Amount): number {
  return minutes / 60
}

/** Euros, to the cent. */
export function eurosOf({ cents }: Amount): number {
  return cents / 100
}

/**
 * Everything that is planned, with its day. What a campaign asks for is a frame that its items fill: they
 * count on their own days, and only what they leave of the frame is spread evenly over the days of the
 * campaign. Items that ask for more than the frame count in full.
 *
 * @param cards of all years: items of last year fill their campaign's frame too
 * @example listPlannedParts({ cards, campaigns, days })
 */
export function listPlannedParts({
  cards,
  campaigns,
  days,
}: {
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  days: DayReader
}): PlannedPart[] {
  const counted = cards.filter(isBudgeted)
  const parts = counted.map((card): PlannedPart => ({ ...amountPlanned(card), date: days.dayOf(card) }))
  return [
    ...parts,
    ...campaigns.flatMap((campaign) => {
      const filled = addAmounts(
        counted.filter(({ campaignId }) => campaignId === campaign.id).map(amountPlanned),
      )
      const frame = amountPlanned(campaign)
      return spread({
        minutes: Math.max(0, frame.minutes - filled.minutes),
        cents: Math.max(0, frame.cents - filled.cents),
        from: campaign.startDate ?? campaign.endDate,
        until: campaign.endDate ?? campaign.startDate,
      })
    }),
  ]
}

/** What was dropped before anybody saw it costs nothing any more. */
export function isBudgeted({ stage, served }: Pick<PlanningCard, 'stage' | 'served'>): boolean {
  return stage !== 'archived' || served.length > 0
}

/** Day by day; rounded on the running total, so that the parts add up to the whole. */
function spread({
  minutes,
  cents,
  from,
  until,
}: Amount & { from: PlainDate | null; until: PlainDate | null }): PlannedPart[] {
  if (minutes === 0 && cents === 0) return []
  if (from === null || until === null) return [{ minutes, cents, date: null }]
  const length = Math.max(1, daysBetween({ from, to: until }) + 1)
  const share = (amount: number, index: number): number =>
    Math.round((amount * (index + 1)) / length) - Math.round((amount * index) / length)
  return Array.from({ length }, (_, index) => ({
    minutes: share(minutes, index),
    cents: share(cents, index),
    date: addDays({ date: from, days: index }),
  }))
}
