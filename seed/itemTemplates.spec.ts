import { describe, expect, test } from 'vitest'
import { FILTER_KEYS } from '../src/domain/planning/planningFilter'
import { VIEW_KINDS } from '../src/domain/planning/calendarView'
import { renderRichText } from '../src/domain/presentation/richText'
import { countPostText } from '../src/domain/workflow/completeness'
import { findPhoneNumbers } from '../src/domain/checks/textPatterns'
import { ATTENTION_POINTS } from './data/attentionPoints'
import { AUDIENCES } from './data/audiences'
import { CHANNELS } from './data/channels'
import { GOALS } from './data/goals'
import { HELP_LINES } from './data/helpLines'
import { ITEM_TEMPLATES } from './data/itemTemplates'
import { LEVELS } from './data/levels'
import { PICTURES } from './data/pictures'
import { SAVED_VIEWS } from './data/savedViews'
import { THEMES } from './data/themes'
import { convertToRichText } from './richText'

const FORMAL_CHANNELS = ['weekkrant', 'nieuwsbrief', 'schermen']
const SUBJECT = /geweld|seks|naakt|mishandel|dreig|inti[em]|misbruik|onveilig/i

const keysOf = (records: readonly { key: string }[]): string[] => records.map(({ key }) => key)
const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
const splitSentences = (text: string): string[] =>
  text.split(/\n|(?<=[.!?…]’?)\s/u).filter((sentence) => countWords(sentence) > 0)

describe.each(ITEM_TEMPLATES.map((template) => [template.name, template] as const))('template %s', (_, template) => {
  test('names only what exists', () => {
    const known: [string[], readonly { key: string }[]][] = [
      [template.themes, THEMES],
      [template.audiences, AUDIENCES],
      [template.attentionPoints, ATTENTION_POINTS],
      [template.goals, GOALS],
      [template.levels, LEVELS],
      [template.helpLines, HELP_LINES],
      [Object.keys(template.text.variants), CHANNELS],
      [template.picture ? [template.picture.key] : [], PICTURES],
    ]
    expect(known.flatMap(([used, records]) => used.filter((key) => !keysOf(records).includes(key)))).toEqual([])
    const written = Object.keys(template.text.variants)
    expect(template.picture?.channels.filter((channel) => !written.includes(channel)) ?? []).toEqual([])
  })

  test('carries what a sensitive item needs', () => {
    expect(template.helpLines).toContain('alarm-112')
    expect(template.helpLines.length).toBeGreaterThanOrEqual(2)
    expect(splitSentences(template.text.contentNote ?? '')).toHaveLength(1)
    expect(template.text.discreetTitle).toMatch(/\S/)
    expect(template.text.discreetTitle).not.toMatch(SUBJECT)
  })

  test.each(Object.entries(template.text.variants))('its text keeps to %s', (key, variant) => {
    const channel = CHANNELS.find((candidate) => candidate.key === key)!
    const { plain } = renderRichText(convertToRichText({ markup: variant.body, language: 'nl' }))
    const hashtags = variant.hashtags ?? []
    expect(countPostText({ plain, hashtags })).toBeLessThanOrEqual(channel.maxText ?? Infinity)
    expect(variant.headline.length).toBeLessThanOrEqual(channel.maxHeadline ?? Infinity)
    expect(hashtags.length).toBeLessThanOrEqual(channel.maxHashtags ?? Infinity)
    if (channel.requiresMedia) expect(template.picture?.channels).toContain(key)
    if (!channel.allowsLinks) expect(variant.link).toBeUndefined()
    const all = [variant.headline, variant.summary, plain].filter(Boolean).join('\n')
    const lengths = splitSentences(all).map(countWords)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20)
    expect(findPhoneNumbers(all)).toEqual([])
    expect(all).not.toMatch(FORMAL_CHANNELS.includes(key) ? /\b(?:je|jij|jou|jouw)\b/i : /\b(?:u|uw)\b/i)
  })
})

test.each(SAVED_VIEWS)('saved view $name opens a view of the calendar with known filters', ({ query }) => {
  const params = new URLSearchParams(query)
  const names = [...params.keys()]
  expect(VIEW_KINDS).toContain(params.get('weergave'))
  const filters: string[] = Object.values(FILTER_KEYS)
  expect(names.filter((name) => name !== 'weergave' && !filters.includes(name))).toEqual([])
  expect(params.getAll('kanaal').filter((key) => !keysOf(CHANNELS).includes(key))).toEqual([])
  expect(params.getAll('aandachtspunt').filter((key) => !keysOf(ATTENTION_POINTS).includes(key))).toEqual([])
})
