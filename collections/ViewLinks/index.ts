import type { CollectionConfig, Where } from 'payload'

import { isPlanReader, nobody, nobodyField, personOf } from '@/access/people'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { viewLinkEndpoints } from './endpoints'

/**
 * A way to look at the plan without an account: a page for the alderman or a partner, or a calendar for
 * Outlook. Only the hash of its secret is kept; whoever made it can end it at any moment.
 */
export const ViewLinks: CollectionConfig = {
  slug: SLUGS.viewLinks,
  labels: { singular: { nl: 'Deellink', en: 'View link' }, plural: { nl: 'Deellinks', en: 'View links' } },
  defaultSort: '-createdAt',
  admin: { group: MENU.plan, useAsTitle: 'recipient', hidden: true },
  access: {
    create: nobody,
    read: ({ req }) => {
      const person = personOf(req)
      if (!person || isPlanReader({ req }) !== true) return false
      return person.role === 'administrator' ? true : ({ createdBy: { equals: person.id } } satisfies Where)
    },
    update: nobody,
    delete: nobody,
  },
  endpoints: viewLinkEndpoints,
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { value: 'page', label: { nl: 'Pagina om te bekijken', en: 'Page to look at' } },
        { value: 'calendar', label: { nl: 'Agenda om te volgen', en: 'Calendar to subscribe to' } },
      ],
      label: { nl: 'Soort', en: 'Kind' },
    },
    { name: 'recipient', type: 'text', required: true, maxLength: 80, label: { nl: 'Voor wie', en: 'For whom' } },
    { name: 'query', type: 'text', maxLength: 2000, label: { nl: 'Filters', en: 'Filters' } },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobodyField },
      label: { nl: 'Kenmerk', en: 'Hash' },
    },
    instantField({ name: 'expiresAt', label: { nl: 'Geldig tot', en: 'Valid until' } }),
    instantField({ name: 'revokedAt', label: { nl: 'Ingetrokken op', en: 'Revoked' } }),
    instantField({ name: 'lastUsedAt', label: { nl: 'Laatst gebruikt', en: 'Last used' } }),
    oneOf({ name: 'createdBy', to: SLUGS.users, nl: 'Gemaakt door', en: 'Created by', index: true }),
  ],
}
