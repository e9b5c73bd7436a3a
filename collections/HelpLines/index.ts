import type { Field } from 'payload'

import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { defineVocabulary, internalField } from '../shared/defineVocabulary'
import { oneOf } from '../shared/relations'
import { helpLineEndpoints } from './endpoints'
import { keepForSecondPerson, noteNewLine } from './hooks/keepForSecondPerson'
import { refuseErasingShownLine, refuseTrashingShownLine } from './hooks/refuseLosingHelpLine'

export const HelpLines = defineVocabulary({
  slug: SLUGS.helpLines,
  labels: { singular: { nl: 'Hulplijn', en: 'Help line' }, plural: { nl: 'Hulplijnen', en: 'Help lines' } },
  description: {
    nl: 'Nummers en chats waar lezers hulp vinden. Items verwijzen hiernaar; typ een nummer nooit in een tekst.',
    en: 'Numbers and chats where readers find help. Items refer to these; never type a number in a text.',
  },
  readableBy: 'public',
  columns: ['name', 'phone', 'hours', 'checkAgainBy', 'sortOrder'],
  endpoints: helpLineEndpoints,
  hooks: {
    beforeChange: [refuseTrashingShownLine, keepForSecondPerson],
    afterChange: [noteNewLine],
    beforeDelete: [refuseErasingShownLine],
  },
  fields: [
    {
      name: 'checkPanel',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '@/admin/helpLines/HelpLinePanel#HelpLinePanel' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', maxLength: 40, label: { nl: 'Telefoonnummer', en: 'Phone' } },
        { name: 'isFree', type: 'checkbox', label: { nl: 'Gratis', en: 'Free' } },
        { name: 'isDayAndNight', type: 'checkbox', label: { nl: 'Dag en nacht', en: 'Day and night' } },
        { name: 'mayBeAnonymous', type: 'checkbox', label: { nl: 'Anoniem kan', en: 'May be anonymous' } },
        {
          name: 'isEmergency',
          type: 'checkbox',
          label: { nl: 'Noodnummer', en: 'Emergency number' },
          admin: { description: { nl: 'Voor direct gevaar.', en: 'For immediate danger.' } },
        },
      ],
    },
    { name: 'hours', type: 'text', localized: true, label: { nl: 'Wanneer bereikbaar', en: 'Hours' } },
    {
      type: 'row',
      fields: [
        { name: 'chatUrl', type: 'text', label: { nl: 'Chat (https)', en: 'Chat (https)' }, validate: httpsOrEmpty },
        { name: 'url', type: 'text', label: { nl: 'Website (https)', en: 'Website (https)' }, validate: httpsOrEmpty },
      ],
    },
    { name: 'forWhom', type: 'textarea', localized: true, label: { nl: 'Voor wie', en: 'For whom' } },
    { name: 'region', type: 'text', label: { nl: 'Regio', en: 'Region' } },
    {
      type: 'collapsible',
      label: { nl: 'Bron en datums', en: 'Source and dates' },
      fields: [
        // A changed number waits here until a second person has rung it.
        { name: 'proposal', type: 'json', hidden: true, access: internalField, label: { nl: 'Voorstel', en: 'Proposal' } },
        { ...oneOf({ name: 'proposedBy', to: SLUGS.users, nl: 'Voorgesteld door', en: 'Proposed by', access: internalField }), hidden: true } as Field,
        { name: 'proposedAt', type: 'date', hidden: true, access: internalField, label: { nl: 'Voorgesteld op', en: 'Proposed at' } },
        { name: 'source', type: 'text', access: internalField, label: { nl: 'Bron', en: 'Source' } },
        plainDateField({
          name: 'checkedOn',
          access: internalField,
          label: { nl: 'Nagekeken op', en: 'Checked on' },
          admin: { readOnly: true },
        }),
        plainDateField({
          name: 'checkAgainBy',
          access: internalField,
          label: { nl: 'Opnieuw nakijken voor', en: 'Check again by' },
          admin: {
            readOnly: true,
            description: {
              nl: 'Na deze dag vraagt de startpagina om controle.',
              en: 'After this day the start page asks for a check.',
            },
          },
        }),
      ],
    },
  ],
})

function httpsOrEmpty(value: string | null | undefined): true | string {
  if (!value) return true
  return /^https:\/\/[^\s]+$/.test(value) || 'Een adres begint met https://.'
}
