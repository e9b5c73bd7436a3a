import { describeDate } from '../time/dutch'
import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'
import { startOfDay, wallTimeFromInstant } from '../time/zone'
import { joinWords, type Wording } from '../workflow/wording'
import type { PlanningCampaign, PlanningCard, PlanningVocabulary, TimeSpent } from './card'
import { createDayReader, firstServed, type DayReader } from './dayOfCard'
import { createValueReader, listValues, type Dimension, type DimensionValue } from './dimensions'
import { formatEuros, formatHours } from './formatMeans'
import { addAmounts, amountSpent, eurosOf, hoursOf } from './meansLedger'
import { findCardDays, type CardDays, type PlacedOccurrence } from './placeCards'
import { isDone, isInternal, progressOfCard } from './progressOfCard'
import { titleForOthers } from './shareCard'

/** `done` in the period, `coming` after it. */
export type ReportRow = DimensionValue & { done: number; coming: number }

export type ReportCost = { hours: number; euros: number }

/** A line of what is coming; the title is the one that may leave the team. */
export type ReportItem = { id: string; date: PlainDate; title: Wording }

/** What the city council reads of a period. */
export type CouncilReport = {
  from: PlainDate
  until: PlainDate
  done: {
    total: number
    /** readers saw them for the first time in the period */
    shown: number
    /** internal activities that took place */
    held: number
  }
  attentionPoints: ReportRow[]
  themes: ReportRow[]
  goals: ReportRow[]
  audiences: ReportRow[]
  cost: ReportCost & {
    campaigns: (ReportCost & { campaignId: string; name: string })[]
    /** spent on no campaign */
    other: ReportCost
  }
  coming: ReportItem[]
  sentences: Wording[]
}

/**
 * The numbers of the council report: what was done per attention point, theme, goal and audience, what it
 * cost, and what is coming. An item is done in the period in which readers first saw it, so that the reports
 * of two halves of a year add up to that of the year. Of a series each time counts by itself. Coming is what has a day
 * after the period, until `comingUntil`: a meeting is coming until it is over, also when readers saw it announced.
 *
 * @param until last day of the period, included
 * @param occurrences times by id of the series, from the first day of the period to the last of what is coming
 * @param comingUntil last day of what is coming, included
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone`
 * @example
 * countReport({ from, until, comingUntil, cards, occurrences, campaigns, timeSpent, vocabulary, now, zone
 * }).sentences[0]?.nl // 'Van donderdag 1 januari 2026 tot en met dinsdag 30 juni 2026 zijn 24 items
 * uitgevoerd.'
 */
export function countReport({
  from,
  until,
  comingUntil,
  cards,
  occurrences,
  campaigns,
  timeSpent,
  vocabulary,
  now,
  zone,
}: {
  from: PlainDate
  until: PlainDate
  comingUntil: PlainDate
  cards: readonly PlanningCard[]
  occurrences: Occurrences
  campaigns: readonly PlanningCampaign[]
  timeSpent: readonly TimeSpent[]
  vocabulary: PlanningVocabulary
  now: Instant
  zone: string
}): CouncilReport {
  const days = createDayReader({ zone })
  const { shown, held } = selectDone({ cards, occurrences, from, until, days, now, zone })
  const done = [...shown, ...held]
  const coming = selectComing({ cards, occurrences, after: until, until: comingUntil, days, now, zone })
  const comingCards = coming.map(({ card }) => card)
  const countRows = (dimension: Dimension): ReportRow[] => {
    const valuesOf = createValueReader({ dimension, vocabulary })
    const count = (of: readonly PlanningCard[]): Map<string, number> => {
      const counts = new Map<string, number>()
      for (const card of of) for (const id of valuesOf(card)) counts.set(id, (counts.get(id) ?? 0) + 1)
      return counts
    }
    const [doneCounts, comingCounts] = [count(done), count(comingCards)]
    return listValues({ dimension, vocabulary }).map((value) => ({
      ...value,
      done: doneCounts.get(value.id) ?? 0,
      coming: comingCounts.get(value.id) ?? 0,
    }))
  }
  const numbers = {
    from,
    until,
    done: { total: done.length, shown: shown.length, held: held.length },
    attentionPoints: countRows('attention-point'),
    themes: countRows('theme'),
    goals: countRows('goal'),
    audiences: countRows('audience'),
    cost: countCost({ timeSpent, cards, campaigns, from, until }),
    coming: coming.map(({ card, day }): ReportItem => ({
      id: card.id,
      date: day,
      title: { nl: titleForOthers({ card, locale: 'nl' }), en: titleForOthers({ card, locale: 'en' }) },
    })),
  }
  return { ...numbers, sentences: describeReport({ ...numbers, comingUntil }) }
}

