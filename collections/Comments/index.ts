import type { CollectionConfig } from 'payload'

import { canReadConversation, isOwnWordsField } from '@/access/together'
import { nobody } from '@/access/people'
import { LANGUAGES } from '@/domain/languages'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'

const WRITER = { read: isOwnWordsField }

/** What people say about a passage of a text, in threads. Never public, never in the journal, sealed with its item. */
export const Comments: CollectionConfig = {
  slug: SLUGS.comments,
  labels: { singular: { nl: 'Opmerking', en: 'Comment' }, plural: { nl: 'Opmerkingen', en: 'Comments' } },
  defaultSort: 'writtenAt',
  admin: { group: MENU.together, useAsTitle: 'writtenAt', hidden: true },
  access: { create: nobody, read: canReadConversation, update: nobody, delete: nobody },
  graphQL: false,
  fields: [
    { ...oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item', index: true }), required: true },
    { name: 'language', type: 'select', required: true, options: [...LANGUAGES], label: { nl: 'Taal', en: 'Language' } },
    oneOf({ name: 'channel', to: SLUGS.channels, nl: 'Kanaal', en: 'Channel' }),
    oneOf({ name: 'thread', to: SLUGS.comments, nl: 'Antwoord op', en: 'Reply to', index: true }),
    // The passage as W3C Web Annotation names one: the words with those before and after, so that it is found again.
    { name: 'passage', type: 'json', label: { nl: 'Passage', en: 'Passage' } },
    { name: 'body', type: 'textarea', required: true, maxLength: 2000, label: { nl: 'Tekst', en: 'Text' } },
    oneOf({ name: 'author', to: SLUGS.users, nl: 'Van', en: 'Author', access: WRITER }),
    oneOf({ name: 'guestLink', to: SLUGS.guestLinks, nl: 'Via link', en: 'Through link', access: WRITER }),
    { name: 'authorName', type: 'text', access: WRITER, label: { nl: 'Naam of schuilnaam', en: 'Name or pseudonym' } },
    instantField({ name: 'writtenAt', index: true, label: { nl: 'Op', en: 'At' } }),
    instantField({ name: 'resolvedAt', label: { nl: 'Afgehandeld op', en: 'Resolved at' } }),
    oneOf({ name: 'resolvedBy', to: SLUGS.users, nl: 'Afgehandeld door', en: 'Resolved by', access: WRITER }),
    instantField({ name: 'sealedAt', index: true, label: { nl: 'Verzegeld op', en: 'Sealed at' } }),
  ],
}
