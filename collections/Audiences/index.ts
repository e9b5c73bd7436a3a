import { SLUGS } from '@/slugs'

import { defineVocabulary, internalField } from '../shared/defineVocabulary'

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
    {
      name: 'maxPerWeek',
      type: 'number',
      min: 1,
      max: 50,
      access: internalField,
      label: { nl: 'Hooguit … items per week', en: 'At most … items a week' },
      admin: {
        description: {
          nl: 'De kalender waarschuwt als het er meer worden. Leeg is geen grens.',
          en: 'The calendar warns when there are more. Empty means no limit.',
        },
      },
    },
  ],
})