type Occurrences = ReadonlyMap<string, readonly PlacedOccurrence[]>

type Selection = {
  cards: readonly PlanningCard[]
  occurrences: Occurrences
  until: PlainDate
  days: DayReader
  now: Instant
  zone: string
}

/** What was done, each card as often as it counts. */
function selectDone({ cards, occurrences, from, until, days, now, zone }: Selection & { from: PlainDate }) {
  const start = startOfDay({ date: from, zone })
  const end = startOfDay({ date: addDays({ date: until, days: 1 }), zone })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const shown: PlanningCard[] = []
  const held: PlanningCard[] = []
  for (const card of cards) {
    const times = timesOf({ card, occurrences })?.filter(({ date }) => date >= from && date <= until)
    const first = firstServed(card)
    const isSeen = first !== null && first <= now
    if (times !== undefined && isInternal(card)) {
      if (card.stage !== 'archived' || isSeen) held.push(...times.flatMap(({ date }) => (date < today ? [card] : [])))
      continue
    }
    // The posts of a series appear one by one; a series of meetings is announced once, as any other item.
    if (times !== undefined && !isHappening(card)) {
      shown.push(...times.flatMap(({ instant }) => (instant !== null && wasServed({ card, instant, now }) ? [card] : [])))
      continue
    }
    const progress = progressOfCard({ card, days, now, today })
    if (progress === 'shown' && first !== null && first >= start && first < end) shown.push(card)
    const day = days.dayOf(card)
    if (progress === 'held' && day !== null && day >= from && day <= until) held.push(card)
  }
  return { shown, held }
}

function wasServed({ card, instant, now }: { card: PlanningCard; instant: Instant; now: Instant }): boolean {
  return instant <= now && card.served.some(({ from, until }) => from <= instant && instant < until)
}

type Coming = { card: PlanningCard; day: PlainDate }

function selectComing({ cards, occurrences, after, until, days, now, zone }: Selection & { after: PlainDate }): Coming[] {
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const isAhead = (day: PlainDate) => day > after && day >= today && day <= until
  return cards
    .flatMap((card): Coming[] => {
      const progress = progressOfCard({ card, days, now, today })
      const times = timesOf({ card, occurrences })
      // What was archived is not coming any more, unless readers still count on it.
      if (progress === 'dropped') return []
      if (times !== undefined) return times.flatMap(({ date }) => (isAhead(date) ? [{ card, day: date }] : []))
      const ownDays = isHappening(card) ? findEventDays({ card, zone }) : null
      const first = ownDays?.from ?? days.dayOf(card)
      const last = ownDays?.until ?? first
      if (first === null || last === null) return []
      // Something of several days that has begun is still coming, on the first day that is left.
      const day = [first, addDays({ date: after, days: 1 }), today].reduce((latest, each) => (each > latest ? each : latest))
      const isOver = ownDays === null && isDone(progress)
      return isOver || last < day || !isAhead(ownDays === null ? first : day) ? [] : [{ card, day }]
    })
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.card.id < b.card.id) ? -1 : 1))
}

/** The times of a series; undefined for what happens once. */
function timesOf({ card, occurrences }: { card: PlanningCard; occurrences: Occurrences }): readonly PlacedOccurrence[] | undefined {
  return card.recurrence === null ? undefined : occurrences.get(card.id)
}

function isHappening({ kind }: Pick<PlanningCard, 'kind'>): boolean {
  return kind === 'event' || kind === 'activity'
}

/** The days of the meeting itself, wherever its card stands; null without a start. */
function findEventDays({ card, zone }: { card: PlanningCard; zone: string }): CardDays | null {
  return card.startsAt === null ? null : findCardDays({ card: { ...card, plannedDate: null, plannedUntil: null }, zone })
}

