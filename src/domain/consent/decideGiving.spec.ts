import { describe, expect, test } from 'vitest'

import type { PublicContent } from '../content'
import { LANGUAGES, type Language } from '../languages'
import { parseInstant } from '../time/instant'
import { hashContent } from '../workflow/contentHash'
import { sampleContent, sampleWebsite } from '../workflow/sampleContent'
import type { GiveWish } from './consentView'
import { decideGiving } from './decideGiving'

const NOW = parseInstant('2026-05-14T21:30:00Z') // half past eleven in the evening in Deventer
const QUOTE = 'Zie je iets? Vraag hoe het gaat.'
const dutch: PublicContent = { ...sampleContent, isStory: true, variants: [sampleWebsite] }
const english: PublicContent = { ...dutch, language: 'en', variants: [{ ...sampleWebsite, html: '<p>Ask.</p>', plain: 'Ask.' }] }
const contents = Object.fromEntries(
  LANGUAGES.map((language) => [language, language === 'nl' ? dutch : language === 'en' ? english : { ...dutch, language, variants: [] }]),
) as Record<Language, PublicContent>

function decide(wish: Partial<GiveWish>, { mustHaveRead = true, isStory = true } = {}) {
  const marked = isStory ? contents : { ...contents, nl: { ...dutch, isStory: false } }
  return decideGiving({
    contents: marked,
    itemChannelIds: ['c-website', 'c-instagram'],
    wish: {
      parts: [{ part: 'story' }],
      channelIds: ['c-website'],
      languages: ['nl'],
      lastDay: null,
      contentHashes: { nl: hashContent(marked.nl), en: hashContent(english) },
      ...wish,
    },
    mustHaveRead,
    now: NOW,
    zone: 'Europe/Amsterdam',
  })
}

test('remembers the text that was read, and in which language the words of a quote stood', () => {
  const parts = [{ part: 'story' }, { part: 'quote', quote: ` “${QUOTE}” ` }, { part: 'picture', pictureId: 'm2' }] as const
  const decision = decide({ parts: [...parts], languages: ['nl', 'en'], lastDay: '2026-12-31' })
  const [nl, en] = [hashContent(dutch), hashContent(english)]
  expect(decision).toEqual({
    kind: 'give',
    givenAt: NOW,
    validFrom: NOW,
    validUntil: '2026-12-31T23:00:00Z',
    parts: [
      { about: { part: 'story' }, givenOn: { nl: { contentHash: nl, holdsWords: true }, en: { contentHash: en, holdsWords: true } } },
      {
        about: { part: 'quote', quote: `“${QUOTE}”` },
        givenOn: { nl: { contentHash: nl, holdsWords: true }, en: { contentHash: en, holdsWords: false } },
      },
      { about: { part: 'picture', pictureId: 'm2' }, givenOn: { nl: { contentHash: nl, holdsWords: true }, en: { contentHash: en, holdsWords: true } } },
    ],
  })
})

describe('is refused', () => {
  test.each<[string, Partial<GiveWish>, string]>([
    ['nothing', { parts: [] }, 'ten minste één onderdeel'],
    ['nowhere', { channelIds: [] }, 'ten minste één kanaal'],
    ['in no language', { languages: [] }, 'ten minste één taal'],
    ['a channel of another item', { channelIds: ['c-website', 'c-fax'] }, 'hoort niet bij dit item'],
    ['a language without a text', { languages: ['nl', 'ar'] }, 'nog geen tekst'],
    ['a picture that is not there', { parts: [{ part: 'picture', pictureId: 'm9' }] }, 'Deze foto staat niet'],
    ['a quote that is not there', { parts: [{ part: 'quote', quote: 'Dat heeft zij nooit gezegd.' }] }, 'niet precies zo'],
    ['a quote of two words', { parts: [{ part: 'quote', quote: 'Zie je' }] }, 'ten minste 3 woorden'],
    ['a day that is over', { lastDay: '2026-05-13' }, 'al voorbij'],
    ['a first day that is over', { firstDay: '2026-05-13' }, 'Laat het leeg'],
    ['a last day before the first', { firstDay: '2026-06-02', lastDay: '2026-06-01' }, 'voor de eerste dag'],
    ['a day of giving for what is given here', { givenDay: '2026-05-01' }, 'op papier'],
    ['a day that is none', { lastDay: 'morgen' }, 'al voorbij'],
  ])('%s', (_, wish, words) => {
    const decision = decide(wish)
    expect(decision.kind === 'blocked' ? decision.reasons.join(' ') : decision.kind).toContain(words)
  })

  test('a story that is not marked as one', () => {
    const decision = decide({}, { isStory: false })
    expect(decision.kind === 'blocked' && decision.reasons[0]).toContain('niet gemarkeerd als verhaal')
  })
})

test('on another text than was read it is stale', () => {
  expect(decide({ contentHashes: { nl: 'b'.repeat(64) } })).toEqual({ kind: 'stale', contentHash: hashContent(dutch) })
  expect(decide({ contentHashes: {} }).kind).toBe('stale')
  expect(decide({ contentHashes: {} }, { mustHaveRead: false }).kind).toBe('give')
  expect(decide({ contentHashes: { nl: 'b'.repeat(64) } }, { mustHaveRead: false }).kind).toBe('stale')
})

test('holds from its first day on, at once where that is today', () => {
  expect(decide({ firstDay: '2026-06-01', lastDay: '2026-06-01' })).toMatchObject({ givenAt: NOW, validFrom: '2026-05-31T22:00:00Z', validUntil: '2026-06-01T22:00:00Z' })
  expect(decide({ firstDay: '2026-05-14' })).toMatchObject({ validFrom: NOW })
})

test('on paper it was given on a day of before, and never on one to come', () => {
  const onPaper = (givenDay: string) => decide({ givenDay }, { mustHaveRead: false })
  expect(onPaper('2026-05-01')).toMatchObject({ givenAt: '2026-04-30T22:00:00Z', validFrom: NOW })
  expect(onPaper('2026-05-14')).toMatchObject({ givenAt: NOW })
  expect(onPaper('2026-05-15')).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('moet nog komen')] })
})

test('today is a last day that still counts', () => {
  expect(decide({ lastDay: '2026-05-14' })).toMatchObject({ validUntil: '2026-05-14T22:00:00Z' })
})
