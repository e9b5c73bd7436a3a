import type { CollectionConfig, Field } from 'payload'

import { isPlanReaderField, nobody } from '@/access/people'
import { isServedNow } from '@/access/served'
import { ITEM_KINDS } from '@/domain/content'
import { LANGUAGES } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { manyOf, oneOf } from '../shared/relations'
import { presentTranslations } from './hooks/presentTranslations'

const internal = { read: isPlanReaderField }

const served: Field[] = [
  { name: 'kind', type: 'select', required: true, index: true, options: [...ITEM_KINDS], label: { nl: 'Soort', en: 'Kind' } },
  {
    name: 'language',
    type: 'select',
    required: true,
    index: true,
    options: [...LANGUAGES],
    label: { nl: 'Taal', en: 'Language' },
  },
  { name: 'direction', type: 'select', required: true, options: ['ltr', 'rtl'], label: { nl: 'Richting', en: 'Direction' } },
  {
    name: 'translations',
    type: 'json',
    virtual: true,
    label: { nl: 'Andere talen', en: 'Translations' },
    hooks: { afterRead: [presentTranslations] },
  },
  oneOf({ name: 'channel', to: SLUGS.channels, nl: 'Kanaal', en: 'Channel', index: true }),
  { name: 'headline', type: 'text', label: { nl: 'Kop', en: 'Headline' } },
  { name: 'summary', type: 'textarea', label: { nl: 'Samenvatting', en: 'Summary' } },
  {
    name: 'text',
    type: 'group',
    label: { nl: 'Tekst', en: 'Text' },
    fields: [
      { name: 'html', type: 'textarea', label: 'HTML' },
      { name: 'plain', type: 'textarea', label: { nl: 'Zonder opmaak', en: 'Plain' } },
    ],
  },
  { name: 'hashtags', type: 'text', hasMany: true, label: 'Hashtags' },
  {
    name: 'link',
    type: 'group',
    label: 'Link',
    fields: [
      { name: 'url', type: 'text', label: { nl: 'Adres', en: 'Address' } },
      { name: 'label', type: 'text', label: { nl: 'Tekst', en: 'Label' } },
    ],
  },
  {
    name: 'share',
    type: 'group',
    label: { nl: 'Delen', en: 'Sharing' },
    fields: [
      { name: 'text', type: 'textarea', label: { nl: 'Tekst', en: 'Text' } },
      { name: 'image', type: 'json', label: { nl: 'Beeld', en: 'Picture' } },
    ],
  },
  oneOf({ name: 'campaign', to: SLUGS.campaigns, nl: 'Campagne', en: 'Campaign', index: true }),
  manyOf({ name: 'themes', to: SLUGS.themes, nl: "Thema's", en: 'Themes' }),
  manyOf({ name: 'audiences', to: SLUGS.audiences, nl: 'Doelgroepen', en: 'Audiences' }),
  { name: 'media', type: 'json', label: { nl: 'Beeld', en: 'Pictures' } },
  { name: 'pictograms', type: 'json', label: { nl: 'Pictogrammen', en: 'Pictograms' } },
  { name: 'audio', type: 'json', label: { nl: 'Voorgelezen versie', en: 'Audio version' } },
  {
    name: 'event',
    type: 'group',
    label: { nl: 'Bijeenkomst', en: 'Event' },
    fields: [
      {
        name: 'place',
        type: 'group',
        label: { nl: 'Plaats', en: 'Place' },
        fields: [
          { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' } },
          { name: 'street', type: 'text', label: { nl: 'Straat', en: 'Street' } },
          { name: 'city', type: 'text', label: { nl: 'Stad', en: 'City' } },
        ],
      },
      { name: 'isAllDay', type: 'checkbox', label: { nl: 'Hele dag', en: 'All day' } },
      { name: 'recurrence', type: 'text', label: { nl: 'Herhaling', en: 'Recurrence' } },
      {
        name: 'occurrences',
        type: 'array',
        label: { nl: 'Keren', en: 'Occurrences' },
        fields: [
          { name: 'startsAt', type: 'date', index: true, label: { nl: 'Begint', en: 'Starts' } },
          { name: 'endsAt', type: 'date', label: { nl: 'Eindigt', en: 'Ends' } },
          { name: 'isCancelled', type: 'checkbox', label: { nl: 'Afgelast', en: 'Cancelled' } },
        ],
      },
    ],
  },
  {
    name: 'safety',
    type: 'group',
    label: { nl: 'Veilig voor lezers', en: 'Safety' },
    fields: [
      { name: 'isSensitive', type: 'checkbox', label: { nl: 'Gevoelig', en: 'Sensitive' } },
      { name: 'contentNote', type: 'text', label: { nl: 'Waarschuwing vooraf', en: 'Content note' } },
      { name: 'quickExit', type: 'checkbox', label: { nl: 'Snel weg', en: 'Quick exit' } },
      {
        name: 'discreet',
        type: 'group',
        label: { nl: 'Onopvallend', en: 'Discreet' },
        fields: [
          { name: 'title', type: 'text', label: { nl: 'Titel', en: 'Title' } },
          { name: 'shareText', type: 'text', label: { nl: 'Deeltekst', en: 'Share text' } },
        ],
      },
      manyOf({ name: 'helpLines', to: SLUGS.helpLines, nl: 'Hulplijnen', en: 'Help lines' }),
    ],
  },
]

/**
 * What the outside can read: rows with an interval, written by the projection alone. Several rows may carry
 * one public id; their intervals never overlap.
 */
export const Posts: CollectionConfig = {
  slug: SLUGS.posts,
  labels: { singular: { nl: 'Getoond bericht', en: 'Post' }, plural: { nl: 'Nu te lezen', en: 'Posts' } },
  defaultSort: '-publishedAt',
  lockDocuments: false,
  timestamps: false,
  admin: {
    group: MENU.archive,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'channel', 'language', 'publishedAt', 'edition'],
    description: {
      nl: 'Wat lezers op dit moment zien, per kanaal en taal. Hier verandert u niets; dat doet u in het item.',
      en: 'What readers see at this moment, per channel and language. Change it in the item.',
    },
  },
  access: { create: nobody, read: isServedNow, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['servedUntil', 'servedFrom'] }, { fields: ['publishedAt', 'publicId'] }],
  fields: [
    { name: 'publicId', type: 'text', required: true, index: true, label: { nl: 'Openbaar nummer', en: 'Public id' } },
    ...served,
    { name: 'publishedAt', type: 'date', required: true, index: true, label: { nl: 'Verschenen', en: 'Published' } },
    { name: 'modifiedAt', type: 'date', required: true, label: { nl: 'Bijgewerkt', en: 'Modified' } },
    { name: 'edition', type: 'number', required: true, label: { nl: 'Editie', en: 'Edition' } },
    { name: 'servedFrom', type: 'date', required: true, index: true, access: internal, label: { nl: 'Vanaf', en: 'From' } },
    { name: 'servedUntil', type: 'date', required: true, index: true, access: internal, label: { nl: 'Tot', en: 'Until' } },
    oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true, access: internal }),
    oneOf({ name: 'editionRecord', to: SLUGS.editions, nl: 'Editie', en: 'Edition', access: internal }),
    // What rests on a consent may end at any moment: no cache keeps it.
    { name: 'restsOnConsent', type: 'checkbox', access: internal, admin: { hidden: true } },
    { name: 'mediaChecksums', type: 'text', hasMany: true, index: true, access: internal, admin: { hidden: true } },
  ],
}
