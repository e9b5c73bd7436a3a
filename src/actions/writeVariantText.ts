import type { PayloadRequest } from 'payload'

import type { TextField } from '@/domain/coWriting/textFields'
import type { Language } from '@/domain/languages'
import type { ContentItem } from '@/payload-types'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

export type TextChange = { channelId: string; field: TextField; value: unknown }

type Variant = NonNullable<ContentItem['variants']>[number]

/** The text of one channel of an item as it was read; null when it has no such channel. */
export function variantOf({ item, channelId }: { item: ContentItem; channelId: string }): Variant | null {
  return (item.variants ?? []).find(({ channel }) => relationId(channel) === channelId) ?? null
}

/**
 * Writes words of an item as a save of the form would: with the writer's rights and through every hook, so that
 * revision, authors, stage and journal follow. Touches nothing but the named fields.
 */
export async function writeVariantText({ req, item, language, changes }: {
  req: PayloadRequest
  item: ContentItem
  language: Language
  changes: readonly TextChange[]
}): Promise<ContentItem> {
  const variants = (item.variants ?? []).map((variant) => {
    const own = changes.filter(({ channelId }) => channelId === relationId(variant.channel))
    return { ...variant, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) }
  })
  return req.payload.update({
    collection: SLUGS.contentItems,
    id: item.id,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    data: { variants },
    req,
  })
}
