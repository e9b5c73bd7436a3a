import type { CollectionConfig } from 'payload'

import { isPlannerOrAdministrator, nobody, nobodyField } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { guestLinkEndpoints } from './endpoints'

/**
 * A personal way to one item without an account: to review it, or, for an expert-by-experience, to write in it.
 * Only the hash of its secret is kept, and no address: who it is for is a name that the asker recognises.
 */
export const GuestLinks: CollectionConfig = {
  slug: SLUGS.guestLinks,
  labels: { singular: { nl: 'Gastlink', en: 'Guest link' }, plural: { nl: 'Gastlinks', en: 'Guest links' } },
  defaultSort: '-createdAt',
  admin: { group: MENU.together, useAsTitle: 'recipient', hidden: true },
  access: { create: nobody, read: isPlannerOrAdministrator, update: nobody, delete: nobody },
  graphQL: false,
  endpoints: guestLinkEndpoints,
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: [
        { value: 'review', label: { nl: 'Meelezen en oordelen', en: 'Review' } },
        { value: 'co-writing', label: { nl: 'Meeschrijven', en: 'Co-writing' } },
      ],
      label: { nl: 'Waarvoor', en: 'Purpose' },
    },
    { name: 'recipient', type: 'text', required: true, maxLength: 80, label: { nl: 'Voor wie', en: 'For whom' } },
    oneOf({ name: 'expert', to: SLUGS.users, nl: 'Ervaringsdeskundige', en: 'Expert', index: true }),
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobodyField },
      label: { nl: 'Kenmerk', en: 'Hash' },
    },
    oneOf({ name: 'madeBy', to: SLUGS.users, nl: 'Gemaakt door', en: 'Made by' }),
    instantField({ name: 'madeAt', index: true, label: { nl: 'Gemaakt op', en: 'Made at' } }),
    instantField({ name: 'expiresAt', index: true, label: { nl: 'Geldig tot', en: 'Valid until' } }),
    instantField({ name: 'revokedAt', label: { nl: 'Ingetrokken op', en: 'Revoked at' } }),
    instantField({ name: 'lastUsedAt', label: { nl: 'Laatst gebruikt', en: 'Last used' } }),
    // Set by a verdict that ends the link: approved or declined.
    instantField({ name: 'answeredAt', label: { nl: 'Antwoord op', en: 'Answered at' } }),
    {
      name: 'answer',
      type: 'select',
      options: [
        { value: 'approve', label: { nl: 'Akkoord', en: 'Approved' } },
        { value: 'decline', label: { nl: 'Niet akkoord', en: 'Declined' } },
      ],
      label: { nl: 'Antwoord', en: 'Answer' },
    },
  ],
}
