import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { followParagraphs } from '@/domain/coWriting/followParagraphs'
import { mergeParagraphs } from '@/domain/coWriting/mergeParagraphs'
import type { KeyedText, Paragraph, ParagraphConflict, ParagraphKind } from '@/domain/coWriting/paragraph'
import { readParagraphs, TEXT_FIELD_LABELS, TEXT_FIELD_LIMITS, writeParagraphs, type TextField } from '@/domain/coWriting/textFields'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { ContentItem } from '@/payload-types'
import type { Writer } from '@/queries/readWriter'

import { foldVersion } from './foldVersion'
import { isRefusal, type Refusal } from './outcome'
import { noteFirstWords } from './noteFirstWords'
import { readItemForWriting } from './readItemForWriting'
import { variantOf, writeVariantText, type TextChange } from './writeVariantText'

/** What somebody made of one field, with what it was when they began. */
export type FieldDraft = { channelId: string; field: TextField; base: readonly KeyedText[]; mine: readonly KeyedText[] }

export type SavedField = { channelId: string; field: TextField; paragraphs: Paragraph[]; conflicts: ParagraphConflict[] }

export type SaveParagraphsOutcome =
  | { kind: 'paragraphs-saved'; message: string; savedAt: Instant; revision: number; fields: SavedField[] }
  | Refusal

type Saving = { writer: Writer; language: Language; fields: readonly FieldDraft[]; now: Instant }

/**
 * Saves what somebody wrote, paragraph by paragraph. Others may have written meanwhile: different paragraphs are
 * both kept, and of one that both changed the stored words stay, and both versions are given back to choose from.
 * Without changes it writes nothing and gives the text as it is now.
 */
export function saveParagraphs({ writer, ...saving }: Saving): Promise<SaveParagraphsOutcome> {
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: (req) => save({ req, writer, ...saving }),
  })
}

async function save({ req, writer, language, fields, now }: Saving & { req: PayloadRequest }): Promise<SaveParagraphsOutcome> {
  const read = await readItemForWriting({ writer, language, req })
  if (isRefusal(read)) return read
  const merged = fields.map((draft) => mergeField({ item: read.item, draft, language }))
  const reasons = merged.flatMap(({ reason }) => (reason === null ? [] : [reason]))
  if (reasons.length > 0) return { kind: 'blocked', message: reasons.join(' '), reasons }
  const changes = merged.flatMap(({ change }) => (change === null ? [] : [change]))
  const item = changes.length === 0 ? read.item : await writeVariantText({ req, item: read.item, language, changes })
  if (changes.length > 0) {
    await foldVersion({ req, itemId: writer.itemId, language })
    await noteFirstWords({ req, writer, now })
  }
  return {
    kind: 'paragraphs-saved',
    message: 'Bewaard.',
    savedAt: now,
    revision: item.revision ?? 1,
    fields: merged.flatMap(({ saved }) => (saved === null ? [] : [saved])),
  }
}

type Merged = { reason: string | null; change: TextChange | null; saved: SavedField | null }

function mergeField({ item, draft, language }: { item: ContentItem; draft: FieldDraft; language: Language }): Merged {
  const { channelId, field, base, mine } = draft
  const variant = variantOf({ item, channelId })
  if (variant === null) return refusal('Een van de kanalen is van dit item gehaald. Kopieer uw tekst en laad de pagina opnieuw.')
  const value: unknown = variant[field]
  const current = readParagraphs({ field, value })
  const theirs = followParagraphs({ before: base, after: current.map(({ text }) => text), prefix: 't' })
  const { merged, conflicts } = mergeParagraphs({ base, mine, theirs })
  const length = merged.reduce((sum, { text }) => sum + text.length, 0)
  if (length > TEXT_FIELD_LIMITS[field]) {
    return refusal(`${TEXT_FIELD_LABELS[field]}: hooguit ${TEXT_FIELD_LIMITS[field]} tekens. Maak de tekst korter; hij staat nog hier.`)
  }
  const kinds = new Map(theirs.map(({ key }, index) => [key, current[index]?.kind]))
  const newKind: ParagraphKind = field === 'text' ? 'paragraph' : 'line'
  const paragraphs = merged.map(({ key, text }) => ({ key, text, kind: kinds.get(key) ?? newKind }))
  const isSame = JSON.stringify(merged) === JSON.stringify(theirs)
  const keys = theirs.map(({ key }) => key)
  const change = isSame ? null : { channelId, field, value: writeParagraphs({ field, value, keys, wanted: merged, language }) }
  return { reason: null, change, saved: { channelId, field, paragraphs, conflicts } }
}

const refusal = (reason: string): Merged => ({ reason, change: null, saved: null })
