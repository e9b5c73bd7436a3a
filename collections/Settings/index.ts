import type { GlobalConfig } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { isAdministrator, isPerson } from '@/access/people'
import { GLOBAL_SLUGS } from '@/slugs'

import { checkGlobalData } from '../shared/checkData'
import { MENU } from '../shared/groups'
import { namesOfChangedFields } from '../shared/journalHooks'

const httpsUrl = (value: string | null | undefined): true | string =>
  !value || /^https:\/\/\S+$/.test(value) || 'Een adres begint met https://.'

export const Settings: GlobalConfig = {
  slug: GLOBAL_SLUGS.settings,
  label: { nl: 'Instellingen', en: 'Settings' },
  lockDocuments: false,
  admin: { group: MENU.manage },
  access: { read: isPerson, update: isAdministrator, readVersions: isAdministrator },
  hooks: {
    beforeOperation: [checkGlobalData],
    afterChange: [
      async ({ doc, previousDoc, req }) => {
        await recordJournal({
          req,
          action: 'settings-changed',
          objectType: GLOBAL_SLUGS.settings,
          objectId: GLOBAL_SLUGS.settings,
          details: { fields: namesOfChangedFields(previousDoc, doc) },
        })
      },
    ],
  },
  fields: [
    {
      name: 'municipalityName',
      type: 'text',
      required: true,
      defaultValue: 'Gemeente Deventer',
      label: { nl: 'Naam van de gemeente', en: 'Name of the municipality' },
    },
    {
      name: 'websiteUrl',
      type: 'text',
      defaultValue: 'https://www.deventer.nl',
      validate: httpsUrl,
      label: { nl: 'Website', en: 'Website' },
    },
    {
      name: 'quickExitUrl',
      type: 'text',
      defaultValue: 'https://www.weeronline.nl',
      validate: httpsUrl,
      label: { nl: 'Waar de knop "Snel weg" naartoe gaat', en: 'Target of the quick exit' },
      admin: {
        description: {
          nl: 'Kies een gewone, veelbezochte website die niets verraadt.',
          en: 'Choose an ordinary, busy website that gives nothing away.',
        },
      },
    },
    {
      name: 'contactName',
      type: 'text',
      defaultValue: 'Team Communicatie',
      label: { nl: 'Contact voor ontwikkelaars: naam', en: 'Contact for developers: name' },
    },
    {
      name: 'contactEmail',
      type: 'email',
      defaultValue: 'api@deventer.example',
      label: { nl: 'Contact voor ontwikkelaars: e-mail', en: 'Contact for developers: e-mail' },
    },
    {
      type: 'collapsible',
      label: { nl: 'Bewaren en afspraken', en: 'Retention and agreements' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'keepYears',
              type: 'number',
              min: 1,
              max: 50,
              defaultValue: 10,
              label: { nl: 'Vastgelegde teksten bewaren (jaren)', en: 'Keep records (years)' },
              admin: { description: { nl: 'Los van hoe lang iets online staat.', en: 'Apart from how long it is online.' } },
            },
            {
              name: 'keepConversationMonths',
              type: 'number',
              min: 1,
              max: 120,
              defaultValue: 24,
              label: { nl: 'Opmerkingen en voorstellen bewaren (maanden)', en: 'Keep conversation (months)' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'reviewDays', type: 'number', min: 1, max: 30, defaultValue: 3, label: { nl: 'Dagen voor een beoordeling', en: 'Days for a review' } },
            {
              name: 'aftercareDays',
              type: 'number',
              min: 1,
              max: 90,
              defaultValue: 14,
              label: { nl: 'Dagen tot nazorg', en: 'Days until aftercare' },
            },
          ],
        },
        {
          name: 'senderName',
          type: 'text',
          maxLength: 60,
          defaultValue: 'Agenda',
          label: { nl: 'Afzender van mails', en: 'Sender name' },
          admin: { description: { nl: 'Een neutraal woord. Mails verraden nooit het onderwerp.', en: 'A neutral word.' } },
        },
      ],
    },
    { name: 'seedAnchor', type: 'text', admin: { hidden: true }, access: { update: () => false } },
  ],
}
