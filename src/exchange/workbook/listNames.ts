import type { PlanningCampaign, PlanningVocabulary, Tone } from '@/domain/planning/card'
import type { ItemKind } from '@/domain/content'

import type { ListKey } from './columns'
import { createTermNames, type NamedTerm, type TermNames } from './termNames'

const KINDS: Record<ItemKind, { name: string; aliases: readonly string[] }> = {
  publication: { name: 'Bericht', aliases: ['publicatie', 'post', 'artikel', 'nieuwsbericht', 'blog'] },
  event: {
    name: 'Bijeenkomst',
    aliases: ['evenement', 'event', 'themabijeenkomst', 'thema-avond', 'themaavond'],
  },
  activity: { name: 'Activiteit', aliases: ['training', 'overleg', 'workshop', 'activity', 'dialoogtafel'] },
  milestone: { name: 'Mijlpaal', aliases: ['milestone', 'deadline'] },
}

const TONES: Record<Tone, { name: string; aliases: readonly string[] }> = {
  light: { name: 'Licht', aliases: ['vrolijk', 'licht, vrolijk'] },
  neutral: { name: 'Gewoon', aliases: ['neutraal', 'normaal'] },
  serious: { name: 'Ernstig', aliases: ['serieus', 'ingetogen'] },
}

const fixedTerms = (names: Record<string, { name: string; aliases: readonly string[] }>): NamedTerm[] =>
  Object.entries(names).map(([id, words]) => ({ id, slug: id, ...words }))

export type ListNames = Record<ListKey, TermNames>

/**
 * The names of every list that the workbook offers.
 *
 * @example listNames({ vocabulary, campaigns }).tones.labelOf('light') // 'Licht'
 */
export function listNames({
  vocabulary,
  campaigns,
}: {
  vocabulary: PlanningVocabulary
  campaigns: readonly Pick<PlanningCampaign, 'id' | 'name'>[]
}): ListNames {
  return {
    kinds: createTermNames(fixedTerms(KINDS)),
    tones: createTermNames(fixedTerms(TONES)),
    campaigns: createTermNames(campaigns.map(({ id, name }) => ({ id, name, slug: id }))),
    themes: createTermNames(vocabulary.themes),
    audiences: createTermNames(vocabulary.audiences),
    channels: createTermNames(vocabulary.channels),
    attentionPoints: createTermNames(vocabulary.attentionPoints),
    goals: createTermNames(vocabulary.goals),
    levels: createTermNames(vocabulary.levels),
    partners: createTermNames(vocabulary.partners),
    people: createTermNames(vocabulary.people.map(({ id, name }) => ({ id, name, slug: id }))),
  }
}
