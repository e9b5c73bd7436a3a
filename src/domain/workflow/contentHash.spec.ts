import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventContent, MediaContent, PublicContent, VariantContent } from '../content'
import { hashContent } from './contentHash'
import { sampleContent, sampleEvent, samplePicture, sampleWebsite } from './sampleContent'

type Path = (string | number)[]

// A field that is added to the content has to be added here, and so gets its row below.
const FIELDS = Object.keys({
  kind: 1,
  language: 1,
  isStory: 1,
  isSensitive: 1,
  contentNote: 1,
  quickExit: 1,
  discreetTitle: 1,
  discreetShareText: 1,
  helpLineIds: 1,
  event: 1,
  recurrence: 1,
  variants: 1,
} satisfies Record<keyof PublicContent, 1>)
const VARIANT_FIELDS = Object.keys({
  channelId: 1,
  channel: 1,
  headline: 1,
  summary: 1,
  html: 1,
  plain: 1,
  hashtags: 1,
  link: 1,
  media: 1,
  pictograms: 1,
  audio: 1,
  shareText: 1,
  shareImage: 1,
} satisfies Record<keyof VariantContent, 1>)
const MEDIA_FIELDS = Object.keys({
  mediaId: 1,
  sha256: 1,
  alt: 1,
  type: 1,
  width: 1,
  height: 1,
  focalPoint: 1,
} satisfies Record<keyof MediaContent, 1>)
const EVENT_FIELDS = Object.keys({
  place: 1,
  startsAt: 1,
  endsAt: 1,
  isAllDay: 1,
  recurrence: 1,
  occurrences: 1,
} satisfies Record<keyof EventContent, 1>)

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function alterAt(value: unknown, [key, ...rest]: Path, alter: (leaf: unknown) => unknown): unknown {
  if (key === undefined) return alter(value)
  if (Array.isArray(value))
    return value.map((member, index) => (index === key ? alterAt(member, rest, alter) : member))
  const entries = Object.entries(value as object)
  return Object.fromEntries(
    entries.map(([name, member]) => [name, name === key ? alterAt(member, rest, alter) : member]),
  )
}

function alterLeaf(leaf: unknown): unknown {
  if (typeof leaf === 'boolean') return !leaf
  if (typeof leaf === 'number') return leaf + 1
  return leaf === null ? 'nieuw' : `${String(leaf)}x`
}

function altered(path: Path, alter: (leaf: unknown) => unknown): PublicContent {
  return alterAt(sampleContent, path, alter) as PublicContent
}

function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((member) => shuffleKeys(member, random))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, member]) => [key, shuffleKeys(member, random)] as const)
  return Object.fromEntries(
    entries
      .map((entry) => ({ entry, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry),
  )
}

const hash = hashContent(sampleContent)
const leaves = leavesOf(sampleContent)

test('the sample fills every field', () => {
  expect(Object.keys(sampleContent).sort()).toEqual(FIELDS.sort())
  expect(Object.keys(sampleWebsite).sort()).toEqual(VARIANT_FIELDS.sort())
  expect(Object.keys(samplePicture).sort()).toEqual(MEDIA_FIELDS.sort())
  expect(Object.keys(sampleEvent).sort()).toEqual(EVENT_FIELDS.sort())
  expect(Object.values(sampleWebsite)).not.toContain(null)
})

test('the form of today: this value changes only with the format version', () => {
  expect(
    hashContent({
      kind: 'publication',
      language: 'nl',
      isStory: false,
      isSensitive: false,
      contentNote: null,
      quickExit: false,
      discreetTitle: null,
      discreetShareText: null,
      helpLineIds: [],
      event: null,
      variants: [],
    }),
  ).toBe('4178f951972a0037e81f2b2c6cc9376cc0b75d08432ca6ef2945864694dbc78e')
})

describe('sensitive to every field', () => {
  test.each(leaves.map((path) => ({ name: path.join('.'), path })))('$name', ({ path }) => {
    expect(hashContent(altered(path, alterLeaf))).not.toBe(hash)
  })

  test.each(
    leaves.filter((path) => alterLeaf(path) !== null).map((path) => ({ name: path.join('.'), path })),
  )('$name emptied', ({ path }) => {
    const emptied = altered(path, () => null)
    const isAlreadyNull = JSON.stringify(emptied) === JSON.stringify(sampleContent)
    expect(hashContent(emptied) === hash).toBe(isAlreadyNull)
  })

  test('no two single changes look alike', () => {
    const hashes = leaves.map((path) => hashContent(altered(path, alterLeaf)))
    expect(new Set(hashes).size).toBe(leaves.length)
  })

  test.each<[string, PublicContent]>([
    ['a variant removed', { ...sampleContent, variants: sampleContent.variants.slice(1) }],
    ['a help line removed', { ...sampleContent, helpLineIds: ['h-112'] }],
    ['no event', { ...sampleContent, event: null }],
    [
      'hashtags in another order',
      {
        ...sampleContent,
        variants: sampleContent.variants.map((variant) => ({
          ...variant,
          hashtags: [...variant.hashtags].reverse(),
        })),
      },
    ],
    ['an empty text instead of none', { ...sampleContent, discreetTitle: '' }],
  ])('%s', (_name, content) => {
    expect(hashContent(content)).not.toBe(hash)
  })

  test('text is told apart from structure', () => {
    const withTags = (hashtags: string[]) =>
      hashContent({ ...sampleContent, variants: [{ ...sampleWebsite, hashtags }] })
    expect(withTags(['a","b'])).not.toBe(withTags(['a', 'b']))
    expect(withTags(['null'])).not.toBe(withTags([]))
  })

  // composed and decomposed accents, an emoji, and what JSON escapes
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'é', 'e\u0301', '👋', '"', '\\', '\n', '\u0000', ' '),
  })

  test('different texts have different hashes', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const of = (contentNote: string) => hashContent({ ...sampleContent, contentNote })
        return (a === b) === (of(a) === of(b))
      }),
    )
  })
})

describe('insensitive to what means nothing', () => {
  test('order of keys', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (stream) =>
          hashContent(shuffleKeys(sampleContent, () => stream.next().value) as PublicContent) === hash,
      ),
      { numRuns: 30 },
    )
  })

  test('order of variants and of help lines', () => {
    const ids = ['h-1', 'h-2', 'h-3', 'h-4']
    const variants = ['a', 'b', 'c', 'd'].map((channel) => ({
      ...sampleWebsite,
      channel,
      channelId: `id-${channel}`,
    }))
    const inOrder = hashContent({ ...sampleContent, helpLineIds: ids, variants })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 4 }),
        fc.shuffledSubarray(variants, { minLength: 4 }),
        (helpLineIds, shuffled) =>
          hashContent({ ...sampleContent, helpLineIds, variants: shuffled }) === inOrder,
      ),
    )
  })

  test('what went in stays as it was', () => {
    const content = structuredClone({ ...sampleContent, helpLineIds: ['z', 'a'] })
    hashContent(content)
    expect(content.helpLineIds).toEqual(['z', 'a'])
  })

  test('it is 64 hexadecimal characters', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})
