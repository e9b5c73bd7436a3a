import type { CardRevision } from '@/domain/planning/undoStack'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'

import { postAct, type ActOutcome } from '../shared/postAct.client'

type Binning = {
  items: readonly CardRevision[]
  /** false takes them out of the trash again */
  isBinning: boolean
  now: Instant
  apiUrl: (path: `/${string}`) => string
  locale: ScreenLocale
}

/** Puts items in the trash, or takes them out, one after the other until one is refused. */
export async function binItems({ items, isBinning, now, apiUrl, locale }: Binning): Promise<{
  revisions: CardRevision[]
  refusal: ActOutcome | null
}> {
  const revisions: CardRevision[] = []
  for (const { id, revision } of items) {
    // The revision that was seen goes along: what a colleague wrote in it meanwhile is not thrown away.
    const body = { deletedAt: isBinning ? now : null, revision }
    const url = `${apiUrl(`/content-items/${id}`)}?depth=0&trash=true`
    const outcome = await postAct({ method: 'PATCH', url, body, locale })
    if (!outcome.isDone) return { revisions, refusal: outcome }
    revisions.push({ id, revision: (outcome.answer.doc as CardRevision).revision })
  }
  return { revisions, refusal: null }
}
