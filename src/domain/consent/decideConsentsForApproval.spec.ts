import { describe, expect, test } from 'vitest'

import type { PublicContent } from '../content'
import type { Language } from '../languages'
import { parseInstant } from '../time/instant'
import { sampleContent, sampleInstagram, sampleWebsite } from '../workflow/sampleContent'
import type { Consent } from './consent'
import { sampleConsent } from './consentFixtures'
import { decideConsentsForApproval } from './decideConsentsForApproval'

const NOW = parseInstant('2026-05-01T10:00:00Z')
const LATER = parseInstant('2026-06-01T10:00:00Z')
const QUOTE = 'Zie je iets? Vraag hoe het gaat.'
const BOTH = ['c-website', 'c-instagram']

type Case = {
  isStory?: boolean
  channels?: ('website' | 'instagram')[]
  language?: Language
  html?: string
  consents: Partial<Consent>[]
  releaseAt?: typeof NOW
}

function decide({ isStory = false, channels = ['website'], language = 'nl', html, consents, releaseAt = NOW }: Case) {
  const words = html === undefined ? {} : { html, plain: html.replace(/<[^>]*>/g, '') }
  const variants = [sampleWebsite, sampleInstagram]
    .filter(({ channel }) => channels.includes(channel as 'website'))
    .map((variant) => ({ ...variant, ...words }))
  const content: PublicContent = { ...sampleContent, isStory, language, variants }
  return decideConsentsForApproval({
    content,
    itemIds: ['i1'],
    consents: consents.map((wish, index) => sampleConsent({ id: `k${index + 1}`, ...wish })),
    releases: variants.map(({ channelId }) => ({ channelId, releaseAt })),
    channelNames: { 'c-website': 'de website', 'c-instagram': 'Instagram' },
    now: NOW,
  })
}

const quote = { part: 'quote', quote: QUOTE } as const
const picture = { part: 'picture', pictureId: 'm1' } as const
const revoked = { revokedAt: parseInstant('2026-04-01T00:00:00Z') }

const RESTS: [string, Case, string[]][] = [
  ['a text without consents', { consents: [] }, []],
  ['a story with one that holds', { isStory: true, consents: [{}] }, ['k1']],
  ['what was allowed as a story and is no longer marked as one', { consents: [{}] }, ['k1']],
  ['a story on two channels, one consent each', { isStory: true, channels: ['website', 'instagram'], consents: [{}, { channelIds: ['c-instagram'] }] }, ['k1', 'k2']],
  ['a story of two people', { isStory: true, consents: [{}, { expertId: 'e2' }] }, ['k1', 'k2']],
  [
    'a story, consent given again: the newer one',
    { isStory: true, consents: [{ validUntil: LATER }, { givenAt: parseInstant('2026-04-02T00:00:00Z') }] },
    ['k2'],
  ],
  ['a story, revoked and given again', { isStory: true, consents: [revoked, {}] }, ['k2']],
  ['until its last second', { isStory: true, consents: [{ validUntil: parseInstant('2026-05-01T10:00:01Z') }] }, ['k1']],
  ['a consent that begins at the release', { isStory: true, consents: [{ validFrom: LATER }], releaseAt: LATER }, ['k1']],
  ['a picture with a record', { consents: [picture] }, ['k1']],
  ['a picture with a record that is not in the text', { consents: [{ ...picture, ...revoked, pictureId: 'm77' }] }, []],
  ['a quote that stands there', { consents: [quote] }, ['k1']],
  ['a quote that was taken out since', { html: '<p>Iets anders.</p>', consents: [quote] }, []],
  ['a quote that was taken out and revoked', { html: '<p>Iets anders.</p>', consents: [{ ...quote, ...revoked }] }, []],
  ['the translation of a quote', { language: 'en', html: '<p>Ask how they are.</p>', consents: [{ ...quote, languages: ['nl', 'en'] }] }, ['k1']],
  ['a translation outside what was allowed, of which no program can tell', { language: 'en', html: '<p>Ask.</p>', consents: [quote] }, []],
  ['all at once', { isStory: true, channels: ['website', 'instagram'], consents: [{ channelIds: BOTH }, { ...quote, channelIds: BOTH }, { ...picture, channelIds: BOTH }] }, ['k1', 'k2', 'k3']],
]

