import { describe, expect, test } from 'vitest'

import { createRow, VOCABULARY } from '../../../tests/helpers/servedSourceInMemory'
import type { MediaContent } from '../content'
import { presentPost } from './presentPost'
import type { ServedPost } from './servedPost'

const API = 'https://kalender.example.nl/delivery/v1'
const picture = (mediaId: string): MediaContent => ({
  mediaId, sha256: mediaId.repeat(32), alt: `Beeld ${mediaId}`, type: 'image/webp', width: 1200, height: 630, focalPoint: { x: 50, y: 40 },
})
const present = (change: Partial<ServedPost>) =>
  presentPost({
    post: createRow(1, change),
    vocabulary: VOCABULARY,
    translations: [],
    landingPosts: [],
    imageSizes: new Map([['b2', { small: { width: 640, height: 336 } }]]),
    apiUrl: API,
  })

describe('what a preview of a link may show', () => {
  const open = { ...createRow(1).safety, isSensitive: false, discreetShareText: null }
  const sensitive = { ...open, isSensitive: true }
  const discreet = { ...sensitive, discreetShareText: 'Een uitnodiging.' }
  const bare = { text: null, image: null }

  test('words, as they were projected', () => {
    expect(present({ safety: discreet, share: { text: 'Een uitnodiging.', image: null } }).share.text).toBe('Een uitnodiging.')
    expect(present({ safety: discreet, share: bare, headline: 'Geweld', summary: 'Geweld' }).share.text).toBeNull()
  })

  test.each<[string, Partial<ServedPost>, string | null]>([
    ['its own', { safety: open, share: { text: null, image: picture('b2') } }, 'b2'],
    ['its own, of a sensitive post', { safety: discreet, share: { text: null, image: picture('b2') }, media: [picture('a1')] }, 'b2'],
    ['none, also where the post has pictures', { safety: open, share: bare, media: [picture('a1')] }, null],
    ['none of the pictures of a sensitive post', { safety: sensitive, share: bare, media: [picture('a1')], pictograms: [picture('c3')] }, null],
  ])('picture: %s', (_, change, expected) => {
    expect(present(change).share.image?.sha256 ?? null).toBe(expected === null ? null : expected.repeat(32))
  })

  test('the picture is presented as any other', () => {
    const { sha256, alt, type, focalPoint } = picture('b2')
    const url = `${API}/media/${sha256}`
    const { share: shown, media } = present({ share: { text: null, image: picture('b2') }, media: [picture('b2')] })
    expect(shown.image).toEqual({
      sha256, alt, type, focalPoint,
      sizes: { small: { url: `${url}/small`, width: 640, height: 336 }, original: { url: `${url}/original`, width: 1200, height: 630 } },
    })
    expect(shown.image).toEqual(media[0])
  })
})
