import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VariantContent } from '../content'
import { decideItemStage, decideLanguageState, hasText, type LanguageState } from './languageStage'
import { LANGUAGE_STAGES, type LanguageStage, type Stage } from './stages'

const empty: VariantContent = {
  channelId: 'c',
  channel: 'website',
  headline: null,
  summary: null,
  html: '',
  plain: '',
  hashtags: ['tag'],
  link: { url: 'https://example.org', label: 'x' },
  media: [],
  shareText: null,
  shareImage: null,
}

describe('hasText', () => {
  test.each<[string, Partial<VariantContent>[], boolean]>([
    ['no variants', [], false],
    ['only hashtags and a link', [{}], false],
    ['blanks', [{ headline: ' ', summary: '\n', html: '<p> </p>', plain: ' ', shareText: '' }], false],
    ['markup without words', [{ html: '<p><br></p><p>&nbsp;</p>' }], false],
    ['headline', [{ headline: 'Kop' }], true],
    ['summary', [{ summary: 'Kort' }], true],
    ['body', [{ html: '<p>Tekst</p>' }], true],
    ['plain body', [{ plain: 'Tekst' }], true],
    ['share text', [{ shareText: 'Deel' }], true],
    ['the second variant', [{}, { headline: 'Kop' }], true],
  ])('%s', (_name, variants, expected) => {
    expect(hasText({ variants: variants.map((variant) => ({ ...empty, ...variant })) })).toBe(expected)
  })
})

describe('decideLanguageState', () => {
  const state = (
    stage: LanguageStage,
    contentHash: string | null,
    ...authorIds: string[]
  ): LanguageState => ({ stage, contentHash, authorIds })

  test.each<[string, LanguageState | null, boolean, string[]]>([
    ['who wrote the words that were copied stays their author', null, true, ['ann', 'cas', 'bas']],
    ['each author once', state('writing', 'h0', 'ann'), true, ['ann', 'bas']],
    ['a copy without text has no author', null, false, []],
  ])('%s', (_name, previous, hasWords, authorIds) => {
    const copiedFrom = ['ann', 'cas']
    const decided = decideLanguageState({ previous, hasText: hasWords, contentHash: 'h1', changedBy: 'bas', copiedFrom })
    expect(decided.authorIds).toEqual(authorIds)
  })

  test.each<[string, LanguageState | null, boolean, string | null, string | null, LanguageState]>([
    ['an empty card is planned, not written', null, false, 'h0', 'ann', state('idea', 'h0')],
    ['first text', null, true, 'h1', 'ann', state('writing', 'h1', 'ann')],
    ['text in an existing card', state('idea', 'h0'), true, 'h1', 'bas', state('writing', 'h1', 'bas')],
    [
      'what surrounds the text of an idea',
      state('idea', 'h0'),
      false,
      'h1',
      'bas',
      state('idea', 'h1', 'bas'),
    ],
    [
      'the same again while writing',
      state('writing', 'h1', 'ann'),
      true,
      'h1',
      'bas',
      state('writing', 'h1', 'ann'),
    ],
    [
      'the same again in review',
      state('review', 'h1', 'ann'),
      true,
      'h1',
      'bas',
      state('review', 'h1', 'ann'),
    ],
    [
      'the same again, approved',
      state('approved', 'h1', 'ann'),
      true,
      'h1',
      'bas',
      state('approved', 'h1', 'ann'),
    ],
    [
      'changed in review',
      state('review', 'h1', 'ann'),
      true,
      'h2',
      'bas',
      state('writing', 'h2', 'ann', 'bas'),
    ],
    [
      'changed after approval',
      state('approved', 'h1', 'ann'),
      true,
      'h2',
      'ann',
      state('writing', 'h2', 'ann'),
    ],
    [
      'all text removed',
      state('approved', 'h1', 'ann'),
      false,
      'h0',
      'bas',
      state('idea', 'h0', 'ann', 'bas'),
    ],
    ['changed by no person', state('review', 'h1', 'ann'), true, 'h2', null, state('writing', 'h2', 'ann')],
    ['text that was there all along', state('idea', 'h1'), true, 'h1', 'bas', state('writing', 'h1')],
  ])('%s', (_name, previous, withText, contentHash, changedBy, expected) => {
    expect(decideLanguageState({ previous, hasText: withText, contentHash, changedBy })).toEqual(expected)
  })

  const anySave = fc.record({
    hasText: fc.boolean(),
    contentHash: fc.constantFrom('h1', 'h2', 'h3'),
    changedBy: fc.constantFrom('ann', 'bas', 'cor', null),
  })
  const anyState = fc.record({
    stage: fc.constantFrom(...LANGUAGE_STAGES),
    contentHash: fc.constantFrom('h1', 'h2', null),
    authorIds: fc.uniqueArray(fc.constantFrom('ann', 'bas')),
  })

  test('authors only ever grow, once each', () => {
    fc.assert(
      fc.property(anyState, fc.array(anySave), (start, saves) => {
        let previous: LanguageState = start
        for (const save of saves) {
          const next = decideLanguageState({ previous, ...save })
          expect(next.authorIds.slice(0, previous.authorIds.length)).toEqual(previous.authorIds)
          expect(new Set(next.authorIds).size).toBe(next.authorIds.length)
          previous = next
        }
      }),
    )
  })

  test('no save ever moves a text forward past writing', () => {
    fc.assert(
      fc.property(anyState, anySave, (previous, save) => {
        const { stage } = decideLanguageState({ previous, ...save })
        return stage === 'idea' || stage === 'writing' || (stage === previous.stage && save.hasText)
      }),
    )
  })

  test('the state that went in stays as it was', () => {
    const previous = Object.freeze({
      ...state('review', 'h1'),
      authorIds: Object.freeze(['ann']) as string[],
    })
    expect(
      decideLanguageState({ previous, hasText: true, contentHash: 'h2', changedBy: 'bas' }).authorIds,
    ).toEqual(['ann', 'bas'])
    expect(previous.authorIds).toEqual(['ann'])
  })
})

test.each<[boolean, LanguageStage[], Stage]>([
  [false, [], 'idea'],
  [false, ['idea', 'idea'], 'idea'],
  [false, ['approved', 'idea'], 'approved'],
  [false, ['approved', 'writing', 'idea'], 'writing'],
  [false, ['approved', 'review'], 'review'],
  [true, ['approved'], 'archived'],
  [true, [], 'archived'],
])('archived %s with %j is %s', (isArchived, stages, expected) => {
  expect(decideItemStage({ isArchived, languages: stages.map((stage) => ({ stage })) })).toBe(expected)
})
