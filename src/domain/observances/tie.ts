import type { ObservanceTie } from '../planning/card'
import { addDays, type PlainDate } from '../time/plainDate'
import type { ScreenLocale } from '../time/dutch'
import { lengthOfRule } from './computeDate'
import type { Observance } from './observance'
import { resolveObservance } from './resolveObservance'

/** The day that a tie names in a year; `status` is that of the observance's date. */
export type TiedDay =
  | { kind: 'day'; date: PlainDate; status: 'confirmed' | 'computed' }
  | { kind: 'unknown'; reason: 'no-such-observance' | 'date-unknown' }

/**
 * The day that a tie names in a year, counted from the observance's first day. That day may lie in a
 * neighbouring year; `year` is the observance's.
 *
 * @throws DomainError `invalid-input` for a fraction of a day or a year outside 1583–9998
 * @example
 * resolveTie({ tie: { observanceId: purpleFriday.id, offsetDays: -2 }, observances, year: 2026 })
 * // { kind: 'day', date: '2026-12-09', status: 'computed' }
 */
export function resolveTie({
  tie,
  observances,
  year,
}: {
  tie: ObservanceTie
  observances: readonly Observance[]
  year: number
}): TiedDay {
  const observance = observances.find(({ id }) => id === tie.observanceId)
  if (observance === undefined) return { kind: 'unknown', reason: 'no-such-observance' }
  const { status, startsOn } = resolveObservance({ observance, year })
  return status === 'unknown'
    ? { kind: 'unknown', reason: 'date-unknown' }
    : { kind: 'day', date: addDays({ date: startsOn, days: tie.offsetDays }), status }
}

/**
 * A tie in words, as part of a sentence. Of what lasts longer than a day, days are counted from its begin.
 *
 * @example describeTie({ tie: { observanceId: 'paars', offsetDays: -2 }, observance: purpleFriday })
 * // 'twee dagen voor Paarse Vrijdag'
 */
export function describeTie({
  tie,
  observance,
  locale = 'nl',
}: {
  tie: Pick<ObservanceTie, 'offsetDays'>
  observance: Pick<Observance, 'name' | 'kind' | 'rule'>
  locale?: ScreenLocale
}): string {
  const { offsetDays } = tie
  const words = WORDS[locale]
  if (offsetDays === 0) return `${lastsLonger(observance) ? words.onFirstDay : words.on} ${observance.name}`
  const count = Math.abs(offsetDays)
  const days = `${words.numbers[count - 1] ?? count} ${count === 1 ? words.day : words.days}`
  if (offsetDays < 0) return `${days} ${words.before} ${observance.name}`
  return `${days} ${lastsLonger(observance) ? words.afterStart : words.after} ${observance.name}`
}

function lastsLonger({ kind, rule }: Pick<Observance, 'kind' | 'rule'>): boolean {
  return kind === 'week' || kind === 'period' || kind === 'school-holiday' || lengthOfRule(rule) > 1
}

const WORDS = {
  nl: {
    on: 'op',
    onFirstDay: 'op de eerste dag van',
    day: 'dag',
    days: 'dagen',
    before: 'voor',
    after: 'na',
    afterStart: 'na het begin van',
    numbers: [
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
      'twaalf',
    ],
  },
  en: {
    on: 'on',
    onFirstDay: 'on the first day of',
    day: 'day',
    days: 'days',
    before: 'before',
    after: 'after',
    afterStart: 'after the start of',
    numbers: [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
  },
}
