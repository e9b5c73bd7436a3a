import { describe, expect, test } from 'vitest'
import {
  findMissingVerdicts,
  requiredVerdicts,
  whyMayNotApprove,
  type Approver,
  type Verdict,
} from './requiredVerdicts'
import { ROLES, type Role } from './roles'
import type { Stage } from './stages'

const user = (id: string, role: Role, ...isDeputyFor: string[]): Approver => ({ id, role, isDeputyFor })
const comms = user('comms', 'communications')
const deputy = user('deputy', 'communications', 'substance')
const substance = user('substance', 'substance')
const administrator = user('admin', 'administrator', 'substance')
const users = [comms, deputy, substance, administrator, user('self', 'communications', 'self')]

test.each([
  [false, false, ['second-person']],
  [true, false, ['substance']],
  [false, true, ['substance', 'expert-assent']],
  [true, true, ['substance', 'expert-assent']],
])('sensitive %s, story %s needs %j', (isSensitive, isStory, kinds) => {
  expect(requiredVerdicts({ isSensitive, isStory })).toEqual(kinds.map((kind) => ({ kind })))
})

describe('findMissingVerdicts', () => {
  const yes = (actorId: string): Verdict => ({ actorId, kind: 'approve' })
  const no = (actorId: string): Verdict => ({ actorId, kind: 'request-changes' })
  const plain = { isSensitive: false, isStory: false }
  const sensitive = { isSensitive: true, isStory: false }
  const story = { isSensitive: true, isStory: true }

  test.each<[string, typeof plain, Verdict[], string[], string[]]>([
    ['nothing yet', plain, [], [], ['second-person']],
    ['a second person', plain, [yes('comms')], ['other'], []],
    ['the author is no second person', plain, [yes('comms')], ['comms'], ['second-person']],
    ['an administrator is no second person', plain, [yes('admin')], [], ['second-person']],
    ['an unknown user counts for nothing', plain, [yes('gone')], [], ['second-person']],
    ['sensitive, by communications', sensitive, [yes('comms')], [], ['substance']],
    ['sensitive, by the substance adviser', sensitive, [yes('substance')], [], []],
    ['sensitive, by the deputy', sensitive, [yes('deputy')], [], []],
    ['sensitive, by a deputy of nobody but themselves', sensitive, [yes('self')], [], ['substance']],
    ['sensitive, by an administrator who is deputy', sensitive, [yes('admin')], [], ['substance']],
    ['sensitive, by an author of substance', sensitive, [yes('substance')], ['substance'], ['substance']],
    ['sensitive, a deputy for the author', sensitive, [yes('deputy')], ['substance'], []],
    [
      'a request for changes voids what came before',
      plain,
      [yes('comms'), no('substance')],
      [],
      ['second-person'],
    ],
    ['a yes after it counts', plain, [no('substance'), yes('comms')], [], []],
    ['a story keeps waiting for its expert', story, [yes('substance')], [], ['expert-assent']],
    ['a story without anything', story, [], [], ['substance', 'expert-assent']],
  ])('%s', (_name, item, verdicts, authorIds, missing) => {
    expect(
      findMissingVerdicts({ requirements: requiredVerdicts(item), verdicts, authorIds, users }).map(
        ({ kind }) => kind,
      ),
    ).toEqual(missing)
  })
})

