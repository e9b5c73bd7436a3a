import type { CollectionConfig } from 'payload'

import { isPlanReader, nobody } from '@/access/people'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { dispatchEndpoints } from './endpoints'

/** The hand-over of one post to a person who places it by hand: to do, placed, or to be taken down. */
export const Dispatches: CollectionConfig = {
  slug: SLUGS.dispatches,
  labels: { singular: { nl: 'Plaatsing', en: 'Dispatch' }, plural: { nl: 'Plaatsingen', en: 'Dispatches' } },
  defaultSort: '-doneAt',
  lockDocuments: false,
  admin: {
    group: MENU.archive,
    useAsTitle: 'publicId',
    defaultColumns: ['item', 'channel', 'status', 'doneAt', 'permalink'],
    description: {
      nl: 'Wat u met de hand plaatst, en wat daarvan weer weg moet.',
      en: 'What you post by hand, and what must be taken down again.',
    },
  },
  access: { create: nobody, read: isPlanReader, update: nobody, delete: nobody },
  endpoints: dispatchEndpoints,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['publicId', 'edition'], unique: true }],
  fields: [
    { name: 'publicId', type: 'text', required: true, index: true, label: { nl: 'Openbaar nummer', en: 'Public id' } },
    { name: 'edition', type: 'number', required: true, label: { nl: 'Editie', en: 'Edition' } },
    oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }),
    oneOf({ name: 'channel', to: SLUGS.channels, nl: 'Kanaal', en: 'Channel', index: true }),
    { name: 'language', type: 'text', required: true, label: { nl: 'Taal', en: 'Language' } },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'placed', label: { nl: 'Geplaatst', en: 'Placed' } },
        { value: 'failed', label: { nl: 'Niet gelukt', en: 'Failed' } },
        { value: 'taken-down', label: { nl: 'Weggehaald', en: 'Taken down' } },
      ],
      label: { nl: 'Stand', en: 'Status' },
    },
    { name: 'permalink', type: 'text', label: { nl: 'Waar het staat', en: 'Permalink' } },
    oneOf({ name: 'doneBy', to: SLUGS.users, nl: 'Door', en: 'By' }),
    { name: 'doneAt', type: 'date', index: true, label: { nl: 'Wanneer', en: 'When' } },
  ],
}
