import type { CollectionConfig } from 'payload'

import { isPlanReader } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { APPEND_ONLY } from '../shared/appendOnly'
import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { sealedWords } from '../shared/sealedWords'

export const Verdicts: CollectionConfig = {
  slug: SLUGS.verdicts,
  labels: { singular: { nl: 'Oordeel', en: 'Verdict' }, plural: { nl: 'Oordelen', en: 'Verdicts' } },
  defaultSort: '-givenAt',
  lockDocuments: false,
  admin: {
    group: MENU.archive,
    useAsTitle: 'decision',
    defaultColumns: ['item', 'language', 'decision', 'givenBy', 'givenAt'],
    description: {
      nl: 'Wie wat goedkeurde of om wijziging vroeg. Een oordeel hoort bij precies één tekst en verandert nooit.',
      en: 'Who approved or asked for changes. A verdict belongs to exactly one text and never changes.',
    },
  },
  access: { ...APPEND_ONLY.access, read: isPlanReader },
  hooks: APPEND_ONLY.hooks,
  fields: [
    oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }),
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    {
      name: 'decision',
      type: 'select',
      required: true,
      options: [
        { value: 'approve', label: { nl: 'Goedgekeurd', en: 'Approved' } },
        { value: 'request-changes', label: { nl: 'Wijziging gevraagd', en: 'Changes requested' } },
      ],
      label: { nl: 'Oordeel', en: 'Decision' },
    },
    { name: 'contentHash', type: 'text', required: true, index: true, label: { nl: 'Controlegetal', en: 'Content hash' } },
    { name: 'comment', type: 'textarea', label: { nl: 'Opmerking', en: 'Comment' } },
    sealedWords,
    { name: 'guestLink', type: 'text', label: { nl: 'Via gastlink', en: 'Through guest link' } },
    oneOf({ name: 'givenBy', to: SLUGS.users, nl: 'Door', en: 'By' }),
    { name: 'role', type: 'text', label: { nl: 'Rol', en: 'Role' } },
    { name: 'givenAt', type: 'date', required: true, index: true, label: { nl: 'Op', en: 'At' } },
  ],
}
