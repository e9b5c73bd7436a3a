import { describe, expect, test } from 'vitest'
import { checkEnteredDates } from '../src/domain/observances/checkEnteredDates'
import { checkObservanceRule } from '../src/domain/observances/checkObservanceRule'
import type { Observance } from '../src/domain/observances/observance'
import { listDatesToCheck } from '../src/domain/observances/listDatesToCheck'
import { resolveObservance } from '../src/domain/observances/resolveObservance'
import { parsePlainDate } from '../src/domain/time/plainDate'
import { isLanguage } from '../src/domain/languages'
import { NOT_CHECKED, OBSERVANCES } from './data/observances'
import { THEMES } from './data/themes'
import { listVocabulary } from './listVocabulary'

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030]

function observanceOf(key: string): Observance {
  const record = OBSERVANCES.find((candidate) => candidate.key === key)
  if (!record) throw new Error(`no observance ${key}`)
  return {
    ...{ id: key, slug: key, name: record.name.nl, kind: record.kind, rule: record.rule },
    dates: (record.dates ?? []).map((date) => ({ ...date, source: NOT_CHECKED })),
    isRemembrance: record.isRemembrance === true,
  }
}

/** `computed 2026-12-11`, `confirmed 2025-12-13/2025-12-14`, `unknown` */
function dateOf({ key, year }: { key: string; year: number }): string {
  const { status, startsOn, endsOn } = resolveObservance({ observance: observanceOf(key), year })
  if (status === 'unknown') return status
  return startsOn === endsOn ? `${status} ${startsOn}` : `${status} ${startsOn}/${endsOn}`
}

describe('fixed days', () => {
  test.each([
    ['zero-tolerance-vgv', '02-06'],
    ['valentijnsdag', '02-14'],
    ['europese-dag-slachtoffers', '02-22'],
    ['internationale-vrouwendag', '03-08'],
    ['dodenherdenking', '05-04'],
    ['bevrijdingsdag', '05-05'],
    ['idahot', '05-17'],
    ['dag-tegen-ouderenmishandeling', '06-15'],
    ['dag-van-de-ouderen', '10-01'],
    ['dierendag', '10-04'],
    ['coming-out-dag', '10-11'],
    ['dag-tegen-mensenhandel', '10-18'],
    ['dag-van-de-mantelzorg', '11-10'],
    ['dag-van-de-rechten-van-het-kind', '11-20'],
    ['dag-tegen-geweld-tegen-vrouwen', '11-25'],
    ['dag-van-de-mensenrechten', '12-10'],
  ])('%s is on %s from 2025 to 2030', (key, day) => {
    expect(YEARS.map((year) => dateOf({ key, year }))).toEqual(YEARS.map((year) => `computed ${year}-${day}`))
  })

  test('Orange the World is a period', () => {
    expect(dateOf({ key: 'orange-the-world', year: 2026 })).toBe('computed 2026-11-25/2026-12-10')
  })
})

describe('moving days', () => {
  test.each([
    ['paarse-vrijdag', ['computed 2025-12-12', 'computed 2026-12-11', 'computed 2027-12-10']],
    [
      'week-van-de-veiligheid',
      ['computed 2025-10-06/2025-10-12', 'computed 2026-10-05/2026-10-11', 'computed 2027-10-11/2027-10-17'],
    ],
    [
      'week-tegen-kindermishandeling',
      ['computed 2025-11-17/2025-11-23', 'computed 2026-11-16/2026-11-22', 'computed 2027-11-15/2027-11-21'],
    ],
    ['nationale-ouderendag', ['computed 2025-10-03', 'computed 2026-10-02', 'computed 2027-10-01']],
    [
      'carnaval',
      ['computed 2025-03-02/2025-03-04', 'computed 2026-02-15/2026-02-17', 'computed 2027-02-07/2027-02-09'],
    ],
    ['deventer-boekenmarkt', ['computed 2025-08-03', 'computed 2026-08-02', 'computed 2027-08-01']],
    ['safer-internet-day', ['confirmed 2025-02-11', 'confirmed 2026-02-10', 'confirmed 2027-02-09']],
    ['dickens-festijn-deventer', ['confirmed 2025-12-13/2025-12-14', 'unknown', 'unknown']],
    ['week-van-de-lentekriebels', ['confirmed 2025-03-31/2025-04-04', 'unknown', 'unknown']],
    ['week-van-de-liefde', ['unknown', 'unknown', 'unknown']],
    ['week-van-de-mediawijsheid', ['unknown', 'unknown', 'unknown']],
    ['roze-zaterdag', ['confirmed 2025-06-28', 'unknown', 'unknown']],
    ['anti-street-harassment-week', ['unknown', 'unknown', 'unknown']],
    ['ramadan', ['unknown', 'unknown', 'unknown']],
    ['suikerfeest', ['unknown', 'unknown', 'unknown']],
    ['gemeenteraadsverkiezing', ['unknown', 'confirmed 2026-03-18', 'unknown']],
    ['provinciale-staten-en-waterschap', ['unknown', 'unknown', 'unknown']],
    [
      'herfstvakantie-noord',
      ['confirmed 2025-10-18/2025-10-26', 'confirmed 2026-10-10/2026-10-18', 'unknown'],
    ],
    ['kerstvakantie', ['confirmed 2025-12-20/2026-01-04', 'confirmed 2026-12-19/2027-01-03', 'unknown']],
  ])('%s in 2025, 2026 and 2027', (key, dates) => {
    expect([2025, 2026, 2027].map((year) => dateOf({ key, year }))).toEqual(dates)
  })
})

