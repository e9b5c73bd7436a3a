import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { acceptSaved, addPiece, chooseVersion, editPiece, hasUnsaved, leavePiece, mineOf, startDraft, type Draft } from './draft'
import { mergeParagraphs } from './mergeParagraphs'
import type { KeyedText, Paragraph } from './paragraph'

const read = (line: string): Paragraph[] => line.split(' ').filter(Boolean).map((word) => ({ key: word.charAt(0), kind: 'paragraph', text: word }))
const write = (draft: Draft) => draft.pieces.map(({ text }) => text).join(' ')
const stored = (line: string) => ({ paragraphs: read(line), conflicts: [] })
const edit = (draft: Draft, text: string) => editPiece({ draft, key: text.charAt(0), text })

/** The server's part: what is stored, and what comes back. */
function save(draft: Draft, server: readonly KeyedText[]) {
  const sent = mineOf(draft)
  const { merged, conflicts } = mergeParagraphs({ base: draft.base, mine: sent, theirs: server })
  return { sent, saved: { paragraphs: merged.map((piece): Paragraph => ({ ...piece, kind: 'paragraph' })), conflicts } }
}

describe('a draft', () => {
  test('is saved when it was typed, and not before', () => {
    const draft = startDraft(read('a b'))
    expect(hasUnsaved(draft)).toBe(false)
    expect(hasUnsaved(edit(draft, 'a1'))).toBe(true)
    expect(hasUnsaved(edit(edit(draft, 'a1'), 'a'))).toBe(false)
  })

  test('begins with an empty piece, that is nothing to save', () => {
    const draft = startDraft([])
    expect(draft.pieces).toEqual([{ key: 'n1', kind: 'paragraph', text: '' }])
    expect(hasUnsaved(draft)).toBe(false)
    expect(mineOf(editPiece({ draft, key: 'n1', text: 'Hoi' }))).toEqual([{ key: 'n1', text: 'Hoi' }])
  })

  test.each([
    ['a blank line makes two', 'Een.\n\nTwee.', ['Een.', 'Twee.']],
    ['also with spaces in it', 'Een.\n  \nTwee.\n\n\nDrie.', ['Een.', 'Twee.', 'Drie.']],
    ['a line break stays', 'Een.\nTwee.', ['Een.\nTwee.']],
    ['the last one may be empty', ' ', [' ']],
  ])('leaving a piece: %s', (_name, text, texts) => {
    const draft = leavePiece({ draft: editPiece({ draft: startDraft([]), key: 'n1', text }), key: 'n1' })
    expect(draft.pieces.map((piece) => piece.text)).toEqual(texts)
    expect(new Set(draft.pieces.map(({ key }) => key)).size).toBe(texts.length)
  })

  test('an empty piece goes when it is left', () => {
    const draft = startDraft(read('a b'))
    expect(write(leavePiece({ draft: editPiece({ draft, key: 'b', text: '' }), key: 'b' }))).toBe('a')
    expect(write(leavePiece({ draft: addPiece({ draft, afterKey: 'a' }), key: 'n1' }))).toBe('a b')
  })
})

