import type { Field, FieldHook, RelationshipField } from 'payload'
import { relationship } from 'payload/shared'

import { ACTION_WRITE } from '@/access/actionWrite'
import { isPlannerField, isPlanReaderField, nobodyField, personOf } from '@/access/people'
import { ITEM_KINDS, KIND_LABELS } from '@/domain/content'
import { TONES } from '@/domain/planning/card'
import { STAGES, STAGE_LABELS } from '@/domain/workflow/stages'
import { actionOnlyField } from '@/fields/actionOnlyField'
import { instantField } from '@/fields/instantField'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { manyOf, oneOf } from '../shared/relations'
import { tieField } from '../shared/tieField'
import { recurrenceField } from './recurrenceField'
import { variantsField } from './variants'

const TONE_LABELS = {
  light: { nl: 'Licht, vrolijk', en: 'Light' },
  neutral: { nl: 'Gewoon', en: 'Neutral' },
  serious: { nl: 'Ernstig', en: 'Serious' },
} as const

const planning = { update: isPlannerField, create: isPlannerField }
const internalPlanning = { ...planning, read: isPlanReaderField }

/** Who writes or reads along was asked for that item alone; one time of a series keeps whom the series has. */
const askAnew: FieldHook = ({ req, value }) => (req.context[ACTION_WRITE] === true ? value : [])

/** What a writer needs, in the order of writing. */
const writing: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 160,
    label: { nl: 'Werktitel', en: 'Working title' },
    admin: {
      description: { nl: 'Alleen voor collega’s. Meer is niet nodig om te beginnen.', en: 'For colleagues only.' },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'publication',
        index: true,
        options: ITEM_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })),
        label: { nl: 'Soort', en: 'Kind' },
        admin: { width: '50%', isClearable: false },
      },
      plainDateField({
        name: 'plannedDate',
        index: true,
        access: planning,
        label: { nl: 'Gepland op', en: 'Planned date' },
        admin: {
          width: '50%',
          description: { nl: 'Een wens. Hiermee verschijnt nog niets.', en: 'A wish. It publishes nothing.' },
        },
      }),
    ],
  },
  manyOf({ name: 'themes', to: SLUGS.themes, nl: "Thema's", en: 'Themes', access: planning }),
  variantsField,
]

const eventFields: Field = {
  type: 'collapsible',
  label: { nl: 'Waar en wanneer', en: 'Where and when' },
  admin: { condition: (data) => data.kind === 'event' || data.kind === 'activity' },
  fields: [
    {
      name: 'event',
      type: 'group',
      label: false,
      fields: [
        {
          type: 'row',
          fields: [
            instantField({ name: 'startsAt', label: { nl: 'Begint', en: 'Starts' } }),
            instantField({ name: 'endsAt', label: { nl: 'Eindigt', en: 'Ends' } }),
            { name: 'isAllDay', type: 'checkbox', label: { nl: 'Hele dag', en: 'All day' } },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'placeName', type: 'text', label: { nl: 'Plaats', en: 'Place' } },
            { name: 'street', type: 'text', label: { nl: 'Straat en nummer', en: 'Street' } },
            { name: 'city', type: 'text', defaultValue: 'Deventer', label: { nl: 'Stad', en: 'City' } },
          ],
        },
      ],
    },
  ],
}

const releaseFields: Field = {
  type: 'collapsible',
  label: { nl: 'Wanneer het verschijnt', en: 'Release' },
  admin: {
    initCollapsed: true,
    description: {
      nl: 'Vanaf dit moment is de goedgekeurde tekst te zien. Zonder goedkeuring gebeurt er niets.',
      en: 'From this moment the approved text is shown. Without approval nothing happens.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        instantField({ name: 'releaseAt', index: true, access: planning, label: { nl: 'Verschijnt op', en: 'Release' } }),
        instantField({ name: 'endsAt', access: planning, label: { nl: 'Verdwijnt op', en: 'Ends' } }),
      ],
    },
  ],
}

