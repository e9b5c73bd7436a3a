import type { Wording } from '../workflow/wording'
import type { ObservanceRule } from './observance'

export const RULE_KINDS = [
  'fixed-day',
  'nth-weekday',
  'iso-week',
  'week-holding',
  'easter-offset',
  'by-hand',
] as const satisfies readonly ObservanceRule['kind'][]

/** The parts of a rule, each of its own kind; what a kind does not use is ignored. */
export const RULE_PARTS = ['month', 'day', 'weekday', 'nth', 'week', 'offsetDays', 'lengthDays'] as const
export type RulePart = (typeof RULE_PARTS)[number]

type Raw = number | string | null | undefined

/**
 * A rule as a form or a database holds it, before anyone looked at it; a list of choices gives its numbers as
 * text.
 */
export type RuleDraft = { kind?: string | null } & Partial<Record<RulePart, Raw>>

/** Which parts each kind of rule asks for, in the order of a form. */
export const PARTS_OF_RULE: Record<ObservanceRule['kind'], readonly RulePart[]> = {
  'fixed-day': ['day', 'month', 'lengthDays'],
  'nth-weekday': ['nth', 'weekday', 'month', 'lengthDays'],
  'iso-week': ['week', 'lengthDays'],
  'week-holding': ['day', 'month'],
  'easter-offset': ['offsetDays', 'lengthDays'],
  'by-hand': [],
}

/** Why a rule cannot be kept, and beside which field to say so. */
export type RuleProblem = { part: RulePart | 'kind'; person: Wording }

/**
 * Looks at a rule before it is kept. A day that only some years have (29 February, a fifth Friday, week 53)
 * is allowed: such a rule gives no date in the other years. A day that no year has is refused. Offsets from
 * Easter stay within its year, and nothing lasts longer than a year, so that a year and its neighbours always
 * suffice.
 *
 * @returns nothing when the rule is sound, otherwise at most one problem for each part
 * @example
 * checkObservanceRule({ kind: 'fixed-day', month: 2, day: 30 })
 * // [{ part: 'day', person: { nl: 'Deze dag bestaat niet in deze maand. …', en: … } }]
 */
export function checkObservanceRule(rule: RuleDraft): RuleProblem[] {
  if (!isRuleKind(rule.kind)) return [{ part: 'kind', person: UNKNOWN_KIND }]
  const problems = PARTS_OF_RULE[rule.kind].flatMap((part): RuleProblem[] => {
    const number = readPart({ rule, part })
    return number !== null && isPossible({ part, number }) ? [] : [{ part, person: MESSAGES[part] }]
  })
  const month = readPart({ rule, part: 'month' })
  const day = readPart({ rule, part: 'day' })
  const isComplete = problems.length === 0 && month !== null && day !== null
  return isComplete && PARTS_OF_RULE[rule.kind].includes('day') && day > (LONGEST_MONTHS[month - 1] ?? 0)
    ? [{ part: 'day', person: NO_SUCH_DAY }]
    : problems
}

/**
 * The rule that a draft stands for; null when it is not sound, so that nothing is computed from half a rule.
 *
 * @example readObservanceRule({ kind: 'iso-week', week: '41', lengthDays: 7 })
 * // { kind: 'iso-week', week: 41, lengthDays: 7 }
 */
export function readObservanceRule(rule: RuleDraft): ObservanceRule | null {
  if (!isRuleKind(rule.kind) || checkObservanceRule(rule).length > 0) return null
  const parts = PARTS_OF_RULE[rule.kind].map((part) => [part, readPart({ rule, part })])
  // The checks above have seen every part that this kind needs.
  return { kind: rule.kind, ...Object.fromEntries(parts) } as ObservanceRule
}

function isRuleKind(kind: unknown): kind is ObservanceRule['kind'] {
  return (RULE_KINDS as readonly unknown[]).includes(kind)
}

/** An empty length is one day; any other part has to be filled in. */
function readPart({ rule, part }: { rule: RuleDraft; part: RulePart }): number | null {
  const value = rule[part]
  if (value === undefined || value === null || value === '') return part === 'lengthDays' ? 1 : null
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : null
}

const BOUNDS: Record<RulePart, readonly [number, number]> = {
  month: [1, 12],
  day: [1, 31],
  weekday: [1, 7],
  nth: [-5, 5],
  week: [1, 53],
  // Easter lies between day 81 and day 115 of a common year.
  offsetDays: [-80, 250],
  lengthDays: [1, 366],
}
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isPossible({ part, number }: { part: RulePart; number: number }): boolean {
  const [least, most] = BOUNDS[part]
  return number >= least && number <= most && !(part === 'nth' && number === 0)
}

const UNKNOWN_KIND: Wording = {
  nl: 'Kies hoe de datum van een jaar volgt.',
  en: 'Choose how the date of a year follows.',
}
const NO_SUCH_DAY: Wording = {
  nl: 'Deze dag bestaat niet in deze maand. Kies een andere dag of maand.',
  en: 'This month has no such day. Choose another day or month.',
}
const MESSAGES: Record<RulePart, Wording> = {
  month: { nl: 'Kies een maand.', en: 'Choose a month.' },
  day: { nl: 'Vul een dag in van 1 tot en met 31.', en: 'Enter a day from 1 to 31.' },
  weekday: { nl: 'Kies een dag van de week.', en: 'Choose a day of the week.' },
  nth: {
    nl: 'Kies de hoeveelste van de maand: de eerste tot en met de vijfde, of geteld vanaf het einde.',
    en: 'Choose which one of the month: the first to the fifth, or counted from the end.',
  },
  week: { nl: 'Vul een weeknummer in van 1 tot en met 53.', en: 'Enter a week number from 1 to 53.' },
  offsetDays: {
    nl: 'Vul het aantal dagen in, van −80 (voor Pasen) tot en met 250 (na Pasen).',
    en: 'Enter the number of days, from −80 (before Easter) to 250 (after Easter).',
  },
  lengthDays: {
    nl: 'Vul in hoeveel dagen het duurt, van 1 tot en met 366.',
    en: 'Enter how many days it lasts, from 1 to 366.',
  },
}
