import { describe, expect, test } from 'vitest'

import { LANGUAGES } from '../languages'
import { checkFocusPeriod, checkTarget, checkYearPlan, TARGET_FIELDS, type FocusPeriodDraft, type TargetDraft } from './checkYearPlan'
import { DIMENSIONS } from './dimensions'

const check = (target: TargetDraft, index = 0) => checkTarget({ target, index })?.nl ?? null

describe('checkTarget', () => {
  test.each(DIMENSIONS)('a target of kind %s names one of its kind, and nothing else will do', (kind) => {
    const field = TARGET_FIELDS[kind]
    const value = kind === 'language' ? 'nl' : 'some-id'
    const others = Object.fromEntries(Object.values(TARGET_FIELDS).map((other) => [other, other === field ? null : 'nl']))
    expect(check({ kind, [field]: value })).toBeNull()
    expect(check({ kind, ...others })).toMatch(/^Streefgetal 1: kies een .+\.$/)
    expect(check({ kind, [field]: '' })).toBe(check({ kind }))
  })

  test.each(LANGUAGES)('%s is a language of the calendar', (language) => {
    expect(check({ kind: 'language', language })).toBeNull()
  })

  test.each<[string, TargetDraft, number, string | null]>([
    ['the row is named as people count', { kind: 'audience' }, 2, 'Streefgetal 3: kies een doelgroep.'],
    [
      'another language',
      { kind: 'language', language: 'Frans' },
      1,
      'Streefgetal 2: "Frans" is hier geen taal. Kies uit Nederlands, Engels, Arabisch, Oekraïens, Pools en Turks.',
    ],
    ['a name of a language is no tag', { kind: 'language', language: 'NL' }, 0, expect.stringContaining('"NL" is hier geen taal')],
    ['a number as id, as SQLite may have it', { kind: 'theme', theme: 7 }, 0, null],
    ['a record that was read along', { kind: 'theme', theme: { id: 'x' } }, 0, null],
    ['no kind yet: that is said elsewhere', {}, 0, null],
    ['a kind that does not exist: that too', { kind: 'toString' }, 0, null],
  ])('%s', (_name, target, index, nl) => {
    expect(check(target, index)).toEqual(nl)
  })
})

describe('checkFocusPeriod', () => {
  const focus = { relationTo: 'themes', value: 'some-id' }
  const period = { name: 'Respect', startDate: '2026-01-01', endDate: '2026-03-31', focus }
  test.each<[string, FocusPeriodDraft, [string, string][]]>([
    ['right', period, []],
    ['of one day', { ...period, endDate: '2026-01-01' }, []],
    ['without a name', { ...period, name: null }, []],
    ['ends before it starts', { ...period, endDate: '2025-12-31' }, [['endDate', 'Periode "Respect": het einde ligt voor het begin.']]],
    ['without focus', { ...period, focus: null }, [['focus', 'Periode "Respect": kies een thema of een doelgroep.']]],
    ['a kind of focus alone', { ...period, focus: { relationTo: 'themes', value: null } }, [['focus', expect.any(String)]]],
    ['dates still missing: that is said elsewhere', { ...period, startDate: null, endDate: '' }, []],
    [
      'nameless and both wrong',
      { startDate: '2026-02-02', endDate: '2026-02-01' },
      [['endDate', 'Periode 3: het einde ligt voor het begin.'], ['focus', 'Periode 3: kies een thema of een doelgroep.']],
    ],
  ])('%s', (_name, draft, problems) => {
    expect(checkFocusPeriod({ period: draft, index: 2 }).map(({ field, person }) => [field, person.nl])).toEqual(problems)
  })
})

test('a whole plan, in order of row', () => {
  const targets = [{ kind: 'theme', theme: 'x' }, { kind: 'goal' }]
  expect(checkYearPlan({ targets, focusPeriods: [{ startDate: '2026-01-01', endDate: '2026-01-02' }] }).map(({ nl }) => nl)).toEqual([
    'Periode 1: kies een thema of een doelgroep.',
    'Streefgetal 2: kies een doel.',
  ])
  expect(checkYearPlan({ targets: [], focusPeriods: [] })).toEqual([])
})
