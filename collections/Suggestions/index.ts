import type { CollectionConfig } from 'payload'

import { canReadConversation, isOwnWordsField } from '@/access/together'
import { nobody } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'

const WRITER = { read: isOwnWordsField }

/** Other words for one paragraph, that an adviser accepts or refuses. Sealed with its item. */
export const Suggestions: CollectionConfig = {
  slug: SLUGS.suggestions,
  labels: { singular: { nl: 'Voorstel', en: 'Suggestion' }, plural: { nl: 'Voorstellen', en: 'Suggestions' } },
  defaultSort: '-writtenAt',
  admin: { group: MENU.together, useAsTitle: 'state', hidden: true },
  access: { create: nobody, read: canReadConversation, update: nobody, delete: nobody },
  graphQL: false,
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    { ...oneOf({ name: 'channel', to: SLUGS.channels, nl: 'Kanaal', en: 'Channel' }), required: true },
    { name: 'field', type: 'text', required: true, label: { nl: 'Waar in de tekst', en: 'Field' } },
    { name: 'before', type: 'textarea', label: { nl: 'Zoals het er stond', en: 'Before' } },
    { name: 'after', type: 'textarea', maxLength: 5000, label: { nl: 'Voorstel', en: 'Suggestion' } },
    { name: 'note', type: 'textarea', maxLength: 1000, label: { nl: 'Waarom', en: 'Why' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'open', label: { nl: 'Open', en: 'Open' } },
        { value: 'accepted', label: { nl: 'Overgenomen', en: 'Accepted' } },
        { value: 'refused', label: { nl: 'Niet overgenomen', en: 'Refused' } },
        { value: 'withdrawn', label: { nl: 'Teruggenomen', en: 'Withdrawn' } },
      ],
      label: { nl: 'Stand', en: 'State' },
    },
    oneOf({ name: 'author', to: SLUGS.users, nl: 'Van', en: 'Author', access: WRITER }),
    oneOf({ name: 'guestLink', to: SLUGS.guestLinks, nl: 'Via link', en: 'Through link', access: WRITER }),
    { name: 'authorName', type: 'text', access: WRITER, label: { nl: 'Naam of schuilnaam', en: 'Name or pseudonym' } },
    instantField({ name: 'writtenAt', index: true, label: { nl: 'Op', en: 'At' } }),
    oneOf({ name: 'decidedBy', to: SLUGS.users, nl: 'Besloten door', en: 'Decided by', access: WRITER }),
    instantField({ name: 'decidedAt', label: { nl: 'Besloten op', en: 'Decided at' } }),
    { name: 'answer', type: 'textarea', maxLength: 1000, label: { nl: 'Antwoord', en: 'Answer' } },
    instantField({ name: 'sealedAt', index: true, label: { nl: 'Verzegeld op', en: 'Sealed at' } }),
  ],
}
