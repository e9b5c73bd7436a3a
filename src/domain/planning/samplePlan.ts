import type { ObservanceDate } from '../observances/observance'
import { parseInstant } from '../time/instant'
import { parsePlainDate, type PlainDate } from '../time/plainDate'
import type {
  PlanningAudience,
  PlanningCampaign,
  PlanningCard,
  PlanningChannel,
  PlanningPerson,
  PlanningTerm,
  PlanningVocabulary,
  PlanningYear,
  ServedStretch,
} from './card'
import type { PlanningObservance } from './planningObservance'

export const ZONE = 'Europe/Amsterdam'
export const NOW = parseInstant('2026-03-02T08:00:00Z')
export const TODAY = parsePlainDate('2026-03-02')

let made = 0

export function day(text: string): PlainDate {
  return parsePlainDate(text)
}

/** A sensitive publication of one Dutch text in the making, on no channel; for tests. */
export function sampleCard(change: Partial<PlanningCard> = {}): PlanningCard {
  made += 1
  return {
    id: `card-${made}`,
    revision: 1,
    title: `Item ${made}`,
    discreetTitle: null,
    isSensitive: true,
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

export function sampleCampaign(change: Partial<PlanningCampaign> = {}): PlanningCampaign {
  return {
    id: 'orange',
    name: 'Orange the World',
    color: 'orange',
    startDate: day('2026-11-25'),
    endDate: day('2026-12-10'),
    phases: [],
    themeIds: [],
    audienceIds: [],
    channelIds: [],
    goalIds: [],
    levelIds: [],
    partnerIds: [],
    leadId: null,
    tie: null,
    national: null,
    hoursPlanned: null,
    eurosPlanned: null,
    ...change,
  }
}

export function stretch(from: string, until: string, channelId = 'website'): ServedStretch {
  return { channelId, language: 'nl', from: parseInstant(from), until: parseInstant(until) }
}

export function sampleTerm(id: string, name: string, parentId: string | null = null): PlanningTerm {
  return { id, slug: id, name, parentId }
}

export function sampleChannel(id: string, change: Partial<PlanningChannel> = {}): PlanningChannel {
  return {
    ...sampleTerm(id, id),
    minimumIntervalHours: null,
    delivery: 'pulled',
    icon: null,
    usualTimes: [],
    ...change,
  }
}

export function sampleAudience(id: string, name: string, maxPerWeek: number | null = null): PlanningAudience {
  return { ...sampleTerm(id, name), maxPerWeek }
}

export function samplePerson(id: string, role: string, change: Partial<PlanningPerson> = {}): PlanningPerson {
  return { id, name: id, role, absentFrom: null, absentUntil: null, deputyId: null, ...change }
}

export const sampleVocabulary: PlanningVocabulary = {
  channels: [
    sampleChannel('website', { name: 'de website' }),
    sampleChannel('instagram', { name: 'Instagram', minimumIntervalHours: 24, usualTimes: ['09:00'] }),
    sampleChannel('facebook', { name: 'Facebook', minimumIntervalHours: 4, usualTimes: ['09:00', '16:00'] }),
  ],
  themes: [
    sampleTerm('sgg', 'SGG'),
    sampleTerm('online', 'Online SGG', 'sgg'),
    sampleTerm('sextortion', 'Sextortion', 'online'),
    sampleTerm('ouderen', 'Ouderenmishandeling'),
  ],
  audiences: [sampleAudience('jongeren', 'Jongeren', 2), sampleAudience('omstanders', 'Omstanders')],
  attentionPoints: [sampleTerm('signaleren', 'Signaleren'), sampleTerm('hulpaanbod', 'Hulpaanbod')],
  goals: [sampleTerm('a', 'Handelingsperspectief'), sampleTerm('e', 'Bewustwording en communicatie')],
  levels: [sampleTerm('individual', 'Individu'), sampleTerm('community', 'Gemeenschap')],
  partners: [],
  people: [
    samplePerson('comm', 'communications'),
    samplePerson('substance', 'substance', { name: 'Inhoudelijk adviseur' }),
  ],
}

export function sampleYear(change: Partial<PlanningYear> = {}): PlanningYear {
  return {
    id: 'plan-2026',
    year: 2026,
    title: 'Jaarplan 2026',
    means: [],
    focusPeriods: [],
    targets: [],
    ...change,
  }
}

export function sampleObservance(
  id: string,
  date: { startsOn: string; endsOn?: string } | { unknownIn: number },
  change: Partial<PlanningObservance> = {},
): PlanningObservance {
  const resolved: ObservanceDate =
    'unknownIn' in date
      ? { status: 'unknown', year: date.unknownIn, startsOn: null, endsOn: null, source: null }
      : {
          status: 'computed',
          year: Number(date.startsOn.slice(0, 4)),
          startsOn: day(date.startsOn),
          endsOn: day(date.endsOn ?? date.startsOn),
          source: null,
        }
  return { id, name: id, isRemembrance: false, date: resolved, ...change }
}
