import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'

export const Partners = defineVocabulary({
  slug: SLUGS.partners,
  labels: { singular: { nl: 'Partner', en: 'Partner' }, plural: { nl: 'Partners', en: 'Partners' } },
  description: {
    nl: 'Organisaties met wie u samenwerkt. Namen van partners gaan nooit naar buiten.',
    en: 'Organisations you work with. Names of partners never leave the product.',
  },
  readableBy: 'internal',
  fields: [
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
    { name: 'website', type: 'text', label: { nl: 'Website', en: 'Website' } },
  ],
})
