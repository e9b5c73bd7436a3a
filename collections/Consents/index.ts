import type { CollectionConfig } from 'payload'

import { canReadConsents } from '@/access/together'
import { isPlannerField, nobody, nobodyField } from '@/access/people'
import { CONSENT_PARTS, CONSENT_PART_LABELS, RECOGNISABILITIES, RECOGNISABILITY_LABELS } from '@/domain/consent/consent'
import { LANGUAGES } from '@/domain/languages'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { manyOf, oneOf } from '../shared/relations'
import { consentEndpoints } from './endpoints'

/**
 * What an expert-by-experience allows of one part of an item: a story, a quote or a picture. A record of its
 * own (AVG art. 7), given on the text that was read then. Only actions write it; nothing of it is ever served.
 */
export const Consents: CollectionConfig = {
  slug: SLUGS.consents,
  labels: { singular: { nl: 'Toestemming', en: 'Consent' }, plural: { nl: 'Toestemmingen', en: 'Consents' } },
  defaultSort: '-givenAt',
  admin: { group: MENU.together, useAsTitle: 'part', hidden: true },
  access: { create: nobody, read: canReadConsents, update: nobody, delete: nobody },
  endpoints: consentEndpoints,
  graphQL: false,
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { ...oneOf({ name: 'expert', to: SLUGS.users, nl: 'Van', en: 'Given by', index: true }), required: true },
    {
      name: 'part',
      type: 'select',
      required: true,
      options: CONSENT_PARTS.map((part) => ({ value: part, label: CONSENT_PART_LABELS[part] })),
      label: { nl: 'Onderdeel', en: 'Part' },
    },
    { name: 'quote', type: 'textarea', maxLength: 1000, label: { nl: 'Citaat', en: 'Quote' } },
    oneOf({ name: 'picture', to: SLUGS.media, nl: 'Foto', en: 'Picture' }),
    manyOf({ name: 'channels', to: SLUGS.channels, nl: 'Kanalen', en: 'Channels' }),
    { name: 'languages', type: 'select', hasMany: true, options: [...LANGUAGES], label: { nl: 'Talen', en: 'Languages' } },
    instantField({ name: 'validFrom', label: { nl: 'Geldig vanaf', en: 'Valid from' } }),
    instantField({ name: 'validUntil', index: true, label: { nl: 'Geldig tot', en: 'Valid until' } }),
    {
      name: 'recognisability',
      type: 'select',
      required: true,
      options: RECOGNISABILITIES.map((value) => ({ value, label: RECOGNISABILITY_LABELS[value] })),
      label: { nl: 'Hoe herkenbaar', en: 'Recognisability' },
    },
    // Which words were read: per language the fingerprint of the text and the editions that carried it.
    { name: 'givenOn', type: 'json', label: { nl: 'Gegeven op deze tekst', en: 'Given on this text' } },
    instantField({ name: 'givenAt', index: true, label: { nl: 'Gegeven op', en: 'Given at' } }),
    {
      name: 'givenBy',
      type: 'select',
      options: [
        { value: 'page', label: { nl: 'Op de eigen pagina', en: 'On their own page' } },
        { value: 'paper', label: { nl: 'Op papier of in een gesprek', en: 'On paper or in conversation' } },
      ],
      label: { nl: 'Hoe', en: 'How' },
    },
    oneOf({ name: 'recordedBy', to: SLUGS.users, nl: 'Vastgelegd door', en: 'Recorded by' }),
    // The code of a giving ends all its parts, also years later. Only its hash is kept.
    { name: 'codeHash', type: 'text', index: true, hidden: true, access: { read: nobodyField }, label: 'Code' },
    instantField({ name: 'revokedAt', index: true, label: { nl: 'Ingetrokken op', en: 'Revoked at' } }),
    {
      name: 'revokedThrough',
      type: 'select',
      options: [
        { value: 'page', label: { nl: 'Eigen pagina', en: 'Own page' } },
        { value: 'code', label: { nl: 'Code', en: 'Code' } },
        { value: 'request', label: { nl: 'Op verzoek, door een adviseur', en: 'On request, by an adviser' } },
      ],
      label: { nl: 'Ingetrokken via', en: 'Revoked through' },
    },
    {
      name: 'copies',
      type: 'array',
      // Tasks of advisers, in which titles of other items stand.
      access: { read: isPlannerField },
      label: { nl: 'Kopieën buiten bereik', en: 'Copies out of reach' },
      labels: { singular: { nl: 'Kopie', en: 'Copy' }, plural: { nl: 'Kopieën', en: 'Copies' } },
      fields: [
        { name: 'where', type: 'text', required: true, maxLength: 200, label: { nl: 'Waar', en: 'Where' } },
        instantField({ name: 'doneAt', label: { nl: 'Weggehaald of gevraagd op', en: 'Done at' } }),
        oneOf({ name: 'doneBy', to: SLUGS.users, nl: 'Door', en: 'By' }),
      ],
    },
  ],
}
