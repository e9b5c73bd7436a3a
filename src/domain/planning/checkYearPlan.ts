import { isLanguage, LANGUAGE_NAMES_EN, LANGUAGE_NAMES_NL, LANGUAGES } from '../languages'
import { joinWords, type Wording } from '../workflow/wording'
import type { Dimension } from './dimensions'

/** A row of targets as a form or an API has it; nothing is known of it yet. */
export type TargetDraft = { kind?: unknown } & Partial<Record<TargetField, unknown>>

/** The field in which a target of a kind names its record, or its language. */
export const TARGET_FIELDS = {
  'attention-point': 'attentionPoint',
  theme: 'theme',
  audience: 'audience',
  goal: 'goal',
  channel: 'channel',
  level: 'level',
  language: 'language',
} as const satisfies Record<Dimension, string>

type TargetField = (typeof TARGET_FIELDS)[Dimension]

/** What a target of a kind has to name. */
const NEEDED: Record<Dimension, Wording> = {
  'attention-point': { nl: 'kies een aandachtspunt', en: 'choose an attention point' },
  theme: { nl: 'kies een thema', en: 'choose a theme' },
  audience: { nl: 'kies een doelgroep', en: 'choose an audience' },
  goal: { nl: 'kies een doel', en: 'choose a goal' },
  channel: { nl: 'kies een kanaal', en: 'choose a channel' },
  level: { nl: 'kies een niveau', en: 'choose a level' },
  language: { nl: 'kies een taal', en: 'choose a language' },
}

/**
 * What is wrong with a target: it names nothing of its kind, or a language in which nobody writes here.
 *
 * @param index of the row, from 0
 * @returns null for a target that is right, and while it has no kind
 * @example checkTarget({ target: { kind: 'audience' }, index: 2 })?.nl // 'Streefgetal 3: kies een doelgroep.'
 */
export function checkTarget({ target, index }: { target: TargetDraft; index: number }): Wording | null {
  if (typeof target.kind !== 'string' || !Object.hasOwn(TARGET_FIELDS, target.kind)) return null
  const kind = target.kind as Dimension
  const value = target[TARGET_FIELDS[kind]]
  const row = { nl: `Streefgetal ${index + 1}`, en: `Target ${index + 1}` }
  if (isEmpty(value)) return { nl: `${row.nl}: ${NEEDED[kind].nl}.`, en: `${row.en}: ${NEEDED[kind].en}.` }
  if (kind !== 'language' || isLanguage(value)) return null
  const known = (names: Record<(typeof LANGUAGES)[number], string>) => LANGUAGES.map((language) => names[language])
  return {
    nl: `${row.nl}: "${String(value)}" is hier geen taal. Kies uit ${joinWords({ words: known(LANGUAGE_NAMES_NL), locale: 'nl' })}.`,
    en: `${row.en}: "${String(value)}" is no language here. Choose from ${joinWords({ words: known(LANGUAGE_NAMES_EN), locale: 'en' })}.`,
  }
}

/** A row of focus periods as a form or an API has it. Days are plain dates; the fields check that. */
export type FocusPeriodDraft = { name?: unknown; startDate?: unknown; endDate?: unknown; focus?: unknown }

export type FocusPeriodProblem = { field: 'endDate' | 'focus'; person: Wording }

/**
 * What is wrong with a focus period: it ends before it starts, or says nothing of what it is about.
 *
 * @param index of the row, from 0; names a period without a name
 * @returns none for a period that is right
 * @example checkFocusPeriod({ period, index: 0 })[0]?.person.nl // 'Periode "Respect": het einde ligt voor …'
 */
export function checkFocusPeriod({ period, index }: { period: FocusPeriodDraft; index: number }): FocusPeriodProblem[] {
  const { name, startDate, endDate, focus } = period
  const called = typeof name === 'string' && name.trim() !== '' ? `"${name.trim()}"` : String(index + 1)
  const problems: FocusPeriodProblem[] = []
  if (typeof startDate === 'string' && typeof endDate === 'string' && endDate !== '' && endDate < startDate) {
    problems.push({
      field: 'endDate',
      person: {
        nl: `Periode ${called}: het einde ligt voor het begin.`,
        en: `Period ${called}: the end lies before the start.`,
      },
    })
  }
  if (isEmpty(focus) || isEmpty((focus as { value?: unknown }).value)) {
    problems.push({
      field: 'focus',
      person: { nl: `Periode ${called}: kies een thema of een doelgroep.`, en: `Period ${called}: choose a theme or an audience.` },
    })
  }
  return problems
}

/**
 * Everything that is wrong with the rows of a year plan, in order of row.
 *
 * @example checkYearPlan({ targets: [], focusPeriods: [] }) // []
 */
export function checkYearPlan({ targets, focusPeriods }: {
  targets: readonly TargetDraft[]
  focusPeriods: readonly FocusPeriodDraft[]
}): Wording[] {
  return [
    ...focusPeriods.flatMap((period, index) => checkFocusPeriod({ period, index }).map(({ person }) => person)),
    ...targets.flatMap((target, index) => checkTarget({ target, index }) ?? []),
  ]
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
