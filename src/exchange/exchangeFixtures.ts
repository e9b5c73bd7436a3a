import type {
  PlanningAudience,
  PlanningCampaign,
  PlanningCard,
  PlanningChannel,
  PlanningPerson,
  PlanningTerm,
} from '@/domain/planning/card'
import { parsePlainDate, type PlainDate } from '@/domain/time/plainDate'

/** Examples for the specs of the exchange; nothing outside specs imports them. */
export const zone = 'Europe/Amsterdam'

export function day(text: string): PlainDate {
  return parsePlainDate(text)
}

/** A sensitive publication of one Dutch text in the making, on no channel and no day. */
export function sampleCard(change: Partial<PlanningCard> & { id: string }): PlanningCard {
  return {
    revision: 1,
    title: `Item ${change.id}`,
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

export function sampleTerm(id: string, name: string): PlanningTerm {
  return { id, slug: id, name, parentId: null }
}

export function sampleChannel(id: string, name: string): PlanningChannel {
  return {
    ...sampleTerm(id, name),
    minimumIntervalHours: null,
    delivery: 'pulled',
    icon: null,
    usualTimes: [],
  }
}

export function sampleAudience(id: string, name: string): PlanningAudience {
  return { ...sampleTerm(id, name), maxPerWeek: null }
}

export function samplePerson(id: string, name: string): PlanningPerson {
  return { id, name, role: 'communications', absentFrom: null, absentUntil: null, deputyId: null }
}
