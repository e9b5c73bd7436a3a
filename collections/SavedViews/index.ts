import type { CollectionConfig, Where } from 'payload'

import { isPlanReader, nobodyField, personOf } from '@/access/people'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'

const ownOrShared: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => {
  if (isPlanReader({ req }) !== true) return false
  const either: Where[] = [{ owner: { equals: personOf(req)?.id } }, { isShared: { equals: true } }]
  return { or: either }
}
const own: NonNullable<CollectionConfig['access']>['update'] = ({ req }) => {
  if (isPlanReader({ req }) !== true) return false
  return { owner: { equals: personOf(req)?.id } } satisfies Where
}

/** A choice of filters and view in the planner under a name; the address holds the same. */
export const SavedViews: CollectionConfig = {
  slug: SLUGS.savedViews,
  labels: { singular: { nl: 'Bewaarde weergave', en: 'Saved view' }, plural: { nl: 'Bewaarde weergaven', en: 'Saved views' } },
  defaultSort: 'name',
  admin: { group: MENU.plan, useAsTitle: 'name', hidden: true },
  access: { create: isPlanReader, read: ownOrShared, update: own, delete: own },
  hooks: {
    beforeChange: [
      ({ data, operation, originalDoc, req }) => ({
        ...data,
        owner: operation === 'create' ? (personOf(req)?.id ?? data.owner) : originalDoc?.owner,
      }),
    ],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: { nl: 'Naam', en: 'Name' } },
    {
      name: 'query',
      type: 'text',
      maxLength: 2000,
      label: { nl: 'Filters', en: 'Filters' },
      admin: { description: { nl: 'Het deel van het adres na het vraagteken.', en: 'The part of the address after "?".' } },
    },
    { name: 'isShared', type: 'checkbox', defaultValue: false, label: { nl: 'Ook voor collega’s', en: 'For colleagues too' } },
    oneOf({ name: 'owner', to: SLUGS.users, nl: 'Van', en: 'Owner', access: { update: nobodyField }, index: true }),
  ],
}
