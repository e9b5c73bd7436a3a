import type { CollectionConfig, RelationshipField } from 'payload'

import { isPlanner, isPlannerOrAdministrator, isPlanReader } from '@/access/people'
import { LANGUAGE_NAMES_EN, LANGUAGE_NAMES_NL, LANGUAGES } from '@/domain/languages'
import { TARGET_FIELDS } from '@/domain/planning/checkYearPlan'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { journalHooks } from '../shared/journalHooks'
import { oneOf } from '../shared/relations'
import { yearPlanEndpoints } from './endpoints'
import { validateFocus, validatePeriodEnd, validateTarget, validateTargetRecord } from './validateRows'

const TARGET_KINDS = [
  { value: 'attention-point', label: { nl: 'Aandachtspunt', en: 'Attention point' }, to: SLUGS.attentionPoints },
  { value: 'theme', label: { nl: 'Thema', en: 'Theme' }, to: SLUGS.themes },
  { value: 'audience', label: { nl: 'Doelgroep', en: 'Audience' }, to: SLUGS.audiences },
  { value: 'goal', label: { nl: 'Doel', en: 'Goal' }, to: SLUGS.goals },
  { value: 'channel', label: { nl: 'Kanaal', en: 'Channel' }, to: SLUGS.channels },
  { value: 'level', label: { nl: 'Niveau', en: 'Level' }, to: SLUGS.levels },
] as const

export const YearPlans: CollectionConfig = {
  slug: SLUGS.yearPlans,
  labels: { singular: { nl: 'Jaarplan', en: 'Year plan' }, plural: { nl: 'Jaarplannen', en: 'Year plans' } },
  defaultSort: '-year',
  trash: true,
  versions: { drafts: false, maxPerDoc: 100 },
  admin: {
    group: MENU.plan,
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'updatedAt'],
    description: {
      nl: 'Een jaar met zijn middelen, zijn periodes met één thema of doelgroep, en wat u wilt bereiken.',
      en: 'A year with its means, its focus periods and its targets.',
    },
  },
  access: {
    create: isPlanner,
    read: isPlanReader,
    readVersions: isPlannerOrAdministrator,
    update: isPlanner,
    delete: isPlanner,
  },
  endpoints: yearPlanEndpoints,
  hooks: journalHooks({ action: 'plan-changed', objectType: SLUGS.yearPlans }),
  fields: [
    { name: 'title', type: 'text', required: true, label: { nl: 'Titel', en: 'Title' } },
    {
      name: 'year',
      type: 'number',
      required: true,
      unique: true,
      min: 2020,
      max: 2100,
      label: { nl: 'Jaar', en: 'Year' },
    },
    {
      name: 'means',
      type: 'array',
      label: { nl: 'Middelen', en: 'Means' },
      labels: { singular: { nl: 'Middel', en: 'Means' }, plural: { nl: 'Middelen', en: 'Means' } },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, label: { nl: 'Waarvoor', en: 'For what' } },
            { name: 'hours', type: 'number', min: 0, label: { nl: 'Uren', en: 'Hours' } },
            { name: 'euros', type: 'number', min: 0, label: { nl: 'Euro', en: 'Euros' } },
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'requested',
              options: [
                { value: 'requested', label: { nl: 'Gevraagd', en: 'Requested' } },
                { value: 'granted', label: { nl: 'Toegekend', en: 'Granted' } },
              ],
              label: { nl: 'Stand', en: 'Status' },
            },
          ],
        },
      ],
    },
    {
      name: 'focusPeriods',
      type: 'array',
      label: { nl: 'Periodes met nadruk', en: 'Focus periods' },
      labels: { singular: { nl: 'Periode', en: 'Period' }, plural: { nl: 'Periodes', en: 'Periods' } },
      admin: {
        description: {
          nl: 'Elke periode krijgt één thema of één doelgroep.',
          en: 'Each period has one theme or one audience.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' } },
            plainDateField({ name: 'startDate', required: true, label: { nl: 'Begint op', en: 'Starts on' } }),
            validatePeriodEnd(plainDateField({ name: 'endDate', required: true, label: { nl: 'Eindigt op', en: 'Ends on' } })),
          ],
        },
        {
          name: 'focus',
          type: 'relationship',
          relationTo: [SLUGS.themes, SLUGS.audiences],
          label: { nl: 'Thema of doelgroep', en: 'Theme or audience' },
          validate: validateFocus,
        },
      ],
    },
    {
      name: 'targets',
      type: 'array',
      label: { nl: 'Streefgetallen', en: 'Targets' },
      labels: { singular: { nl: 'Streefgetal', en: 'Target' }, plural: { nl: 'Streefgetallen', en: 'Targets' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              options: [
                ...TARGET_KINDS.map(({ value, label }) => ({ value, label })),
                { value: 'language', label: { nl: 'Taal', en: 'Language' } },
              ],
              label: { nl: 'Soort', en: 'Kind' },
            },
            ...TARGET_KINDS.map(
              ({ value, label, to }): RelationshipField =>
                ({
                  ...oneOf({
                    name: TARGET_FIELDS[value],
                    to,
                    nl: label.nl,
                    en: label.en,
                    admin: { condition: (_, sibling) => sibling?.kind === value },
                  }),
                  validate: validateTargetRecord,
                }) as RelationshipField,
            ),
            {
              name: 'language',
              type: 'select',
              options: LANGUAGES.map((value) => ({ value, label: { nl: LANGUAGE_NAMES_NL[value], en: LANGUAGE_NAMES_EN[value] } })),
              validate: validateTarget,
              label: { nl: 'Taal', en: 'Language' },
              admin: { condition: (_, sibling) => sibling?.kind === 'language' },
            },
            {
              name: 'items',
              type: 'number',
              required: true,
              min: 0,
              label: { nl: 'Aantal items', en: 'Number of items' },
            },
          ],
        },
      ],
    },
  ],
}
