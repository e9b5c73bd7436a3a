import type { Field, NumberField, SelectField, Validate } from 'payload'

import {
  checkObservanceRule,
  PARTS_OF_RULE,
  RULE_KINDS,
  type RuleDraft,
  type RulePart,
} from '@/domain/observances/checkObservanceRule'
import type { ObservanceRule } from '@/domain/observances/observance'
import { nameMonth, nameWeekday } from '@/domain/time/dutch'

import { wordingFor } from '../shared/wordingFor'

type RuleKind = ObservanceRule['kind']
type Names = { nl: string; en: string }

const KIND_LABELS: Record<RuleKind, Names> = {
  'fixed-day': { nl: 'Elk jaar op dezelfde dag', en: 'The same day every year' },
  'nth-weekday': { nl: 'Een dag van de week in een maand', en: 'A weekday of a month' },
  'iso-week': { nl: 'Een weeknummer', en: 'A week number' },
  'week-holding': { nl: 'De week waarin een dag valt', en: 'The week in which a day falls' },
  'easter-offset': { nl: 'Een aantal dagen voor of na Pasen', en: 'A number of days before or after Easter' },
  'by-hand': { nl: 'Geen regel: met de hand invullen', en: 'No rule: enter by hand' },
}

const NTHS: [number, Names][] = [
  [1, { nl: 'eerste', en: 'first' }],
  [2, { nl: 'tweede', en: 'second' }],
  [3, { nl: 'derde', en: 'third' }],
  [4, { nl: 'vierde', en: 'fourth' }],
  [5, { nl: 'vijfde (niet elk jaar)', en: 'fifth (not every year)' }],
  [-1, { nl: 'laatste', en: 'last' }],
  [-2, { nl: 'voorlaatste', en: 'last but one' }],
]

const named = (
  count: number,
  nameOf: (number: number, locale: 'nl' | 'en') => string,
): SelectField['options'] =>
  Array.from({ length: count }, (_, index) => ({
    value: String(index + 1),
    label: { nl: nameOf(index + 1, 'nl'), en: nameOf(index + 1, 'en') },
  }))
const MONTHS = named(12, (month, locale) => nameMonth({ month, locale }))
const WEEKDAYS = named(7, (weekday, locale) => nameWeekday({ weekday, locale }))

/**
 * The condition and check of a part: it shows for the kinds that use it, and says what is wrong beside
 * itself.
 */
const partOf = (part: RulePart) => ({
  name: part,
  condition: (_: unknown, sibling: RuleDraft | undefined) =>
    sibling?.kind != null && (PARTS_OF_RULE[sibling.kind as RuleKind] ?? []).includes(part),
  validate: ((_, { siblingData, req }) => {
    const problem = checkObservanceRule(siblingData ?? {}).find((found) => found.part === part)
    return problem === undefined || wordingFor({ req, wording: problem.person })
  }) as Validate<unknown, unknown, RuleDraft>,
})

function choice({
  part,
  label,
  options,
}: {
  part: RulePart
  label: Names
  options: SelectField['options']
}): Field {
  const { name, condition, validate } = partOf(part)
  return { name, type: 'select', label, options, validate, admin: { condition, width: '33%' } } as SelectField
}

function number({ part, label, hint }: { part: RulePart; label: Names; hint?: Names }): Field {
  const { name, condition, validate } = partOf(part)
  const admin = { condition, width: '33%', ...(hint ? { description: hint } : {}) }
  return { name, type: 'number', label, validate, admin } as NumberField
}

/** How the date of each year follows; only the parts that a kind of rule needs are shown. */
export const ruleFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'by-hand',
    label: { nl: 'Hoe de datum volgt', en: 'How the date follows' },
    options: RULE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
  },
  {
    type: 'row',
    fields: [
      choice({
        part: 'nth',
        label: { nl: 'De hoeveelste', en: 'Which one' },
        options: NTHS.map(([value, label]) => ({ value: String(value), label })),
      }),
      choice({ part: 'weekday', label: { nl: 'Dag van de week', en: 'Weekday' }, options: WEEKDAYS }),
      number({ part: 'day', label: { nl: 'Dag', en: 'Day' } }),
      choice({ part: 'month', label: { nl: 'Maand', en: 'Month' }, options: MONTHS }),
      number({ part: 'week', label: { nl: 'Weeknummer', en: 'Week number' } }),
      number({
        part: 'offsetDays',
        label: { nl: 'Dagen vanaf eerste paasdag', en: 'Days from Easter Sunday' },
        hint: {
          nl: 'Met een minteken ervoor is het voor Pasen.',
          en: 'With a minus sign it is before Easter.',
        },
      }),
      number({
        part: 'lengthDays',
        label: { nl: 'Hoeveel dagen', en: 'How many days' },
        hint: { nl: 'Leeg is één dag.', en: 'Empty is one day.' },
      }),
    ],
  },
  {
    name: 'ruleDates',
    type: 'ui',
    admin: { components: { Field: '@/admin/observances/RuleDates.client#RuleDates' } },
  },
]
