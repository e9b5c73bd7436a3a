import type { PayloadRequest } from 'payload'

import { answerContribution } from '@/actions/answerContribution'
import { askContribution } from '@/actions/askContribution'
import { decideSuggestion } from '@/actions/decideSuggestion'
import { giveConsent } from '@/actions/giveConsent'
import { makeSuggestion } from '@/actions/makeSuggestion'
import { recordCare } from '@/actions/recordCare'
import { recordTeachBack } from '@/actions/recordTeachBack'
import { revokeConsent } from '@/actions/revokeConsent'
import { writeComment, type CommentPassage } from '@/actions/writeComment'
import { anchorPassage, isPassage } from '@/domain/coWriting/passage'
import { readParagraphs } from '@/domain/coWriting/textFields'
import type { Instant } from '@/domain/time/instant'
import { readContribution } from '@/queries/readContribution'
import { relationId } from '@/queries/relationId'
import { writerOfSession, type Writer } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { readHash } from './readHash'
import { resolveDay } from './resolveMoment'
import type { SeedRun } from './SeedRun'
import type { SeedStep, SeedTogetherAct } from './types'

export type SeedTogetherStep = Extract<SeedStep, { do: SeedTogetherAct['do'] }>
type Doing<K extends SeedTogetherStep['do']> = Extract<SeedTogetherStep, { do: K }>

const ACTS: ReadonlySet<string> = new Set<SeedTogetherAct['do']>([
  'ask-contribution',
  'answer-contribution',
  'record-care',
  'comment',
  'reply',
  'suggest',
  'decide-suggestion',
  'give-consent',
  'revoke-consent',
  'teach-back',
])

export const isTogetherStep = (step: SeedStep): step is SeedTogetherStep => ACTS.has(step.do)

type Doer<K extends SeedTogetherStep['do']> = { run: SeedRun; req: PayloadRequest; itemId: string; step: Doing<K>; now: Instant }
type Outcome = Promise<{ kind: string; message: string }>

/** What people ask, say and allow around a text, by the actions that their screens use. */
export async function performTogether({ run, req, itemId, step, now }: Doer<SeedTogetherStep['do']>): Outcome {
  switch (step.do) {
    case 'ask-contribution': {
      const { feeEuros } = step
      return askContribution({ req, itemId, expertId: run.idOf(SLUGS.users, step.expert), feeEuros, now })
    }
    case 'answer-contribution':
      return answerContribution({ writer: writerOf({ req, itemId }), answer: step.answer, now })
    case 'record-care':
      return writeCare({ run, req, itemId, step, now })
    case 'comment':
      return beginThread({ run, req, itemId, step, now })
    case 'reply':
      return answerThread({ run, req, itemId, step, now })
    case 'suggest': {
      const { language, channel, field, before, after, note = null } = step
      const channelId = run.idOf(SLUGS.channels, channel)
      return makeSuggestion({ writer: writerOf({ req, itemId }), language, channelId, field, before, after, note, now })
    }
    case 'decide-suggestion': {
      const suggestionId = await findSuggestion({ run, itemId, before: step.before })
      const answer = step.decision === 'refuse' ? step.answer : null
      return decideSuggestion({ writer: writerOf({ req, itemId }), suggestionId, decision: step.decision, answer, now })
    }
    case 'give-consent':
      return allow({ run, req, itemId, step, now })
    case 'revoke-consent':
      return revokeConsent({ req, consentIds: await findConsents({ run, itemId, quote: step.quote }), through: 'page', now })
    case 'teach-back':
      return tellBack({ run, req, itemId, step, now })
  }
}

function writerOf({ req, itemId }: { req: PayloadRequest; itemId: string }): Writer {
  const writer = writerOfSession({ req, itemId })
  if (!writer) throw new Error('this person writes in no item')
  return writer
}

