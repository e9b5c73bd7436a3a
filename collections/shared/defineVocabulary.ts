import type { CollectionConfig, Field } from 'payload'

import { isPersonField, isPlanner, isPlannerOrAdministrator } from '@/access/people'
import { slugField } from '@/fields/slugField'
import type { CollectionSlugName } from '@/slugs'

import { MENU } from './groups'
import { vocabularyJournal } from './journalHooks'

type Options = {
  slug: CollectionSlugName
  labels: { singular: { nl: string; en: string }; plural: { nl: string; en: string } }
  description: { nl: string; en: string }
  /** `public`: anonymous callers may read it; `internal`: people only */
  readableBy: 'public' | 'internal'
  /** name of the localised title field */
  titleField?: string
  titleLabel?: { nl: string; en: string }
  fields: Field[]
  columns?: string[]
  endpoints?: CollectionConfig['endpoints']
  hooks?: CollectionConfig['hooks']
}

/** A list of words that plans and filters use: a name, a stable slug, a place in the order. */
export function defineVocabulary(options: Options): CollectionConfig {
  const title = options.titleField ?? 'name'
  const journal = vocabularyJournal(options.slug)
  return {
    slug: options.slug,
    labels: options.labels,
    defaultSort: 'sortOrder',
    trash: true,
    versions: { drafts: false, maxPerDoc: 50 },
    admin: {
      group: MENU.words,
      useAsTitle: title,
      description: options.description,
      defaultColumns: options.columns ?? [title, 'slug', 'sortOrder'],
      listSearchableFields: [title, 'slug'],
    },
    access: {
      create: isPlannerOrAdministrator,
      read: options.readableBy === 'public' ? readableUnlessTrashed : internalRead,
      readVersions: isPlannerOrAdministrator,
      update: isPlannerOrAdministrator,
      delete: isPlanner,
    },
    hooks: {
      ...options.hooks,
      afterChange: [...(options.hooks?.afterChange ?? []), ...journal.afterChange],
      afterDelete: [...(options.hooks?.afterDelete ?? []), ...journal.afterDelete],
    },
    endpoints: options.endpoints,
    fields: [
      {
        name: title,
        type: 'text',
        required: true,
        localized: true,
        maxLength: 160,
        label: options.titleLabel ?? { nl: 'Naam', en: 'Name' },
      },
      slugField({ from: title }),
      ...options.fields,
      {
        name: 'sortOrder',
        type: 'number',
        index: true,
        defaultValue: 100,
        label: { nl: 'Volgorde', en: 'Order' },
        admin: {
          position: 'sidebar',
          description: { nl: 'Laag staat vooraan.', en: 'Low comes first.' },
        },
      },
    ],
  }
}

const readableUnlessTrashed: NonNullable<CollectionConfig['access']>['read'] = ({ req }) =>
  req.user?.collection === 'users' ? true : { deletedAt: { exists: false } }

const internalRead: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => req.user?.collection === 'users'

/** For fields of a public vocabulary that only people of the municipality see. */
export const internalField = { read: isPersonField }
