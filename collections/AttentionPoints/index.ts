import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'

export const AttentionPoints = defineVocabulary({
  slug: SLUGS.attentionPoints,
  labels: {
    singular: { nl: 'Aandachtspunt', en: 'Attention point' },
    plural: { nl: 'Aandachtspunten', en: 'Attention points' },
  },
  description: {
    nl: 'Waar de kalender elk jaar aandacht aan moet geven. De dekking wordt hier het eerst aan afgemeten.',
    en: 'What the calendar must cover each year. Coverage is judged by these first.',
  },
  readableBy: 'internal',
  fields: [
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
  ],
})