describe('honesty', () => {
  test('a date is computed exactly where a rule holds, and then for all six years', () => {
    for (const { key, rule } of OBSERVANCES) {
      const statuses = YEARS.map((year) => dateOf({ key, year }).split(' ')[0])
      if (rule.kind === 'by-hand') expect(statuses, key).not.toContain('computed')
      else expect(new Set(statuses), key).toEqual(new Set(['computed']))
    }
  })

  test('nothing by hand is known after 2027', () => {
    const byHand = OBSERVANCES.filter(({ rule }) => rule.kind === 'by-hand').map(({ key }) => key)
    const known = byHand.filter((key) =>
      [2028, 2029, 2030].some((year) => dateOf({ key, year }) !== 'unknown'),
    )
    expect(known).toEqual([])
    expect(byHand.length).toBeGreaterThan(10)
  })

  test('every date that goes in says that nobody checked it', () => {
    const stored = listVocabulary(parsePlainDate('2026-01-05')).filter(
      ({ collection }) => collection === 'observances',
    )
    const sources = stored.flatMap(({ fixed }) =>
      (fixed.dates as { source: string }[]).map(({ source }) => source),
    )
    expect(stored).toHaveLength(OBSERVANCES.length)
    expect(new Set(sources)).toEqual(new Set(['niet nagekeken']))
    expect(stored.filter(({ fixed }) => !String(fixed.note).startsWith('Niet nagekeken'))).toEqual([])
  })

  test('only 4 May is a remembrance', () => {
    expect(OBSERVANCES.filter(({ isRemembrance }) => isRemembrance).map(({ key }) => key)).toEqual([
      'dodenherdenking',
    ])
  })
})

describe('records', () => {
  test.each(OBSERVANCES)(
    '$key can be kept as it is',
    ({ key, name, description, rule, dates = [], themes = [] }) => {
      expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(checkObservanceRule(rule)).toEqual([])
      expect(checkEnteredDates(dates)).toBeNull()
      expect(themes.filter((theme) => !THEMES.some((known) => known.key === theme))).toEqual([])
      for (const words of [name, description]) {
        expect([words.nl.trim(), words.en.trim()]).not.toContain('')
        expect(Object.keys(words).filter((language) => !isLanguage(language))).toEqual([])
      }
    },
  )

  test('keys are unique', () => {
    expect(new Set(OBSERVANCES.map(({ key }) => key)).size).toBe(OBSERVANCES.length)
  })
})

test('every date that was taken over asks for a look in its year, and what nobody knows stands with it', () => {
  const observances = OBSERVANCES.map(({ key }) => observanceOf(key))
  const found = listDatesToCheck({ observances, years: [2026], today: parsePlainDate('2026-01-01') })
  const kindOf = new Map(found.map(({ observanceId, kind }) => [observanceId, kind]))
  expect(kindOf.get('zomervakantie-noord')).toBe('unchecked')
  expect(kindOf.get('paarse-vrijdag')).toBe('computed')
  expect(kindOf.get('internationale-vrouwendag')).toBeUndefined()
  const takenOver = OBSERVANCES.filter(({ dates = [] }) => dates.some(({ year, startsOn }) => year === 2026 && startsOn !== null))
  expect(takenOver.length).toBeGreaterThan(5)
  for (const { key } of takenOver) expect(kindOf.get(key), key).toBe('unchecked')
  const unknown = OBSERVANCES.filter(({ dates = [] }) => dates.some(({ year, status }) => year === 2026 && status === 'unknown'))
  for (const { key } of unknown) expect(kindOf.get(key), key).toBe('unknown')
})
