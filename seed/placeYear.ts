import { formatRecurrence } from '@/domain/recurrence/formatRecurrence'
import { parseRecurrence } from '@/domain/recurrence/parseRecurrence'
import { MOST_OCCURRENCES } from '@/domain/recurrence/recurrence'
import { DEFAULT_LANGUAGE } from '@/domain/languages'

import { CHANNELS } from './data/channels'
import type { SeedTimeEntry } from './data/types'
import { YEAR_ITEMS } from './data/year'
import { PLACES } from './data/year/places'
import type { SeedYearItem } from './data/year/types'
import { dayOffset, resolveDay, resolveMoment, type SeedTime } from './resolveMoment'
import type { SeedItem, SeedStep, SeedText, SeedUserKey } from './types'

/** In days: when a plan is made, and how long a post is shown. */
const PLANNED_BEFORE = 60
/** Days from writing to release. They differ, so that around any anchor some texts are in the making. */
const LEADS = [24, 66, 40, 90, 54, 78] as const
/** Of this time, a third goes to writing and a third to reading along. */
const THIRDS = 3
const ANNOUNCED_BEFORE = 14
const SHOWN_DAYS = 28
/** Days between a meeting or a training and the moment somebody puts it away. */
const PUT_AWAY_AFTER = 9
/** Plans for later were made over this many days, the last one so many days before the anchor. */
const PLANNING_DAYS = 31
const LAST_PLANNED = 4

const MORNING = '09:00'
const HOUR = 60

/** The items on fixed days of the anchor's year and the next, as they stand when the anchor has come. */
export function placeYear(time: SeedTime): { items: SeedItem[]; entries: SeedTimeEntry[] } {
  const placed = YEAR_ITEMS.map((item, index) => ({ item, index, seedItem: placeItem({ item, index, time }) }))
  return {
    items: placed.map(({ seedItem }) => seedItem),
    entries: placed.flatMap(entriesOf),
  }
}

function placeItem({ item, index, time }: { item: SeedYearItem; index: number; time: SeedTime }): SeedItem {
  const on = item.on === null ? null : dayOffset(time, item.on)
  const isGathering = item.place !== undefined && on !== null
  const isReleased = on !== null && (item.text !== undefined || (item.repeat !== undefined && !isGathering))
  const releaseDay = !isReleased ? null : isGathering ? on - ANNOUNCED_BEFORE : on
  const release = releaseDay === null ? undefined : { day: releaseDay, time: (!isGathering && item.time) || MORNING }
  const written = releaseDay === null || !item.text ? null : workday(releaseDay - leadOf({ item, index }))
  const isWritten = written !== null && written < 0
  const owner = item.owner ?? 'communications'
  const channels = [...Object.keys(item.text?.variants ?? {}), ...(item.channels ?? [])]
  const isSensitive = item.isSensitive ?? false
  return {
    key: item.key,
    title: item.title,
    kind: item.kind ?? 'publication',
    isSensitive,
    quickExit: isSensitive,
    campaign: item.campaign,
    themes: item.themes,
    audiences: item.audiences,
    attentionPoints: item.attentionPoints,
    goals: item.goals,
    levels: item.levels,
    partners: item.partners,
    helpLines: isSensitive ? ['alarm-112', ...(item.helpLines ?? ['veilig-thuis'])] : (item.helpLines ?? []),
    tone: item.tone,
    owner,
    plannedDay: on,
    plannedUntilDay: on !== null && item.days ? on + item.days - 1 : undefined,
    tie: item.on?.tie,
    release,
    ends: endOf({ item, release: isGathering ? undefined : release }),
    event: isGathering ? gatheringOf({ item, on }) : undefined,
    recurrence: recurrenceOf({ item, time }),
    channels: isWritten ? item.channels : channels,
    picture: item.picture && isWritten ? { key: item.picture, channels: Object.keys(item.text?.variants ?? {}) } : undefined,
    brief: item.brief,
    hoursPlanned: item.hours,
    eurosPlanned: item.euros,
    created: { day: isWritten ? written : plannedAt({ on, index }), time: clock(9 * HOUR + (index % 50)) },
    texts: isWritten && item.text ? { nl: withShareText({ text: item.text, isSensitive }) } : {},
    steps: stepsOf({ item, owner, index, written, release, on }).filter(({ day }) => day < 0),
  }
}

