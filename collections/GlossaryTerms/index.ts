import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'

export const GlossaryTerms = defineVocabulary({
  slug: SLUGS.glossaryTerms,
  labels: { singular: { nl: 'Begrip', en: 'Term' }, plural: { nl: 'Begrippen', en: 'Glossary terms' } },
  description: {
    nl: 'Moeilijke woorden met een uitleg die iedereen begrijpt.',
    en: 'Hard words with an explanation that everyone understands.',
  },
  readableBy: 'public',
  titleField: 'term',
  titleLabel: { nl: 'Begrip', en: 'Term' },
  fields: [
    {
      name: 'meaning',
      type: 'textarea',
      localized: true,
      required: true,
      label: { nl: 'Uitleg', en: 'Meaning' },
    },
    { name: 'source', type: 'text', label: { nl: 'Bron', en: 'Source' } },
  ],
})
