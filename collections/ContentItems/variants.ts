import type { ArrayField } from 'payload'

import { instantField } from '@/fields/instantField'
import { richTextField } from '@/fields/richTextField'
import { SLUGS } from '@/slugs'

type Row = { channel?: string | { id: string } | null }

const channelId = (row: Row) => (typeof row.channel === 'object' ? row.channel?.id : row.channel)

/** The text per channel: one row a channel, all of it in the one document so that a card has one history. */
export const variantsField: ArrayField = {
  name: 'variants',
  type: 'array',
  label: { nl: 'Tekst per kanaal', en: 'Text per channel' },
  labels: { singular: { nl: 'Kanaal', en: 'Channel' }, plural: { nl: 'Kanalen', en: 'Channels' } },
  maxRows: 20,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '@/admin/fields/VariantRowLabel.client#VariantRowLabel' },
    description: {
      nl: 'Voeg een kanaal toe en schrijf. De taal kiest u bovenaan; elke taal wordt apart goedgekeurd.',
      en: 'Add a channel and write. Choose the language at the top; each language is approved on its own.',
    },
  },
  validate: (rows: unknown) => {
    if (!Array.isArray(rows)) return true
    const ids = (rows as Row[]).map(channelId).filter(Boolean)
    return new Set(ids).size === ids.length || 'Elk kanaal kan maar één keer. Verwijder de dubbele regel.'
  },
  fields: [
    {
      name: 'channel',
      type: 'relationship',
      relationTo: SLUGS.channels,
      required: true,
      label: { nl: 'Kanaal', en: 'Channel' },
      filterOptions: { isActive: { not_equals: false } },
    },
    { name: 'headline', type: 'text', localized: true, maxLength: 300, label: { nl: 'Kop', en: 'Headline' } },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { nl: 'Samenvatting', en: 'Summary' },
      admin: { rows: 2 },
    },
    richTextField({ name: 'text', localized: true, label: { nl: 'Tekst', en: 'Text' } }),
    {
      name: 'media',
      type: 'upload',
      relationTo: SLUGS.media,
      hasMany: true,
      maxRows: 10,
      filterOptions: { mimeType: { contains: 'image' } },
      label: { nl: 'Beeld', en: 'Pictures' },
    },
    {
      type: 'collapsible',
      label: { nl: 'Makkelijker te volgen: pictogrammen en geluid', en: 'Easier to follow: pictograms and sound' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'pictograms',
          type: 'upload',
          relationTo: SLUGS.media,
          hasMany: true,
          maxRows: 12,
          filterOptions: { mimeType: { contains: 'image' } },
          label: { nl: 'Pictogrammen', en: 'Pictograms' },
        },
        {
          name: 'audio',
          type: 'upload',
          relationTo: SLUGS.media,
          filterOptions: { mimeType: { contains: 'audio' } },
          label: { nl: 'Voorgelezen versie', en: 'Audio version' },
        },
      ],
    },
    {
      type: 'collapsible',
      label: { nl: 'Link, hashtags, delen en eigen moment', en: 'Link, hashtags, sharing and own moment' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'hashtags',
          type: 'text',
          hasMany: true,
          localized: true,
          maxRows: 30,
          label: { nl: 'Hashtags (zonder #)', en: 'Hashtags (without #)' },
          hooks: {
            beforeValidate: [
              ({ value }) =>
                Array.isArray(value)
                  ? value.map((tag: unknown) => (typeof tag === 'string' ? tag.trim().replace(/^#+/, '') : tag))
                  : value,
            ],
          },
        },
        {
          name: 'link',
          type: 'group',
          label: false,
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'url',
                  type: 'text',
                  localized: true,
                  maxLength: 500,
                  label: { nl: 'Link (https)', en: 'Link (https)' },
                  validate: (value: string | null | undefined) =>
                    !value || /^https:\/\/[^\s]+$/.test(value) || 'Een link begint met https://.',
                },
                {
                  name: 'label',
                  type: 'text',
                  localized: true,
                  maxLength: 80,
                  label: { nl: 'Tekst van de link', en: 'Link text' },
                },
              ],
            },
          ],
        },
        {
          name: 'shareText',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          label: { nl: 'Tekst bij delen', en: 'Share text' },
          admin: { rows: 2 },
        },
        {
          name: 'shareImage',
          type: 'upload',
          relationTo: SLUGS.media,
          filterOptions: { mimeType: { contains: 'image' } },
          label: { nl: 'Beeld bij delen', en: 'Share picture' },
        },
        {
          type: 'row',
          fields: [
            instantField({ name: 'releaseAt', label: { nl: 'Dit kanaal verschijnt op', en: 'Release of this channel' } }),
            instantField({ name: 'endsAt', label: { nl: 'Dit kanaal verdwijnt op', en: 'End of this channel' } }),
          ],
        },
      ],
    },
  ],
}
