import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import type { Means, TimeSpent } from './card'
import { countReportMeans } from './countReportMeans'

const entry = (spentOn: string, minutes: number, euros: number): TimeSpent => ({
  spentOn: parsePlainDate(spentOn),
  minutes,
  euros,
  campaignId: null,
  itemId: null,
  meansId: null,
})
const means = (status: Means['status'], hours: number | null, euros: number | null): Means => ({
  id: 'communication',
  name: 'Communicatie',
  hours,
  euros,
  status,
})

function count(lines: Means[], timeSpent: TimeSpent[]) {
  return countReportMeans({
    from: parsePlainDate('2026-01-01'),
    until: parsePlainDate('2026-06-30'),
    plans: [{ year: 2026, means: lines }],
    timeSpent,
    zone: 'Europe/Amsterdam',
  })[0]?.lines.map(({ sentence }) => sentence.nl)
}

test('what the period took of what was granted, and nothing of after it', () => {
  const spent = [entry('2026-06-30', 90, 100), entry('2026-07-01', 600, 900)]
  expect(count([means('granted', 48, 3000)], spent)).toEqual([
    'In 2026 is 1 uur en 30 minuten besteed. Toegekend is 48 uur.',
    'In 2026 is €\u00a0100 besteed. Toegekend is €\u00a03.000.',
  ])
})

test('each line says what the period took of it', () => {
  const of = (meansId: string | null, entered: TimeSpent): TimeSpent => ({ ...entered, meansId })
  const timeSpent = [of('communication', entry('2026-06-30', 60, 0)), of('communication', entry('2026-07-01', 600, 0)), entry('2026-03-01', 30, 5)]
  const [report] = countReportMeans({
    from: parsePlainDate('2026-01-01'),
    until: parsePlainDate('2026-06-30'),
    plans: [{ year: 2026, means: [means('granted', 48, null)] }],
    timeSpent,
    zone: 'Europe/Amsterdam',
  })
  expect(report?.byLine).toMatchObject({ lines: [{ hours: { spent: 1 } }], unassigned: { hours: 0.5, euros: 5 } })
})

test.each<[string, Means[], string]>([
  ['too much', [means('granted', 1, null)], 'In 2026 is 2 uur besteed. Toegekend is 1 uur. Dat is 1 uur te veel.'],
  ['only asked', [means('requested', 48, null)], 'In 2026 is 2 uur besteed. Gevraagd is 48 uur. Er is nog niets toegekend.'],
  ['no means', [], 'In 2026 is 2 uur besteed. Er is niets gevraagd.'],
])('%s', (_name, lines, sentence) => {
  expect(count(lines, [entry('2026-03-01', 120, 0)])?.[0]).toBe(sentence)
})
