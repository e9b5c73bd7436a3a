import type { CollectionConfig } from 'payload'

import { isAdministrator, nobody } from '@/access/people'
import { MAIL_KINDS, MAIL_KIND_LABELS } from '@/domain/mail/mailKinds'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'

/**
 * Mail that waits to be sent, written in the transaction of what it tells. It holds no address and no words of
 * a text; the address is looked up at the moment of sending.
 */
export const MailMessages: CollectionConfig = {
  slug: SLUGS.mailMessages,
  labels: { singular: { nl: 'Mail', en: 'Mail' }, plural: { nl: 'Mails', en: 'Mails' } },
  defaultSort: '-dueAt',
  admin: {
    group: MENU.manage,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'state', 'dueAt', 'sentAt'],
    description: { nl: 'Wat is verstuurd en wat nog wacht. Adressen en teksten staan er niet in.', en: 'What was sent and what waits.' },
  },
  access: { create: nobody, read: isAdministrator, update: nobody, delete: nobody },
  graphQL: false,
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: MAIL_KINDS.map((kind) => ({ value: kind, label: MAIL_KIND_LABELS[kind] })),
      label: { nl: 'Soort', en: 'Kind' },
    },
    oneOf({ name: 'recipient', to: SLUGS.users, nl: 'Aan', en: 'To' }),
    { name: 'subject', type: 'text', required: true, label: { nl: 'Onderwerp', en: 'Subject' } },
    { name: 'text', type: 'textarea', required: true, label: { nl: 'Tekst', en: 'Text' } },
    // One message per occasion and person, however often a job runs.
    { name: 'occasion', type: 'text', required: true, unique: true, index: true, label: { nl: 'Aanleiding', en: 'Occasion' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'waiting', label: { nl: 'Wacht', en: 'Waiting' } },
        { value: 'sending', label: { nl: 'Wordt verstuurd', en: 'Sending' } },
        { value: 'sent', label: { nl: 'Verstuurd', en: 'Sent' } },
        { value: 'failed', label: { nl: 'Niet gelukt', en: 'Failed' } },
        { value: 'dropped', label: { nl: 'Niet nodig', en: 'Dropped' } },
      ],
      label: { nl: 'Stand', en: 'State' },
    },
    instantField({ name: 'dueAt', index: true, label: { nl: 'Versturen op', en: 'Due' } }),
    instantField({ name: 'sentAt', label: { nl: 'Verstuurd op', en: 'Sent' } }),
    { name: 'attempts', type: 'number', defaultValue: 0, label: { nl: 'Pogingen', en: 'Attempts' } },
    { name: 'problem', type: 'text', label: { nl: 'Wat er misging', en: 'Problem' } },
  ],
}
