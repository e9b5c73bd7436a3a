import type { PayloadRequest } from 'payload'

import { isLanguage, type Language } from '@/domain/languages'
import { canPerform } from '@/domain/workflow/transitions'
import type { ContentItem } from '@/payload-types'
import type { Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'

export type ItemForWriting = { kind: 'writable'; item: ContentItem; language: Language }

const CLOSED: Refusal = {
  kind: 'blocked',
  message: 'Deze tekst is afgesloten. Er kan niets meer in worden geschreven.',
  reasons: ['Deze tekst is afgesloten.'],
}

/** An item in one language, for whoever may write in it now; read with their own rights. */
export async function readItemForWriting({ writer, language, req }: {
  writer: Writer
  language: Language
  req: PayloadRequest
}): Promise<ItemForWriting | Refusal> {
  const { person, itemId, link } = writer
  // A link is for one language; its holder has no others.
  if (!isLanguage(language) || (link !== null && link.language !== language)) return NOT_FOUND
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    req,
  })
  if (!item) return NOT_FOUND
  // Experts read only what they co-write, and are not told who else does.
  const isCoWriter = person.role === 'expert'
  const stage = item.archivedAt ? 'archived' : 'writing'
  if (item.sealedAt || !canPerform({ action: 'edit', stage, role: person.role, isCoWriter })) return CLOSED
  return { kind: 'writable', item, language }
}