test.each(RESTS)('rests on: %s', (_, wish, ids) => {
  const decision = decide(wish)
  expect(decision.kind === 'rests' ? decision.consents.map(({ consentId }) => consentId) : decision.reasons).toEqual(ids)
})

test('keeps the period as it was allowed', () => {
  expect(decide({ isStory: true, consents: [{ validUntil: LATER }] })).toEqual({
    kind: 'rests',
    consents: [{ consentId: 'k1', from: '2026-03-01T00:00:00Z', until: LATER }],
  })
})

const BLOCKED: [string, Case, [string, string | null][]][] = [
  ['a story without', { isStory: true, consents: [] }, [['consent-story-missing', 'website']]],
  ['a story on a channel too many', { isStory: true, channels: ['website', 'instagram'], consents: [{}] }, [['consent-story-elsewhere', 'instagram']]],
  ['a story in another language', { isStory: true, language: 'en', consents: [{}] }, [['consent-story-elsewhere', 'website']]],
  ['a story, revoked', { isStory: true, consents: [revoked] }, [['consent-story-revoked', 'website']]],
  ['a story, over', { isStory: true, consents: [{ validUntil: NOW }] }, [['consent-story-over', 'website']]],
  ['a story, over when it appears', { isStory: true, consents: [{ validUntil: LATER }], releaseAt: LATER }, [['consent-story-over', 'website']]],
  ['a story, not yet when it appears', { isStory: true, consents: [{ validFrom: LATER }] }, [['consent-story-over', 'website']]],
  ['what was a story, revoked, and then called none', { consents: [revoked] }, [['consent-story-revoked', 'website']]],
  ['a story with a consent for its picture', { isStory: true, consents: [picture] }, [['consent-story-missing', 'website']]],
  ['a story with a consent of another item', { isStory: true, consents: [{ itemId: 'i9' }] }, [['consent-story-missing', 'website']]],
  ['a picture, revoked', { consents: [{ ...picture, ...revoked }] }, [['consent-picture-revoked', 'website']]],
  ['a picture that was allowed in another item', { consents: [{ ...picture, itemId: 'i9' }] }, [['consent-picture-missing', 'website']]],
  ['a picture on another channel', { channels: ['instagram'], consents: [picture] }, [['consent-picture-elsewhere', 'instagram']]],
  ['a share picture, over', { consents: [{ ...picture, pictureId: 'm2', validUntil: NOW }] }, [['consent-picture-over', 'website']]],
  ['a quote, revoked', { consents: [{ ...quote, ...revoked }] }, [['consent-quote-revoked', 'website']]],
  ['a quote, revoked and then changed a little', { html: '<p>Vraag hoe het nu gaat. Zie je iets? Vraag hoe dan ook.</p>', consents: [{ ...quote, ...revoked }] }, [['consent-quote-revoked', 'website']]],
  ['a quote in another language, word for word', { language: 'en', consents: [quote] }, [['consent-quote-elsewhere', 'website']]],
  ['two things at once', { isStory: true, consents: [{ ...quote, ...revoked }] }, [['consent-story-missing', 'website'], ['consent-quote-revoked', 'website']]],
]

describe('is blocked with what is missing and the way out', () => {
  test.each(BLOCKED)('%s', (_, wish, expected) => {
    const decision = decide(wish)
    expect(decision.kind === 'blocked' ? decision.reasons.map(({ code, channel }) => [code, channel]) : decision).toEqual(expected)
  })

  test('in words for people', () => {
    const decision = decide({ isStory: true, channels: ['instagram'], consents: [{}] })
    expect(decision.kind === 'blocked' && decision.reasons[0]?.person.nl).toBe(
      'De toestemming voor dit verhaal geldt niet voor Instagram in het Nederlands. Vraag of dit er ook mag staan, of haal dit kanaal weg.',
    )
  })
})
