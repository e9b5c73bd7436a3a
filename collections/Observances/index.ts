import { checkEnteredDates, type EnteredDateDraft } from '@/domain/observances/checkEnteredDates'
import {
  DATE_STATUSES,
  OBSERVANCE_KINDS,
  type DateStatus,
  type ObservanceKind,
} from '@/domain/observances/observance'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { defineVocabulary, internalField } from '../shared/defineVocabulary'
import { manyOf } from '../shared/relations'
import { wordingFor } from '../shared/wordingFor'
import { observanceEndpoints } from './endpoints'
import { followOnChange } from './hooks/followOnChange'
import { ruleFields } from './ruleFields'

const KIND_LABELS: Record<ObservanceKind, { nl: string; en: string }> = {
  day: { nl: 'Dag', en: 'Day' },
  week: { nl: 'Week', en: 'Week' },
  period: { nl: 'Periode', en: 'Period' },
  'public-holiday': { nl: 'Feestdag', en: 'Public holiday' },
  'school-holiday': { nl: 'Schoolvakantie', en: 'School holiday' },
  election: { nl: 'Verkiezing', en: 'Election' },
}

const STATUS_LABELS: Record<DateStatus, { nl: string; en: string }> = {
  confirmed: { nl: 'Bekendgemaakt', en: 'Confirmed' },
  computed: { nl: 'Berekend', en: 'Computed' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
}

export const Observances = defineVocabulary({
  slug: SLUGS.observances,
  labels: {
    singular: { nl: 'Speciale dag', en: 'Observance' },
    plural: { nl: 'Speciale dagen', en: 'Observances' },
  },
  description: {
    nl: 'Dagen, weken en vakanties die anderen bepalen. Een datum die u invult, gaat voor de regel.',
    en: 'Days, weeks and holidays that others set. A date that you enter wins over the rule.',
  },
  readableBy: 'public',
  columns: ['name', 'kind', 'isRemembrance', 'slug', 'sortOrder'],
  hooks: { afterChange: [followOnChange] },
  endpoints: observanceEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'day',
          options: OBSERVANCE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
          label: { nl: 'Soort', en: 'Kind' },
        },
        {
          name: 'isRemembrance',
          type: 'checkbox',
          defaultValue: false,
          label: { nl: 'Herdenking', en: 'Remembrance' },
          admin: {
            description: {
              nl: 'Een lichte toon past niet. De kalender waarschuwt u.',
              en: 'A light tone is out of place. The calendar warns you.',
            },
          },
        },
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { nl: 'Toelichting', en: 'Description' },
    },
    { name: 'rule', type: 'group', label: { nl: 'Regel', en: 'Rule' }, fields: ruleFields },
    {
      name: 'dates',
      type: 'array',
      label: { nl: 'Datums per jaar', en: 'Dates by year' },
      labels: { singular: { nl: 'Jaar', en: 'Year' }, plural: { nl: 'Jaren', en: 'Years' } },
      admin: {
        description: {
          nl: 'Vul alleen in wat u zeker weet. "Onbekend" zet de regel voor dat jaar uit.',
          en: 'Enter only what you know. "Unknown" switches the rule off for that year.',
        },
      },
      validate: (rows, { req }) => {
        const problem = checkEnteredDates(Array.isArray(rows) ? (rows as EnteredDateDraft[]) : [])
        return problem === null || wordingFor({ req, wording: problem })
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'year',
              type: 'number',
              required: true,
              min: 2020,
              max: 2100,
              label: { nl: 'Jaar', en: 'Year' },
            },
            plainDateField({ name: 'startsOn', label: { nl: 'Eerste dag', en: 'First day' } }),
            plainDateField({ name: 'endsOn', label: { nl: 'Laatste dag', en: 'Last day' } }),
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'confirmed',
              options: DATE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] })),
              label: { nl: 'Stand', en: 'Status' },
            },
            { name: 'source', type: 'text', access: internalField, label: { nl: 'Bron', en: 'Source' } },
          ],
        },
      ],
    },
    {
      name: 'datesPanel',
      type: 'ui',
      admin: { components: { Field: '@/admin/observances/DatesPanel.client#DatesPanel' } },
    },
    manyOf({ name: 'themes', to: SLUGS.themes, nl: "Thema's", en: 'Themes' }),
    {
      name: 'url',
      type: 'text',
      label: { nl: 'Website (https)', en: 'Website (https)' },
      validate: (value: string | null | undefined) =>
        !value || /^https:\/\/[^\s]+$/.test(value) || 'Een adres begint met https://.',
    },
    { name: 'note', type: 'textarea', access: internalField, label: { nl: 'Aantekening', en: 'Note' } },
    {
      name: 'tiedPanel',
      type: 'ui',
      admin: { components: { Field: '@/admin/observances/TiedPanel.client#TiedPanel' } },
    },
  ],
})
