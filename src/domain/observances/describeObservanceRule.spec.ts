import { expect, test } from 'vitest'
import { describeObservanceRule } from './describeObservanceRule'
import type { ObservanceRule } from './observance'

const nth = (number: number): ObservanceRule => ({
  kind: 'nth-weekday',
  month: 12,
  weekday: 5,
  nth: number,
  lengthDays: 1,
})
const easter = (offsetDays: number, lengthDays = 1): ObservanceRule => ({
  kind: 'easter-offset',
  offsetDays,
  lengthDays,
})

test.each<[ObservanceRule, string, string]>([
  [nth(2), 'elke tweede vrijdag van december', 'every second Friday of December'],
  [nth(-1), 'elke laatste vrijdag van december', 'every last Friday of December'],
  [nth(-2), 'elke voorlaatste vrijdag van december', 'every last but one Friday of December'],
  [{ kind: 'fixed-day', month: 3, day: 8, lengthDays: 1 }, 'elk jaar op 8 maart', 'every year on 8 March'],
  [
    { kind: 'fixed-day', month: 11, day: 25, lengthDays: 16 },
    'elk jaar op 25 november, 16 dagen lang',
    'every year on 25 November, for 16 days',
  ],
  [{ kind: 'iso-week', week: 41, lengthDays: 7 }, 'elk jaar in week 41', 'every year in week 41'],
  [
    { kind: 'iso-week', week: 41, lengthDays: 5 },
    'elk jaar vanaf maandag in week 41, 5 dagen lang',
    'every year from Monday of week 41, for 5 days',
  ],
  [
    { kind: 'week-holding', month: 11, day: 20 },
    'de week van maandag tot en met zondag waarin 20 november valt',
    'the week from Monday to Sunday that holds 20 November',
  ],
  [easter(-49, 3), '49 dagen voor Pasen, 3 dagen lang', '49 days before Easter, for 3 days'],
  [easter(1), '1 dag na Pasen', '1 day after Easter'],
  [easter(0), 'op eerste paasdag', 'on Easter Sunday'],
  [{ kind: 'by-hand' }, 'met de hand in te vullen', 'to be entered by hand'],
])('%j', (rule, nl, en) => {
  expect(describeObservanceRule({ rule })).toBe(nl)
  expect(describeObservanceRule({ rule, locale: 'en' })).toBe(en)
})