async function writeCare({ run, req, itemId, step, now }: Doer<'record-care'>): Outcome {
  const contribution = await readContribution({ req, itemId, expertId: run.idOf(SLUGS.users, step.expert) })
  if (!contribution) throw new Error(`${step.expert} was asked nothing`)
  const care = { feePaidOn: resolveDay(run.time, step.feePaidDay) }
  return recordCare({ req, contributionId: String(contribution.id), care, now })
}

async function beginThread({ run, req, itemId, step, now }: Doer<'comment'>): Outcome {
  const { language, body } = step
  const channelId = run.idOf(SLUGS.channels, step.channel)
  const passage = await findPassageIn({ run, req, itemId, step, channelId })
  return writeComment({ writer: writerOf({ req, itemId }), language, place: { channelId, passage }, threadId: null, body, now })
}

/** The words as they stand in the text, between paragraphs that are an empty line apart. */
async function findPassageIn({
  run,
  req,
  itemId,
  step: { language, field, passage },
  channelId,
}: Omit<Doer<'comment'>, 'now'> & { channelId: string }): Promise<CommentPassage> {
  const item = await run.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    locale: language,
    fallbackLocale: false,
  })
  const variant = item.variants?.find(({ channel }) => relationId(channel) === channelId)
  const text = readParagraphs({ field, value: variant?.[field] }).map((paragraph) => paragraph.text).join('\n\n')
  const start = text.indexOf(passage)
  if (start < 0) throw new Error(`the text has no words ${passage}`)
  return { field, ...anchorPassage({ text, start, end: start + passage.length }) }
}

async function answerThread({ run, req, itemId, step, now }: Doer<'reply'>): Outcome {
  // Of this item alone, by words that only its seed has: no person's rights are needed to know which one it is.
  const { docs } = await run.payload.find({
    collection: SLUGS.comments,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
  })
  const thread = docs.find(({ passage }) => isPassage(passage) && passage.exact === step.thread)
  if (!thread) throw new Error(`nobody said anything about ${step.thread}`)
  const { language } = thread
  const threadId = String(thread.id)
  return writeComment({ writer: writerOf({ req, itemId }), language, place: null, threadId, body: step.body, now })
}

async function findSuggestion({ run, itemId, before }: { run: SeedRun; itemId: string; before: string }): Promise<string> {
  const { docs } = await run.payload.find({
    collection: SLUGS.suggestions,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
  })
  const suggestion = docs.find((each) => each.before === before)
  if (!suggestion) throw new Error(`nobody suggested anything for ${before}`)
  return String(suggestion.id)
}

async function allow({ run, req, itemId, step, now }: Doer<'give-consent'>): Outcome {
  const { language, channels, isStory, quote, lastDay, expert } = step
  const wish = {
    parts: [...(isStory ? [{ part: 'story' as const }] : []), { part: 'quote' as const, quote }],
    channelIds: channels.map((channel) => run.idOf(SLUGS.channels, channel)),
    languages: [language],
    lastDay: lastDay === undefined ? null : resolveDay(run.time, lastDay),
    recognisability: 'pseudonym' as const,
    contentHashes: { [language]: await readHash({ req, itemId, language }) },
  }
  return giveConsent({ req, itemId, wish, expertId: expert ? run.idOf(SLUGS.users, expert) : null, now })
}

async function findConsents({ run, itemId, quote }: { run: SeedRun; itemId: string; quote: string }): Promise<string[]> {
  const { docs } = await run.payload.find({
    collection: SLUGS.consents,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
  })
  return docs.filter((consent) => consent.quote === quote).map(({ id }) => String(id))
}

async function tellBack({ run, req, itemId, step, now }: Doer<'teach-back'>): Outcome {
  const { language, readers, understood, findings } = step
  const outcome = await recordTeachBack({
    req,
    itemId,
    language,
    contentHash: await readHash({ req, itemId, language }),
    heldOn: resolveDay(run.time, step.heldDay),
    audience: run.idOf(SLUGS.audiences, step.audience),
    readers,
    understood,
    findings,
    areNamesChecked: false,
    now,
  })
  if (outcome.kind === 'asks-names') throw new Error(`what readers told back may name somebody: ${outcome.names.join()}`)
  return outcome
}
