import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'

export const Levels = defineVocabulary({
  slug: SLUGS.levels,
  labels: { singular: { nl: 'Niveau', en: 'Level' }, plural: { nl: 'Niveaus', en: 'Levels' } },
  description: {
    nl: 'De niveaus waarop u werkt: van één mens tot de samenleving.',
    en: 'The levels on which you work: from one person to society.',
  },
  readableBy: 'internal',
  fields: [
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
  ],
})
