import type { GroupField } from 'payload'

import { SLUGS } from '@/slugs'

import { oneOf } from './relations'

/** Hangs an item or campaign on a day that others set: when that day moves, it moves along. */
export function tieField({ access }: { access?: GroupField['access'] }): GroupField {
  return {
    name: 'tie',
    type: 'group',
    access,
    label: { nl: 'Hoort bij een speciale dag', en: 'Tied to an observance' },
    fields: [
      {
        type: 'row',
        fields: [
          oneOf({ name: 'observance', to: SLUGS.observances, nl: 'Dag, week of periode', en: 'Day, week or period' }),
          {
            name: 'offsetDays',
            type: 'number',
            min: -366,
            max: 366,
            label: { nl: 'Hoeveel dagen later', en: 'How many days later' },
            admin: {
              description: {
                nl: 'Leeg of 0 is op de dag zelf. Met een minteken is het eerder: -2 is twee dagen ervoor.',
                en: 'Empty or 0 is on the day itself. A minus sign is earlier: -2 is two days before.',
              },
            },
          },
        ],
      },
      {
        name: 'tiedDay',
        type: 'ui',
        admin: { components: { Field: '@/admin/observances/TiedDay.client#TiedDay' } },
      },
    ],
  }
}
