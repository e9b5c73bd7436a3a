import type { CollectionConfig, RelationshipField } from 'payload'

import { canReadCampaigns } from '@/access/campaigns'
import { isPlanner, isPlannerOrAdministrator, isPlanReaderField } from '@/access/people'
import { CAMPAIGN_COLORS } from '@/domain/planning/card'
import { actionOnlyField } from '@/fields/actionOnlyField'
import { plainDateField } from '@/fields/plainDateField'
import { slugField } from '@/fields/slugField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { journalHooks } from '../shared/journalHooks'
import { manyOf, oneOf } from '../shared/relations'
import { tieField } from '../shared/tieField'
import { campaignEndpoints } from './endpoints'

const COLOR_LABELS = {
  blue: { nl: 'Blauw', en: 'Blue' },
  orange: { nl: 'Oranje', en: 'Orange' },
  green: { nl: 'Groen', en: 'Green' },
  purple: { nl: 'Paars', en: 'Purple' },
  red: { nl: 'Rood', en: 'Red' },
  teal: { nl: 'Blauwgroen', en: 'Teal' },
  brown: { nl: 'Bruin', en: 'Brown' },
  grey: { nl: 'Grijs', en: 'Grey' },
} as const

const internal = { read: isPlanReaderField }
const journal = journalHooks({ action: 'campaign-changed', objectType: SLUGS.campaigns })

export const Campaigns: CollectionConfig = {
  slug: SLUGS.campaigns,
  labels: { singular: { nl: 'Campagne', en: 'Campaign' }, plural: { nl: 'Campagnes', en: 'Campaigns' } },
  defaultSort: 'startDate',
  trash: true,
  versions: { drafts: false, maxPerDoc: 100 },
  admin: {
    group: MENU.plan,
    useAsTitle: 'publicName',
    defaultColumns: ['publicName', 'startDate', 'endDate', 'themes', 'lead'],
    listSearchableFields: ['publicName', 'slug'],
    description: {
      nl: 'Een inspanning rond een thema, met een periode en een kernboodschap. Buiten is zij te zien zolang er een bericht van loopt.',
      en: 'A themed effort with a period and a key message. The outside sees it while one of its posts is served.',
    },
  },
  access: {
    create: isPlanner,
    read: canReadCampaigns,
    readVersions: isPlannerOrAdministrator,
    update: isPlanner,
    delete: isPlanner,
  },
  hooks: journal,
  endpoints: campaignEndpoints,
  fields: [
    {
      name: 'publicName',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: { nl: 'Openbare naam', en: 'Public name' },
      admin: { description: { nl: 'Deze naam zien lezers.', en: 'Readers see this name.' } },
    },
    slugField({ from: 'publicName' }),
    {
      name: 'publicDescription',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { nl: 'Openbare omschrijving', en: 'Public description' },
    },
    {
      type: 'row',
      fields: [
        plainDateField({ name: 'startDate', label: { nl: 'Begint op', en: 'Starts on' }, index: true }),
        plainDateField({ name: 'endDate', label: { nl: 'Eindigt op', en: 'Ends on' } }),
      ],
    },
    manyOf({ name: 'themes', to: SLUGS.themes, nl: "Thema's", en: 'Themes' }),
    manyOf({ name: 'audiences', to: SLUGS.audiences, nl: 'Doelgroepen', en: 'Audiences' }),
    {
      type: 'collapsible',
      label: { nl: 'Opdracht (alleen voor collega’s)', en: 'Brief (colleagues only)' },
      fields: [
        {
          name: 'keyMessage',
          type: 'textarea',
          access: internal,
          label: { nl: 'Kernboodschap: welk gedrag laat u zien?', en: 'Key message: which behaviour do you show?' },
        },
        { name: 'brief', type: 'textarea', access: internal, label: { nl: 'Opdracht', en: 'Brief' } },
        manyOf({ name: 'channels', to: SLUGS.channels, nl: 'Kanalen', en: 'Channels', access: internal }),
        manyOf({ name: 'goals', to: SLUGS.goals, nl: 'Doelen', en: 'Goals', access: internal }),
        manyOf({ name: 'levels', to: SLUGS.levels, nl: 'Niveaus', en: 'Levels', access: internal }),
        manyOf({ name: 'partners', to: SLUGS.partners, nl: 'Partners', en: 'Partners', access: internal }),
        {
          name: 'color',
          type: 'select',
          defaultValue: 'blue',
          access: internal,
          options: CAMPAIGN_COLORS.map((color) => ({ value: color, label: COLOR_LABELS[color] })),
          label: { nl: 'Kleur in de kalender', en: 'Colour in the calendar' },
          admin: { isClearable: false },
        },
        tieField({ access: internal }),
        {
          name: 'phases',
          type: 'array',
          access: internal,
          maxRows: 12,
          label: { nl: 'Fasen', en: 'Phases' },
          labels: { singular: { nl: 'Fase', en: 'Phase' }, plural: { nl: 'Fasen', en: 'Phases' } },
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'name', type: 'text', required: true, maxLength: 60, label: { nl: 'Naam', en: 'Name' } },
                plainDateField({ name: 'startDate', required: true, label: { nl: 'Begint op', en: 'Starts on' } }),
                plainDateField({ name: 'endDate', required: true, label: { nl: 'Eindigt op', en: 'Ends on' } }),
              ],
            },
          ],
        },
        actionOnlyField({
          ...oneOf({ name: 'madeFrom', to: SLUGS.campaigns, nl: 'Overgenomen van', en: 'Carried over from', index: true, access: internal }),
          admin: { readOnly: true, condition: (data) => Boolean(data.madeFrom) },
        } as RelationshipField),
        oneOf({ name: 'lead', to: SLUGS.users, nl: 'Trekker', en: 'Lead', access: internal }),
        oneOf({
          name: 'landingItem',
          to: SLUGS.contentItems,
          nl: 'Openbare pagina',
          en: 'Landing item',
          access: internal,
          admin: {
            description: {
              nl: 'Het item dat op de website als pagina van deze campagne dient.',
              en: 'The item that serves as this campaign’s page on the website.',
            },
          },
        }),
        {
          type: 'row',
          fields: [
            {
              name: 'hoursPlanned',
              type: 'number',
              min: 0,
              access: internal,
              label: { nl: 'Uren begroot', en: 'Hours planned' },
            },
            {
              name: 'eurosPlanned',
              type: 'number',
              min: 0,
              access: internal,
              label: { nl: 'Euro begroot', en: 'Euros planned' },
            },
          ],
        },
      ],
    },
    {
      type: 'collapsible',
      label: { nl: 'Landelijke campagne waarbij u aansluit', en: 'National campaign you tie in with' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'national',
          type: 'group',
          label: false,
          access: internal,
          fields: [
            { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' } },
            { name: 'owner', type: 'text', label: { nl: 'Van wie', en: 'Owner' } },
            { name: 'toolkitUrl', type: 'text', label: { nl: 'Materiaal (https)', en: 'Toolkit link' } },
            plainDateField({ name: 'startDate', label: { nl: 'Begint op', en: 'Starts on' } }),
            plainDateField({ name: 'endDate', label: { nl: 'Eindigt op', en: 'Ends on' } }),
          ],
        },
      ],
    },
  ],
}