function countCost({
  timeSpent,
  cards,
  campaigns,
  from,
  until,
}: {
  timeSpent: readonly TimeSpent[]
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  from: PlainDate
  until: PlainDate
}): CouncilReport['cost'] {
  const campaignOf = new Map(cards.map(({ id, campaignId }) => [id, campaignId]))
  const names = new Map(campaigns.map(({ id, name }) => [id, name]))
  const within = timeSpent
    .filter(({ spentOn }) => spentOn >= from && spentOn <= until)
    .map((entry) => {
      const id = entry.campaignId ?? (entry.itemId === null ? null : (campaignOf.get(entry.itemId) ?? null))
      return { ...amountSpent(entry), campaignId: id !== null && names.has(id) ? id : null }
    })
  const costOf = (entries: typeof within): ReportCost => {
    const amount = addAmounts(entries)
    return { hours: hoursOf(amount), euros: eurosOf(amount) }
  }
  return {
    ...costOf(within),
    campaigns: campaigns.flatMap(({ id, name }) => {
      const own = within.filter(({ campaignId }) => campaignId === id)
      return own.length === 0 ? [] : [{ campaignId: id, name, ...costOf(own) }]
    }),
    other: costOf(within.filter(({ campaignId }) => campaignId === null)),
  }
}

function describeReport({
  from,
  until,
  comingUntil,
  done,
  attentionPoints,
  cost,
  coming,
}: Omit<CouncilReport, 'sentences'> & { comingUntil: PlainDate }): Wording[] {
  const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`
  const nlDate = (date: PlainDate): string => describeDate({ date })
  const enDate = (date: PlainDate): string => describeDate({ date, locale: 'en' })
  const missed = attentionPoints.filter((row) => row.done === 0).map(({ name }) => name)
  const most = attentionPoints.reduce<ReportRow | null>(
    (best, row) => (row.done > (best?.done ?? 0) ? row : best),
    null,
  )
  const sentences: Wording[] = [
    {
      nl:
        `Van ${nlDate(from)} tot en met ${nlDate(until)} ` +
        `${done.total === 1 ? 'is' : 'zijn'} ${done.total === 0 ? 'geen items' : items(done.total)} uitgevoerd.`,
      en:
        `From ${enDate(from)} to ${enDate(until)}, ` +
        `${items(done.total)} ${done.total === 1 ? 'was' : 'were'} carried out.`,
    },
  ]
  if (done.total > 0) {
    sentences.push({
      nl:
        `Daarvan ${done.shown === 1 ? 'was 1 bericht' : `waren ${done.shown === 0 ? 'geen' : done.shown} berichten`} te zien. ` +
        held(done.held, 'nl'),
      en: `Of these, ${done.shown} could be seen. ${held(done.held, 'en')}`,
    })
  }
  if (most !== null) {
    sentences.push({
      nl: `De meeste aandacht ging naar ‘${most.name}’: ${items(most.done)}.`,
      en: `Most attention went to ‘${most.name}’: ${items(most.done)}.`,
    })
  }
  if (missed.length > 0) {
    sentences.push({
      nl: `Nog geen aandacht ${missed.length === 1 ? 'kreeg' : 'kregen'}: ${joinWords({ words: missed, locale: 'nl' })}.`,
      en: `No attention yet for: ${joinWords({ words: missed, locale: 'en' })}.`,
    })
  }
  sentences.push(
    {
      nl: `Dit kostte ${formatHours({ amount: cost.hours })} en ${formatEuros({ amount: cost.euros })}.`,
      en:
        `This took ${formatHours({ amount: cost.hours, locale: 'en' })} ` +
        `and ${formatEuros({ amount: cost.euros, locale: 'en' })}.`,
    },
    coming.length === 0
      ? {
          nl: `Tot en met ${nlDate(comingUntil)} staat er niets meer gepland.`,
          en: `Until ${enDate(comingUntil)}, nothing more is planned.`,
        }
      : {
          nl: `Tot en met ${nlDate(comingUntil)} ${coming.length === 1 ? 'staat' : 'staan'} er nog ${items(coming.length)} gepland.`,
          en: `Until ${enDate(comingUntil)}, ${items(coming.length)} ${coming.length === 1 ? 'is' : 'are'} still planned.`,
        },
  )
  return sentences
}

function held(count: number, locale: 'nl' | 'en'): string {
  if (locale === 'en') return `${count} internal ${count === 1 ? 'activity' : 'activities'} took place.`
  if (count === 0) return 'Er waren geen interne activiteiten.'
  return count === 1 ? 'Er was 1 interne activiteit.' : `Er waren ${count} interne activiteiten.`
}
