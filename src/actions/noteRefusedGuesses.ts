import { createLocalReq, type Payload } from 'payload'

import type { Instant } from '@/domain/time/instant'

import { recordJournal } from './recordJournal'

/**
 * Writes down that wrong links of guests were held up: how many since the last time, never which, and nothing of
 * who tried.
 */
export async function noteRefusedGuesses({ payload, count, now }: { payload: Payload; count: number; now: Instant }): Promise<void> {
  const req = await createLocalReq({ req: { payload, payloadAPI: 'REST', context: { contentkalenderOrigin: 'guest' } } }, payload)
  await recordJournal({
    req,
    action: 'guest-link-refused',
    objectType: null,
    objectId: null,
    result: 'refused',
    at: now,
    details: { count },
  })
}
