import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import { hashContent } from '@/domain/workflow/contentHash'
import { readItem } from '@/queries/readItem'

type Reading = { req: PayloadRequest; itemId: string; language: Language }

/** The hash of the text as it stands, which is what whoever judges it has before them. */
export async function readHash({ req, itemId, language }: Reading): Promise<string> {
  const item = await readItem({ req, itemId })
  if (!item) throw new Error('the item is gone')
  return hashContent(item.contents[language])
}
