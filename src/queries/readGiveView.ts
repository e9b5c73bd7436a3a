import type { PayloadRequest } from 'payload'

import type { GiveView } from '@/domain/consent/consentView'
import { LANGUAGE_NAMES_NL, LANGUAGES } from '@/domain/languages'
import { hashContent } from '@/domain/workflow/contentHash'
import { hasText } from '@/domain/workflow/languageStage'

import { readItem } from './readItem'
import { readPictureUrls } from './readPictureUrls'
import { readRules } from './readRules'

/**
 * What a form to give consent needs of an item: its channels, its languages with the words as they are now, and its
 * pictures. The caller has made sure that this person may see the item.
 *
 * @returns null when there is no such item
 */
export async function readGiveView({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<GiveView | null> {
  const item = await readItem({ req, itemId })
  if (!item || item.isTrashed) return null
  const { channels } = await readRules({ req })
  const contents = LANGUAGES.map((language) => item.contents[language]).filter(hasText)
  const urls = await readPictureUrls({ req, contents })
  const pictures = contents.flatMap(({ variants }) =>
    variants.flatMap(({ media, pictograms = [], shareImage }) => [...media, ...pictograms, ...(shareImage ? [shareImage] : [])]),
  )
  return {
    itemId,
    isStory: contents.some(({ isStory }) => isStory),
    channels: item.planning.channelIds.map((id) => ({ id, name: channels.find((channel) => channel.id === id)?.name ?? '' })),
    languages: contents.map((content) => ({
      language: content.language,
      name: LANGUAGE_NAMES_NL[content.language],
      contentHash: hashContent(content),
    })),
    pictures: [...new Map(pictures.map(({ mediaId, alt }) => [mediaId, { id: mediaId, alt, url: urls.get(mediaId) ?? null }])).values()],
  }
}
