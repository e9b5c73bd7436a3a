import { addSeconds, type Instant } from '@/domain/time/instant'

import { CAMPAIGNS } from './data/campaigns'
import { HAPPENINGS } from './data/happenings'
import { items } from './data/items'
import { TIME_ENTRIES } from './data/timeEntries'
import type { SeedCampaign, SeedTimeEntry } from './data/types'
import { placeYear } from './placeYear'
import { resolveMoment, type SeedTime } from './resolveMoment'
import type { SeedHappening, SeedItem, SeedStep, SeedUserKey } from './types'

/** One thing that happened, at its moment; `name` is for whoever reads why it failed. */
export type SeedEvent = { at: Instant; by: SeedUserKey; name: string } & (
  | { kind: 'create-item'; item: SeedItem }
  | { kind: 'step'; item: SeedItem; step: SeedStep }
  | { kind: 'choose-landing-item'; campaign: SeedCampaign; item: SeedItem }
  | { kind: 'spend'; entry: SeedTimeEntry }
  | { kind: 'happening'; happening: SeedHappening }
)

const ONE_DAY = 86_400
/** Hours are written down at the end of the working day. */
const END_OF_DAY = '17:00'

/** Everything that happened in the demonstration year, in the order of time: the journal never goes back. */
export function planTimeline(time: SeedTime): SeedEvent[] {
  const year = placeYear(time)
  const events = [
    ...[...items, ...year.items].flatMap((item) => eventsOf({ item, time })),
    ...[...TIME_ENTRIES, ...year.entries].map((entry) => spending({ entry, time })),
    ...HAPPENINGS.map((happening): SeedEvent => {
      const { by, do: act } = happening
      return { at: resolveMoment(time, happening), by, name: `${act} by ${by}`, kind: 'happening', happening }
    }),
  ]
  // A stable sort: what happened at one moment stays in the order of the data.
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** A day before the first event: then the calendar was set up. */
export function beginningOf(timeline: readonly SeedEvent[]): Instant {
  const [first] = timeline
  if (!first) throw new Error('the seed has no events')
  return addSeconds({ instant: first.at, seconds: -ONE_DAY })
}

function eventsOf({ item, time }: { item: SeedItem; time: SeedTime }): SeedEvent[] {
  const createdAt = resolveMoment(time, item.created)
  const pageOf = CAMPAIGNS.filter(({ landingItem }) => landingItem === item.key)
  return [
    { at: createdAt, by: item.created.by ?? item.owner, name: `${item.key}: create`, kind: 'create-item', item },
    ...pageOf.map((campaign): SeedEvent => ({
      at: createdAt,
      by: campaign.lead,
      name: `${campaign.key}: landing item`,
      kind: 'choose-landing-item',
      campaign,
      item,
    })),
    ...item.steps.map((step, index): SeedEvent => ({
      at: resolveMoment(time, step),
      by: step.by,
      name: `${item.key}: step ${index + 1}, ${step.do} by ${step.by}`,
      kind: 'step',
      item,
      step,
    })),
  ]
}

function spending({ entry, time }: { entry: SeedTimeEntry; time: SeedTime }): SeedEvent {
  const at = resolveMoment(time, { day: entry.day, time: entry.time ?? END_OF_DAY })
  return { at, by: entry.by, name: `time entry of day ${entry.day}`, kind: 'spend', entry }
}
