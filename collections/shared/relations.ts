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

/** Records are chosen here; they are made in their own list, where their other fields and words are. */
const chosenOnly = (admin: RelationshipField['admin']) => ({ allowCreate: false, ...admin })

/** Any number of records of a vocabulary. */
export const manyOf = ({ to, nl, en, admin, ...rest }: Options): RelationshipField =>
  ({
    ...rest,
    type: 'relationship',
    relationTo: to,
    hasMany: true,
    label: { nl, en },
    admin: chosenOnly(admin),
  }) as RelationshipField

/** One record or none. */
export const oneOf = ({ to, nl, en, admin, ...rest }: Options): RelationshipField =>
  ({ ...rest, type: 'relationship', relationTo: to, label: { nl, en }, admin: chosenOnly(admin) }) as RelationshipField
