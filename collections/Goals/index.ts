import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'

export const Goals = defineVocabulary({
  slug: SLUGS.goals,
  labels: { singular: { nl: 'Doel', en: 'Goal' }, plural: { nl: 'Doelen', en: 'Goals' } },
  description: {
    nl: 'De doelen a tot en met g van het uitvoeringsplan.',
    en: 'The goals a to g of the implementation plan.',
  },
  readableBy: 'internal',
  fields: [
    { name: 'letter', type: 'text', required: true, maxLength: 1, label: { nl: 'Letter', en: 'Letter' } },
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
  ],
  columns: ['letter', 'name', 'description'],
})
