import { describe, expect, test } from 'vitest'
import type { PublicContent, VariantContent } from '../content'
import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import {
  checkCompleteness,
  COMPLETENESS_CODES,
  countPostText,
  type ChannelRules,
  type HelpLineRules,
} from './completeness'
import {
  sampleChannels,
  sampleContent,
  sampleEvent,
  sampleHelpLines,
  sampleInstagram,
  samplePicture,
  sampleWebsite,
} from './sampleContent'

type Input = {
  content?: Partial<PublicContent>
  channels?: ChannelRules[]
  helpLines?: HelpLineRules[]
  now?: string
}

function check({ content = {}, channels = sampleChannels, helpLines = sampleHelpLines, now }: Input = {}) {
  return checkCompleteness({
    content: { ...sampleContent, ...content },
    channels,
    helpLines,
    now: parseInstant(now ?? '2026-05-01T08:00:00Z'),
    zone: 'Europe/Amsterdam',
  })
}

const website = (change: Partial<VariantContent>): Partial<PublicContent> => ({
  variants: [{ ...sampleWebsite, ...change }],
})
const instagram = (change: Partial<VariantContent>): Partial<PublicContent> => ({
  variants: [{ ...sampleInstagram, ...change }],
})
const websiteRules = (change: Partial<ChannelRules>): ChannelRules[] =>
  sampleChannels.map((channel) => (channel.slug === 'website' ? { ...channel, ...change } : channel))

test('a complete item has nothing to complain about', () => {
  expect(check()).toEqual([])
})

const CASES: [string, Input, string[]][] = [
  ['no text for any channel', { content: { variants: [] } }, ['no-variant -']],
  ['no content note', { content: { contentNote: '  ' } }, ['content-note-missing -']],
  ['no discreet title', { content: { discreetTitle: null } }, ['discreet-title-missing -']],
  ['only the emergency number', { content: { helpLineIds: ['h-112'] } }, ['help-line-missing -']],
  ['no emergency number', { content: { helpLineIds: ['h-veilig'] } }, ['emergency-line-missing -']],
  ['no help lines', { content: { helpLineIds: [] } }, ['emergency-line-missing -', 'help-line-missing -']],
  ['the same line twice', { content: { helpLineIds: ['h-112', 'h-112'] } }, ['help-line-missing -']],
  [
    'a help line that is gone',
    { content: { helpLineIds: ['h-112', 'h-veilig', 'x'] } },
    ['help-line-unknown -'],
  ],
  [
    'not sensitive: none of that is asked',
    {
      content: { isSensitive: false, contentNote: null, discreetTitle: null, helpLineIds: [] },
    },
    [],
  ],
  ['an event without its data', { content: { event: null } }, ['event-missing -']],
  ['a publication without event data', { content: { kind: 'publication', event: null } }, []],
  ['no start', { content: { event: { ...sampleEvent, startsAt: null } } }, ['event-start-missing -']],
  [
    'no place',
    {
      content: { event: { ...sampleEvent, place: { name: '', street: 'Straat 1', city: 'Deventer' } } },
    },
    ['event-place-missing -'],
  ],
  ['no end is fine', { content: { event: { ...sampleEvent, endsAt: null } } }, []],
  [
    'the end is the start',
    { content: { event: { ...sampleEvent, endsAt: sampleEvent.startsAt } } },
    ['event-end-before-start -'],
  ],
  [
    'an activity may have no start, but no wrong end',
    {
      content: { kind: 'activity', event: { ...sampleEvent, endsAt: parseInstant('2026-05-20T17:29:59Z') } },
    },
    ['event-end-before-start -'],
  ],
  [
    'a channel that is gone',
    { content: website({ channelId: 'c-old', channel: 'fax', headline: null }) },
    ['channel-unknown fax'],
  ],
  ['a channel not in use', { channels: websiteRules({ isActive: false }) }, ['channel-inactive website']],
  ['no headline', { content: website({ headline: ' ' }) }, ['headline-missing website']],
  ['no headline where the channel has none', { content: instagram({ headline: null }) }, []],
  ['headline at the limit', { content: website({ headline: 'k'.repeat(80) }) }, []],
  [
    'headline over the limit',
    { content: website({ headline: 'k'.repeat(81) }) },
    ['headline-too-long website'],
  ],
  ['an emoji is one character', { content: website({ headline: '👋'.repeat(80) }) }, []],
  ['no text', { content: website({ html: '', plain: '' }) }, ['text-missing website']],
  [
    'no text where the channel needs none',
    {
      content: website({ html: '', plain: '' }),
      channels: websiteRules({ requiresText: false }),
    },
    [],
  ],
  ['text at the limit', { content: instagram({ plain: 't'.repeat(2200), hashtags: [] }) }, []],
  [
    'text and hashtags at the limit',
    { content: instagram({ plain: 't'.repeat(2196), hashtags: ['ab'] }) },
    [],
  ],
  [
    'hashtags push the text over',
    { content: instagram({ plain: 't'.repeat(2197), hashtags: ['ab'] }) },
    ['text-too-long instagram'],
  ],
  ['hashtags at the limit', { content: instagram({ hashtags: ['a', 'b', 'c', 'd', 'e'] }) }, []],
  [
    'too many hashtags',
    { content: instagram({ hashtags: ['a', 'b', 'c', 'd', 'e', 'f'] }) },
    ['too-many-hashtags instagram'],
  ],
  [
    'two wrong hashtags',
    { content: website({ hashtags: ['#een', 'goed', 'twee drie'] }) },
    ['hashtag-malformed website', 'hashtag-malformed website'],
  ],
  ['no picture where one is needed', { content: instagram({ media: [] }) }, ['media-missing instagram']],
  ['no picture where none is needed', { content: website({ media: [] }) }, []],
  [
    'too many pictures',
    { content: instagram({ media: Array.from({ length: 11 }, () => samplePicture) }) },
    ['too-many-media instagram'],
  ],
  [
    'no alternative text',
    { content: website({ media: [{ ...samplePicture, alt: null }] }) },
    ['alt-missing website'],
  ],
  [
    'no alternative text for the share image',
    {
      content: website({ shareImage: { ...samplePicture, alt: ' ' } }),
    },
    ['alt-missing website'],
  ],
  [
    'a link where links do not work',
    {
      content: instagram({ link: { url: 'https://example.org', label: null } }),
    },
    ['link-not-allowed instagram'],
  ],
  [
    'a link in the body where links do not work',
    {
      content: instagram({ html: '<p><a href="https://example.org">x</a></p>' }),
    },
    ['link-not-allowed instagram'],
  ],
  [
    'a link without https',
    { content: website({ link: { url: 'http://example.org', label: null } }) },
    ['link-insecure website'],
  ],
  [
    'a link without https in the body',
    {
      content: website({ html: '<p><a href="http://example.org">x</a></p>' }),
    },
    ['link-insecure website'],
  ],
]

