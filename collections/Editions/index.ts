import type { CollectionConfig } from 'payload'

import { canReadEditions } from '@/access/sealed'
import { LANGUAGES } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { APPEND_ONLY } from '../shared/appendOnly'
import { MENU } from '../shared/groups'
import { manyOf, oneOf } from '../shared/relations'
import { editionEndpoints } from './endpoints'

/** An item in one language exactly as it was approved: the commit point and the archive copy. */
export const Editions: CollectionConfig = {
  slug: SLUGS.editions,
  labels: { singular: { nl: 'Editie', en: 'Edition' }, plural: { nl: 'Edities', en: 'Editions' } },
  defaultSort: '-approvedAt',
  lockDocuments: false,
  admin: {
    group: MENU.archive,
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'number', 'approvedAt'],
    description: {
      nl: 'Wat is goedgekeurd, woord voor woord. Een editie verandert nooit.',
      en: 'What was approved, word for word. An edition never changes.',
    },
  },
  access: { ...APPEND_ONLY.access, read: canReadEditions },
  endpoints: editionEndpoints,
  hooks: APPEND_ONLY.hooks,
  indexes: [{ fields: ['item', 'language', 'number'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: { nl: 'Titel', en: 'Title' } },
    oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }),
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    { name: 'number', type: 'number', required: true, label: { nl: 'Nummer', en: 'Number' } },
    { name: 'contentHash', type: 'text', required: true, index: true, label: { nl: 'Controlegetal', en: 'Content hash' } },
    { name: 'approvedAt', type: 'date', required: true, index: true, label: { nl: 'Goedgekeurd op', en: 'Approved at' } },
    manyOf({ name: 'verdicts', to: SLUGS.verdicts, nl: 'Oordelen', en: 'Verdicts' }),
    { name: 'seq', type: 'number', required: true, label: { nl: 'Plaats in het journaal', en: 'Place in the journal' } },
    { name: 'content', type: 'json', required: true, label: { nl: 'Inhoud', en: 'Content' } },
    { name: 'releases', type: 'json', required: true, label: { nl: 'Kanalen en momenten', en: 'Channels and moments' } },
    { name: 'classification', type: 'json', required: true, label: { nl: 'Indeling', en: 'Classification' } },
    // Ids and periods of the consents that it rests on, never whose they are.
    { name: 'consents', type: 'json', label: { nl: 'Rust op toestemmingen', en: 'Consents' } },
    {
      name: 'basis',
      type: 'select',
      defaultValue: 'approval',
      options: [
        { value: 'approval', label: { nl: 'Goedkeuring', en: 'Approval' } },
        { value: 'part-removed', label: { nl: 'Onderdeel eraf op verzoek van wie het gaf', en: 'Part removed' } },
      ],
      label: { nl: 'Ontstaan door', en: 'Basis' },
    },
    { name: 'sealedAt', type: 'date', index: true, label: { nl: 'Verzegeld op', en: 'Sealed at' } },
  ],
}
