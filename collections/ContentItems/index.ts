import type { CollectionConfig } from 'payload'

import { canReadItems, canUpdateItems } from '@/access/items'
import { isPlanner } from '@/access/people'
import { canReadItemVersions } from '@/access/sealed'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { itemEndpoints } from './endpoints'
import { contentItemFields } from './fields'
import { carrySeriesDates, placeChangedOccurrences } from './hooks/carrySeries'
import { endContributions } from './hooks/endContributions'
import { endReviewsInTrash } from './hooks/endReviewsInTrash'
import { guardRevision } from './hooks/guardRevision'
import { journalItem, journalItemDelete } from './hooks/journalItem'
import { keepWhoReads } from './hooks/keepWhoReads'
import { planFromTie } from './hooks/planFromTie'
import { noteCopy, refreshAfterChange } from './hooks/refreshAfterChange'
import { eraseOrRefuse, refuseTrashingServedItem } from './hooks/guardLosingItem'
import { refuseSealedVersion } from './hooks/refuseSealedVersion'

/**
 * A card of the calendar, always the working copy. Versions without drafts: Payload's publish status does not
 * exist here, because nothing that people edit is ever public.
 */
export const ContentItems: CollectionConfig = {
  slug: SLUGS.contentItems,
  labels: { singular: { nl: 'Item', en: 'Item' }, plural: { nl: 'Items', en: 'Items' } },
  defaultSort: '-plannedDate',
  trash: true,
  // Payload's lock screens print e-mail addresses; presence and the revision check do this work instead.
  lockDocuments: false,
  versions: { drafts: false, maxPerDoc: 200 },
  admin: {
    group: MENU.plan,
    useAsTitle: 'title',
    defaultColumns: ['title', 'stage', 'plannedDate', 'campaign', 'owner', 'updatedAt'],
    // Searching a field that one role may not read is refused for that role: the list would stay empty.
    listSearchableFields: ['title'],
    enableListViewSelectAPI: true,
    description: {
      nl: 'Alle kaartjes van de kalender, van idee tot bericht. Wat u hier schrijft ziet niemand buiten tot het is goedgekeurd.',
      en: 'All cards of the calendar. Nobody outside sees what you write here until it is approved.',
    },
  },
  access: {
    create: isPlanner,
    read: canReadItems,
    readVersions: canReadItemVersions,
    update: canUpdateItems,
    delete: isPlanner,
  },
  endpoints: itemEndpoints,
  hooks: {
    beforeOperation: [refuseSealedVersion, noteCopy],
    beforeChange: [keepWhoReads, guardRevision, planFromTie, carrySeriesDates, refuseTrashingServedItem],
    afterChange: [journalItem, endReviewsInTrash, endContributions, placeChangedOccurrences, refreshAfterChange],
    beforeDelete: [eraseOrRefuse],
    afterDelete: [journalItemDelete],
  },
  fields: contentItemFields,
}
