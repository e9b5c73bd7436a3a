import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'

import { personOf, type PersonUser } from '@/access/people'
import { isRefusal, REFUSAL_STATUS } from '@/actions/outcome'
import { DomainError } from '@/domain/errors'
import { DEFAULT_LANGUAGE } from '@/domain/languages'

type Input<S extends z.ZodType> = { req: PayloadRequest; person: PersonUser; id: string; input: z.infer<S> }

type Options<S extends z.ZodType> = {
  path: string
  schema: S
  act: (input: Input<S>) => Promise<{ kind: string; message?: string }>
}

export const problem = (status: number, message: string, more: object = {}) =>
  Response.json({ kind: 'error', message, errors: [{ message }], ...more }, { status })

export const SIGN_IN = 'U bent niet (meer) ingelogd. Log in een ander tabblad in en probeer het hier opnieuw; uw tekst blijft staan.'

/**
 * A POST that a signed-in person does: sign-in, then input, then the action; its outcome decides the status.
 * Payload checks none of this for own endpoints.
 */
export function personEndpoint<S extends z.ZodType>({ path, schema, act }: Options<S>): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const person = personOf(req)
      if (!person) return problem(401, SIGN_IN)
      return answerPost({ req, schema, act: (input) => act({ req, person, id: String(req.routeParams?.id ?? ''), input }) })
    },
  }
}

/** Reads the input of a POST, does the act, and answers with its outcome. */
export async function answerPost<S extends z.ZodType>({ req, schema, act }: {
  req: PayloadRequest
  schema: S
  act: (input: z.infer<S>) => Promise<{ kind: string; message?: string }>
}): Promise<Response> {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    return problem(400, 'De gegevens zijn niet te lezen. Stuur geldige JSON.')
  }
  // The input of an act names its language. One in the address would become that of every write that names none.
  req.locale = DEFAULT_LANGUAGE
  const parsed = schema.safeParse(req.data ?? {})
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'invoer'}: ${issue.message}`)
    return problem(400, `Dit klopt nog niet: ${reasons.join('; ')}`, { reasons })
  }
  try {
    const outcome = await act(parsed.data)
    if (!isRefusal(outcome)) return Response.json(outcome, { status: 200 })
    return Response.json({ ...outcome, errors: [{ message: outcome.message }] }, { status: REFUSAL_STATUS[outcome.kind] })
  } catch (cause) {
    if (!(cause instanceof DomainError)) throw cause
    req.payload.logger.warn({ msg: cause.message, code: cause.code })
    return problem(409, cause.person ?? 'Dit kan nu niet. Laad de pagina opnieuw en probeer het nog eens.')
  }
}
