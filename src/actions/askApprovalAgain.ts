import type { PayloadRequest } from 'payload'

import { readItemLanguages } from '@/queries/readItemLanguages'

import { saveLanguage } from './saveLanguage'

/**
 * Brings what was approved back to writing although no word changed, such as a series that appears at other hours.
 * What readers see stays until the next approval. The caller writes the card afterwards.
 */
export async function askApprovalAgain({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<void> {
  for (const [language, { recordId, contentHash, authorIds, stage }] of await readItemLanguages({ req, itemId })) {
    if (stage !== 'approved') continue
    await saveLanguage({ req, itemId, language, recordId, state: { stage: 'writing', contentHash, authorIds } })
  }
}
