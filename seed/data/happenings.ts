import type { SeedHappening } from '../types'

/** What people did that is about no item. A pause of a night: nothing is written or placed in its hours. */
export const HAPPENINGS: SeedHappening[] = [
  { day: -25, time: '10:10', by: 'expert-2', do: 'set-pace', openRequestsAtMost: 1 },
  {
    day: -13,
    time: '16:45',
    by: 'substance',
    do: 'set-brake',
    key: 'rust-na-incident',
    scope: 'theme',
    on: 'straatintimidatie',
    reason: 'Er gebeurde iets in de binnenstad dat veel mensen raakt. We zijn eerst even stil.',
  },
  { day: -12, time: '08:15', by: 'substance', do: 'lift-brake', key: 'rust-na-incident' },
  { day: -4, time: '16:20', by: 'communications', do: 'propose-phone', helpLine: 'zelfmoordpreventie-113', phone: '113' },
]
