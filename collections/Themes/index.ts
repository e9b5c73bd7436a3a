import { SLUGS } from '@/slugs'

import { defineVocabulary } from '../shared/defineVocabulary'
import { widenPauses } from './hooks/widenPauses'

export const Themes = defineVocabulary({
  slug: SLUGS.themes,
  labels: { singular: { nl: 'Thema', en: 'Theme' }, plural: { nl: "Thema's", en: 'Themes' } },
  description: {
    nl: "Onderwerpen waarover u communiceert. Een thema kan deelthema's hebben. Websites filteren hierop.",
    en: 'What you communicate about. A theme can have sub-themes. Websites filter on them.',
  },
  readableBy: 'public',
  hooks: { afterChange: [widenPauses] },
  columns: ['name', 'parent', 'slug', 'sortOrder'],
  fields: [
    { name: 'description', type: 'textarea', localized: true, label: { nl: 'Toelichting', en: 'Description' } },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: SLUGS.themes,
      label: { nl: 'Valt onder', en: 'Part of' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
  ],
})
