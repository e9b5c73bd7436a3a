import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import type { Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type SetPaceOutcome = { kind: 'pace-set'; message: string } | Refusal

export type PaceWish = {
  daysBetweenRequests?: number
  openRequestsAtMost?: number
  isPaused?: boolean
  /** an ordinary word for the subject of mails; null for the usual one */
  mailWord?: string | null
}

/** An expert sets how often they are asked, takes a pause or ends it, and chooses the word that mails carry. */
export function setPace({ writer, wish, now }: { writer: Pick<Writer, 'req' | 'person' | 'link'>; wish: PaceWish; now: Instant }): Promise<SetPaceOutcome> {
  const { person, link } = writer
  if (person.role !== 'expert') return Promise.resolve({ kind: 'not-allowed', message: 'Het tempo is aan wie meeschrijft.' })
  if (link !== null && wish.mailWord !== undefined) {
    return Promise.resolve({ kind: 'not-allowed', message: 'Het woord voor mails kiest u als u bent ingelogd.' })
  }
  const { isPaused, ...fields } = wish
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: async (req) => {
      await req.payload.update({
        collection: SLUGS.users,
        id: person.id,
        overrideAccess: false,
        user: req.user,
        depth: 0,
        data: { ...fields, ...(isPaused === undefined ? {} : { pausedAt: isPaused ? now : null }) },
        req,
      })
      if (isPaused !== undefined) {
        await recordJournal({
          req,
          action: 'expert-paused',
          objectType: SLUGS.users,
          objectId: person.id,
          at: now,
          details: { isPaused, ...(link ? { linkId: link.id } : {}) },
        })
      }
      return { kind: 'pace-set', message: messageFor(isPaused) }
    },
  })
}

function messageFor(isPaused: boolean | undefined): string {
  if (isPaused === undefined) return 'Bewaard.'
  return isPaused ? 'U hebt pauze. Niemand vraagt u iets tot u zelf weer begint.' : 'De pauze is voorbij. Fijn dat u er weer bent.'
}
