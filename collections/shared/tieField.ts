import type { GroupField } from 'payload'

import { SLUGS } from '@/slugs'

import { oneOf } from './relations'

/** Hangs an item or campaign on a day that others set: when that day moves, it moves along. */
export function tieField({ access }: { access?: GroupField['access'] }): GroupField {
  return {
    name: 'tie',
    type: 'group',
    access,
    label: { nl: 'Hangt aan een dag van buiten', en: 'Tied to an observance' },
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
            label: { nl: 'Dagen erna (ervoor: min)', en: 'Days after (before: minus)' },
            admin: { description: { nl: 'Bijvoorbeeld -2 voor twee dagen ervoor.', en: 'For example -2 for two days before.' } },
          },
        ],
      },
    ],
  }
}
