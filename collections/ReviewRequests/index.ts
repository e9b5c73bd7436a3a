import type { CollectionConfig } from 'payload'

import { isPlanReader, nobody } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { ROLES, ROLE_LABELS } from '@/domain/workflow/roles'
import { instantField } from '@/fields/instantField'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { manyOf, oneOf } from '../shared/relations'
import { sealedWords } from '../shared/sealedWords'

/** Who is asked to look at a text, and before when. Only actions write it. */
export const ReviewRequests: CollectionConfig = {
  slug: SLUGS.reviewRequests,
  labels: { singular: { nl: 'Gevraagde beoordeling', en: 'Review request' }, plural: { nl: 'Gevraagde beoordelingen', en: 'Review requests' } },
  defaultSort: '-askedAt',
  admin: { group: MENU.together, useAsTitle: 'dueOn', hidden: true },
  access: { create: nobody, read: isPlanReader, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    { name: 'contentHash', type: 'text', required: true, label: { nl: 'Controlegetal', en: 'Content hash' } },
    manyOf({ name: 'people', to: SLUGS.users, nl: 'Aan', en: 'People' }),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
      label: { nl: 'Aan iedereen met de rol', en: 'Roles' },
    },
    plainDateField({ name: 'dueOn', index: true, label: { nl: 'Graag voor', en: 'Due' } }),
    { name: 'note', type: 'textarea', maxLength: 500, label: { nl: 'Vraag', en: 'Note' } },
    // Findings that did not stop the request, each with the reason that was given for going on.
    { name: 'reasons', type: 'json', label: { nl: 'Redenen bij opmerkingen', en: 'Reasons' } },
    sealedWords,
    oneOf({ name: 'askedBy', to: SLUGS.users, nl: 'Gevraagd door', en: 'Asked by' }),
    instantField({ name: 'askedAt', index: true, label: { nl: 'Gevraagd op', en: 'Asked at' } }),
    instantField({ name: 'remindedAt', label: { nl: 'Herinnerd op', en: 'Reminded at' } }),
    instantField({ name: 'closedAt', index: true, label: { nl: 'Afgesloten op', en: 'Closed at' } }),
    {
      name: 'closedBecause',
      type: 'select',
      options: [
        { value: 'approved', label: { nl: 'Goedgekeurd', en: 'Approved' } },
        { value: 'changes', label: { nl: 'Wijziging gevraagd', en: 'Changes requested' } },
        { value: 'replaced', label: { nl: 'Opnieuw gevraagd', en: 'Asked anew' } },
        { value: 'withdrawn', label: { nl: 'Niet meer nodig', en: 'No longer needed' } },
        { value: 'archived', label: { nl: 'Gearchiveerd', en: 'Archived' } },
      ],
      label: { nl: 'Waarom', en: 'Why' },
    },
  ],
}