const safetyFields: Field = {
  type: 'collapsible',
  label: { nl: 'Veilig voor lezers', en: 'Safe for readers' },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'isSensitive',
      type: 'checkbox',
      defaultValue: true,
      label: { nl: 'Gevoelig onderwerp', en: 'Sensitive' },
      admin: {
        description: {
          nl: 'Dan keurt de inhoudelijk adviseur goed en staan er hulplijnen bij.',
          en: 'Then the substance adviser approves and help lines are shown.',
        },
      },
    },
    manyOf({ name: 'helpLines', to: SLUGS.helpLines, nl: 'Hulplijnen bij dit item', en: 'Help lines' }),
    {
      name: 'contentNote',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { nl: 'Waarschuwing vooraf', en: 'Content note' },
      admin: { description: { nl: 'Eén zin: waar gaat dit over?', en: 'One sentence: what is this about?' } },
    },
    {
      name: 'quickExit',
      type: 'checkbox',
      defaultValue: true,
      label: { nl: 'Toon de knop "Snel weg"', en: 'Show the quick exit' },
    },
    {
      name: 'discreetTitle',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: { nl: 'Titel die niets verraadt', en: 'Discreet title' },
      admin: {
        description: {
          nl: 'Voor een tabblad of een gedeelde telefoon, bijvoorbeeld "Tip van de week".',
          en: 'For a browser tab or a shared phone.',
        },
      },
    },
    {
      name: 'discreetShareText',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { nl: 'Deeltekst die niets verraadt', en: 'Discreet share text' },
    },
  ],
}

const planningFields: Field = {
  type: 'collapsible',
  label: { nl: 'Plannen en samenwerken', en: 'Planning and working together' },
  admin: { initCollapsed: true },
  fields: [
    plainDateField({
      name: 'plannedUntil',
      access: planning,
      label: { nl: 'Gepland tot en met', en: 'Planned until' },
      admin: { description: { nl: 'Alleen als het langer dan een dag duurt.', en: 'Only when it lasts longer than a day.' } },
    }),
    tieField({ access: planning }),
    oneOf({ name: 'campaign', to: SLUGS.campaigns, nl: 'Campagne', en: 'Campaign', index: true, access: planning }),
    manyOf({ name: 'audiences', to: SLUGS.audiences, nl: 'Doelgroepen', en: 'Audiences', access: planning }),
    manyOf({
      name: 'attentionPoints',
      to: SLUGS.attentionPoints,
      nl: 'Aandachtspunten',
      en: 'Attention points',
      access: planning,
    }),
    manyOf({ name: 'goals', to: SLUGS.goals, nl: 'Doelen', en: 'Goals', access: planning }),
    manyOf({ name: 'levels', to: SLUGS.levels, nl: 'Niveaus', en: 'Levels', access: planning }),
    manyOf({ name: 'partners', to: SLUGS.partners, nl: 'Partners', en: 'Partners', access: internalPlanning }),
    {
      ...manyOf({
        name: 'sharedWith',
        to: SLUGS.partners,
        nl: 'Mag worden gelezen door',
        en: 'May be read by',
        access: internalPlanning,
      }),
      hooks: { beforeDuplicate: [askAnew] },
    } as RelationshipField,
    {
      // Nor do experts see each other here; that an item is theirs follows from their being able to read it.
      ...manyOf({ name: 'coWriters', to: SLUGS.users, nl: 'Schrijven mee', en: 'Co-writers', access: internalPlanning }),
      filterOptions: { role: { equals: 'expert' } },
      // An expert cannot change the list and may not look up who else is in it.
      validate: (value, options) => (personOf(options.req)?.role === 'expert' ? true : relationship(value, options)),
      hooks: { beforeDuplicate: [askAnew] },
      index: true,
    } as RelationshipField,
    {
      name: 'tone',
      type: 'select',
      defaultValue: 'neutral',
      access: planning,
      options: TONES.map((tone) => ({ value: tone, label: TONE_LABELS[tone] })),
      label: { nl: 'Toon', en: 'Tone' },
      admin: {
        isClearable: false,
        description: {
          nl: 'De kalender waarschuwt als een lichte toon op een herdenkingsdag valt.',
          en: 'The calendar warns when a light tone falls on a day of remembrance.',
        },
      },
    },
    {
      name: 'isStory',
      type: 'checkbox',
      label: { nl: 'Vertelt wat iemand heeft meegemaakt', en: 'Tells what someone lived through' },
    },
    { name: 'brief', type: 'textarea', access: internalPlanning, label: { nl: 'Opdracht en aantekeningen', en: 'Brief' } },
    {
      type: 'row',
      fields: [
        {
          name: 'hoursPlanned',
          type: 'number',
          min: 0,
          access: internalPlanning,
          label: { nl: 'Uren begroot', en: 'Hours planned' },
        },
        {
          name: 'eurosPlanned',
          type: 'number',
          min: 0,
          access: internalPlanning,
          label: { nl: 'Euro begroot', en: 'Euros planned' },
        },
      ],
    },
  ],
}

