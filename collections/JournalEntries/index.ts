import type { CollectionConfig } from 'payload'

import { isSubstanceOrAdministrator } from '@/access/people'
import { SLUGS } from '@/slugs'

import { APPEND_ONLY } from '../shared/appendOnly'
import { journalExportEndpoint } from './exportEndpoint'

/** Who did what to what, when, from where, with what result. Each entry carries the hash of the one before. */
export const JournalEntries: CollectionConfig = {
  slug: SLUGS.journalEntries,
  labels: { singular: { nl: 'Journaalregel', en: 'Journal entry' }, plural: { nl: 'Journaal', en: 'Journal' } },
  defaultSort: '-seq',
  lockDocuments: false,
  admin: {
    // The menu leads to the page that says it in sentences; this list is there for who knows its address.
    group: false,
    useAsTitle: 'action',
    defaultColumns: ['seq', 'at', 'action', 'objectType', 'result'],
    description: {
      nl: 'Alles wat er gebeurde, in volgorde. Regels komen erbij en veranderen nooit.',
      en: 'Everything that happened, in order. Entries are added and never change.',
    },
  },
  access: { ...APPEND_ONLY.access, read: isSubstanceOrAdministrator },
  hooks: APPEND_ONLY.hooks,
  endpoints: [journalExportEndpoint],
  graphQL: { disableMutations: true },
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true, label: { nl: 'Nummer', en: 'Number' } },
    { name: 'at', type: 'date', required: true, index: true, label: { nl: 'Wanneer', en: 'When' } },
    { name: 'action', type: 'text', required: true, index: true, label: { nl: 'Wat', en: 'Action' } },
    { name: 'actorKind', type: 'text', required: true, label: { nl: 'Soort handelaar', en: 'Kind of actor' } },
    { name: 'actorId', type: 'text', index: true, label: { nl: 'Wie (nummer)', en: 'Actor (id)' } },
    { name: 'objectType', type: 'text', index: true, label: { nl: 'Soort', en: 'Object type' } },
    { name: 'objectId', type: 'text', index: true, label: { nl: 'Nummer van het onderwerp', en: 'Object id' } },
    { name: 'language', type: 'text', label: { nl: 'Taal', en: 'Language' } },
    { name: 'channels', type: 'json', label: { nl: 'Kanalen', en: 'Channels' } },
    { name: 'origin', type: 'text', required: true, label: { nl: 'Langs welke weg', en: 'Origin' } },
    { name: 'result', type: 'text', required: true, label: { nl: 'Uitkomst', en: 'Result' } },
    { name: 'details', type: 'json', label: { nl: 'Bijzonderheden', en: 'Details' } },
    { name: 'previousHash', type: 'text', required: true, label: { nl: 'Vorige schakel', en: 'Previous link' } },
    { name: 'hash', type: 'text', required: true, label: { nl: 'Schakel', en: 'Link' } },
  ],
}
