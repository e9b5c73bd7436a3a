import { expect, test } from 'vitest'

import { findWhoMustLookAgain, type GivenVerdict } from './findWhoMustLookAgain'
import type { Role } from './roles'

const yes = (by: string, contentHash: string): GivenVerdict => ({ by, contentHash, kind: 'approve' })
const no = (by: string, contentHash: string): GivenVerdict => ({ by, contentHash, kind: 'request-changes' })
const roles: Record<string, Role> = { sub: 'substance', comm: 'communications', was: 'viewer' }
const look = (verdicts: GivenVerdict[], askedIds: string[], countingRoles: Role[] = ['substance']) =>
  findWhoMustLookAgain({ verdicts, currentHash: 'new', askedIds, roles, countingRoles })

test.each<[string, GivenVerdict[], string[], string[]]>([
  ['nobody looked yet', [], ['sub'], []],
  ['a yes to this very text', [yes('sub', 'new')], ['sub'], []],
  ['a yes to the text before', [yes('sub', 'old')], ['sub'], ['sub']],
  ['a no to the text before', [no('sub', 'old')], ['sub'], ['sub']],
  ['not asked any more, but their verdict counts', [yes('sub', 'old')], [], ['sub']],
  ['not asked any more, and no adviser any more', [yes('was', 'old')], [], []],
  ['no adviser any more, but asked by name', [yes('was', 'old')], ['was'], ['was']],
  ['a guest whose link is still open', [yes('link', 'old')], ['link'], ['link']],
  ['a guest whose link has ended', [yes('link', 'old')], [], []],
  ['looked again already', [yes('sub', 'old'), yes('sub', 'new')], ['sub'], []],
  ['each once, in order of their last verdict', [yes('sub', 'a'), yes('comm', 'a'), no('sub', 'b')], ['comm'], ['comm', 'sub']],
  ['an adviser whose verdict this text does not need', [yes('comm', 'old')], [], []],
  ['the text is again what it was', [yes('sub', 'new'), no('comm', 'old')], ['sub', 'comm'], ['comm']],
])('%s', (_name, verdicts, askedIds, expected) => {
  expect(look(verdicts, askedIds).map(({ by }) => by)).toEqual(expected)
})

test('names the text that they did read last', () => {
  const verdicts = [yes('sub', 'first'), no('sub', 'second')]
  expect(look(verdicts, ['sub'])).toEqual([
    { by: 'sub', contentHash: 'second', kind: 'request-changes' },
  ])
})

test('which verdicts a text needs decides', () => {
  expect(look([yes('comm', 'old')], [], ['communications', 'substance'])).toHaveLength(1)
})
