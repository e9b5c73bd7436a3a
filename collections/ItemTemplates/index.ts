import type { CollectionConfig } from 'payload'

import { isPlanner, isPlannerOrAdministrator } from '@/access/people'
import { ITEM_KINDS, KIND_LABELS } from '@/domain/content'
import { SLUGS } from '@/slugs'

import { variantsField } from '../ContentItems/variants'
import { MENU } from '../shared/groups'
import { journalHooks } from '../shared/journalHooks'
import { manyOf, oneOf } from '../shared/relations'

/** What returns every year (a campaign post, a theme evening, a training): a new item starts as its copy. */
export const ItemTemplates: CollectionConfig = {
  slug: SLUGS.itemTemplates,
  labels: { singular: { nl: 'Sjabloon', en: 'Template' }, plural: { nl: 'Sjablonen', en: 'Templates' } },
  defaultSort: 'name',
  trash: true,
  versions: { drafts: false, maxPerDoc: 20 },
  admin: {
    group: MENU.plan,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'hoursPlanned', 'updatedAt'],
    description: {
      nl: 'Voor wat vaker terugkomt. In de kalender kiest u een sjabloon en alles hieronder is al ingevuld.',
      en: 'For what returns. Choose one in the calendar and everything below is filled in.',
    },
  },
  access: {
    create: isPlanner,
    read: isPlannerOrAdministrator,
    readVersions: isPlannerOrAdministrator,
    update: isPlanner,
    delete: isPlanner,
  },
  hooks: journalHooks({ action: 'plan-changed', objectType: SLUGS.itemTemplates }),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: { nl: 'Naam van het sjabloon', en: 'Name' } },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'publication',
          options: ITEM_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })),
          label: { nl: 'Soort', en: 'Kind' },
          admin: { isClearable: false },
        },
        { name: 'isSensitive', type: 'checkbox', defaultValue: true, label: { nl: 'Gevoelig onderwerp', en: 'Sensitive' } },
      ],
    },
    manyOf({ name: 'themes', to: SLUGS.themes, nl: "Thema's", en: 'Themes' }),
    manyOf({ name: 'audiences', to: SLUGS.audiences, nl: 'Doelgroepen', en: 'Audiences' }),
    manyOf({ name: 'attentionPoints', to: SLUGS.attentionPoints, nl: 'Aandachtspunten', en: 'Attention points' }),
    manyOf({ name: 'goals', to: SLUGS.goals, nl: 'Doelen', en: 'Goals' }),
    manyOf({ name: 'levels', to: SLUGS.levels, nl: 'Niveaus', en: 'Levels' }),
    manyOf({ name: 'helpLines', to: SLUGS.helpLines, nl: 'Hulplijnen', en: 'Help lines' }),
    oneOf({ name: 'campaign', to: SLUGS.campaigns, nl: 'Campagne', en: 'Campaign' }),
    { name: 'contentNote', type: 'text', localized: true, maxLength: 200, label: { nl: 'Waarschuwing vooraf', en: 'Content note' } },
    { name: 'discreetTitle', type: 'text', localized: true, maxLength: 80, label: { nl: 'Titel die niets verraadt', en: 'Discreet title' } },
    {
      type: 'row',
      fields: [
        { name: 'placeName', type: 'text', label: { nl: 'Plaats', en: 'Place' } },
        {
          name: 'startTime',
          type: 'text',
          label: { nl: 'Begint om', en: 'Starts at' },
          admin: { description: { nl: 'Bijvoorbeeld 19:30.', en: 'For example 19:30.' } },
          validate: (value: unknown) =>
            !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) || 'Schrijf een tijd als uu:mm, bijvoorbeeld 19:30.',
        },
        { name: 'minutes', type: 'number', min: 5, max: 1440, label: { nl: 'Duurt (minuten)', en: 'Minutes' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'hoursPlanned', type: 'number', min: 0, label: { nl: 'Uren begroot', en: 'Hours planned' } },
        { name: 'eurosPlanned', type: 'number', min: 0, label: { nl: 'Euro begroot', en: 'Euros planned' } },
      ],
    },
    variantsField,
  ],
}
