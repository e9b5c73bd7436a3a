import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { PlanningTerm, PlanningVocabulary } from '@/domain/planning/card'
import type { GapSuggestion } from '@/domain/planning/suggestForGap'
import type { PlainDate } from '@/domain/time/plainDate'

/**
 * The address of the calendar's quick plan with a suggestion filled in. Without a free day it opens an idea
 * without a date.
 *
 * @param path address of the calendar
 * @example planHref({ path: '/admin/kalender', suggestion, vocabulary, fallback: today })
 * // '/admin/kalender?weergave=maand&op=2026-06-02&plan=2026-06-02&thema=ouderen'
 */
export function planHref({
  path,
  suggestion,
  vocabulary,
  fallback,
}: {
  path: string
  suggestion: GapSuggestion
  vocabulary: PlanningVocabulary
  fallback: PlainDate
}): string {
  const { date } = suggestion
  const params = new URLSearchParams({ weergave: 'maand', op: date ?? fallback, plan: date ?? 'idee' })
  const add = (key: string, terms: readonly PlanningTerm[], ids: readonly string[]) => {
    for (const { id, slug } of terms) if (ids.includes(id)) params.append(key, slug)
  }
  add('aandachtspunt', vocabulary.attentionPoints, suggestion.attentionPointIds)
  add('thema', vocabulary.themes, suggestion.themeIds)
  add('doelgroep', vocabulary.audiences, suggestion.audienceIds)
  add('doel', vocabulary.goals, suggestion.goalIds)
  add('kanaal', vocabulary.channels, suggestion.channelIds)
  add('niveau', vocabulary.levels, suggestion.levelIds)
  // Not the key of the filter: a new item has no word yet in the language that lacks, and would be filtered out.
  for (const language of suggestion.languages) if (language !== DEFAULT_LANGUAGE) params.append('schrijf', language)
  return `${path}?${params}`
}
