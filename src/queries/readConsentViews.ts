import type { GiveView, StopView } from '@/domain/consent/consentView'
import { LANGUAGE_NAMES_NL, LANGUAGES } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import { hasText } from '@/domain/workflow/languageStage'

import { findConsents } from './readConsents'
import { readItem } from './readItem'
import { readPictureUrls } from './readPictureUrls'
import { readRules } from './readRules'
import { readStopView } from './readStopView'
import type { Writer } from './readWriter'

export type ConsentViews = { stop: StopView; give: GiveView | null }

/**
 * What an expert allowed in the item that they write, to stop it, and what they could allow of the text as it is
 * now. The caller has opened the item with the writer's own rights.
 */
export async function readConsentViews({ writer, now }: { writer: Writer; now: Instant }): Promise<ConsentViews> {
  const { req, person, itemId } = writer
  const consents = await findConsents({ req, where: { and: [{ item: { equals: itemId } }, { expert: { equals: person.id } }] } })
  return { stop: await readStopView({ req, consents, now }), give: await readGiveView({ writer }) }
}

async function readGiveView({ writer: { req, itemId, link } }: { writer: Writer }): Promise<GiveView | null> {
  const item = await readItem({ req, itemId })
  if (!item) return null
  const written = LANGUAGES.filter((language) => hasText(item.contents[language]))
  if (written.length === 0) return null
  const contents = written.map((language) => item.contents[language])
  const variants = contents.flatMap((content) => content.variants)
  const { channels } = await readRules({ req })
  // The addresses of pictures open for who is signed in; the holder of a link knows them by their words.
  const urls = link ? new Map<string, string>() : await readPictureUrls({ req, contents })
  const slugs = new Map(variants.map(({ channelId, channel }) => [channelId, channel]))
  const pictures = new Map(variants.flatMap(({ media }) => media).map(({ mediaId, alt }) => [mediaId, alt]))
  return {
    itemId,
    channels: [...new Set(variants.map(({ channelId }) => channelId))].map((id) => ({
      id,
      name: channels.find(({ slug }) => slug === slugs.get(id))?.name ?? 'Kanaal',
    })),
    languages: written.map((language) => ({ language, name: LANGUAGE_NAMES_NL[language], contentHash: hashContent(item.contents[language]) })),
    pictures: [...pictures].map(([id, alt]) => ({ id, alt, url: urls.get(id) ?? null })),
  }
}
