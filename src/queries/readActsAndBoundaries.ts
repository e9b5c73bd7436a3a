import type { Payload } from 'payload'

import { BRAKE_ACTIONS } from '@/domain/journal/brakeFacts'
import type { JournalAction } from '@/domain/journal/entry'
import { SERVING_ACTIONS } from '@/domain/journal/servingFacts'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { readServingBoundaries } from './readServingBoundaries'
import type { ServingBoundaries } from './servedSource'

/** All that adds or removes rows. Others say too much of who works here when: anybody may read the number. */
const ACTIONS: readonly JournalAction[] = [...SERVING_ACTIONS, ...BRAKE_ACTIONS, 'posts-rebuilt']

/** An act takes longer to write than this takes to read, so it comes between seldom, and hardly twice. */
const MOST_TRIES = 10

/** The starts and ends around a moment and the number of acts that made them, both of one state of the data. */
export async function readActsAndBoundaries({ payload, now }: { payload: Payload; now: Instant }): Promise<
  ServingBoundaries & { acts: number }
> {
  let acts = await countActs(payload)
  for (let tries = 1; ; tries += 1) {
    const boundaries = await readServingBoundaries({ payload, now })
    // An act that was written meanwhile may have taken back what was counted, and then the sum would fall later.
    const actsAfter = await countActs(payload)
    if (actsAfter === acts || tries === MOST_TRIES) return { ...boundaries, acts }
    acts = actsAfter
  }
}

async function countActs(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.journalEntries,
    // Only how many; the header that carries the number is public by contract.
    overrideAccess: true,
    // What was refused or failed changed nothing.
    where: { and: [{ action: { in: [...ACTIONS] } }, { result: { equals: 'ok' } }] },
  })
  return totalDocs
}
