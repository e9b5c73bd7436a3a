import type { Wording } from './wording'

/** The way of an item, least advanced first; `archived` is the end and not a step of one language. */
export const STAGES = ['idea', 'writing', 'review', 'approved', 'archived'] as const
export type Stage = (typeof STAGES)[number]

/** The stages that a text in one language can have. */
export const LANGUAGE_STAGES = ['idea', 'writing', 'review', 'approved'] as const satisfies readonly Stage[]
export type LanguageStage = (typeof LANGUAGE_STAGES)[number]

export const STAGE_LABELS: Record<Stage, Wording> = {
  idea: { nl: 'Idee', en: 'Idea' },
  writing: { nl: 'In de maak', en: 'Being written' },
  review: { nl: 'Ter beoordeling', en: 'In review' },
  approved: { nl: 'Goedgekeurd', en: 'Approved' },
  archived: { nl: 'Gearchiveerd', en: 'Archived' },
}

/**
 * The stage that is furthest from the end; `idea` when there is none.
 *
 * @example leastAdvancedStage(['approved', 'writing']) // 'writing'
 */
export function leastAdvancedStage<S extends Stage>(stages: readonly S[]): S | 'idea' {
  return STAGES.find((stage): stage is S => (stages as readonly Stage[]).includes(stage)) ?? 'idea'
}

/** What no reader gets yet: somebody still has to say yes to it. */
export const STAGES_BEFORE_APPROVAL = ['idea', 'writing', 'review'] as const satisfies readonly LanguageStage[]
