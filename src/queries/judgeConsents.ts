import type { PayloadRequest } from 'payload'

import { checkForeignWords } from '@/domain/checks/checkForeignWords'
import { decideConsentsForApproval, type ConsentDecision } from '@/domain/consent/decideConsentsForApproval'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { ChannelRelease } from '@/domain/workflow/planRelease'

import { readForeignWords } from './readForeignWords'
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
  const content = item.contents[language]
  const foreignWords = await readForeignWords({ req, item, content, now })
  const foreign = checkForeignWords({ content, ...rules, foreignWords })
  if (foreign.length > 0) {
    return { kind: 'blocked', reasons: foreign.map(({ message, where }) => ({ code: 'words-need-consent', channel: where.channel ?? null, person: message })) }
  }
  return decideConsentsForApproval({
    content,
    itemIds: itemIdsOfConsents(item),
    consents: await readConsentsAround({ req, item }),
    releases,
    channelNames: Object.fromEntries(rules.channels.map(({ id, name }) => [id, name])),
    now,
  })
}
