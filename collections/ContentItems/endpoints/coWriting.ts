import { z } from 'zod'

import { answerContribution, stopContribution } from '@/actions/answerContribution'
import { askContribution } from '@/actions/askContribution'
import { decideSuggestion } from '@/actions/decideSuggestion'
import { giveAssent } from '@/actions/giveAssent'
import { makeSuggestion } from '@/actions/makeSuggestion'
import { notePresence } from '@/actions/notePresence'
import { NOT_FOUND } from '@/actions/outcome'
import { saveParagraphs } from '@/actions/saveParagraphs'
import { setPace } from '@/actions/setPace'
import { resolveComment, writeComment } from '@/actions/writeComment'
import { currentInstant } from '@/clock'
import { TEXT_FIELDS } from '@/domain/coWriting/textFields'
import { LANGUAGES } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { personEndpoint } from '../../shared/personEndpoint'
import { writerEndpoint } from '../../shared/writerEndpoint'

const MOST_PARAGRAPHS = 400
const language = z.enum(LANGUAGES, { error: 'kies een taal' })
const id = z.string().min(1).max(64)
const field = z.enum(TEXT_FIELDS)
const words = (most: number) => z.string().trim().min(1, 'schrijf eerst iets').max(most, `hooguit ${most} tekens`)
const pieces = z.array(z.strictObject({ key: z.string().min(1).max(64), text: z.string().max(20_000) })).max(MOST_PARAGRAPHS)
const passage = z.strictObject({ field, exact: words(1_000), prefix: z.string().max(32), suffix: z.string().max(32) })

/** What writers do in an item. Each POST is one act, of somebody signed in or of an expert with a link. */
export const coWritingEndpoints = [
  writerEndpoint({
    path: '/:id/co-writing/paragraphs',
    schema: z.strictObject({
      language,
      fields: z.array(z.strictObject({ channelId: id, field, base: pieces, mine: pieces })).max(100),
    }),
    act: ({ writer, input, now }) => saveParagraphs({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/suggestions',
    schema: z.strictObject({
      language,
      channelId: id,
      field,
      before: z.string().max(20_000),
      after: z.string().trim().max(5_000, 'hooguit 5000 tekens'),
      note: z.string().trim().max(1_000, 'hooguit 1000 tekens').nullish().transform((note) => note || null),
    }),
    act: ({ writer, input, now }) => makeSuggestion({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/suggestion-decisions',
    schema: z.strictObject({
      suggestionId: id,
      decision: z.enum(['accept', 'refuse', 'withdraw']),
      answer: z.string().trim().max(1_000, 'hooguit 1000 tekens').nullish().transform((answer) => answer || null),
    }),
    act: ({ writer, input, now }) => decideSuggestion({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/comments',
    schema: z.strictObject({
      language,
      place: z.strictObject({ channelId: id, passage }).nullish().transform((place) => place ?? null),
      threadId: id.nullish().transform((threadId) => threadId ?? null),
      body: words(2_000),
    }),
    act: ({ writer, input, now }) => writeComment({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/comment-resolutions',
    schema: z.strictObject({ commentId: id, isResolved: z.boolean() }),
    act: ({ writer, input, now }) => resolveComment({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/assents',
    schema: z.strictObject({ language, contentHash: z.string().regex(/^[0-9a-f]{64}$/), answer: z.enum(['approve', 'decline'], { error: 'kies ja of nee' }) }),
    act: ({ writer: { req, itemId }, input, now }) => giveAssent({ req, itemId, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/answers',
    schema: z.strictObject({ answer: z.enum(['yes', 'rather-not', 'done']) }),
    act: ({ writer, input, now }) => answerContribution({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/stops',
    schema: z.strictObject({ withConsents: z.boolean().default(false) }),
    act: ({ writer, input, now }) => stopContribution({ writer, ...input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/pace',
    schema: z.strictObject({
      daysBetweenRequests: z.number().int('hele dagen').min(0).max(365, 'hooguit 365 dagen').optional(),
      openRequestsAtMost: z.number().int().min(1, 'ten minste 1').max(10, 'hooguit 10').optional(),
      isPaused: z.boolean().optional(),
      mailWord: z.string().trim().max(40, 'hooguit 40 tekens').nullish(),
    }),
    act: ({ writer, input, now }) => setPace({ writer, wish: input, now }),
  }),
  writerEndpoint({
    path: '/:id/co-writing/presence',
    schema: z.strictObject({ visit: z.string().max(40), leaving: z.boolean().optional() }),
    act: async ({ writer: { req, person, itemId }, input }) => {
      const item = await req.payload.findByID({
        collection: SLUGS.contentItems,
        id: itemId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        select: { revision: true },
        req,
      })
      if (!item) return NOT_FOUND
      const { visit, leaving = false } = input
      const others = notePresence({ itemId, person, visit, isLeaving: leaving, at: Date.now() })
      return { kind: 'present', others, revision: item.revision }
    },
  }),
  personEndpoint({
    path: '/:id/co-writing/requests',
    schema: z.strictObject({
      expertId: id,
      feeEuros: z
        .number({ error: 'vul in welke vergoeding is afgesproken; 0 mag ook' })
        .min(0, 'geen bedrag onder nul')
        .max(10_000, 'hooguit 10.000 euro'),
    }),
    act: ({ req, id: itemId, input }) => askContribution({ req, itemId, ...input, now: currentInstant() }),
  }),
]
