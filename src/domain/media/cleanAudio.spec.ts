import { describe, expect, test } from 'vitest'

import { makeMp3, makeMp4, makeOgg, withId3 } from '../../../tests/helpers/makeSound'
import { cleanAudio } from './cleanAudio'

const text = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const letters = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0))
const cleaned = (bytes: Uint8Array) => {
  const result = cleanAudio(bytes)
  if (result.kind !== 'clean') throw new Error(JSON.stringify(result))
  return result
}

test.each<[string, Uint8Array, string]>([
  ['MP3', makeMp3(), 'audio/mpeg mp3'],
  ['MP3 with tags', withId3(makeMp3()), 'audio/mpeg mp3'],
  ['Opus', makeOgg(), 'audio/ogg ogg'],
  ['Opus without comments', makeOgg({ comments: [] }), 'audio/ogg ogg'],
  ['M4A', makeMp4(), 'audio/mp4 m4a'],
  ['M4A of a recorder for video', makeMp4({ brand: 'isom' }), 'audio/mp4 m4a'],
])('%s is taken by its content', (_, bytes, expected) => {
  const { type, extension } = cleaned(bytes)
  expect(`${type} ${extension}`).toBe(expected)
})

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'unknown'],
  ['a text', letters('gewoon tekst'), 'unknown'],
  ['a web page', letters('<!doctype html><script>alert(1)</script>'), 'unknown'],
  ['a picture of the same family', makeMp4({ brand: 'avif' }), 'unknown'],
  ['a tag without sound', withId3(new Uint8Array()), 'damaged'],
  ['two frames', makeMp3({ frames: 2 }), 'damaged'],
  ['a page behind a tag', withId3(letters('<script>alert(1)</script>'.repeat(9))), 'damaged'],
  ['an Ogg that is cut off', makeOgg().subarray(0, -1), 'damaged'],
  ['an Ogg with a page behind it', join(makeOgg(), letters('<script>')), 'damaged'],
  ['an Ogg with two streams', makeOgg({ second: 8 }), 'damaged'],
  ['an Ogg that names its speaker', makeOgg({ comments: ['ENCODER=x', 'ARTIST=Naam van iemand'] }), 'has-details'],
  ['an Ogg with a place', makeOgg({ comments: ['LOCATION=Deventer'] }), 'has-details'],
  ['an MP4 that is cut off', makeMp4().subarray(0, -1), 'damaged'],
  ['an MP4 without a track', makeMp4({ handlers: [] }), 'damaged'],
  ['a video', makeMp4({ brand: 'mp42', handlers: ['soun', 'vide'] }), 'has-other-tracks'],
  ['a video without sound', makeMp4({ brand: 'mp42', handlers: ['vide'] }), 'damaged'],
])('%s is refused', (_, bytes, expected) => {
  const result = cleanAudio(bytes)
  expect(result.kind === 'refused' ? result.fault : result.kind).toBe(expected)
})

describe('what is beside the sound goes', () => {
  test('of MP3: only frames are left, the same as without tags', () => {
    expect(cleaned(withId3(makeMp3())).bytes).toEqual(makeMp3())
    const between = join(makeMp3(), letters('APETAGEX Naam van iemand'), makeMp3())
    expect(cleaned(between).bytes).toEqual(makeMp3({ frames: 16 }))
  })

  test('of MP4: names, places and moments, without moving a byte', () => {
    const given = makeMp4()
    expect(text(given)).toContain('Naam van iemand')
    expect(text(given)).toContain('+52.25')
    const { bytes } = cleaned(given)
    expect(text(bytes)).not.toMatch(/Naam|\+52|udta|meta/)
    expect(bytes).toHaveLength(given.length)
    expect(text(bytes)).toContain('geluid')
    expect(text(bytes).indexOf('mdat')).toBe(text(given).indexOf('mdat'))
    for (const name of ['mvhd', 'tkhd', 'mdhd']) {
      const at = text(given).indexOf(name) + 8
      expect(Math.max(...given.subarray(at, at + 8)), name).toBeGreaterThan(0)
      expect([...bytes.subarray(at, at + 8)], name).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    }
  })

  test('of what is clean already nothing changes, and cleaning twice is cleaning once', () => {
    for (const bytes of [makeMp3(), makeOgg(), makeMp4()]) {
      const once = cleaned(bytes).bytes
      expect(cleaned(once).bytes).toEqual(once)
    }
    expect(cleaned(makeOgg()).bytes).toEqual(makeOgg())
  })
})
