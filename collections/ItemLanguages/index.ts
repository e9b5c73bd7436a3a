import type { CollectionConfig } from 'payload'

import { isPlanReader, nobody } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { manyOf, oneOf } from '../shared/relations'

/**
 * Where an item stands in one language: the unit of approval. Only actions write it, through the database
 * layer; there is no door for anybody else.
 */
export const ItemLanguages: CollectionConfig = {
  slug: SLUGS.itemLanguages,
  labels: {
    singular: { nl: 'Taalversie', en: 'Language of an item' },
    plural: { nl: 'Taalversies', en: 'Languages of items' },
  },
  admin: { hidden: true, group: MENU.archive },
  lockDocuments: false,
  access: { create: nobody, read: isPlanReader, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['item', 'language'], unique: true }],
  fields: [
    oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }),
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES] },
    {
      name: 'stage',
      type: 'select',
      required: true,
      index: true,
      options: ['idea', 'writing', 'review', 'approved'],
    },
    { name: 'contentHash', type: 'text' },
    manyOf({ name: 'authors', to: SLUGS.users, nl: 'Schrijvers', en: 'Authors' }),
    oneOf({ name: 'reviewAskedBy', to: SLUGS.users, nl: 'Gevraagd door', en: 'Asked by' }),
    { name: 'reviewAskedAt', type: 'date', index: true },
  ],
}
