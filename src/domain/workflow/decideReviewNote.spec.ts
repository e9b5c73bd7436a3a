import { describe, expect, test } from 'vitest'

import { decideReviewNote } from './decideReviewNote'
import { STAGES, type Stage } from './stages'

const NEEDS = ['substance', 'expert-assent'] as const

describe('the text changed since the reader’s own verdict', () => {
  const LOOK: Record<Stage, 'again' | 'later'> = { idea: 'later', writing: 'later', review: 'again', approved: 'later', archived: 'later' }
  const noteOf = (stage: Stage, mustLookAgain: boolean) =>
    decideReviewNote({ stage, sinceYours: { mustLookAgain }, hasApprovedThis: false, stillNeeds: NEEDS })

  test.each(STAGES)('who is concerned is asked to look in review alone (%s)', (stage) => {
    expect(noteOf(stage, true)).toEqual({ kind: 'changed', look: LOOK[stage] })
  })

  test.each(STAGES)('who is not concerned is asked nothing, at any stage (%s)', (stage) => {
    expect(noteOf(stage, false)).toEqual({ kind: 'changed', look: 'no-need' })
  })

  test('a yes to these very words counts, whatever was said of earlier ones', () => {
    const own = { sinceYours: { mustLookAgain: true }, hasApprovedThis: true }
    expect(decideReviewNote({ stage: 'review', ...own, stillNeeds: NEEDS })).toEqual({ kind: 'waits', needs: NEEDS })
    expect(decideReviewNote({ stage: 'writing', ...own, stillNeeds: NEEDS })).toEqual({ kind: 'nothing' })
  })
})

describe('nothing changed since', () => {
  const noteOf = (stage: Stage, hasApprovedThis: boolean, stillNeeds: readonly string[]) =>
    decideReviewNote({ stage, sinceYours: null, hasApprovedThis, stillNeeds })

  test.each(STAGES.filter((stage) => stage !== 'review'))('outside review nothing is said (%s)', (stage) => {
    for (const hasApproved of [true, false]) expect(noteOf(stage, hasApproved, ['expert-assent'])).toEqual({ kind: 'nothing' })
  })

  test.each<[string, boolean, readonly string[], object]>([
    ['who said yes sees whose yes is still needed', true, ['second-person'], { kind: 'waits', needs: ['second-person'] }],
    ['who said yes sees that the teller’s is', true, ['expert-assent'], { kind: 'waits', needs: ['expert-assent'] }],
    ['the others see that it waits for its teller alone', false, ['expert-assent'], { kind: 'waits-for-teller' }],
    ['who is still needed is told nothing of the teller', false, NEEDS, { kind: 'nothing' }],
    ['nothing is needed any more', true, [], { kind: 'nothing' }],
    ['nor of others', false, [], { kind: 'nothing' }],
  ])('%s', (_, hasApprovedThis, stillNeeds, expected) => {
    expect(noteOf('review', hasApprovedThis, stillNeeds)).toEqual(expected)
  })
})