describe('acceptSaved', () => {
  const typed = edit(startDraft(read('a b c')), 'a1')
  const sent = mineOf(typed)

  test.each([
    ['what was sent is stored', typed, 'a1 b c', 'a1 b c', false],
    ['others changed another piece', typed, 'a1 b2 c', 'a1 b2 c', false],
    ['others put one in', typed, 'a1 x b c', 'a1 x b c', false],
    ['others took one out', typed, 'a1 c', 'a1 c', false],
    ['typed on meanwhile', edit(typed, 'a12'), 'a1 b c', 'a12 b c', true],
    ['another piece typed meanwhile', edit(typed, 'c1'), 'a1 b2 c', 'a1 b2 c1', true],
    ['taken away meanwhile', leavePiece({ draft: editPiece({ draft: typed, key: 'b', text: '' }), key: 'b' }), 'a1 b c', 'a1 c', true],
    ['put in meanwhile', editPiece({ draft: addPiece({ draft: typed, afterKey: 'b' }), key: 'n1', text: 'nieuw' }), 'a1 b c', 'a1 b nieuw c', true],
  ])('%s', (_name, draft, server, expected, isUnsaved) => {
    const next = acceptSaved({ draft, sent, saved: stored(server) })
    expect(write(next)).toBe(expected)
    expect(next.conflicts).toEqual([])
    expect(hasUnsaved(next)).toBe(isUnsaved)
  })

  test('the same piece: both versions, until one is chosen; meanwhile nothing of it is sent', () => {
    const { saved } = save(typed, read('a2 b c'))
    const next = acceptSaved({ draft: typed, sent, saved })
    expect(next.conflicts).toEqual([{ key: 'a', mine: 'a1', theirs: 'a2' }])
    expect([write(next), hasUnsaved(next)]).toEqual(['a1 b c', false])
    const mine = chooseVersion({ draft: next, key: 'a', choice: 'mine' })
    expect([write(mine), hasUnsaved(mine)]).toEqual(['a1 b c', true])
    const theirs = chooseVersion({ draft: next, key: 'a', choice: 'theirs' })
    expect([write(theirs), hasUnsaved(theirs)]).toEqual(['a2 b c', false])
  })

  test('a choice that waits outlives the next save', () => {
    const asked = acceptSaved({ draft: typed, sent, saved: save(typed, read('a2 b c')).saved })
    const more = edit(asked, 'c1')
    const again = save(more, read('a2 b c'))
    const next = acceptSaved({ draft: more, ...again })
    expect(next.conflicts).toEqual([{ key: 'a', mine: 'a1', theirs: 'a2' }])
    expect([write(next), hasUnsaved(next)]).toEqual(['a1 b c1', false])
  })

  test('typed while somebody else changed the same piece, between sending and answer', () => {
    const next = acceptSaved({ draft: edit(typed, 'b1'), sent, saved: stored('a1 b2 c') })
    expect(next.conflicts).toEqual([{ key: 'b', mine: 'b1', theirs: 'b2' }])
  })

  test('they took away what I changed: mine is shown, and can be put back or let go', () => {
    const { saved } = save(typed, read('b c'))
    const next = acceptSaved({ draft: typed, sent, saved })
    expect(next.conflicts).toEqual([{ key: 'a', mine: 'a1', theirs: null }])
    expect(hasUnsaved(chooseVersion({ draft: next, key: 'a', choice: 'mine' }))).toBe(true)
    expect(write(chooseVersion({ draft: next, key: 'a', choice: 'theirs' }))).toBe('b c')
  })

  test('what I took away and they changed comes back', () => {
    const draft = leavePiece({ draft: editPiece({ draft: startDraft(read('a b')), key: 'b', text: '' }), key: 'b' })
    const next = acceptSaved({ draft, ...save(draft, read('a b2')) })
    expect([write(next), next.conflicts]).toEqual(['a b2', []])
  })

  test('two people who save by turns, whatever they type, end with the same text and lose no word', () => {
    const step = fc.record({ who: fc.constantFrom(0, 1), piece: fc.constantFrom('a', 'b', 'c'), isSave: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let server: KeyedText[] = read('a b c')
        const drafts: [Draft, Draft] = [startDraft(read('a b c')), startDraft(read('a b c'))]
        const turn = (who: 0 | 1) => {
          const { sent: own, saved } = save(drafts[who], server)
          server = [...saved.paragraphs]
          drafts[who] = acceptSaved({ draft: drafts[who], sent: own, saved })
        }
        for (const [index, { who, piece, isSave }] of steps.entries()) {
          const at = who === 0 ? 0 : 1
          if (isSave) turn(at)
          else {
            const text = `${piece}${who}-${index}`
            drafts[at] = editPiece({ draft: drafts[at], key: piece, text })
            expect(drafts[at].pieces.some((each) => each.text === text)).toBe(true)
          }
        }
        for (const who of [0, 1, 0, 1] as const) {
          for (const { key } of drafts[who].conflicts) drafts[who] = chooseVersion({ draft: drafts[who], key, choice: 'theirs' })
          turn(who)
        }
        expect(drafts[0].conflicts).toEqual([])
        expect(write(drafts[0])).toBe(write(drafts[1]))
        expect(write(drafts[0])).toBe(server.map(({ text }) => text).join(' '))
      }),
    )
  })
})
