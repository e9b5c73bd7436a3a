import type { CollectionConfig, FieldAccess } from 'payload'

import { canReadPeople, isAdministrator, isAdministratorField, isPlannerField, nobodyField, personOf } from '@/access/people'
import { MAIL_KINDS, MAIL_KIND_LABELS } from '@/domain/mail/mailKinds'
import { ROLES, ROLE_LABELS } from '@/domain/workflow/roles'
import { readEnv } from '@/env'
import { instantField } from '@/fields/instantField'
import { plainDateField } from '@/fields/plainDateField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { oneOf } from '../shared/relations'
import { userEndpoints } from './endpoints'
import { subjectOfResetMail, textOfResetMail } from './resetMail'
import { sessionCookie } from './sessionCookie'
import { journalFailedSignIn, journalSignIn, journalSignOut, journalUserChange, journalUserDelete } from './hooks/journalAccounts'
import { answerEveryAddressAlike, workForEveryAddress } from './hooks/hideWhoHasAccount'
import { refuseLosingPerson } from './hooks/refuseLosingPerson'

const isSelfOrAdministrator: FieldAccess = ({ req, id }) => {
  const person = personOf(req)
  return person !== null && (person.role === 'administrator' || person.id === id)
}

/** How often somebody wants to be asked concerns who asks, and nobody else. */
const mayReadPace: FieldAccess = (args) => isSelfOrAdministrator(args) || isPlannerField(args)
const PACE = { read: mayReadPace }

const CLOSED = { create: nobodyField, read: nobodyField, update: nobodyField }

export const Users: CollectionConfig = {
  slug: SLUGS.users,
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  defaultSort: 'displayName',
  auth: {
    // Payload puts the signed-in person into every page, without asking access for whoever they refer to: at
    // any greater depth the deputy's address would stand in the source of each page.
    depth: 0,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: sessionCookie(readEnv().serverUrl),
    // Payload notes the moment of asking beside its own transaction. On MongoDB the two collide, and the error
    // would tell that the address is known.
    forgotPassword: { minRequestInterval: 0, generateEmailSubject: subjectOfResetMail, generateEmailHTML: textOfResetMail },
  },
  admin: {
    group: MENU.manage,
    useAsTitle: 'displayName',
    components: { beforeListTable: ['@/admin/invite/InvitePanel#InvitePanel'] },
    defaultColumns: ['displayName', 'role', 'absentUntil'],
    description: {
      nl: 'Wie hier mag werken. Ervaringsdeskundigen staan er onder een schuilnaam; hun e-mailadres ziet alleen de beheerder.',
      en: 'Who may work here. Experts-by-experience appear under a pseudonym; only administrators see e-mail addresses.',
    },
  },
  access: {
    admin: ({ req }) => personOf(req) !== null,
    create: isAdministrator,
    read: canReadPeople,
    unlock: isAdministrator,
    update: ({ req, id }) => {
      const person = personOf(req)
      if (!person) return false
      return person.role === 'administrator' || (id !== undefined && String(id) === person.id)
        ? true
        : { id: { equals: person.id } }
    },
    delete: isAdministrator,
  },
  endpoints: userEndpoints,
  hooks: {
    afterLogin: [journalSignIn],
    afterLogout: [journalSignOut],
    beforeOperation: [workForEveryAddress],
    afterError: [journalFailedSignIn, answerEveryAddressAlike],
    afterChange: [journalUserChange],
    beforeDelete: [refuseLosingPerson],
    afterDelete: [journalUserDelete],
  },
  fields: [
    // Overrides Payload's own field: an address is personal data, and an expert's may never be seen by colleagues.
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: { nl: 'E-mailadres', en: 'E-mail address' },
      access: { read: isSelfOrAdministrator, update: isAdministratorField },
    },
    {
      name: 'displayName',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { nl: 'Naam of schuilnaam', en: 'Name or pseudonym' },
      admin: {
        description: {
          nl: 'Deze naam zien collega’s. Gebruik voor een ervaringsdeskundige altijd een schuilnaam.',
          en: 'Colleagues see this name. Always use a pseudonym for an expert-by-experience.',
        },
      },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      defaultValue: 'viewer',
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
      label: { nl: 'Rol', en: 'Role' },
      access: { create: isAdministratorField, update: isAdministratorField },
    },
    oneOf({
      name: 'partner',
      to: SLUGS.partners,
      nl: 'Hoort bij partner',
      en: 'Belongs to partner',
      access: { create: isAdministratorField, update: isAdministratorField },
      admin: { condition: (data) => data.role === 'partner' },
    }),
    {
      type: 'collapsible',
      label: { nl: 'Afwezig en vervanging', en: 'Absence and deputy' },
      admin: { condition: (data) => data.role === 'substance' || data.role === 'communications' },
      fields: [
        {
          type: 'row',
          fields: [
            plainDateField({ name: 'absentFrom', label: { nl: 'Afwezig vanaf', en: 'Absent from' } }),
            plainDateField({ name: 'absentUntil', label: { nl: 'Afwezig tot en met', en: 'Absent until' } }),
          ],
        },
        {
          ...oneOf({ name: 'deputy', to: SLUGS.users, nl: 'Vervanger', en: 'Deputy' }),
          filterOptions: { role: { in: ['communications', 'substance'] } },
          admin: {
            description: {
              nl: 'Mag in deze periode goedkeuren in plaats van u.',
              en: 'May approve in your place during this period.',
            },
          },
        } as ReturnType<typeof oneOf>,
      ],
    },
    {
      type: 'collapsible',
      label: { nl: 'Mijn tempo', en: 'My pace' },
      admin: { condition: (data) => data.role === 'expert' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'daysBetweenRequests',
              type: 'number',
              access: PACE,
              min: 0,
              max: 365,
              defaultValue: 14,
              label: { nl: 'Ten minste zoveel dagen tussen twee vragen', en: 'Days between requests' },
            },
            {
              name: 'openRequestsAtMost',
              type: 'number',
              access: PACE,
              min: 1,
              max: 10,
              defaultValue: 2,
              label: { nl: 'Hooguit zoveel vragen tegelijk', en: 'Open requests at most' },
            },
          ],
        },
        instantField({ name: 'pausedAt', access: PACE, label: { nl: 'Pauze sinds', en: 'Paused since' } }),
        {
          name: 'mailWord',
          type: 'text',
          maxLength: 40,
          label: { nl: 'Woord in het onderwerp van mails', en: 'Word in mail subjects' },
          // A word that gives them away to whoever knows their mailbox is theirs alone.
          access: { read: isSelfOrAdministrator },
          admin: { description: { nl: 'Iets gewoons dat u herkent, bijvoorbeeld "Boodschappen".', en: 'Something ordinary.' } },
        },
      ],
    },
    {
      name: 'mailOff',
      type: 'select',
      hasMany: true,
      options: MAIL_KINDS.map((kind) => ({ value: kind, label: MAIL_KIND_LABELS[kind] })),
      label: { nl: 'Deze mails wil ik niet', en: 'Mails I do not want' },
      access: { read: isSelfOrAdministrator },
    },
    // An expert enters their own address with a one-time code; only the hash of the code is kept.
    { name: 'inviteHash', type: 'text', index: true, hidden: true, access: CLOSED, label: 'Code' },
    { name: 'inviteUntil', type: 'date', hidden: true, access: CLOSED, label: { nl: 'Code geldig tot', en: 'Code valid until' } },
  ],
}
