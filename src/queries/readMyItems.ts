import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { ContributionState } from '@/domain/coWriting/decideMayAsk'
import type { NamedText } from '@/domain/coWriting/nameOwnTexts'

import { readOwnTexts } from './readOwnTexts'
import { readQuickExit } from './readQuickExit'

export type MyItem = NamedText & { state: ContributionState | null }
export type MyItems = { displayName: string; items: MyItem[]; quickExitUrl: string }

/** The items that an expert-by-experience writes in, by the names of their list; null for anybody else. */
export async function readMyItems({ req }: { req: PayloadRequest }): Promise<MyItems | null> {
  const person = personOf(req)
  const texts = await readOwnTexts({ req })
  if (person === null || texts === null) return null
  return {
    displayName: person.displayName,
    items: texts
      .filter(({ isOpen }) => isOpen)
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
      .map(({ itemId, name, about, state }) => ({ itemId, name, about, state })),
    quickExitUrl: await readQuickExit({ payload: req.payload }),
  }
}
