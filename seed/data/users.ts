import type { SeedUser } from './types'

/** Demo only: none of these accounts exists in production. */
export const DEMO_PASSWORD = 'demo-deventer-2026'

/** Invented names; experts-by-experience have a pseudonym only. */
export const USERS: SeedUser[] = [
  { key: 'admin', email: 'beheer@deventer.example', displayName: 'Ruben Beheer', role: 'administrator' },
  {
    key: 'communications',
    email: 'communicatie@deventer.example',
    displayName: 'Anouk Vermaas',
    role: 'communications',
  },
  {
    key: 'substance',
    email: 'inhoud@deventer.example',
    displayName: 'Meryem Aksoy',
    role: 'substance',
    deputy: 'substance-2',
  },
  {
    key: 'substance-2',
    email: 'inhoud2@deventer.example',
    displayName: 'Joost Lankhorst',
    role: 'substance',
  },
  { key: 'expert', email: 'zonnebloem@deventer.example', displayName: 'Zonnebloem', role: 'expert' },
  { key: 'expert-2', email: 'wilg@deventer.example', displayName: 'Wilg', role: 'expert' },
  {
    key: 'partner',
    email: 'horeca@deventer.example',
    displayName: 'Partner horeca',
    role: 'partner',
    partner: 'khn-deventer',
  },
  { key: 'viewer', email: 'meelezer@deventer.example', displayName: 'Wethouder (meelezer)', role: 'viewer' },
]
