import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { isPlanner, isPlannerOrAdministrator, nobodyField } from '@/access/people'
import { canChangeMedia, canReadMedia } from '@/access/sealed'
import { AUDIO_TYPES } from '@/domain/media/cleanAudio'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { journalHooks } from '../shared/journalHooks'
import { refreshItemsShowing } from './hooks/refreshItemsShowing'
import { keepChecksum, readImage } from './hooks/readImage'
import { refuseLosingPicture } from './hooks/refuseLosingPicture'

const journal = journalHooks({ action: 'media-changed', objectType: SLUGS.media })

/**
 * Pictures and sounds. A picture is kept as WebP, a sound as it is, both without metadata, under their checksum
 * and never replaced: another picture is another record, so that an approved text keeps showing what was approved.
 */
export const Media: CollectionConfig = {
  slug: SLUGS.media,
  labels: { singular: { nl: 'Beeld', en: 'Picture' }, plural: { nl: 'Beelden', en: 'Pictures' } },
  defaultSort: '-createdAt',
  trash: true,
  lockDocuments: false,
  admin: {
    group: MENU.plan,
    useAsTitle: 'name',
    defaultColumns: ['name', 'alt', 'createdAt'],
    listSearchableFields: ['name', 'alt'],
    description: {
      nl: 'Beelden met een beschrijving voor wie ze niet ziet, en voorgelezen teksten. JPEG, PNG, WebP, AVIF, MP3, Ogg of M4A tot 15 MB.',
      en: 'Pictures with a description for those who cannot see them, and texts read aloud. JPEG, PNG, WebP, AVIF, MP3, Ogg or M4A up to 15 MB.',
    },
  },
  access: {
    create: isPlanner,
    read: canReadMedia,
    readVersions: isPlannerOrAdministrator,
    update: canChangeMedia,
    delete: canChangeMedia,
  },
  upload: {
    staticDir: path.resolve(readEnv().dataDir, 'media'),
    // Payload names the sound of an MP4 by an older word.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', ...AUDIO_TYPES, 'audio/x-m4a'],
    crop: false,
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, withoutEnlargement: true },
      { name: 'small', width: 640, withoutEnlargement: true },
      { name: 'large', width: 1600, withoutEnlargement: true },
    ],
  },
  hooks: {
    beforeOperation: [readImage],
    beforeChange: [keepChecksum],
    afterChange: [...journal.afterChange, refreshItemsShowing],
    beforeDelete: [refuseLosingPicture],
    afterDelete: journal.afterDelete,
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: { nl: 'Beschrijving voor wie het beeld niet ziet', en: 'Alternative text' },
      admin: {
        description: {
          nl: 'Zeg in één zin wat er te zien is. Zonder beschrijving kan een tekst met dit beeld niet ter beoordeling. Bij geluid: de naam bij de afspeelknop.',
          en: 'Say in one sentence what can be seen. Without it a text with this picture cannot go to review. Of a sound: the name beside the play button.',
        },
      },
    },
    { name: 'sealedAt', type: 'date', index: true, admin: { hidden: true }, access: { update: nobodyField, create: nobodyField } },
    { name: 'name', type: 'text', label: { nl: 'Naam voor uzelf', en: 'Name for yourself' } },
    { name: 'credit', type: 'text', label: { nl: 'Maker of bron', en: 'Maker or source' } },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      access: { update: nobodyField, create: nobodyField },
      label: 'SHA-256',
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