/** Everything that would happen to it; what lies ahead is left out by the caller. */
function stepsOf({
  item,
  owner,
  index,
  written,
  release,
  on,
}: {
  item: SeedYearItem
  owner: SeedUserKey
  index: number
  written: number | null
  release: SeedItem['release']
  on: number | null
}): SeedStep[] {
  const steps: SeedStep[] = []
  if (written !== null && release && item.stopsAt !== 'writing') {
    const language = DEFAULT_LANGUAGE
    const third = Math.floor(leadOf({ item, index }) / THIRDS)
    const reviewed = workday(written + third)
    const approved = workday(written + 2 * third)
    const approver = owner === 'substance' ? 'substance-2' : 'substance'
    steps.push({ day: reviewed, time: clock(10 * HOUR + index % 50), by: owner, do: 'request-review', language })
    if (item.stopsAt !== 'review') {
      steps.push({ day: approved, time: clock(11 * HOUR + index % 50), by: approver, do: 'approve', language })
      for (const channel of byHandChannels(item)) {
        const permalink = `https://www.deventer.nl/${channel}`
        const place = { by: 'communications', do: 'place', language, channel, permalink } as const
        if (weekdayOfDay(release.day) < 5) steps.push({ day: release.day, time: clock(12 * HOUR + index % 50), ...place })
      }
    }
  }
  // What readers never see is put away once it has been; what they see when it has long ended.
  const isInside = release === undefined && item.repeat === undefined && item.stopsAt === undefined
  if (on !== null && (item.isArchived || isInside)) {
    const lastDay = on + (item.days ?? 1) - 1
    const day = workday(lastDay + (isInside ? PUT_AWAY_AFTER : SHOWN_DAYS))
    steps.push({ day, time: clock(14 * HOUR + (index % 50)), by: 'communications', do: 'archive' })
  }
  return steps
}

const leadOf = ({ item, index }: { item: SeedYearItem; index: number }): number =>
  item.lead ?? LEADS[index % LEADS.length] ?? LEADS[0]

function byHandChannels({ text }: SeedYearItem): string[] {
  const byHand = CHANNELS.filter(({ delivery }) => delivery === 'byHand').map(({ key }) => key)
  return Object.keys(text?.variants ?? {}).filter((channel) => byHand.includes(channel))
}

function endOf({ item, release }: { item: SeedYearItem; release: SeedItem['release'] }): SeedItem['ends'] {
  const { shownDays = SHOWN_DAYS } = item
  return release && item.text && shownDays !== null ? { day: release.day + shownDays, time: release.time } : undefined
}

function gatheringOf({ item, on }: { item: SeedYearItem; on: number }): SeedItem['event'] {
  if (item.place === undefined) return undefined
  const starts = item.time ?? '19:30'
  const last = on + (item.days ?? 1) - 1
  return {
    place: { ...PLACES[item.place], city: 'Deventer' },
    starts: { day: on, time: starts },
    ends: { day: last, time: clock(minutesOf(starts) + (item.minutes ?? 2 * HOUR)) },
  }
}

/** Its stored form, as the product writes it. */
function recurrenceOf({ item, time }: { item: SeedYearItem; time: SeedTime }): string | undefined {
  if (!item.repeat || item.on === null) return undefined
  const { rule, until, except = [] } = item.repeat
  const wall = item.time ?? MORNING
  const compact = (instant: string): string => instant.replaceAll(/[-:]/g, '')
  const last = resolveMoment(time, { day: dayOffset(time, until), time: '23:59' })
  const dates = except.map((day) => compact(`${resolveDay(time, day)}T${wall}:00`))
  const text = [`RRULE:${rule};UNTIL=${compact(last)}`, ...(dates.length > 0 ? [`EXDATE:${dates.join()}`] : [])].join('\n')
  const parsed = parseRecurrence({
    text,
    start: { date: resolveDay(time, item.on), time: wall },
    zone: time.zone,
    most: MOST_OCCURRENCES[item.kind ?? 'publication'],
  })
  if (parsed.kind === 'refused') throw new Error(`${item.key}: ${parsed.reasons.map(({ code }) => code).join()}`)
  return formatRecurrence(parsed.recurrence)
}

/** What is left to plan was planned in the last weeks, a few items a day. */
function plannedAt({ on, index }: { on: number | null; index: number }): number {
  const latest = -LAST_PLANNED - (index % PLANNING_DAYS)
  return workday(on === null ? latest : Math.min(on - PLANNED_BEFORE, latest))
}

/** Hours and euros of what has been, each at a moment of its own. */
function entriesOf({ item, index, seedItem }: { item: SeedYearItem; index: number; seedItem: SeedItem }): SeedTimeEntry[] {
  const { spent } = item
  if (!spent || seedItem.plannedDay === null) return []
  const day = workday(seedItem.plannedDay)
  if (day >= 0) return []
  const entry = { day, item: item.key, by: seedItem.owner, note: spent.note }
  return [
    ...(spent.minutes ? [{ ...entry, minutes: spent.minutes, time: clock(13 * HOUR + index) }] : []),
    ...(spent.euros ? [{ ...entry, euros: spent.euros, means: 'activities' as const, time: clock(8 * HOUR + index) }] : []),
  ]
}

function withShareText({ text, isSensitive }: { text: SeedText; isSensitive: boolean }): SeedText {
  return isSensitive ? { discreetShareText: 'Een tip van de gemeente Deventer.', ...text } : text
}

/** Monday is 0, as day 0 is one. */
const weekdayOfDay = (day: number): number => ((day % 7) + 7) % 7

/** The day itself, or the Friday before. */
const workday = (day: number): number => day - Math.max(0, weekdayOfDay(day) - 4)

const minutesOf = (wall: string): number => Number(wall.slice(0, 2)) * HOUR + Number(wall.slice(3))

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`
