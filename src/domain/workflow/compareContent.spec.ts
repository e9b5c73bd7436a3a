import { describe, expect, test } from 'vitest'
import type { PublicContent, VariantContent } from '../content'
import { compareContent } from './compareContent'
import { hashContent } from './contentHash'
import { sampleContent, sampleEvent, sampleInstagram, samplePicture, sampleWebsite } from './sampleContent'

const website = (change: Partial<VariantContent>): PublicContent => ({
  ...sampleContent,
  variants: [sampleInstagram, { ...sampleWebsite, ...change }],
})
const short = (before: PublicContent | null, after: PublicContent) =>
  compareContent({ before, after }).map((change) => [change.path, change.before, change.after])

test('the same content has no changes, in whatever order', () => {
  const reordered = {
    ...sampleContent,
    helpLineIds: [...sampleContent.helpLineIds].reverse(),
    variants: [...sampleContent.variants].reverse(),
  }
  expect(short(sampleContent, reordered)).toEqual([])
})

// One case for each field that readers see; each must also have another hash.
const CASES: [string, PublicContent, unknown[]][] = [
  ['kind', { ...sampleContent, kind: 'activity' }, [['kind', 'event', 'activity']]],
  ['language', { ...sampleContent, language: 'en' }, [['language', 'nl', 'en']]],
  ['story', { ...sampleContent, isStory: true }, [['isStory', 'false', 'true']]],
  ['sensitive', { ...sampleContent, isSensitive: false }, [['isSensitive', 'true', 'false']]],
  [
    'content note',
    { ...sampleContent, contentNote: null },
    [['contentNote', 'Dit gaat over grenzen.', null]],
  ],
  ['quick exit', { ...sampleContent, quickExit: false }, [['quickExit', 'true', 'false']]],
  [
    'discreet title',
    { ...sampleContent, discreetTitle: 'Nieuws' },
    [['discreetTitle', 'Een bericht van de gemeente', 'Nieuws']],
  ],
  [
    'discreet share text',
    { ...sampleContent, discreetShareText: 'Nieuws' },
    [['discreetShareText', 'Lees dit bericht', 'Nieuws']],
  ],
  ['help lines', { ...sampleContent, helpLineIds: ['h-112'] }, [['helpLineIds', 'h-112, h-veilig', 'h-112']]],
  [
    'place',
    { ...sampleContent, event: { ...sampleEvent, place: { name: 'Zaal', street: null, city: 'Bathmen' } } },
    [
      ['event.place.name', 'Buurthuis', 'Zaal'],
      ['event.place.street', 'Dorpsplein 1', null],
      ['event.place.city', 'Deventer', 'Bathmen'],
    ],
  ],
  [
    'moments',
    { ...sampleContent, event: { ...sampleEvent, startsAt: null, endsAt: null } },
    [
      ['event.startsAt', '2026-05-20T17:30:00Z', null],
      ['event.endsAt', '2026-05-20T19:30:00Z', null],
    ],
  ],
  [
    'all day',
    { ...sampleContent, event: { ...sampleEvent, isAllDay: true } },
    [['event.isAllDay', 'false', 'true']],
  ],
  [
    'recurrence',
    { ...sampleContent, event: { ...sampleEvent, recurrence: null } },
    [['event.recurrence', 'FREQ=MONTHLY;COUNT=3', null]],
  ],
  ['headline', website({ headline: 'Nieuw' }), [['variants.website.headline', 'Ben je oké?', 'Nieuw']]],
  ['summary', website({ summary: null }), [['variants.website.summary', 'Een vraag kan veel doen.', null]]],
  [
    'words of the body',
    website({ plain: 'Vraag het.', html: '<p>Vraag het.</p>' }),
    [['variants.website.plain', 'Zie je iets? Vraag hoe het gaat.', 'Vraag het.']],
  ],
  [
    'only markup of the body',
    website({ html: '<p><strong>Zie je iets?</strong> Vraag hoe het gaat.</p>' }),
    [
      [
        'variants.website.html',
        sampleWebsite.html,
        '<p><strong>Zie je iets?</strong> Vraag hoe het gaat.</p>',
      ],
    ],
  ],
  [
    'order of hashtags',
    website({ hashtags: ['deventer', 'benjeoké'] }),
    [['variants.website.hashtags', '#benjeoké, #deventer', '#deventer, #benjeoké']],
  ],
  [
    'link',
    website({ link: null }),
    [
      ['variants.website.link.url', 'https://www.example.org/praat-mee', null],
      ['variants.website.link.label', 'Praat mee', null],
    ],
  ],
  [
    'alternative text',
    website({ media: [{ ...samplePicture, alt: 'Anders' }] }),
    [['variants.website.media.0.alt', 'Twee vrienden praten op een bankje', 'Anders']],
  ],
  [
    'focal point',
    website({ media: [{ ...samplePicture, focalPoint: { x: 10, y: 40 } }] }),
    [['variants.website.media.0.focalPoint', '50 % × 40 %', '10 % × 40 %']],
  ],
  ['share text', website({ shareText: null }), [['variants.website.shareText', 'Vraag hoe het gaat', null]]],
]

describe('names what changed', () => {
  test.each(CASES)('%s', (_name, after, expected) => {
    expect(short(sampleContent, after)).toEqual(expected)
    expect(hashContent(after)).not.toBe(hashContent(sampleContent))
  })

  test.each([
    ['mediaId', 'm9'],
    ['sha256', 'c'.repeat(64)],
    ['type', 'image/png'],
    ['width', 800],
    ['height', 800],
  ])('%s of a picture', (key, value) => {
    const after = website({ media: [{ ...samplePicture, [key]: value }] })
    expect(compareContent({ before: sampleContent, after }).map(({ path }) => path)).toEqual([
      'variants.website.media.0',
    ])
  })

  test('a share image that goes', () => {
    expect(
      compareContent({ before: sampleContent, after: website({ shareImage: null }) }).map(({ path }) => path),
    ).toEqual([
      'variants.website.shareImage',
      'variants.website.shareImage.alt',
      'variants.website.shareImage.focalPoint',
    ])
  })

  test('a channel that comes and one that goes, in order of slug, after the item', () => {
    const newsletter = {
      ...sampleWebsite,
      channel: 'nieuwsbrief',
      channelId: 'c-news',
      media: [],
      shareImage: null,
    }
    const changes = compareContent({
      before: sampleContent,
      after: { ...sampleContent, contentNote: null, variants: [newsletter, sampleWebsite] },
    })
    expect([...new Set(changes.map(({ channel }) => channel))]).toEqual([null, 'instagram', 'nieuwsbrief'])
    expect(changes).toContainEqual({
      path: 'variants.instagram',
      channel: 'instagram',
      label: { nl: 'kanaal', en: 'channel' },
      before: 'instagram',
      after: null,
    })
    expect(changes).toContainEqual(expect.objectContaining({ path: 'variants.nieuwsbrief', before: null }))
  })
})

test('without an earlier version everything that is filled is new', () => {
  const changes = compareContent({ before: null, after: sampleContent })
  expect(changes.every(({ before, after }) => before === null && after !== null)).toBe(true)
  expect(changes.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'kind',
      'event.startsAt',
      'variants.instagram',
      'variants.website.headline',
      'variants.website.plain',
    ]),
  )
  expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length)
})
