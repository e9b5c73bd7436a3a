import type { CollectionConfig } from 'payload'

import { isPlanner, isPlanReader, isPlannerOrAdministrator } from '@/access/people'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { journalHooks } from '../shared/journalHooks'
import { oneOf } from '../shared/relations'
import { guardMeans } from './hooks/guardMeans'

export const TimeEntries: CollectionConfig = {
  slug: SLUGS.timeEntries,
  labels: {
    singular: { nl: 'Uren of kosten', en: 'Time entry' },
    plural: { nl: 'Uren en kosten', en: 'Time entries' },
  },
  defaultSort: '-spentOn',
  trash: true,
  versions: { drafts: false, maxPerDoc: 20 },
  admin: {
    group: MENU.plan,
    useAsTitle: 'note',
    defaultColumns: ['spentOn', 'minutes', 'euros', 'campaign', 'item', 'note'],
    description: {
      nl: 'Tijd of geld dat op is gegaan aan een item of een campagne.',
      en: 'Time or money spent on an item or a campaign.',
    },
  },
  access: {
    create: isPlanner,
    read: isPlanReader,
    readVersions: isPlannerOrAdministrator,
    update: isPlanner,
    delete: isPlanner,
  },
  hooks: { ...journalHooks({ action: 'plan-changed', objectType: SLUGS.timeEntries }), beforeChange: [guardMeans] },
  fields: [
    plainDateField({ name: 'spentOn', required: true, index: true, label: { nl: 'Datum', en: 'Date' } }),
    {
      type: 'row',
      fields: [
        { name: 'minutes', type: 'number', min: 0, max: 10080, label: { nl: 'Minuten', en: 'Minutes' } },
        { name: 'euros', type: 'number', min: 0, label: { nl: 'Euro', en: 'Euros' } },
      ],
    },
    {
      type: 'row',
      fields: [
        oneOf({ name: 'campaign', to: SLUGS.campaigns, nl: 'Campagne', en: 'Campaign', index: true }),
        oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }),
      ],
    },
    {
      // The id of a row of the year plan: it stays when the line gets another name, and may be gone.
      name: 'means',
      type: 'text',
      maxLength: 64,
      label: { nl: 'Uit welk middel', en: 'From which means' },
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '@/admin/fields/MeansField.client#MeansField' },
      },
    },
    { name: 'note', type: 'text', maxLength: 200, label: { nl: 'Waaraan', en: 'On what' } },
    oneOf({
      name: 'spentBy',
      to: SLUGS.users,
      nl: 'Door',
      en: 'By',
      admin: { position: 'sidebar' },
    }),
  ],
}
