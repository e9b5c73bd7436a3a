import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { isAdministrator } from '@/access/people'
import { SLUGS } from '@/slugs'

import { closedRegistration } from '../shared/closedRegistration'
import { MENU } from '../shared/groups'
import { manyOf } from '../shared/relations'

const journalKey: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const wasOn = operation === 'update' && previousDoc?.enableAPIKey === true
  const isOn = doc.enableAPIKey === true
  await recordJournal({
    req,
    action: operation === 'create' ? 'key-created' : wasOn && !isOn ? 'key-revoked' : 'key-changed',
    objectType: SLUGS.apiClients,
    objectId: String(doc.id),
    details: { enabled: isOn },
  })
}

/** A website or tool that pulls posts. It holds a key and nothing else: no password, no session, no admin. */
export const ApiClients: CollectionConfig = {
  slug: SLUGS.apiClients,
  labels: { singular: { nl: 'Afnemer (API)', en: 'API client' }, plural: { nl: 'Afnemers (API)', en: 'API clients' } },
  defaultSort: 'name',
  auth: { useAPIKey: true, disableLocalStrategy: true },
  admin: {
    group: MENU.manage,
    useAsTitle: 'name',
    defaultColumns: ['name', 'channels', 'enableAPIKey'],
    description: {
      nl: 'Websites en hulpmiddelen die berichten ophalen. Een sleutel is alleen te zien bij het maken.',
      en: 'Websites and tools that pull posts. A key can be seen only when it is made.',
    },
  },
  access: {
    admin: () => false,
    create: isAdministrator,
    read: isAdministrator,
    unlock: isAdministrator,
    update: isAdministrator,
    delete: isAdministrator,
  },
  endpoints: [closedRegistration],
  hooks: {
    afterChange: [journalKey],
    afterDelete: [
      async ({ id, req }) => {
        await recordJournal({
          req,
          action: 'key-revoked',
          objectType: SLUGS.apiClients,
          objectId: String(id),
          details: { deleted: true },
        })
      },
    ],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { nl: 'Naam', en: 'Name' } },
    manyOf({
      name: 'channels',
      to: SLUGS.channels,
      nl: 'Kanalen',
      en: 'Channels',
      admin: { description: { nl: 'Voor welke kanalen deze sleutel geldt.', en: 'The channels of this key.' } },
    }),
  ],
}
