import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import { readContribution } from '@/queries/readContribution'
import type { Writer } from '@/queries/readWriter'

import { writeContribution } from './writeContribution'

/** Who begins to write has said yes: nobody has to press a button first. */
export async function noteFirstWords({ req, writer, now }: { req: PayloadRequest; writer: Writer; now: Instant }): Promise<void> {
  const { person, itemId } = writer
  if (person.role !== 'expert') return
  const contribution = await readContribution({ req, itemId, expertId: person.id })
  if (contribution?.state !== 'asked') return
  const fields = { state: 'writing', answeredAt: now } as const
  await writeContribution({ req, itemId, expertId: person.id, fields, action: 'contribution-changed', now })
}
