import { describeDate } from '../../time/dutch'
import { addDays, type PlainDate } from '../../time/plainDate'
import { joinWords, type Wording } from '../../workflow/wording'
import type { PlanningCard, PlanningChannel } from '../card'
import { dateOfDayNumber } from '../dayOfCard'
import { dayNumberOfMinute } from '../occupancy'
import type { Clash, ClashContext } from './clash'
import { chooseMover } from './clashCard'
import { findNewDay } from './findNewDay'

type Meeting = {
  first: PlanningCard
  second: PlanningCard
  date: PlainDate
  onChannels: { channel: PlanningChannel; minutes: number }[]
}

/**
 * Two posts on a channel within its minimum interval. Only neighbours are reported: of three posts in one
 * hour the first and the second, and the second and the third. Channels on which the same two meet on one
 * day become one clash. Past days and posts of one series among themselves are left alone.
 *
 * @example findIntervalClashes(context)
 */
export function findIntervalClashes(context: ClashContext): Clash[] {
  const { occupancy, vocabulary, today } = context
  const meetings = new Map<string, Meeting>()
  for (const channel of vocabulary.channels) {
    const minimum = (channel.minimumIntervalHours ?? 0) * 60
    const slots = occupancy.slots.get(channel.id) ?? []
    if (minimum <= 0) continue
    for (let index = 1; index < slots.length; index += 1) {
      const [before, after] = [slots[index - 1], slots[index]]
      if (!before || !after || before.card === after.card) continue
      const minutes = after.minute - before.minute
      if (minutes >= minimum) continue
      const date = dateOfDayNumber(dayNumberOfMinute(after.minute))
      if (date < today) continue
      const key = `${[before.card.id, after.card.id].sort().join('+')}@${date}`
      const meeting = meetings.get(key)
      if (meeting === undefined) {
        meetings.set(key, {
          first: before.card,
          second: after.card,
          date,
          onChannels: [{ channel, minutes }],
        })
      } else meeting.onChannels.push({ channel, minutes })
    }
  }
  return [...meetings].map(([key, meeting]) => describeMeeting({ key, meeting, context }))
}

function describeMeeting({
  key,
  meeting: { first, second, date, onChannels },
  context,
}: {
  key: string
  meeting: Meeting
  context: ClashContext
}): Clash {
  const { today, days } = context
  const titles = {
    nl: `‘${first.title}’ en ‘${second.title}’`,
    en: `‘${first.title}’ and ‘${second.title}’`,
  }
  const mover = chooseMover({ cards: [first, second], context })
  const day = (mover && days.dayOf(mover)) ?? today
  const free = mover && findNewDay({
    card: mover,
    context,
    later: addDays({ date: day, days: 1 }),
    earlier: addDays({ date: day, days: -1 }),
  })
  return {
    key: `channel-interval:${key}`,
    code: 'channel-interval',
    cardIds: [first.id, second.id],
    date,
    reason: {
      nl: `${titles.nl} komen te snel na elkaar op ${listChannels(onChannels, 'nl')}.`,
      en: `${titles.en} follow each other too soon on ${listChannels(onChannels, 'en')}.`,
    },
    wayOut: describeWayOut({ mover, free, today }),
    action:
      mover === null
        ? null
        : free === null
          ? { kind: 'open', record: 'card', id: mover.id }
          : { kind: 'move', cardId: mover.id, date: free },
  }
}

function listChannels(onChannels: Meeting['onChannels'], locale: keyof Wording): string {
  const words = onChannels.map(({ channel, minutes }) =>
    locale === 'nl'
      ? `${channel.name} (${describeGap(minutes, 'nl')}, minstens ${channel.minimumIntervalHours} uur)`
      : `${channel.name} (${describeGap(minutes, 'en')}, at least ${channel.minimumIntervalHours} h)`,
  )
  return joinWords({ words, locale })
}

function describeGap(minutes: number, locale: keyof Wording): string {
  if (minutes === 0) return locale === 'nl' ? 'tegelijk' : 'at once'
  if (minutes < 60) return locale === 'nl' ? `${minutes} minuten` : `${minutes} min`
  return `${Math.floor(minutes / 60)} ${locale === 'nl' ? 'uur' : 'h'}`
}

function describeWayOut({
  mover,
  free,
  today,
}: {
  mover: PlanningCard | null
  free: PlainDate | null
  today: PlainDate
}): Wording {
  if (mover === null) {
    return {
      nl: 'Beide staan vast. Kies een andere tijd in de reeks of laat een kanaal weg.',
      en: 'Both are fixed. Choose another time in the series or leave out a channel.',
    }
  }
  if (free === null) {
    return {
      nl: `Er is geen andere dag vrij. Laat bij ‘${mover.title}’ een kanaal weg.`,
      en: `No other day is free. Leave out a channel of ‘${mover.title}’.`,
    }
  }
  return {
    nl: `Verplaats ‘${mover.title}’ naar ${describeDate({ date: free, today })}.`,
    en: `Move ‘${mover.title}’ to ${describeDate({ date: free, today, locale: 'en' })}.`,
  }
}
