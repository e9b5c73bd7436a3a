import type { RelationshipField } from 'payload'

import type { CollectionSlugName } from '@/slugs'

type Options = {
  name: string
  to: CollectionSlugName
  nl: string
  en: string
  admin?: RelationshipField['admin']
  access?: RelationshipField['access']
  index?: boolean
}

/** Any number of records of a vocabulary. */
export const manyOf = ({ to, nl, en, ...rest }: Options): RelationshipField =>
  ({ ...rest, type: 'relationship', relationTo: to, hasMany: true, label: { nl, en } }) as RelationshipField

/** One record or none. */
export const oneOf = ({ to, nl, en, ...rest }: Options): RelationshipField =>
  ({ ...rest, type: 'relationship', relationTo: to, label: { nl, en } }) as RelationshipField