describe('what blocks', () => {
  test.each(CASES)('%s', (_name, input, expected) => {
    const issues = check(input)
    expect(issues.map(({ code, channel }) => `${code} ${channel ?? '-'}`)).toEqual(expected)
    expect(issues.every(({ severity }) => severity === 'blocks')).toBe(true)
  })
})

describe('what warns', () => {
  const overdue = (day: string): HelpLineRules[] =>
    sampleHelpLines.map((line) => (line.isEmergency ? line : { ...line, checkAgainBy: parsePlainDate(day) }))

  test.each([
    ['its last day', '2026-05-01', '2026-05-01T21:59:59Z', 0],
    ['the first second after it, on the wall clock', '2026-05-01', '2026-05-01T22:00:00Z', 1],
    ['long ago', '2025-01-01', '2026-05-01T08:00:00Z', 1],
  ])('help line on %s', (_name, day, now, count) => {
    const issues = check({ helpLines: overdue(day), now })
    expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array.from({ length: count }, () => 'help-line-overdue warns'),
    )
  })

  test('an overdue line that is not chosen does not matter', () => {
    const other: HelpLineRules = {
      id: 'h-3',
      name: 'Andere',
      isEmergency: false,
      checkAgainBy: parsePlainDate('2020-01-01'),
    }
    expect(check({ helpLines: [...sampleHelpLines, other] })).toEqual([])
  })

  test('phone numbers, each once', () => {
    const issues = check({ content: website({ headline: 'Bel 112', plain: 'Bel 112 of 0800-2000.' }) })
    expect(
      issues.map(({ code, severity, person }) => [code, severity, person.nl.match(/nummer (\S+)\./)?.[1]]),
    ).toEqual([
      ['phone-in-text', 'warns', '112'],
      ['phone-in-text', 'warns', '0800-2000'],
    ])
  })
})

test('messages name channel, limit and count', () => {
  const [headline] = check({ content: website({ headline: 'k'.repeat(93) }) })
  expect(headline?.person).toEqual({
    nl: 'Website: de kop heeft 93 tekens. Er passen er 80.',
    en: 'Website: the headline has 93 characters. The limit is 80.',
  })
  const [text] = check({ content: instagram({ plain: 't'.repeat(2300), hashtags: [] }) })
  expect(text?.person.nl).toContain('Instagram')
  expect(text?.person.nl).toContain('2300')
  expect(text?.person.nl).toContain('2200')
})

test('all at once, the item first, then the channels in order, whatever the order of the variants', () => {
  const content: Partial<PublicContent> = {
    contentNote: null,
    event: null,
    variants: [
      { ...sampleWebsite, headline: null, plain: '' },
      { ...sampleInstagram, media: [], link: { url: 'http://example.org', label: null } },
    ],
  }
  const expected = [
    'content-note-missing',
    'event-missing',
    'media-missing',
    'link-not-allowed',
    'link-insecure',
    'headline-missing',
    'text-missing',
  ]
  expect(check({ content }).map(({ code }) => code)).toEqual(expected)
  expect(check({ content: { ...content, variants: [...(content.variants ?? [])].reverse() } })).toEqual(
    check({ content }),
  )
})

test('every code is reached by a case above', () => {
  const reached = new Set(CASES.flatMap(([, , codes]) => codes.map((code) => code.split(' ')[0])))
  expect(COMPLETENESS_CODES.filter((code) => !reached.has(code))).toEqual([
    'help-line-overdue',
    'phone-in-text',
  ])
})

test.each([
  ['', [], 0],
  ['abc', [], 3],
  ['Hoi 👋', ['deventer'], 15],
  ['abc', ['a', 'bc'], 10],
])('%j with %j counts %i', (plain, hashtags, expected) => {
  expect(countPostText({ plain, hashtags })).toBe(expected)
})
