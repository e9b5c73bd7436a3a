import { describe, expect, test } from 'vitest'

import { ROLES } from '../workflow/roles'
import { listReaders, type ReaderFacts } from './listReaders'

const account = (id: string, role: ReaderFacts['accounts'][number]['role'], partnerId: string | null = null) => ({
  id,
  role,
  partnerId,
  displayName: `Naam ${id}`,
})
const FACTS: ReaderFacts = {
  viewer: { id: 'zon', role: 'expert' },
  accounts: [
    account('zon', 'expert'),
    account('wilg', 'expert'),
    account('beuk', 'expert'),
    account('com', 'communications'),
    account('sub', 'substance'),
    account('wethouder', 'viewer'),
    account('beheer', 'administrator'),
    account('p1', 'partner', 'cafe'),
    account('p2', 'partner', 'wijk'),
  ],
  partners: [
    { id: 'cafe', name: 'Horeca' },
    { id: 'wijk', name: 'Wijkteam' },
  ],
  coWriterIds: ['zon'],
  sharedWithPartnerIds: [],
  guests: [],
}
const read = (facts: Partial<ReaderFacts>) =>
  Object.fromEntries(listReaders({ ...FACTS, ...facts }).map(({ kind, readers }) => [kind, readers.map(({ name }) => name)]))

describe('listReaders', () => {
  test('every colleague by name, the alderman and the administrator included', () => {
    expect(read({})).toEqual({ writers: ['U'], colleagues: ['Naam com', 'Naam sub', 'Naam beheer', 'Naam wethouder'] })
  })

  test('another expert is counted, not named', () => {
    expect(read({ coWriterIds: ['zon', 'wilg'] }).writers).toEqual(['U', 'Nog één ervaringsdeskundige'])
    expect(read({ coWriterIds: ['zon', 'wilg', 'beuk'] }).writers).toEqual(['U', 'Nog 2 ervaringsdeskundigen'])
    expect(JSON.stringify(read({ coWriterIds: ['zon', 'wilg', 'beuk'] }))).not.toMatch(/Naam (wilg|beuk)/)
  })

  test('an adviser sees the names that colleagues see', () => {
    const lists = read({ viewer: { id: 'com', role: 'communications' }, coWriterIds: ['zon', 'wilg'] })
    expect(lists.writers).toEqual(['Naam zon', 'Naam wilg'])
    expect(lists.colleagues?.[0]).toBe('U')
  })

  test('only partners with whom it is shared, with how many people', () => {
    const groups = listReaders({ ...FACTS, sharedWithPartnerIds: ['wijk'] })
    expect(groups.find(({ kind }) => kind === 'partners')?.readers).toEqual([{ name: 'Wijkteam', why: '1 persoon leest mee' }])
  })

  test('guests by the name on their link', () => {
    expect(read({ guests: ['Huisarts'] }).guests).toEqual(['Huisarts'])
  })

  test('whoever the rules let read is in the list: no role is forgotten', () => {
    const accounts = ROLES.map((role) => account(role, role, 'cafe'))
    const groups = listReaders({ ...FACTS, viewer: { id: 'sub', role: 'substance' }, accounts, coWriterIds: ['expert'], sharedWithPartnerIds: ['cafe'] })
    expect(groups.flatMap(({ readers }) => readers)).toHaveLength(ROLES.length)
  })
})
