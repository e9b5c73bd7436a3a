import type { Payload } from 'payload'
import { z } from 'zod'

import { answerAsGuest } from '@/actions/answerAsGuest'
import { commentAsGuest } from '@/actions/commentAsGuest'
import { isRefusal, REFUSAL_STATUS } from '@/actions/outcome'
import { currentInstant } from '@/clock'
import { findGuestLink, type OpenGuestLink } from '@/queries/findGuestLink'
import type { Instant } from '@/domain/time/instant'

import { GUEST_HEADERS, showFile } from './showFile'

const CLOSED = { kind: 'closed', message: 'Deze link werkt niet (meer). Wat u typte staat nog hier. Vraag een nieuwe link.' }
/** More than any form of this page sends. */
const MOST_CHARACTERS = 20_000

const answer = z.strictObject({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  answer: z.enum(['approve', 'decline'], { error: 'Kies eerst akkoord of niet akkoord.' }),
  note: z.string().trim().max(2000, 'Uw toelichting is te lang: hooguit 2000 tekens.').nullish(),
})
const comment = z.strictObject({
  body: z.string({ error: 'Schrijf eerst uw opmerking.' }).trim().min(1, 'Schrijf eerst uw opmerking.').max(2000, 'Uw opmerking is te lang: hooguit 2000 tekens.'),
  channelId: z.string().max(64).nullish(),
  exact: z.string().min(1).max(1000).nullish(),
})

type Asked = { payload: Payload; token: string; request: Request }

/** The yes or no of a guest. */
export const answerReview = (asked: Asked): Promise<Response> =>
  actWithLink({ ...asked, schema: answer, act: ({ link, input, now }) => answerAsGuest({ link, ...input, now }) })

/** What a guest says about a passage. */
export const commentReview = (asked: Asked): Promise<Response> =>
  actWithLink({
    ...asked,
    schema: comment,
    act: ({ link, input: { body, channelId = null, exact = null }, now }) => commentAsGuest({ link, body, channelId, exact, now }),
  })

/** A picture or the sound of the text that the link opens, and of no other. */
export async function showReviewPicture({ payload, token, mediaId }: Omit<Asked, 'request'> & { mediaId: string }): Promise<Response> {
  const link = await findGuestLink({ payload, token, purpose: 'review', now: currentInstant() })
  return showFile({ payload, shown: link && { req: link.req, itemId: link.itemId, languages: [link.language] }, mediaId })
}

/** The link first and always, so that what does not work answers the same whatever was sent along. */
async function actWithLink<S extends z.ZodType>({ payload, token, request, schema, act }: Asked & {
  schema: S
  act: (asked: { link: OpenGuestLink; input: z.infer<S>; now: Instant }) => Promise<{ kind: string; message: string }>
}): Promise<Response> {
  const now = currentInstant()
  const body = await readBody(request)
  const link = await findGuestLink({ payload, token, purpose: 'review', now })
  if (link === null) return answerWith(404, CLOSED)
  const parsed = schema.safeParse(body)
  if (!parsed.success) return answerWith(400, { kind: 'error', message: parsed.error.issues[0]?.message ?? 'Dit klopt nog niet.' })
  const outcome = await act({ link, input: parsed.data, now })
  if (isRefusal(outcome) && outcome.kind === 'not-found') return answerWith(404, CLOSED)
  return answerWith(isRefusal(outcome) ? REFUSAL_STATUS[outcome.kind] : 200, { kind: outcome.kind, message: outcome.message })
}

async function readBody(request: Request): Promise<unknown> {
  try {
    const text = await request.text()
    return text.length > MOST_CHARACTERS ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}

const answerWith = (status: number, body: object): Response => Response.json(body, { status, headers: GUEST_HEADERS })
