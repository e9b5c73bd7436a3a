import type { Role } from '../workflow/roles'
import { ROLE_LABELS } from '../workflow/roles'

/** Everything that decides who can read an item. */
export type ReaderFacts = {
  /** who looks at the list; shown as "U" */
  viewer: { id: string; role: Role }
  accounts: readonly { id: string; displayName: string; role: Role; partnerId: string | null }[]
  partners: readonly { id: string; name: string }[]
  coWriterIds: readonly string[]
  sharedWithPartnerIds: readonly string[]
  /** names on links that open this item without an account, and that work now */
  guests: readonly string[]
}

export type Reader = { name: string; /** what they are to this text */ why: string }
export type ReaderGroup = { kind: 'writers' | 'colleagues' | 'partners' | 'guests'; title: string; readers: Reader[] }

const COLLEAGUES: readonly Role[] = ['communications', 'substance', 'administrator', 'viewer']
const WHY: Partial<Record<Role, string>> = {
  communications: 'schrijft en plant',
  substance: 'leest en keurt goed',
  administrator: 'beheert de accounts',
  viewer: 'leest mee',
}

/**
 * Everybody who can read an item before it appears, in groups. Nobody is left out: who may not be named to this
 * viewer (another expert-by-experience) is counted. The rules are those of `canReadItems`.
 *
 * @example listReaders(facts)[0] // { kind: 'writers', title: 'Wie schrijft', readers: [{ name: 'U', … }] }
 */
export function listReaders(facts: ReaderFacts): ReaderGroup[] {
  const groups: ReaderGroup[] = [
    { kind: 'writers', title: 'Wie schrijft', readers: writersOf(facts) },
    { kind: 'colleagues', title: 'Collega’s van de gemeente', readers: colleaguesOf(facts) },
    { kind: 'partners', title: 'Partners met wie dit is gedeeld', readers: partnersOf(facts) },
    { kind: 'guests', title: 'Meelezers met een eigen link', readers: facts.guests.map((name) => ({ name, why: 'leest en zegt ja of nee' })) },
  ]
  return groups.filter(({ readers }) => readers.length > 0)
}

function writersOf({ viewer, accounts, coWriterIds }: ReaderFacts): Reader[] {
  const experts = accounts.filter(({ id, role }) => role === 'expert' && coWriterIds.includes(id))
  const others = experts.filter(({ id }) => id !== viewer.id)
  const self = experts.length > others.length ? [{ name: 'U', why: 'schrijft mee' }] : []
  if (viewer.role !== 'expert') return others.map(({ displayName }) => ({ name: displayName, why: 'schrijft mee' }))
  if (others.length === 0) return self
  const name = others.length === 1 ? 'Nog één ervaringsdeskundige' : `Nog ${others.length} ervaringsdeskundigen`
  return [...self, { name, why: 'onder een schuilnaam, schrijft mee' }]
}

function colleaguesOf({ viewer, accounts }: ReaderFacts): Reader[] {
  return COLLEAGUES.flatMap((role) =>
    accounts
      .filter((account) => account.role === role)
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
      .map(({ id, displayName }) => ({ name: id === viewer.id ? 'U' : displayName, why: WHY[role] ?? ROLE_LABELS[role].nl })),
  )
}

function partnersOf({ accounts, partners, sharedWithPartnerIds }: ReaderFacts): Reader[] {
  return partners
    .filter(({ id }) => sharedWithPartnerIds.includes(id))
    .map(({ id, name }) => {
      const people = accounts.filter(({ role, partnerId }) => role === 'partner' && partnerId === id).length
      const why = people === 0 ? 'nog niemand met een account' : people === 1 ? '1 persoon leest mee' : `${people} personen lezen mee`
      return { name, why }
    })
}
