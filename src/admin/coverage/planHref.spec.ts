import { expect, test } from 'vitest'

import { day, sampleVocabulary } from '@/domain/planning/samplePlan'
import type { GapSuggestion } from '@/domain/planning/suggestForGap'

import { readQuickPlanStart } from '../calendar/readQuickPlanStart'
import { planHref } from './planHref'

const EMPTY: GapSuggestion = {
  ...{ attentionPointIds: [], themeIds: [], audienceIds: [], goalIds: [], channelIds: [], levelIds: [] },
  languages: [],
  date: null,
}

/** What quick plan starts with after the link was followed. */
function follow(suggestion: Partial<GapSuggestion>) {
  const href = planHref({
    path: '/admin/kalender',
    suggestion: { ...EMPTY, ...suggestion },
    vocabulary: sampleVocabulary,
    fallback: day('2026-03-02'),
  })
  const params = new URL(href, 'https://kalender.example.nl').searchParams
  return { params, start: readQuickPlanStart({ params, vocabulary: sampleVocabulary }) }
}

test('everything of a suggestion comes through the address', () => {
  const { start } = follow({
    date: day('2026-06-02'),
    themeIds: ['ouderen'],
    audienceIds: ['jongeren'],
    channelIds: ['instagram'],
    attentionPointIds: ['signaleren'],
    goalIds: ['a'],
    levelIds: ['community'],
    languages: ['ar'],
  })
  expect(start).toEqual({
    date: '2026-06-02',
    themeIds: ['ouderen'],
    audienceIds: ['jongeren'],
    channelIds: ['instagram'],
    attentionPointIds: ['signaleren'],
    goalIds: ['a'],
    levelIds: ['community'],
    languages: ['ar'],
  })
})

test('Dutch is where every text begins, and asks for nothing more', () => {
  const { params, start } = follow({ languages: ['nl'] })
  expect(start).toEqual({ date: null })
  expect(params.has('schrijf')).toBe(false)
})

test('the language is no filter of the calendar: the new item would fall outside it', () => {
  expect(follow({ languages: ['uk'] }).params.has('taal')).toBe(false)
})
