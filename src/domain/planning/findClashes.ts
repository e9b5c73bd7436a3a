import { wallTimeFromInstant } from '../time/zone'
import { CLASH_CODES, type Clash, type ClashContext, type ClashInput } from './clashes/clash'
import { findApprovalClashes } from './clashes/findApprovalClashes'
import { createApprovalLackReader } from './clashes/findApprovalLack'
import { findAudienceClashes } from './clashes/findAudienceClashes'
import { findCampaignClashes } from './clashes/findCampaignClashes'
import { findHelpLineClashes } from './clashes/findHelpLineClashes'
import { findIntervalClashes } from './clashes/findIntervalClashes'
import { findPauseClashes } from './clashes/findPauseClashes'
import { findTitleClashes } from './clashes/findTitleClashes'
import { findToneClashes } from './clashes/findToneClashes'
import { createDayReader } from './dayOfCard'
import { createOccupancy } from './occupancy'

export { CLASH_CODES, CLASH_LABELS } from './clashes/clash'
export type { Clash, ClashAction, ClashCode, ClashInput, PlanningHelpLine } from './clashes/clash'

const RULES: ((context: ClashContext) => Clash[])[] = [
  findIntervalClashes,
  findAudienceClashes,
  findToneClashes,
  findHelpLineClashes,
  findCampaignClashes,
  findApprovalClashes,
  findPauseClashes,
  findTitleClashes,
]

/**
 * Wishes on the calendar that do not go together, each with its reason and a way out. Advice only: nothing is
 * held back by it. What lies in the past gives no clash; a past date without approval is overdue, which the
 * card itself shows.
 *
 * @returns earliest first; at one day in the order of `CLASH_CODES`
 * @throws DomainError `invalid-time-zone`
 * @example
 * findClashes({ cards, campaigns, observances, vocabulary, helpLines, now, zone: 'Europe/Amsterdam' })
 * // [{ code: 'outside-campaign', cardIds: ['12'], action: { kind: 'move', cardId: '12', date: '2026-11-26'
 * }, … }]
 */
export function findClashes({
  cards,
  campaigns,
  observances,
  vocabulary,
  helpLines,
  publicHolidays,
  occurrences,
  now,
  zone,
}: ClashInput): Clash[] {
  const days = createDayReader({ zone })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const context: ClashContext = {
    cards: cards.filter(({ stage }) => stage !== 'archived'),
    campaigns,
    vocabulary,
    helpLines,
    occupancy: createOccupancy({ cards, occurrences, observances, publicHolidays, vocabulary, days }),
    days,
    campaignById: new Map(campaigns.map((campaign) => [campaign.id, campaign])),
    readApprovalLack: createApprovalLackReader({ people: vocabulary.people, today }),
    now,
    today,
  }
  return RULES.flatMap((rule) => rule(context)).sort(compareClashes)
}

function compareClashes(a: Clash, b: Clash): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  const order = CLASH_CODES.indexOf(a.code) - CLASH_CODES.indexOf(b.code)
  return order !== 0 ? order : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
