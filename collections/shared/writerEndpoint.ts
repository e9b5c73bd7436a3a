import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import type { Instant } from '@/domain/time/instant'
import { writerOfLink, writerOfSession, type Writer } from '@/queries/readWriter'

import { answerPost, problem } from './personEndpoint'

/** Carries the secret of a co-writing link, so that it stands in no address and no log. */
export const GUEST_LINK_HEADER = 'x-guest-link'

const CLOSED = 'Deze pagina is niet (meer) open voor u. Uw tekst staat nog hier. Vraag een nieuwe link aan wie u de eerste stuurde.'

const SIGNED_OUT = 'U bent uitgelogd. Uw tekst staat nog hier. Log in een ander tabblad opnieuw in; dan gaat het hier vanzelf verder.'

type Options<S extends z.ZodType> = {
  path: string
  schema: S
  act: (given: { writer: Writer; input: z.infer<S>; now: Instant }) => Promise<{ kind: string; message?: string }>
}

/**
 * A POST on an item by somebody who writes in it: signed in, or with a co-writing link. The holder of a link has
 * the rights of its expert, for the item of the link and nothing else, whoever is signed in on this device.
 */
export function writerEndpoint<S extends z.ZodType>({ path, schema, act }: Options<S>): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const now = currentInstant()
      const writer = await readWriter({ req, itemId: String(req.routeParams?.id ?? ''), now })
      if (writer === null) return isSignedOut(req) ? problem(401, SIGNED_OUT, { isSignedOut: true }) : problem(401, CLOSED, { isClosed: true })
      return answerPost({ req, schema, act: (input) => act({ writer, input, now }) })
    },
  }
}

/** Somebody with an account whose session ended: they can sign in again, and go on here. */
function isSignedOut(req: PayloadRequest): boolean {
  return req.headers.get(GUEST_LINK_HEADER) === null && personOf(req) === null
}

async function readWriter({ req, itemId, now }: { req: PayloadRequest; itemId: string; now: Instant }): Promise<Writer | null> {
  const token = req.headers.get(GUEST_LINK_HEADER)
  if (token === null) return writerOfSession({ req, itemId })
  const writer = await writerOfLink({ payload: req.payload, token, now })
  return writer?.itemId === itemId ? writer : null
}
