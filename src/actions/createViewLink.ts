import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { formatPlanningFilter, nameFilterById, parsePlanningFilter } from '@/domain/planning/planningFilter'
import { filterForOthers } from '@/domain/planning/shareCard'
import { endOfDayAfter } from '@/domain/time/endOfDay'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import type { ViewLinkKind } from '@/queries/findViewLink'
import { readPlanningVocabulary } from '@/queries/readPlanningVocabulary'
import { createViewLinkToken, hashViewLinkToken } from '@/queries/viewLinkToken'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { revokeOpenCalendars } from './revokeViewLink'

export const LONGEST_LINK_DAYS = 90
export const USUAL_LINK_DAYS = 30

export type CreateViewLinkOutcome =
  | {
      kind: 'view-link-created'
      message: string
      linkId: string
      /** holds the secret, which is nowhere else: shown once and then gone */
      url: string
      expiresAt: Instant | null
    }
  | Refusal

const NOT_YOURS: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen adviseurs maken een link voor anderen. Vraag een van hen om deze weergave te delen.',
}

/** As long as the field that keeps them. */
const LONGEST_FILTERS = 2000

const TOO_MANY_FILTERS: Refusal = {
  kind: 'blocked',
  message: 'Dit zijn te veel filters voor een link. Kies minder filters tegelijk.',
  reasons: [],
}

type Creating = {
  req: PayloadRequest
  kind: ViewLinkKind
  /** for whom the page is, as its maker wants to find it back */
  recipient: string
  /** filters as they stand in the address of the calendar; owners are left out, as nobody outside knows them */
  query: string
  /** how long the page can be looked at, 1 to 90, to the end of that day */
  days?: number
  now: Instant
}

/**
 * Makes a read-only way to the plan: a page for somebody without an account, which always ends, or a person's
 * own calendar, which takes the place of the one they had. Only the hash of its secret is written.
 */
export function createViewLink({ req: caller, now, ...wish }: Creating): Promise<CreateViewLinkOutcome> {
  const mayMake = wish.kind === 'page' ? isPlanner({ req: caller }) : isPlanReader({ req: caller })
  if (mayMake !== true) return Promise.resolve(NOT_YOURS)
  const token = createViewLinkToken()
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => write({ req, now, token, ...wish }) })
}

async function write({ req, kind, recipient, query, days, now, token }: Creating & { token: string }): Promise<CreateViewLinkOutcome> {
  const expiresAt = kind === 'page' ? lastMoment({ days, now }) : null
  const asked = filterForOthers(parsePlanningFilter({ params: new URLSearchParams(query) }))
  const filters = formatPlanningFilter(nameFilterById({ filter: asked, vocabulary: await readPlanningVocabulary({ req }) }))
  if (filters.length > LONGEST_FILTERS) return TOO_MANY_FILTERS
  if (kind === 'calendar') await revokeOpenCalendars({ req, now })
  const link = await req.payload.create({
    collection: SLUGS.viewLinks,
    // Closed to everybody, so that a link exists only with its line in the journal; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data: {
      kind,
      recipient,
      query: filters,
      tokenHash: hashViewLinkToken(token),
      expiresAt,
      createdBy: personOf(req)?.id,
    },
    req,
  })
  await recordJournal({
    req,
    action: 'view-link-created',
    objectType: SLUGS.viewLinks,
    objectId: String(link.id),
    details: { kind, expiresAt },
    at: now,
  })
  const { serverUrl } = readEnv()
  return {
    kind: 'view-link-created',
    message:
      kind === 'page'
        ? 'De link is klaar. Kopieer hem nu; straks is hij niet meer op te vragen.'
        : 'Uw agenda-adres is klaar. Kopieer het nu; straks is het niet meer op te vragen.',
    linkId: String(link.id),
    url: kind === 'page' ? `${serverUrl}/kijk/${token}` : `${serverUrl}/agenda/${token}.ics`,
    expiresAt,
  }
}

function lastMoment({ days = USUAL_LINK_DAYS, now }: Pick<Creating, 'days' | 'now'>): Instant {
  const within = Math.min(LONGEST_LINK_DAYS, Math.max(1, Math.trunc(days)))
  return endOfDayAfter({ instant: now, days: within, zone: readEnv().timeZone })
}
