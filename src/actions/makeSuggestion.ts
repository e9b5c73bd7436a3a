import { runInTransaction } from '@/database/runInTransaction'
import { readParagraphs, type TextField } from '@/domain/coWriting/textFields'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { noteFirstWords } from './noteFirstWords'
import { isRefusal, type Refusal } from './outcome'
import { readItemForWriting } from './readItemForWriting'
import { recordJournal } from './recordJournal'
import { variantOf } from './writeVariantText'

export type MakeSuggestionOutcome = { kind: 'suggestion-made'; message: string; suggestionId: string } | Refusal

const MOVED_ON: Refusal = {
  kind: 'blocked',
  message: 'Deze alinea is intussen veranderd. Uw voorstel staat nog hier. Bekijk de nieuwe tekst en stuur het dan.',
  reasons: ['Deze alinea is intussen veranderd.'],
}

type Suggesting = {
  writer: Writer
  language: Language
  channelId: string
  field: TextField
  /** the paragraph as it stands now */
  before: string
  /** what it should be; empty to leave it out */
  after: string
  note: string | null
  now: Instant
}

/** Leaves other words for one paragraph, for an adviser to take over or not. The text itself stays as it is. */
export function makeSuggestion({ writer, language, channelId, field, before, after, note, now }: Suggesting): Promise<MakeSuggestionOutcome> {
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: async (req) => {
      const read = await readItemForWriting({ writer, language, req })
      if (isRefusal(read)) return read
      const variant = variantOf({ item: read.item, channelId })
      const paragraphs = variant === null ? [] : readParagraphs({ field, value: variant[field] })
      if (!paragraphs.some(({ text }) => text === before)) return MOVED_ON
      const { person, itemId, link } = writer
      const suggestion = await req.payload.create({
        collection: SLUGS.suggestions,
        // Closed to everybody, so that none exists without its line in the journal; who may was asked above.
        overrideAccess: true,
        depth: 0,
        data: {
          item: itemId,
          language,
          channel: channelId,
          field,
          before,
          after,
          note,
          state: 'open',
          author: person.id,
          guestLink: link?.id ?? null,
          authorName: person.displayName,
          writtenAt: now,
        },
        req,
      })
      await recordJournal({
        req,
        action: 'suggestion-made',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: { suggestionId: String(suggestion.id), ...(link ? { linkId: link.id } : {}) },
      })
      await noteFirstWords({ req, writer, now })
      return { kind: 'suggestion-made', message: 'Uw voorstel is bewaard. U hoort wat ermee gebeurt.', suggestionId: String(suggestion.id) }
    },
  })
}