describe('the assent of who tells a story', () => {
  const yes = (actorId: string, assentOf?: string): Verdict => ({ actorId, kind: 'approve', ...(assentOf && { assentOf }) })
  const no = (actorId: string, assentOf?: string): Verdict => ({ actorId, kind: 'request-changes', ...(assentOf && { assentOf }) })
  const adviser = yes('substance')

  test.each<[string, Verdict[], string[], string[]]>([
    ['by their link, after the adviser', [adviser, yes('link', 'wilg')], ['wilg'], []],
    ['before the adviser', [yes('link', 'wilg'), adviser], ['wilg'], []],
    ['by their own account', [yes('wilg', 'wilg'), adviser], ['wilg'], []],
    ['is no pair of eyes', [yes('link', 'wilg')], ['wilg'], ['substance']],
    ['of another guest is none', [adviser, yes('link')], ['wilg'], ['expert-assent']],
    ['of another expert is none', [adviser, yes('link', 'zonnebloem')], ['wilg'], ['expert-assent']],
    ['is asked of each who tells it', [adviser, yes('link', 'wilg')], ['wilg', 'zonnebloem'], ['expert-assent']],
    ['of both', [adviser, yes('link', 'wilg'), yes('link2', 'zonnebloem')], ['wilg', 'zonnebloem'], []],
    ['is void after their no', [adviser, yes('link', 'wilg'), no('link', 'wilg')], ['wilg'], ['substance', 'expert-assent']],
    ['is void after an adviser’s no', [yes('link', 'wilg'), no('substance'), adviser], ['wilg'], ['expert-assent']],
    ['of a story that nobody tells is never there', [adviser], [], ['expert-assent']],
  ])('%s', (_name, verdicts, tellerIds, missing) => {
    const requirements = requiredVerdicts({ isSensitive: true, isStory: true })
    const found = findMissingVerdicts({ requirements, verdicts, authorIds: ['wilg'], users, tellerIds })
    expect(found.map(({ kind }) => kind)).toEqual(missing)
  })
})

describe('whyMayNotApprove', () => {
  type Case = {
    actor: Approver
    isSensitive?: boolean
    isStory?: boolean
    authorIds?: string[]
    stage?: Stage
  }
  const codeOf = ({ actor, isSensitive = true, isStory = false, authorIds = [], stage = 'review' }: Case) =>
    whyMayNotApprove({ actor, isSensitive, isStory, authorIds, stage })?.code ?? null

  test.each<[string, Case, string | null]>([
    ['substance, sensitive', { actor: substance }, null],
    ['deputy, sensitive', { actor: deputy }, null],
    ['communications, sensitive', { actor: comms }, 'needs-substance'],
    ['communications, not sensitive', { actor: comms, isSensitive: false }, null],
    ['substance, not sensitive', { actor: substance, isSensitive: false }, null],
    ['own text', { actor: substance, authorIds: ['x', 'substance'] }, 'own-text'],
    ['own text, not sensitive', { actor: comms, isSensitive: false, authorIds: ['comms'] }, 'own-text'],
    ['own text of the deputy', { actor: deputy, authorIds: ['deputy'] }, 'own-text'],
    ['a story, by substance', { actor: substance, isStory: true }, null],
    ['a story that is not sensitive', { actor: comms, isSensitive: false, isStory: true }, 'needs-substance'],
    ['an idea', { actor: substance, stage: 'idea' }, 'not-in-review'],
    ['while writing', { actor: substance, stage: 'writing' }, 'not-in-review'],
    ['twice', { actor: substance, stage: 'approved' }, 'not-in-review'],
    ['archived', { actor: substance, stage: 'archived' }, 'not-in-review'],
    ['an administrator, also as deputy', { actor: administrator, isSensitive: false }, 'role-may-not'],
  ])('%s', (_name, input, expected) => {
    expect(codeOf(input)).toBe(expected)
  })

  test.each(ROLES.map((role) => [role, role === 'communications' || role === 'substance'] as const))(
    '%s may approve something: %s',
    (role, expected) => {
      expect(codeOf({ actor: user('u', role), isSensitive: false }) === null).toBe(expected)
    },
  )

  test('every answer has Dutch and English words', () => {
    const reason = whyMayNotApprove({
      actor: comms,
      isSensitive: true,
      isStory: false,
      authorIds: [],
      stage: 'review',
    })
    expect(reason?.person.nl).toContain('gevoelig')
    expect(reason?.person.en).toContain('sensitive')
  })
})
