import type { PayloadRequest } from 'payload'

import { directionOf, type Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { describeTimes } from '@/domain/workflow/describeTimes'
import { readEnv } from '@/env'
import type { ItemSource } from '@/queries/readItem'
import { readRules } from '@/queries/readRules'
import { readSeriesStart } from '@/queries/readSeriesStart'

import type { TextAround } from './ChannelText'
import type { GuestChannel } from './readGuestReview'

/** A text in one language, whole, as `ChannelText` shows it: everything that a yes is to. */
export async function readShownText({ req, item, language, now }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  now: Instant
}): Promise<TextAround & { channels: GuestChannel[] }> {
  const zone = readEnv().timeZone
  const content = item.contents[language]
  const rules = await readRules({ req })
  return {
    language,
    direction: directionOf(language),
    contentNote: content.contentNote,
    event: content.event,
    times: describeTimes({ content, seriesStart: readSeriesStart({ item, zone }), zone, now }),
    discreetTitle: content.discreetTitle,
    discreetShareText: content.discreetShareText,
    hasQuickExit: content.quickExit,
    helpLineNames: [...rules.helpLines]
      .sort((a, b) => Number(b.isEmergency) - Number(a.isEmergency))
      .filter(({ id }) => content.helpLineIds.includes(id))
      .map(({ name }) => name),
    channels: content.variants.map((variant) => ({
      id: variant.channelId,
      name: rules.channels.find(({ id }) => id === variant.channelId)?.name ?? variant.channel,
      content: variant,
    })),
  }
}
