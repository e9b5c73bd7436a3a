import { countsAsSensitive, type ItemKind } from '../content'
import type { Language } from '../languages'
import type { ScreenLocale } from '../time/dutch'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { PlanningCard } from './card'
import { describeCardState, type CardStateKind, type StateShape } from './describeCardState'
import type { PlacedCard } from './placeCards'
import type { PlanningFilter } from './planningFilter'

/** All of a card that may leave the team: in a read-only link, a print, an `.ics` and a workbook. */
export type SharedCard = {
  /** the card's id, with `#` and the occurrence for one of a series; opens nothing without an account */
  key: string
  kind: ItemKind
  title: string
  from: PlainDate | null
  until: PlainDate | null
  /** of an event or activity, or of one of its times; not always on `from`, so told by `describeHappening` */
  startsAt: Instant | null
  endsAt: Instant | null
  /** null for what is sensitive: a place can tell who comes there */
  placeName: string | null
  state: CardStateKind
  stateWords: string
  stateShape: StateShape
  channelIds: string[]
  /** none for what is sensitive: a theme beside a discreet title tells what the title hides */
  themeIds: string[]
  audienceIds: string[]
  /** null for what is sensitive: the name of a campaign tells as much as a theme */
  campaignId: string | null
  languages: Language[]
}

/**
 * What may leave the team, field by field: a new field of a card stays inside until somebody adds it here. No
 * people, no hours, no money, no gaps. What is sensitive, and every story, stands under its discreet title;
 * the working title of a story can hold a name.
 *
 * @param placed where the card stands; null is the backlog lane
 * @example presentSharedCard({ card, placed, now, zone }).title
 */
export function presentSharedCard({
  card,
  placed,
  now,
  zone,
  locale = 'nl',
}: {
  card: PlanningCard
  placed: Pick<PlacedCard, 'key' | 'from' | 'until' | 'occurrence'> | null
  now: Instant
  zone: string
  locale?: ScreenLocale
}): SharedCard {
  const isHidden = countsAsSensitive(card)
  const occurrence = placed?.occurrence ?? null
  const state = describeCardState({ card, now, zone, occurrence })
  const isHappening = card.kind === 'event' || card.kind === 'activity'
  return {
    key: placed?.key ?? card.id,
    kind: card.kind,
    title: titleForOthers({ card, locale }),
    from: placed?.from ?? null,
    until: placed?.until ?? null,
    startsAt: !isHappening ? null : occurrence === null ? card.startsAt : occurrence.instant,
    endsAt: isHappening && occurrence === null ? card.endsAt : null,
    placeName: isHidden ? null : card.placeName,
    state: state.kind,
    stateWords: state.words[locale],
    stateShape: state.shape,
    channelIds: [...card.channelIds],
    themeIds: isHidden ? [] : [...card.themeIds],
    audienceIds: isHidden ? [] : [...card.audienceIds],
    campaignId: isHidden ? null : card.campaignId,
    languages: card.languages.map(({ language }) => language),
  }
}

/**
 * The title under which others see a card; also what a search of theirs may look through.
 *
 * @example titleForOthers({ card: { ...card, isSensitive: true, discreetTitle: null } }) // 'Bericht'
 */
export function titleForOthers({
  card,
  locale = 'nl',
}: {
  card: Pick<PlanningCard, 'title' | 'discreetTitle' | 'isSensitive' | 'isStory' | 'kind'>
  locale?: ScreenLocale
}): string {
  if (!countsAsSensitive(card)) return card.title
  const discreet = card.discreetTitle?.trim() ?? ''
  return discreet === '' ? NEUTRAL_TITLES[card.kind][locale] : discreet
}

/**
 * The filter that a link to others may carry: without owners, and so without anybody's id in its address.
 *
 * @example formatPlanningFilter(filterForOthers(filter))
 */
export function filterForOthers(filter: PlanningFilter): PlanningFilter {
  return { ...filter, owners: [] }
}

const NEUTRAL_TITLES: Record<ItemKind, Wording> = {
  publication: { nl: 'Bericht', en: 'Message' },
  event: { nl: 'Bericht (bijeenkomst)', en: 'Message (event)' },
  activity: { nl: 'Bericht (activiteit)', en: 'Message (activity)' },
  milestone: { nl: 'Bericht (mijlpaal)', en: 'Message (milestone)' },
}
