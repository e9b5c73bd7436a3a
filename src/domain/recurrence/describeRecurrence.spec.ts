import { expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { describeRecurrence } from './describeRecurrence'
import { parseRecurrence } from './parseRecurrence'

const ZONE = 'Europe/Amsterdam'

test.each<[string, string, string, string]>([
  [
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z',
    '2026-05-05',
    'elke eerste dinsdag van de maand, tot en met december',
    'every first Tuesday of the month, up to and including December',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270228T225959Z',
    '2026-05-05',
    'elke eerste dinsdag van de maand, tot en met februari 2027',
    'every first Tuesday of the month, up to and including February 2027',
  ],
  [
    'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630T215959Z\nEXDATE:20260505T190000',
    '2026-04-07',
    'elke dinsdag en donderdag, tot en met 30 juni 2026, behalve op 5 mei',
    'every Tuesday and Thursday, up to and including 30 June 2026, except on 5 May',
  ],
  ['RRULE:FREQ=DAILY;COUNT=10', '2026-05-05', 'elke dag, 10 keer', 'every day, 10 times'],
  ['RRULE:FREQ=DAILY;INTERVAL=3;COUNT=1', '2026-05-05', 'elke 3 dagen, 1 keer', 'every 3 days, once'],
  [
    'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10',
    '2026-05-05',
    'elke werkdag, 10 keer',
    'every working day, 10 times',
  ],
  [
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=10',
    '2026-05-05',
    'elke 2 weken op dinsdag, 10 keer',
    'every 2 weeks on Tuesday, 10 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15,-1;COUNT=10',
    '2026-05-15',
    'elke maand op de 1e, de 15e en de laatste dag, 10 keer',
    'every month on the 1st, the 15th and the last day, 10 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=4',
    '2026-05-05',
    'elke eerste en derde dinsdag van de maand, 4 keer',
    'every first and third Tuesday of the month, 4 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYDAY=1TU,-1FR;COUNT=4',
    '2026-05-05',
    'elke eerste dinsdag en laatste vrijdag van de maand, 4 keer',
    'every first Tuesday and last Friday of the month, 4 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-2TU;COUNT=4',
    '2026-05-19',
    'elke 3 maanden op de voorlaatste dinsdag, 4 keer',
    'every 3 months on the last but one Tuesday, 4 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
    '2026-01-30',
    'elke laatste werkdag van de maand, 3 keer',
    'every last working day of the month, 3 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=1TU;COUNT=4',
    '2026-05-05',
    'elke eerste dinsdag van de maand, niet in juli en augustus, 4 keer',
    'every first Tuesday of the month, not in July and August, 4 times',
  ],
  [
    'RRULE:FREQ=MONTHLY;BYMONTH=3,5;BYDAY=1TU;COUNT=4',
    '2026-05-05',
    'elke eerste dinsdag van de maand, alleen in maart en mei, 4 keer',
    'every first Tuesday of the month, only in March and May, 4 times',
  ],
  [
    'RRULE:FREQ=YEARLY;COUNT=3',
    '2026-03-08',
    'elk jaar op 8 maart, 3 keer',
    'every year on 8 March, 3 times',
  ],
  [
    'RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=5,10;BYDAY=-1SU;COUNT=3',
    '2026-05-31',
    'elke 2 jaar op de laatste zondag van mei en oktober, 3 keer',
    'every 2 years on the last Sunday of May and October, 3 times',
  ],
  [
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=3',
    '2026-02-28',
    'elk jaar op de laatste dag van februari, 3 keer',
    'every year on the last day of February, 3 times',
  ],
  [
    'RDATE:20260714T190000,20270601T200000',
    '2026-05-05',
    'op 5 mei, 14 juli en 1 juni 2027 om 20.00 uur',
    'on 5 May, 14 July and 1 June 2027 at 20:00',
  ],
  [
    'RRULE:FREQ=DAILY;COUNT=20\nRDATE:20260714T190000\n' +
      'EXDATE:20260506T190000,20260507T190000,20260508T190000,20260509T190000,20260510T190000,20260511T190000,20260512T190000',
    '2026-05-05',
    'elke dag, 20 keer, en ook op 14 juli, behalve op 7 dagen',
    'every day, 20 times, and also on 14 July, except on 7 days',
  ],
])('%s', (text, date, nl, en) => {
  const start = { date: parsePlainDate(date), time: '19:00' }
  const parsed = parseRecurrence({ text, start, zone: ZONE, most: 400 })
  if (parsed.kind === 'refused') throw new Error(parsed.reasons.map(({ code }) => code).join())
  const { recurrence } = parsed
  expect(describeRecurrence({ recurrence, start, zone: ZONE })).toBe(nl)
  expect(describeRecurrence({ recurrence, start, zone: ZONE, locale: 'en' })).toBe(en)
})
