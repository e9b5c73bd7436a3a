import { describe, expect, test } from 'vitest'

import { anchorPassage, findPassage, isPassage } from './passage'

const TEXT =
  'Ik belde na een jaar met iemand die luisterde. Dat hielp mij enorm. Mijn vriendin bleef bij mij, ook toen ik niets zei. ' +
  'Dat hielp mij enorm. Nu gaat het beter dan toen.'

const anchor = (words: string, which = 0) => {
  let start = TEXT.indexOf(words)
  for (let index = 0; index < which; index += 1) start = TEXT.indexOf(words, start + 1)
  return anchorPassage({ text: TEXT, start, end: start + words.length })
}
const find = (text: string, words: string, which = 0) => {
  const found = findPassage({ text, passage: anchor(words, which) })
  return found.kind === 'gone' ? 'gone' : [found.kind, text.slice(found.start, found.end)]
}

describe('findPassage', () => {
  test.each([
    ['the same text', TEXT, 'Mijn vriendin bleef', ['found', 'Mijn vriendin bleef']],
    ['words before it', `Eerst dit. ${TEXT}`, 'Mijn vriendin bleef', ['found', 'Mijn vriendin bleef']],
    ['a comma in it', TEXT.replace('vriendin bleef bij mij, ook', 'vriendin bleef, bij mij, ook'), 'bleef bij mij', ['changed', 'bleef, bij mij']],
    ['a word changed', TEXT.replace('Mijn vriendin bleef', 'Een vriendin bleef'), 'Mijn vriendin bleef bij mij', ['changed', 'Een vriendin bleef bij mij']],
    ['moved to the end', `${TEXT.replace('Mijn vriendin bleef bij mij, ook toen ik niets zei. ', '')} Mijn vriendin bleef bij mij.`, 'Mijn vriendin bleef bij mij', ['found', 'Mijn vriendin bleef bij mij']],
    ['moved and changed', 'Nu gaat het beter. Mijn vriendin bleef gewoon bij mij.', 'Mijn vriendin bleef bij mij', ['changed', 'Mijn vriendin bleef gewoon bij']],
    ['taken out', 'Ik belde na een jaar. Nu gaat het beter.', 'Mijn vriendin bleef bij mij', 'gone'],
    ['nothing left', '', 'Mijn vriendin bleef', 'gone'],
  ])('%s', (_name, text, words, expected) => {
    expect(find(text, words)).toEqual(expected)
  })

  test('of equal words, those between the old neighbours', () => {
    const second = findPassage({ text: `Dat hielp mij enorm. ${TEXT}`, passage: anchor('Dat hielp mij enorm.', 1) })
    expect(second).toMatchObject({ kind: 'found', isMoved: false })
    expect(second.kind === 'found' && second.start).toBe(`Dat hielp mij enorm. ${TEXT}`.lastIndexOf('Dat hielp'))
  })

  test('says when its neighbours are no longer the same', () => {
    expect(findPassage({ text: 'Mijn vriendin bleef', passage: anchor('Mijn vriendin bleef') })).toEqual({ kind: 'found', start: 0, end: 19, isMoved: true })
  })

  test('at the very beginning and end', () => {
    expect(find(TEXT, 'Ik belde')).toEqual(['found', 'Ik belde'])
    expect(find(TEXT.replace('beter dan toen.', 'goed.'), 'beter dan toen.')).toEqual(['changed', 'goed.'])
  })

  test.each([
    [{ exact: 'a', prefix: '', suffix: '' }, true],
    [{ exact: 'a' }, false],
    [null, false],
    ['a', false],
  ])('%j is a passage: %s', (value, expected) => {
    expect(isPassage(value)).toBe(expected)
  })
})
