import type { CollectionConfig } from 'payload'

import { isPlanReader, nobody } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { sealedWords } from '../shared/sealedWords'
import { teachBackEndpoints } from './endpoints'

/** A group from the audience read the text and told in their own words what it says. Never a name. */
export const TeachBacks: CollectionConfig = {
  slug: SLUGS.teachBacks,
  labels: { singular: { nl: 'Terugvertelronde', en: 'Teach-back' }, plural: { nl: 'Terugvertelrondes', en: 'Teach-backs' } },
  defaultSort: '-heldOn',
  admin: { group: MENU.together, useAsTitle: 'heldOn', hidden: true },
  access: { create: nobody, read: isPlanReader, update: nobody, delete: nobody },
  endpoints: teachBackEndpoints,
  graphQL: { disableMutations: true },
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    { name: 'contentHash', type: 'text', required: true, label: { nl: 'Controlegetal', en: 'Content hash' } },
    plainDateField({ name: 'heldOn', label: { nl: 'Op', en: 'Held on' } }),
    oneOf({ name: 'audience', to: SLUGS.audiences, nl: 'Welke groep', en: 'Group' }),
    { name: 'readers', type: 'number', min: 1, max: 500, label: { nl: 'Aantal lezers', en: 'Readers' } },
    {
      name: 'understood',
      type: 'select',
      options: [
        { value: 'well', label: { nl: 'Goed begrepen', en: 'Well' } },
        { value: 'partly', label: { nl: 'Deels begrepen', en: 'Partly' } },
        { value: 'not', label: { nl: 'Niet begrepen', en: 'Not' } },
      ],
      label: { nl: 'Begrepen', en: 'Understood' },
    },
    { name: 'findings', type: 'textarea', maxLength: 1000, label: { nl: 'Wat zij terugvertelden', en: 'What they told' } },
    sealedWords,
    oneOf({ name: 'recordedBy', to: SLUGS.users, nl: 'Vastgelegd door', en: 'Recorded by' }),
  ],
}
