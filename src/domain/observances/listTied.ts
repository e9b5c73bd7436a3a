import type { PlanningCampaign, PlanningCard } from '../planning/card'
import { dayOfInstant } from '../planning/dayOfInstant'
import { findCardDays, type CardDays } from '../planning/placeCards'
import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import { decideFollow, type Follow, type FollowQuestion } from './decideFollow'
import type { Observance } from './observance'
import { resolveObservance } from './resolveObservance'

/** An item or campaign that is tied to an observance, and how it stands to it now. */
export type Tied = {
  kind: Follow['kind']
  id: string
  title: string
  offsetDays: number
  /** where it stands; null in the backlog lane */
  date: PlainDate | null
  /** of an event that takes place on none of the days where its card stands */
  eventDay?: PlainDate
} & (
  | { state: 'on-its-day' }
  | { state: 'date-unknown' }
  /** it could move along, after a "yes" */
  | { state: 'asks'; reason: FollowQuestion; person: Wording; follow: Follow }
  | { state: 'stays'; person: Wording }
)

/** What has no day is looked for in this many years from now. */
const YEARS_LOOKED_AHEAD = 3

/**
 * Everything that is tied to an observance, in order of day, with what could still move along. Each is
 * measured against the year it belongs to; what has no day, against the first year whose day is to come.
 *
 * @example listTied({ cards, campaigns, observance, now, today, zone }).filter(({ state }) => state === 'asks')
 */
export function listTied({
  cards,
  campaigns,
  campaignCards,
  observance,
  now,
  today,
  zone,
}: {
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  /** the cards of those campaigns, tied or not */
  campaignCards?: readonly PlanningCard[]
  observance: Observance
  now: Instant
  today: PlainDate
  zone: string
}): Tied[] {
  const subjects = [
    ...cards.map((card) => {
      const days = findCardDays({ card, zone })
      return { ...subjectOf({ ...card, kind: 'item', date: days?.from ?? null }), card, ...eventDayOf({ card, days, zone }) }
    }),
    ...campaigns.map((campaign) => ({
      ...subjectOf({ ...campaign, title: campaign.name, kind: 'campaign', date: campaign.startDate }),
      campaign,
    })),
  ]
  return subjects
    .map((subject): Tied => {
      const { kind, id, title, offsetDays, date } = subject
      const eventDay = 'eventDay' in subject ? subject.eventDay : undefined
      const base = { kind, id, title, offsetDays, date, ...(eventDay && { eventDay }) }
      const asked = {
        cards: 'card' in subject ? [subject.card] : [],
        campaigns: 'campaign' in subject ? [subject.campaign] : [],
        ...(campaignCards && { campaignCards }),
      }
      let isKnown = false
      for (const year of yearsFor({ date, offsetDays, today })) {
        const after = resolveObservance({ observance, year })
        if (after.startsOn === null) continue
        isKnown = true
        // As if the date of that year became known just now: then everything off its day is looked at.
        const before = { status: 'unknown', year, startsOn: null, endsOn: null, source: null } as const
        const { asks, stays } = decideFollow({ ...asked, observance, before, after, now, today, zone })
        const [ask] = asks
        if (ask) return { ...base, state: 'asks', ...ask }
        const [stay] = stays
        // An idea without a day looks on to the next year.
        if (stay && date !== null) return { ...base, state: 'stays', person: stay.person }
        if (date !== null) return { ...base, state: 'on-its-day' }
      }
      return { ...base, state: isKnown && date !== null ? 'on-its-day' : 'date-unknown' }
    })
    .sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.title, b.title) || compare(a.id, b.id))
}

type Subject = { kind: Tied['kind']; id: string; title: string; date: PlainDate | null; offsetDays: number }

function subjectOf({
  kind,
  id,
  title,
  date,
  tie,
}: Omit<Subject, 'offsetDays'> & { tie: { offsetDays: number } | null }): Subject {
  return { kind, id, title, date, offsetDays: tie?.offsetDays ?? 0 }
}

/** Of a series each time has its own day. */
function eventDayOf({
  card: { startsAt, recurrence },
  days,
  zone,
}: {
  card: PlanningCard
  days: CardDays | null
  zone: string
}): { eventDay?: PlainDate } {
  if (startsAt === null || recurrence !== null || days === null) return {}
  const eventDay = dayOfInstant({ instant: startsAt, zone })
  return eventDay < days.from || eventDay > days.until ? { eventDay } : {}
}

function yearsFor({ date, offsetDays, today }: Pick<Subject, 'date' | 'offsetDays'> & { today: PlainDate }): number[] {
  if (date !== null) return [Number(addDays({ date, days: -offsetDays }).slice(0, 4))]
  const thisYear = Number(today.slice(0, 4))
  return Array.from({ length: YEARS_LOOKED_AHEAD }, (_, index) => thisYear + index)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
