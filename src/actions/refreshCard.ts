import type { PayloadRequest } from 'payload'

import { readItem } from '@/queries/readItem'

import { writeCard } from './writeCard'

/** Reads an item anew and writes its card: for actions that changed it in a way of their own. */
export async function refreshCard({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<void> {
  const item = await readItem({ req, itemId })
  if (item) await writeCard({ req, item })
}
