import type { CollectionConfig } from 'payload'

import { canReadContributions } from '@/access/together'
import { nobody } from '@/access/people'
import { instantField } from '@/fields/instantField'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { contributionEndpoints } from './endpoints'

/** What one expert-by-experience was asked for one item, and how they are cared for: fee, pace, aftercare. */
export const Contributions: CollectionConfig = {
  slug: SLUGS.contributions,
  labels: { singular: { nl: 'Bijdrage', en: 'Contribution' }, plural: { nl: 'Bijdragen', en: 'Contributions' } },
  defaultSort: '-askedAt',
  admin: { group: MENU.together, useAsTitle: 'state', hidden: true },
  access: { create: nobody, read: canReadContributions, update: nobody, delete: nobody },
  endpoints: contributionEndpoints,
  graphQL: false,
  indexes: [{ fields: ['item', 'expert'], unique: true }],
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { ...oneOf({ name: 'expert', to: SLUGS.users, nl: 'Wie', en: 'Expert', index: true }), required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'asked', label: { nl: 'Gevraagd', en: 'Asked' } },
        { value: 'writing', label: { nl: 'Schrijft mee', en: 'Writing' } },
        { value: 'done', label: { nl: 'Klaar', en: 'Done' } },
        { value: 'declined', label: { nl: 'Liever niet', en: 'Declined' } },
        { value: 'stopped', label: { nl: 'Gestopt', en: 'Stopped' } },
      ],
      label: { nl: 'Stand', en: 'State' },
    },
    instantField({ name: 'askedAt', index: true, label: { nl: 'Gevraagd op', en: 'Asked at' } }),
    oneOf({ name: 'askedBy', to: SLUGS.users, nl: 'Gevraagd door', en: 'Asked by' }),
    instantField({ name: 'answeredAt', label: { nl: 'Antwoord op', en: 'Answered at' } }),
    { name: 'feeEuros', type: 'number', min: 0, label: { nl: 'Vergoeding in euro', en: 'Fee in euros' } },
    plainDateField({ name: 'feePaidOn', label: { nl: 'Vergoeding betaald op', en: 'Fee paid on' } }),
    plainDateField({ name: 'aftercareDueOn', label: { nl: 'Nazorg voor', en: 'Aftercare due' } }),
    plainDateField({ name: 'aftercareDoneOn', label: { nl: 'Nazorg gedaan op', en: 'Aftercare done' } }),
    instantField({ name: 'stoppedAt', label: { nl: 'Gestopt op', en: 'Stopped at' } }),
  ],
}