const sidebar: Field[] = [
  {
    name: 'approvePanel',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/admin/approve/ApprovePanel#ApprovePanel' } },
  },
  {
    name: 'coWritingPanel',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/admin/coWriting/CoWritingPanel#CoWritingPanel' } },
  },
  {
    name: 'consentPanel',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/admin/consents/ConsentPanel#ConsentPanel' } },
  },
  {
    name: 'guestsPanel',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/admin/guests/GuestsPanel#GuestsPanel' } },
  },
  {
    ...oneOf({ name: 'owner', to: SLUGS.users, nl: 'Wie trekt dit', en: 'Owner', index: true, access: planning }),
    defaultValue: ({ req }: { req: { user?: { id: string; collection: string } | null } }) =>
      req.user?.collection === SLUGS.users ? req.user.id : undefined,
    admin: { position: 'sidebar' },
  } as Field,
  actionOnlyField({
    name: 'stage',
    type: 'select',
    index: true,
    defaultValue: 'idea',
    options: STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] })),
    label: { nl: 'Fase', en: 'Stage' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: {
        nl: 'De minst ver gevorderde taal. Volgt vanzelf uit tekst en goedkeuring.',
        en: 'The least advanced language. Follows from text and approval.',
      },
    },
  }),
  {
    ...oneOf({ name: 'watcher', to: SLUGS.users, nl: 'Houdt reacties in de gaten', en: 'Watches reactions', access: internalPlanning }),
    filterOptions: { role: { in: ['communications', 'substance'] } },
    admin: { position: 'sidebar', description: { nl: 'Op de avond dat dit verschijnt.', en: 'On the evening this appears.' } },
  } as Field,
  actionOnlyField({ name: 'sealedAt', type: 'date', admin: { hidden: true }, label: { nl: 'Verzegeld', en: 'Sealed' } }),
  actionOnlyField({ name: 'archivedAt', type: 'date', admin: { hidden: true }, label: { nl: 'Gearchiveerd', en: 'Archived' } }),
  // A changed occurrence keeps the place in its series that it was made from (RFC 5545 RECURRENCE-ID).
  actionOnlyField({
    ...oneOf({ name: 'series', to: SLUGS.contentItems, nl: 'Hoort bij reeks', en: 'Part of series', index: true }),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.series) },
  } as RelationshipField),
  actionOnlyField({ name: 'recurrenceId', type: 'text', admin: { hidden: true }, label: { nl: 'Keer in de reeks', en: 'Occurrence' } }),
  // The item of an earlier year from which this one was carried over, so that it is not carried over twice.
  actionOnlyField({
    ...oneOf({ name: 'madeFrom', to: SLUGS.contentItems, nl: 'Overgenomen van', en: 'Carried over from', index: true }),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.madeFrom) },
  } as RelationshipField),
  // What the planner shows of this item, kept in step by actions: a year of cards is read in one query.
  actionOnlyField({ name: 'cardFrom', type: 'text', index: true, hidden: true, label: { nl: 'Kaart vanaf', en: 'Card from' } }),
  actionOnlyField({ name: 'cardUntil', type: 'text', index: true, hidden: true, label: { nl: 'Kaart tot en met', en: 'Card until' } }),
  actionOnlyField({ name: 'card', type: 'json', hidden: true, label: { nl: 'Kaart', en: 'Card' } }),
  { name: 'revision', type: 'number', defaultValue: 1, admin: { hidden: true } },
  // The name colleagues see, for whoever finds the item changed; the journal has the id. It may be a pseudonym.
  {
    name: 'lastSavedBy',
    type: 'text',
    admin: { hidden: true },
    access: { read: isPlanReaderField, create: nobodyField, update: nobodyField },
  },
]

export const contentItemFields: Field[] = [
  {
    name: 'presence',
    type: 'ui',
    admin: { components: { Field: '@/admin/presence/Presence.client#Presence' } },
  },
  ...writing,
  {
    name: 'checksPanel',
    type: 'ui',
    admin: { components: { Field: '@/admin/checks/ChecksPanel.client#ChecksPanel' } },
  },
  {
    name: 'readingPanel',
    type: 'ui',
    admin: { components: { Field: '@/admin/reading/ReadingPanel.client#ReadingPanel' } },
  },
  eventFields,
  recurrenceField,
  safetyFields,
  releaseFields,
  planningFields,
  ...sidebar,
]
