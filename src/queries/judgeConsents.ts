import type { PayloadRequest } from 'payload'

import { decideConsentsForApproval, type ConsentDecision } from '@/domain/consent/decideConsentsForApproval'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { ChannelRelease } from '@/domain/workflow/planRelease'

import { itemIdsOfConsents, readConsentsAround } from './readConsents'
import type { ItemSource } from './readItem'
import type { Rules } from './readRules'

/** Which consents an edition of this text would rest on, or what is missing: asked within the approval itself. */
export async function judgeConsents({ req, item, language, releases, rules, now }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  releases: readonly ChannelRelease[]
  rules: Pick<Rules, 'channels'>
  now: Instant
}): Promise<ConsentDecision> {
  return decideConsentsForApproval({
    content: item.contents[language],
    itemIds: itemIdsOfConsents(item),
    consents: await readConsentsAround({ req, item }),
    releases,
    channelNames: Object.fromEntries(rules.channels.map(({ id, name }) => [id, name])),
    now,
  })
}
