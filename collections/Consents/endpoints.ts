import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { personOf } from '@/access/people'
import { isGuessing } from '@/actions/countWrongCodes'
import { giveConsent } from '@/actions/giveConsent'
import { addCopy, handleCopy } from '@/actions/handleCopy'
import { prolongConsent } from '@/actions/prolongConsent'
import { revokeConsent } from '@/actions/revokeConsent'
import { stopByCode, WRONG_CODE } from '@/actions/stopByCode'
import { currentInstant } from '@/clock'
import { CONSENT_PARTS, RECOGNISABILITIES } from '@/domain/consent/consent'
import { LANGUAGES, type Language } from '@/domain/languages'
import { isPlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { findConsentsByCode } from '@/queries/findConsentsByCode'
import { readStopView } from '@/queries/readStopView'
import { writerOfLink } from '@/queries/readWriter'

import { answerPost, personEndpoint, problem } from '../shared/personEndpoint'
import { GUEST_LINK_HEADER } from '../shared/writerEndpoint'

const id = z.string().min(1).max(64)
const day = z.string().refine(isPlainDate, 'dit is geen datum')
const ids = z.array(id).min(1, 'kies wat u wilt stoppen').max(100)

const giving = z.strictObject({
  itemId: id,
  expertId: id.nullish(),
  parts: z
    .array(z.strictObject({ part: z.enum(CONSENT_PARTS), quote: z.string().trim().max(1000).optional(), pictureId: id.optional() }))
    .max(20),
  channelIds: z.array(id).max(20),
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length),
  firstDay: day.nullish().transform((value) => value ?? null),
  lastDay: day.nullish().transform((value) => value ?? null),
  givenDay: day.nullish().transform((value) => value ?? null),
  recognisability: z.enum(RECOGNISABILITIES, { error: 'kies hoe herkenbaar' }),
  contentHashes: z.partialRecord(z.enum(LANGUAGES), z.string().regex(/^[0-9a-f]{64}$/, 'dit is geen controlegetal')).default({}),
})

const SIGN_IN = 'U bent niet (meer) ingelogd. Log opnieuw in. Met uw stopcode kunt u ook zonder account stoppen.'

/**
 * A POST by an expert or adviser: signed in, or an expert with a co-writing link, who has the rights of an account
 * for the item of that link alone.
 */
function ownEndpoint<S extends z.ZodType>({ path, schema, act }: {
  path: string
  schema: S
  act: (given: { req: PayloadRequest; itemId: string | null; language: Language | null; input: z.infer<S> }) => Promise<{ kind: string; message?: string }>
}): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const token = req.headers.get(GUEST_LINK_HEADER)
      const writer = token === null ? null : await writerOfLink({ payload: req.payload, token, now: currentInstant() })
      if (token === null ? personOf(req) === null : writer === null) return problem(401, SIGN_IN)
      return answerPost({
        req,
        schema,
        act: (input) => act({ req: writer?.req ?? req, itemId: writer?.itemId ?? null, language: writer?.language ?? null, input }),
      })
    },
  }
}

/** The same answer, in the same steps, for a code that is mistyped and one that never was. */
function codeEndpoint<S extends z.ZodType<{ code: string }>>({ path, schema, act }: {
  path: string
  schema: S
  act: (given: { req: PayloadRequest; input: z.infer<S> }) => Promise<{ kind: string; message?: string }>
}): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const answer = await answerPost({ req, schema, act: (input) => act({ req, input }) })
      answer.headers.set('Cache-Control', 'no-store')
      if (answer.status !== 404 || !isGuessing(addressOf(req))) return answer
      const waiting = problem(429, 'Te veel verkeerde codes achter elkaar. Probeer het over een minuut opnieuw.')
      waiting.headers.set('Retry-After', '60')
      return waiting
    },
  }
}

/** Whom a wrong code counts for: what our own proxies saw; without proxies everybody counts together. */
function addressOf(req: PayloadRequest): string {
  const { trustedProxies } = readEnv()
  const forwarded = (req.headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  return trustedProxies > 0 ? (forwarded.at(-trustedProxies) ?? 'unknown') : 'all'
}

const NOT_OF_LINK = { kind: 'not-found', message: 'Deze link hoort bij een ander item.' } as const

export const consentEndpoints = [
  ownEndpoint({
    path: '/give',
    schema: giving,
    act: async ({ req, itemId, language, input: { itemId: asked, expertId, ...wish } }) =>
      itemId !== null && itemId !== asked
        ? NOT_OF_LINK
        : giveConsent({ req, itemId: asked, wish, expertId: expertId ?? null, onlyLanguage: language, now: currentInstant() }),
  }),
  ownEndpoint({
    path: '/revocations',
    schema: z.strictObject({ consentIds: ids }),
    act: ({ req, input }) => {
      const through = personOf(req)?.role === 'expert' ? 'page' : 'request'
      return revokeConsent({ req, consentIds: input.consentIds, through, now: currentInstant() })
    },
  }),
  codeEndpoint({
    path: '/code-revocations',
    schema: z.strictObject({ code: z.string().max(100), consentIds: z.union([z.literal('all'), ids]) }),
    act: ({ req, input }) => stopByCode({ req, ...input, now: currentInstant() }),
  }),
  codeEndpoint({
    path: '/code-readings',
    schema: z.strictObject({ code: z.string().max(100) }),
    act: async ({ req, input }) => {
      const opened = await findConsentsByCode({ req, code: input.code })
      if (opened === null) return WRONG_CODE
      return { kind: 'opened', view: await readStopView({ req, consents: opened.consents, isNeutral: true, now: currentInstant() }) }
    },
  }),
  personEndpoint({
    path: '/:id/prolongations',
    schema: z.strictObject({ lastDay: day.nullable() }),
    act: ({ req, id: consentId, input }) => prolongConsent({ req, consentId, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/copies',
    schema: z.strictObject({
      index: z.number().int().min(0).max(200),
      done: z.boolean(),
    }),
    act: ({ req, id: consentId, input }) => handleCopy({ req, consentId, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/found-copies',
    schema: z.strictObject({ where: z.string().trim().min(1, 'vul in waar de kopie staat').max(200) }),
    act: ({ req, id: consentId, input }) => addCopy({ req, consentId, ...input, now: currentInstant() }),
  }),
]
