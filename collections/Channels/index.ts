import { SLUGS } from '@/slugs'

import { defineVocabulary, internalField } from '../shared/defineVocabulary'

const limit = (name: string, nl: string, en: string) =>
  ({
    name,
    type: 'number',
    min: 0,
    label: { nl, en },
    admin: { width: '25%', description: { nl: 'Leeg is geen grens.', en: 'Empty means no limit.' } },
  }) as const

export const Channels = defineVocabulary({
  slug: SLUGS.channels,
  labels: { singular: { nl: 'Kanaal', en: 'Channel' }, plural: { nl: 'Kanalen', en: 'Channels' } },
  description: {
    nl: 'Waar een tekst verschijnt, met de grenzen van dat kanaal. De controle voor beoordeling gebruikt ze.',
    en: 'Where a text appears, with the limits of that channel. The check before review uses them.',
  },
  readableBy: 'public',
  columns: ['name', 'delivery', 'maxText', 'isActive', 'sortOrder'],
  fields: [
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
    {
      name: 'delivery',
      type: 'select',
      required: true,
      defaultValue: 'pulled',
      options: [
        { value: 'pulled', label: { nl: 'Haalt zelf op (website, hulpmiddel)', en: 'Pulled by a consumer' } },
        { value: 'byHand', label: { nl: 'Plaatst u met de hand', en: 'Posted by hand' } },
      ],
      label: { nl: 'Hoe het er komt', en: 'Delivery' },
    },
    {
      type: 'row',
      fields: [
        limit('maxHeadline', 'Kop: hooguit … tekens', 'Headline: at most … characters'),
        limit('maxText', 'Tekst: hooguit … tekens', 'Text: at most … characters'),
        limit('maxHashtags', 'Hooguit … hashtags', 'At most … hashtags'),
        limit('maxMedia', 'Hooguit … beelden', 'At most … pictures'),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'needsHeadline',
          type: 'checkbox',
          defaultValue: true,
          label: { nl: 'Heeft een kop', en: 'Has a headline' },
        },
        { name: 'requiresMedia', type: 'checkbox', label: { nl: 'Beeld is verplicht', en: 'Picture required' } },
        {
          name: 'allowsLinks',
          type: 'checkbox',
          defaultValue: true,
          label: { nl: 'Links kunnen', en: 'Links allowed' },
        },
      ],
    },
    {
      name: 'usualTimes',
      type: 'text',
      hasMany: true,
      access: internalField,
      label: { nl: 'Gebruikelijke tijden', en: 'Usual times' },
      admin: { description: { nl: 'Bijvoorbeeld 09:00. Voorstel bij het goedkeuren.', en: 'For example 09:00.' } },
      validate: (value: unknown) =>
        !Array.isArray(value) ||
        value.every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(time))) ||
        'Schrijf een tijd als uu:mm, bijvoorbeeld 09:00.',
    },
    {
      name: 'minimumIntervalHours',
      type: 'number',
      min: 0,
      access: internalField,
      label: { nl: 'Minstens … uur tussen twee berichten', en: 'At least … hours between two posts' },
    },
    { name: 'icon', type: 'text', access: internalField, label: { nl: 'Pictogram', en: 'Icon' }, admin: { hidden: true } },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { nl: 'In gebruik', en: 'In use' },
      admin: { position: 'sidebar' },
    },
  ],
})
