import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'

export const Audiences = defineVocabulary({
  slug: SLUGS.audiences,
  labels: { singular: { nl: 'Doelgroep', en: 'Audience' }, plural: { nl: 'Doelgroepen', en: 'Audiences' } },
  description: {
    nl: 'Voor wie een item bedoeld is. Websites filteren hierop.',
    en: 'Whom an item is meant for. Websites filter on them.',
  },
  readableBy: 'public',
  fields: [
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
  ],
})
