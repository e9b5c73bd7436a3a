import { isLanguage } from '@/domain/languages'
import type { PlanningTerm, PlanningVocabulary } from '@/domain/planning/card'
import { isPlainDate } from '@/domain/time/plainDate'

import type { QuickPlanStart } from './QuickPlan.client'

/** Keys of an address that opens quick plan with a gap already filled in, such as `?plan=2026-05-01&thema=…`. */
const PLAN_KEY = 'plan'
const WITHOUT_DATE = 'idee'

/**
 * Reads what quick plan should start with; null when the address asks for no quick plan.
 *
 * @example readQuickPlanStart({ params: new URLSearchParams('plan=2026-05-01&doelgroep=jongeren'), vocabulary })
 */
export function readQuickPlanStart({ params, vocabulary }: {
  params: URLSearchParams
  vocabulary: PlanningVocabulary
}): QuickPlanStart | null {
  const day = params.get(PLAN_KEY)
  if (day === null || (!isPlainDate(day) && day !== WITHOUT_DATE)) return null
  const ids = (key: string, terms: readonly PlanningTerm[]): string[] | undefined => {
    const slugs = params.getAll(key)
    return slugs.length === 0 ? undefined : terms.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id)
  }
  const start: QuickPlanStart = { date: isPlainDate(day) ? day : null }
  const [channelIds, themeIds, audienceIds] = [
    ids('kanaal', vocabulary.channels),
    ids('thema', vocabulary.themes),
    ids('doelgroep', vocabulary.audiences),
  ]
  const [attentionPointIds, goalIds, levelIds] = [
    ids('aandachtspunt', vocabulary.attentionPoints),
    ids('doel', vocabulary.goals),
    ids('niveau', vocabulary.levels),
  ]
  const languages = params.getAll('schrijf').filter(isLanguage)
  return {
    ...start,
    ...(languages.length > 0 ? { languages } : {}),
    ...(channelIds ? { channelIds } : {}),
    ...(themeIds ? { themeIds } : {}),
    ...(audienceIds ? { audienceIds } : {}),
    ...(attentionPointIds ? { attentionPointIds } : {}),
    ...(goalIds ? { goalIds } : {}),
    ...(levelIds ? { levelIds } : {}),
  }
}
