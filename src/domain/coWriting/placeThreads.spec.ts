import { describe, expect, test } from 'vitest'

import type { ChannelView, ThreadView } from './coWritingView'
import { anchorPassage } from './passage'
import { placeThreads, threadsOfField, threadsOfNoField } from './placeThreads'
import { TEXT_FIELDS, TEXT_FIELD_LABELS, type TextField } from './textFields'

type About = { channelId: string; field: TextField; text: string; words: string } | null

function threadOn(id: string, about: About): ThreadView {
  const start = about ? about.text.indexOf(about.words) : 0
  return {
    ...{ id, name: 'Zon', isOwn: true, body: 'Is dit goed?', writtenAt: null, language: 'nl', isResolved: false, replies: [] },
    channelId: about?.channelId ?? null,
    passage: about && { field: about.field, ...anchorPassage({ text: about.text, start, end: start + about.words.length }) },
  }
}

const WORDS = 'Praat erover met wie je vertrouwt'
const LINE = (text: string) => [{ key: 'line', text }]
const channel = (channelId: string, fields: readonly TextField[]): ChannelView => ({
  channelId,
  name: channelId,
  fields: fields.map((field) => ({ field, label: TEXT_FIELD_LABELS[field], paragraphs: [] })),
})

/** The same words in every field of two channels, each with a comment. */
const THREADS = ['website', 'instagram'].flatMap((channelId) =>
  TEXT_FIELDS.map((field) => threadOn(`${channelId} ${field}`, { channelId, field, text: WORDS, words: 'met wie je vertrouwt' })),
)
const WHOLE = threadOn('whole', null)

describe('a comment stands by its own field of its own channel, also where others have the same words', () => {
  test.each(['website', 'instagram'].flatMap((channelId) => TEXT_FIELDS.map((field) => [channelId, field] as const)))('%s, %s', (channelId, field) => {
    expect(threadsOfField({ threads: [...THREADS, WHOLE], channelId, field }).map(({ id }) => id)).toEqual([`${channelId} ${field}`])
  })
})

describe('in words for sharing it stays with its passage', () => {
  const onShare = (words: string) => threadOn('share', { channelId: 'website', field: 'shareText', text: WORDS, words })
  test.each<[string, string, string, [string | null, string]]>([
    ['as it was', 'met wie je vertrouwt', WORDS, ['line', 'found']],
    ['with words before it', 'met wie je vertrouwt', `Tip: ${WORDS}`, ['line', 'found']],
    ['with a word more in it', 'met wie je vertrouwt', 'Praat erover met wie je echt vertrouwt', ['line', 'changed']],
    ['taken out', 'met wie je vertrouwt', 'Bel ons.', [null, 'gone']],
    ['all of it', WORDS, 'Praat erover met wie je echt vertrouwt', ['line', 'changed']],
  ])('%s', (_, words, now, [key, kind]) => {
    expect(placeThreads({ pieces: LINE(now), threads: [onShare(words)] })).toMatchObject([{ key, kind }])
  })
})

describe('in a text of paragraphs it stands by the one that has its words', () => {
  const BEFORE = 'Ik belde.\n\nDat hielp mij enorm.\n\nNu gaat het beter.'
  const thread = threadOn('text', { channelId: 'website', field: 'text', text: BEFORE, words: 'Dat hielp mij enorm.' })
  test.each<[string, [string, string][], string | null]>([
    ['where it was', [['a', 'Ik belde.'], ['b', 'Dat hielp mij enorm.'], ['c', 'Nu gaat het beter.']], 'b'],
    ['after a new one before it', [['n', 'Een jaar later.'], ['a', 'Ik belde.'], ['b', 'Dat hielp mij enorm.']], 'b'],
    ['after it went to the front', [['b', 'Dat hielp mij enorm.'], ['a', 'Ik belde.']], 'b'],
    ['by none, once it is gone', [['a', 'Ik sliep.'], ['c', 'Toen niet meer.']], null],
  ])('%s', (_, pieces, key) => {
    expect(placeThreads({ pieces: pieces.map(([each, text]) => ({ key: each, text })), threads: [thread] })[0]?.key).toBe(key)
  })
})

describe('what stands by no field is shown beside the text', () => {
  const all = [...THREADS, WHOLE]
  const namesOf = (channels: ChannelView[]) => threadsOfNoField({ threads: all, channels }).map(({ id }) => id)

  test('only what is about the whole, while every field is shown', () => {
    expect(namesOf([channel('website', TEXT_FIELDS), channel('instagram', TEXT_FIELDS)])).toEqual(['whole'])
  })

  test('also of words for sharing that are gone: what was said of them is not', () => {
    const shown = TEXT_FIELDS.filter((field) => field !== 'shareText')
    expect(namesOf([channel('website', shown), channel('instagram', TEXT_FIELDS)])).toEqual(['website shareText', 'whole'])
  })

  test('and of a channel that is gone', () => {
    expect(namesOf([channel('website', TEXT_FIELDS)])).toEqual([...TEXT_FIELDS.map((field) => `instagram ${field}`), 'whole'])
  })
})
