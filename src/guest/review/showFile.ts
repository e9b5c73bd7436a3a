import type { Payload, PayloadRequest } from 'payload'

import { LANGUAGES, type Language } from '@/domain/languages'
import { openStoredMedia } from '@/queries/openStoredMedia'
import { readItem } from '@/queries/readItem'
import type { Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

export const GUEST_HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' }

/** An item of which the caller decided that this person may see its text, in these languages. */
type Shown = { req: PayloadRequest; itemId: string; languages: readonly Language[] }

/** A picture or the sound of a text that somebody may see, and of no other. */
export async function showFile({ payload, shown, mediaId }: { payload: Payload; shown: Shown | null; mediaId: string }): Promise<Response> {
  const item = shown && (await readItem({ req: shown.req, itemId: shown.itemId }))
  const variants = shown && item ? shown.languages.flatMap((language) => item.contents[language].variants) : []
  const isThere = variants.some(({ media, shareImage, pictograms, audio }) =>
    [...media, ...(pictograms ?? []), shareImage, audio].some((file) => file?.mediaId === mediaId),
  )
  const opened = isThere ? ((await openStoredMedia({ payload, mediaId, size: 'large' })) ?? (await openStoredMedia({ payload, mediaId, size: 'original' }))) : null
  if (opened === null) return new Response(null, { status: 404, headers: GUEST_HEADERS })
  return new Response(opened.read(), { headers: { ...GUEST_HEADERS, 'content-type': opened.type } })
}

/** The same for who writes in the item: with a link in its language, signed in in all. */
export async function showWriterFile({ payload, writer, mediaId }: { payload: Payload; writer: Writer | null; mediaId: string }): Promise<Response> {
  const item =
    writer &&
    (await payload.findByID({
      collection: SLUGS.contentItems,
      id: writer.itemId,
      overrideAccess: false,
      user: writer.req.user,
      disableErrors: true,
      depth: 0,
      select: { archivedAt: true, sealedAt: true },
      req: writer.req,
    }))
  const isOpen = item && !item.archivedAt && !item.sealedAt
  const shown = isOpen ? { req: writer.req, itemId: writer.itemId, languages: writer.language ? [writer.language] : LANGUAGES } : null
  return showFile({ payload, shown, mediaId })
}
