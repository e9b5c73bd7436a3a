import { addSeconds, FAR_FUTURE, parseInstant, type Instant } from '../time/instant'
import { parsePlainDate, type PlainDate } from '../time/plainDate'
import type { PlanningCard, PlanningTerm, PlanningVocabulary, ServedStretch } from './card'

/** A bare card with what a case asks for; for tests. */
export function makeCard(change: Partial<PlanningCard> = {}): PlanningCard {
  return {
    id: 'i1',
    revision: 1,
    title: 'Bericht over veilig thuis',
    discreetTitle: null,
    isSensitive: false,
    isStory: false,
    kind: 'publication',
    stage: 'writing',
    languages: [{ language: 'nl', stage: 'writing' }],
    plannedDate: null,
    plannedUntil: null,
    startsAt: null,
    endsAt: null,
    placeName: null,
    releaseAt: null,
    served: [],
    channelIds: [],
    themeIds: [],
    audienceIds: [],
    attentionPointIds: [],
    goalIds: [],
    levelIds: [],
    partnerIds: [],
    helpLineIds: [],
    campaignId: null,
    ownerId: null,
    tie: null,
    tone: 'neutral',
    hoursPlanned: null,
    eurosPlanned: null,
    missing: [],
    recurrence: null,
    seriesId: null,
    recurrenceId: null,
    ...change,
  }
}

export const day = (text: string): PlainDate => parsePlainDate(text)
export const moment = (text: string): Instant => parseInstant(text)

/** A stretch on the website, for an hour when no end is given; `'open'` has no end. */
export function stretch(from: string, until?: string, channelId = 'website'): ServedStretch {
  const start = parseInstant(from)
  return {
    channelId,
    language: 'nl',
    from: start,
    until:
      until === 'open'
        ? FAR_FUTURE
        : until === undefined
          ? addSeconds({ instant: start, seconds: 3600 })
          : parseInstant(until),
  }
}

export const term = (id: string, name: string, parentId: string | null = null): PlanningTerm => ({
  id,
  slug: `slug-${id}`,
  name,
  parentId,
})

export const VOCABULARY: PlanningVocabulary = {
  channels: ['website', 'instagram', 'krant', 'nieuwsbrief', 'scherm'].map((id) => ({
    ...term(id, id),
    minimumIntervalHours: null,
    delivery: 'pulled',
    icon: null,
    usualTimes: [],
  })),
  themes: [
    term('t1', 'Geweld'),
    term('t2', 'Partnergeweld', 't1'),
    term('t3', 'Stalking', 't2'),
    term('t4', 'Seksueel gedrag'),
  ],
  audiences: [{ ...term('a1', 'Jongeren'), maxPerWeek: null }],
  attentionPoints: [term('p1', 'Herkennen')],
  goals: [{ ...term('g1', 'Taboe doorbreken'), slug: 'a' }],
  levels: [term('l1', 'Samenleving')],
  partners: [term('r1', 'Bibliotheek')],
  people: [
    {
      id: 'u1',
      name: 'Adviseur Een',
      role: 'communications',
      absentFrom: null,
      absentUntil: null,
      deputyId: null,
    },
  ],
}
