import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { StopView } from '@/domain/consent/consentView'
import type { NamedText } from '@/domain/coWriting/nameOwnTexts'
import type { Instant } from '@/domain/time/instant'
import { joinWords } from '@/domain/workflow/wording'

import { findConsents, type KeptConsent } from './readConsents'
import { readChannelNames, readOwnTexts } from './readOwnTexts'
import { readQuickExit } from './readQuickExit'
import { readStopView } from './readStopView'

/** One text with all that its reader allowed of it. */
export type AllowedText = NamedText & { stop: StopView; /** whether the page of the text itself opens for them */ isOpen: boolean }
export type OwnConsents = { texts: AllowedText[]; quickExitUrl: string }

/**
 * Everything that an expert-by-experience ever allowed, whatever became of the items and of their writing in them:
 * what is theirs to stop has a page that never closes. Null for anybody else.
 */
export async function readOwnConsents({ req, now }: { req: PayloadRequest; now: Instant }): Promise<OwnConsents | null> {
  const person = personOf(req)
  const own = await readOwnTexts({ req })
  if (person === null || own === null) return null
  const consents = await findConsents({ req, where: { expert: { equals: person.id } } })
  const channels = await readChannelNames({ req })
  const texts: AllowedText[] = []
  // The newest giving first, as `findConsents` gives them.
  for (const itemId of new Set(consents.map((consent) => consent.itemId))) {
    const ofItem = consents.filter((consent) => consent.itemId === itemId)
    const known = own.find((text) => text.itemId === itemId)
    texts.push({
      itemId,
      // What an item is called now is for who writes in it.
      name: known?.name ?? `Eerdere tekst ${texts.filter(({ name }) => name.startsWith('Eerdere tekst')).length + 1}`,
      about: known?.about ?? describeWhere({ consents: ofItem, channels }),
      isOpen: known?.isOpen ?? false,
      stop: await readStopView({ req, consents: ofItem, mayProlong: true, now }),
    })
  }
  return { texts, quickExitUrl: await readQuickExit({ payload: req.payload }) }
}

/** By what they allowed themselves. */
function describeWhere({ consents, channels }: { consents: readonly KeptConsent[]; channels: ReadonlyMap<string, string> }): string {
  const ids = [...new Set(consents.flatMap(({ channelIds }) => channelIds))]
  const words = ids.flatMap((id) => channels.get(id) ?? [])
  return words.length === 0 ? '' : `Voor ${joinWords({ words, locale: 'nl' })}.`
}
