import type { PlainDate } from '@/domain/time/plainDate'
import { SLUGS, type CollectionSlugName } from '@/slugs'

import { ATTENTION_POINTS } from './data/attentionPoints'
import { AUDIENCES } from './data/audiences'
import { CHANNELS } from './data/channels'
import { GLOSSARY_TERMS } from './data/glossaryTerms'
import { GOALS } from './data/goals'
import { HELP_LINES } from './data/helpLines'
import { LEVELS } from './data/levels'
import { NOT_CHECKED, OBSERVANCES } from './data/observances'
import { PARTNERS } from './data/partners'
import { THEMES } from './data/themes'
import type { SeedObservance, SeedVocabularyRecord, SeedWords } from './data/types'
import { resolveDay } from './resolveMoment'

export type VocabularyRecord = {
  collection: CollectionSlugName
  slug: string
  /** tens, so that people can put something between */
  sortOrder: number
  /** the same in every language */
  fixed: Record<string, unknown>
  /** texts by field; the first one is the name, which every language needs */
  words: Record<string, SeedWords | null>
  /** slug of a record of the same collection that stands before this one */
  parent?: string
  /** slugs of themes, which stand before this one */
  themes?: string[]
}

/** All words that the calendar plans and filters with, parents before their children. */
export function listVocabulary(anchor: PlainDate): VocabularyRecord[] {
  return [
    ...plain(SLUGS.attentionPoints, ATTENTION_POINTS),
    ...plain(SLUGS.themes, THEMES).map((record, index) => ({ ...record, parent: THEMES[index]?.parent })),
    ...plain(SLUGS.observances, OBSERVANCES, storedObservance).map((record, index) => ({
      ...record,
      themes: OBSERVANCES[index]?.themes,
    })),
    ...plain(SLUGS.audiences, AUDIENCES, ({ maxPerWeek }) => ({ maxPerWeek: maxPerWeek ?? null })),
    ...plain(SLUGS.goals, GOALS, ({ letter }) => ({ letter })),
    ...plain(SLUGS.levels, LEVELS),
    ...plain(SLUGS.partners, PARTNERS, ({ website }) => ({ website })),
    ...HELP_LINES.map(({ key, name, hours, forWhom, checkAgainByDay, ...fixed }, index) => ({
      collection: SLUGS.helpLines,
      slug: key,
      sortOrder: orderOf(index),
      words: { name, hours, forWhom },
      fixed: { ...fixed, checkAgainBy: resolveDay({ anchor }, checkAgainByDay) },
    })),
    ...GLOSSARY_TERMS.map(({ key, term, meaning, source }, index) => ({
      collection: SLUGS.glossaryTerms,
      slug: key,
      sortOrder: orderOf(index),
      words: { term, meaning },
      fixed: { source },
    })),
    ...plain(SLUGS.channels, CHANNELS, ({ key: _key, name: _name, description: _text, ...fixed }) => fixed),
  ]
}

/** As its form has it: what people choose from a list is text there. */
function storedObservance({ kind, rule, dates = [], isRemembrance = false }: SeedObservance): Record<string, unknown> {
  const chosen = ['month', 'weekday', 'nth']
  return {
    kind,
    isRemembrance,
    rule: Object.fromEntries(
      Object.entries(rule).map(([part, value]) => [part, chosen.includes(part) ? String(value) : value]),
    ),
    dates: dates.map((date) => ({ ...date, source: NOT_CHECKED })),
    note: 'Niet nagekeken. Controleer de regel en de datums bij de organisator.',
  }
}

function plain<T extends SeedVocabularyRecord>(
  collection: CollectionSlugName,
  records: readonly T[],
  fixedOf: (record: T) => Record<string, unknown> = () => ({}),
): VocabularyRecord[] {
  return records.map((record, index) => ({
    collection,
    slug: record.key,
    sortOrder: orderOf(index),
    words: { name: record.name, description: record.description },
    fixed: fixedOf(record),
  }))
}

const orderOf = (index: number): number => (index + 1) * 10
