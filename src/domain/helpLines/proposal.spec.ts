import { describe, expect, test } from 'vitest'

import {
  decideHelpLineChange,
  findProposal,
  listChanges,
  readProposal,
  type HelpLineProposal,
} from './proposal'

const before = {
  phone: '0800-2000',
  isFree: true,
  isDayAndNight: null,
  hours: 'altijd',
  chatUrl: null,
  url: 'https://a.example',
}

describe('what a save changes of what readers see', () => {
  test.each<[string, object, HelpLineProposal]>([
    ['nothing', before, {}],
    ['nothing that is named', {}, {}],
    ['a number', { ...before, phone: '0800-2001' }, { phone: '0800-2001' }],
    ['a number with a blank behind it', { ...before, phone: '0800-2000 ' }, {}],
    ['a number that is taken away', { ...before, phone: '' }, { phone: null }],
    ['no chat is no chat', { ...before, chatUrl: '' }, {}],
    ['a flag that was never set', { ...before, isDayAndNight: false }, {}],
    ['both flags', { ...before, isFree: false, isDayAndNight: true }, { isFree: false, isDayAndNight: true }],
    ['hours', { ...before, hours: '9–17 uur' }, { hours: { nl: '9–17 uur' } }],
    ['for whom', { ...before, forWhom: 'Voor mannen' }, { forWhom: { nl: 'Voor mannen' } }],
    ['where', { ...before, region: 'Overijssel' }, { region: 'Overijssel' }],
    ['an emergency number', { ...before, isEmergency: true, mayBeAnonymous: false }, { isEmergency: true }],
    ['another field', { ...before, source: 'gebeld' }, {}],
  ])('%s', (_name, after, expected) => {
    expect(findProposal({ before, after, language: 'nl' })).toEqual(expected)
  })
})

describe('what becomes of it', () => {
  const changes = { phone: '0800-2001' }
  const decide = (
    waiting: Parameters<typeof decideHelpLineChange>[0]['waiting'],
    wish: HelpLineProposal = changes,
  ) => decideHelpLineChange({ changes: wish, waiting, personId: 'a' })

  test('it waits', () =>
    expect(decide(null)).toEqual({ kind: 'proposed', proposal: changes, fields: ['phone'] }))
  test('nothing new, nothing waits', () => expect(decide(null, {})).toEqual({ kind: 'unchanged' }))
  test('nothing new leaves what somebody else proposed', () =>
    expect(decide({ proposal: changes, personId: 'b' }, {})).toEqual({ kind: 'unchanged' }))
  test('nobody adds to the proposal of somebody else', () =>
    expect(decide({ proposal: { url: null }, personId: 'b' })).toEqual({ kind: 'refused' }))
  test('nor to one of which nobody knows whose it is', () =>
    expect(decide({ proposal: { url: null }, personId: null })).toEqual({ kind: 'refused' }))
  test('their own they may add to', () =>
    expect(
      decide(
        { proposal: { url: null, hours: { nl: 'altijd' } }, personId: 'a' },
        { phone: '113', hours: { en: 'always' } },
      ),
    ).toEqual({
      kind: 'proposed',
      proposal: { url: null, phone: '113', hours: { nl: 'altijd', en: 'always' } },
      fields: ['phone', 'hours', 'url'],
    }))
})

test.each<[unknown, HelpLineProposal | null]>([
  [null, null],
  ['0800', null],
  [[], null],
  [{ name: 'Anders' }, null],
  [{ phone: 113, isFree: 'ja', hours: 'altijd' }, null],
  [
    { phone: '113', isFree: false, hours: { nl: ' altijd ', xx: 'nooit' }, name: 'Anders' },
    { phone: '113', isFree: false, hours: { nl: 'altijd' } },
  ],
])('reads back what was stored: %j', (stored, expected) => {
  expect(readProposal(stored)).toEqual(expected)
})

test('old beside new', () => {
  const current = { phone: '0800-2000', isFree: true, hours: { nl: 'altijd' } }
  const proposal = { phone: null, isFree: false, hours: { nl: '9–17 uur', en: '9–5' } }
  expect(listChanges({ current, proposal })).toEqual([
    { field: 'phone', language: null, before: '0800-2000', after: null },
    { field: 'isFree', language: null, before: true, after: false },
    { field: 'hours', language: 'nl', before: 'altijd', after: '9–17 uur' },
    { field: 'hours', language: 'en', before: null, after: '9–5' },
  ])
})
