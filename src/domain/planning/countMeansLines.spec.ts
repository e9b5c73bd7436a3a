import { describe, expect, test } from 'vitest'

import type { Means, TimeSpent } from './card'
import { checkMeansChoice } from './checkMeansChoice'
import { countMeansLines } from './countMeansLines'
import { day } from './samplePlan'

const line = (change: Partial<Means> = {}): Means => ({
  id: 'a',
  name: 'Communicatie',
  hours: 48,
  euros: 3000,
  status: 'granted',
  ...change,
})
const spent = (meansId: string | null, minutes: number, euros = 0, spentOn = '2026-05-01'): TimeSpent => ({
  spentOn: day(spentOn),
  minutes,
  euros,
  campaignId: null,
  itemId: null,
  meansId,
})
const count = (means: Means[], timeSpent: TimeSpent[]) => countMeansLines({ year: { year: 2026, means }, timeSpent })

describe('countMeansLines', () => {
  test('each line what was paid from it; the rest stands apart', () => {
    const { lines, unassigned } = count(
      [line(), line({ id: 'b', name: 'Monitoring', hours: null, euros: 5000, status: 'requested' })],
      [spent('a', 90, 0.1), spent('a', 30, 0.2), spent('b', 0, 400), spent(null, 45, 5), spent('gone', 15, 1)],
    )
    expect(lines).toMatchObject([
      { id: 'a', name: 'Communicatie', status: 'granted', hours: { amount: 48, spent: 2 }, euros: { amount: 3000, spent: 0.3 } },
      { id: 'b', name: 'Monitoring', status: 'requested', hours: { amount: null, spent: 0 }, euros: { amount: 5000, spent: 400 } },
    ])
    expect(unassigned).toEqual({ hours: 1, euros: 6 })
  })

  test('another year counts in none', () => {
    const { lines, unassigned } = count([line()], [spent('a', 60, 9, '2025-12-31'), spent(null, 60, 9, '2027-01-01')])
    expect([lines[0]?.hours.spent, lines[0]?.euros.spent, unassigned]).toEqual([0, 0, { hours: 0, euros: 0 }])
  })

  test('a line keeps what was paid from it under another name', () => {
    expect(count([line({ name: 'Campagne' })], [spent('a', 60)]).lines[0]).toMatchObject({ name: 'Campagne', hours: { spent: 1 } })
  })

  test('without lines everything is unassigned', () => {
    expect(count([], [spent('a', 60, 2), spent(null, 30)])).toEqual({ lines: [], unassigned: { hours: 1.5, euros: 2 } })
  })

  test.each<[string, Partial<Means>, number, string | null, boolean]>([
    ['over what was granted', {}, 3300, '€\u00a0300 meer dan toegekend', true],
    ['over what was asked for', { status: 'requested' }, 3300, '€\u00a0300 meer dan gevraagd', true],
    ['by a cent', {}, 3000.01, '€\u00a00,01 meer dan toegekend', true],
    ['exactly', {}, 3000, 'nog €\u00a00 over', false],
    ['within', {}, 2500, 'nog €\u00a0500 over', false],
    ['within what was asked for', { status: 'requested' }, 2500, 'nog €\u00a0500 over van wat gevraagd is', false],
    ['nothing spent', {}, 0, 'nog €\u00a03.000 over', false],
    ['no money named, none spent', { euros: null }, 0, null, false],
    ['no money named, some spent', { euros: null }, 40, '€\u00a040 besteed, er is geen geld toegekend', true],
    ['no money asked for, some spent', { euros: null, status: 'requested' }, 40, '€\u00a040 besteed, er is geen geld gevraagd', true],
  ])('euros, %s', (_name, change, euros, nl, isOver) => {
    const use = count([line(change)], [spent('a', 0, euros)]).lines[0]?.euros
    expect([use?.person?.nl ?? null, use?.isOver]).toEqual([nl, isOver])
  })

  test.each<[string, Partial<Means>, number, string | null, boolean]>([
    ['over', {}, 49.5 * 60, '1 uur en 30 minuten meer dan toegekend', true],
    ['within', {}, 60, 'nog 47 uur over', false],
    ['no hours named, some spent', { hours: null }, 60, '1 uur besteed, er zijn geen uren toegekend', true],
  ])('hours, %s', (_name, change, minutes, nl, isOver) => {
    const use = count([line(change)], [spent('a', minutes)]).lines[0]?.hours
    expect([use?.person?.nl ?? null, use?.isOver]).toEqual([nl, isOver])
  })
})

test.each<[string, string | null, Means[] | null, string | null]>([
  ['none chosen', null, [line()], null],
  ['none chosen, by a form', '', null, null],
  ['a line of the plan', 'a', [line()], null],
  ['another', 'b', [line()], 'Dit middel staat niet in het jaarplan van 2026. Kies een ander middel, of laat het leeg.'],
  ['of a plan without means', 'a', [], 'Dit middel staat niet in het jaarplan van 2026. Kies een ander middel, of laat het leeg.'],
  ['no plan', 'a', null, 'Voor 2026 is er nog geen jaarplan. Laat "Uit welk middel" leeg.'],
])('checkMeansChoice: %s', (_name, chosen, means, nl) => {
  expect(checkMeansChoice({ chosen, year: 2026, means })?.nl ?? null).toBe(nl)
})
