import type { CollectionConfig } from 'payload'

import { isPlanReader, nobody } from '@/access/people'
import { BRAKE_SCOPES, BRAKE_SCOPE_LABELS } from '@/domain/serving/brake'
import { instantField } from '@/fields/instantField'
import { SLUGS } from '@/slugs'

import { MENU } from '../shared/groups'
import { manyOf, oneOf } from '../shared/relations'
import { brakeEndpoints } from './endpoints'

/**
 * A pause on a theme, audience, channel, campaign or item. What it does to readers follows from the journal;
 * this record says it to colleagues. Only actions write it.
 */
export const Brakes: CollectionConfig = {
  slug: SLUGS.brakes,
  labels: { singular: { nl: 'Pauze', en: 'Brake' }, plural: { nl: 'Pauzes', en: 'Brakes' } },
  defaultSort: '-setAt',
  admin: { group: MENU.together, useAsTitle: 'reason', hidden: true },
  access: { create: nobody, read: isPlanReader, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  endpoints: brakeEndpoints,
  fields: [
    {
      name: 'scope',
      type: 'select',
      required: true,
      options: BRAKE_SCOPES.map((scope) => ({ value: scope, label: BRAKE_SCOPE_LABELS[scope] })),
      label: { nl: 'Waarop', en: 'Scope' },
    },
    oneOf({ name: 'theme', to: SLUGS.themes, nl: 'Thema', en: 'Theme' }),
    oneOf({ name: 'audience', to: SLUGS.audiences, nl: 'Doelgroep', en: 'Audience' }),
    oneOf({ name: 'channel', to: SLUGS.channels, nl: 'Kanaal', en: 'Channel' }),
    oneOf({ name: 'campaign', to: SLUGS.campaigns, nl: 'Campagne', en: 'Campaign' }),
    oneOf({ name: 'item', to: SLUGS.contentItems, nl: 'Item', en: 'Item' }),
    { name: 'reason', type: 'textarea', required: true, maxLength: 300, label: { nl: 'Reden', en: 'Reason' } },
    instantField({ name: 'from', label: { nl: 'Vanaf', en: 'From' } }),
    { name: 'needsApproval', type: 'checkbox', label: { nl: 'Daarna opnieuw goedkeuren', en: 'Approve anew afterwards' } },
    oneOf({ name: 'setBy', to: SLUGS.users, nl: 'Ingesteld door', en: 'Set by' }),
    instantField({ name: 'setAt', index: true, label: { nl: 'Ingesteld op', en: 'Set at' } }),
    oneOf({ name: 'liftedBy', to: SLUGS.users, nl: 'Opgeheven door', en: 'Lifted by' }),
    instantField({ name: 'liftedAt', index: true, label: { nl: 'Opgeheven op', en: 'Lifted at' } }),
    manyOf({ name: 'liftedItems', to: SLUGS.contentItems, nl: 'Voor deze items al opgeheven', en: 'Already lifted for' }),
  ],
}
