/**
 * A process of its own that opens the calendar's database as the product does, says what it found, and then
 * works until somebody kills it. Talks in lines of JSON, and waits for a line on stdin before it opens.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { approveLanguage } from '../../src/actions/approveLanguage'
import { giveConsent } from '../../src/actions/giveConsent'
import { liftBrake } from '../../src/actions/liftBrake'
import { moveRelease } from '../../src/actions/moveRelease'
import { rebuildPosts } from '../../src/actions/rebuildPosts'
import { requestReview } from '../../src/actions/requestReview'
import { revokeConsent } from '../../src/actions/revokeConsent'
import { setBrake } from '../../src/actions/setBrake'
import { withdrawLanguage } from '../../src/actions/withdrawLanguage'
import { setClock } from '../../src/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '../../src/domain/time/instant'
import { hashContent } from '../../src/domain/workflow/contentHash'
import { readEnv } from '../../src/env'
import { explainStartProblem, openDatabase } from '../../src/openDatabase'
import type { PlanningCard } from '../../src/domain/planning/card'
import { findHeld } from '../../src/domain/serving/findHeld'
import { checkJournal } from '../../src/queries/checkJournal'
import { readConsentsOf } from '../../src/queries/readConsents'
import { readItem } from '../../src/queries/readItem'
import { readServingHistory } from '../../src/queries/readServingHistory'
import { SLUGS } from '../../src/slugs'
import { convertToRichText } from '../../seed/richText'
import { CRASH_QUOTE, CRASH_TEXT } from './crashText'
import { drawNumbers } from './drawNumbers'

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'work' },
    seed: { type: 'string', default: '1' },
    start: { type: 'string', default: '2026-02-01T00:00:00Z' },
  },
})

export type CrashMessage =
  | { event: 'loaded' }
  | { event: 'problem'; message: string }
  | { event: 'report'; report: CrashReport }
  | { event: 'did'; act: string }

export type CrashReport = {
  differences: unknown[]
  chain: string
  editionFaults: unknown[]
  editions: number
  approvals: number
  verdicts: number
  /** editions that came of a part being taken back, and so of no verdict of their own */
  reduced: number
  /** items whose stage or revision is not what their last entry says */
  halfDone: string[]
  /** pauses whose record is not what the journal says, and cards that do not tell of theirs */
  halfPaused: string[]
}

const say = (message: CrashMessage): void => void process.stdout.write(`${JSON.stringify(message)}\n`)

let now: Instant = parseInstant(values.start)
const tick = (): Instant => {
  now = addSeconds({ instant: now, seconds: 1 })
  setClock(() => dateFromInstant(now))
  return now
}

async function inspect(payload: Payload): Promise<CrashReport> {
  const rebuild = await rebuildPosts({ payload, isCheck: true })
  const { chain, editions, editionFaults } = await checkJournal({ payload })
  const count = async (collection: 'journal-entries' | 'verdicts' | 'editions', name: string, value: string) =>
    (await payload.db.count({ collection, where: { [name]: { equals: value } } })).totalDocs
  return {
    differences: rebuild.found.map(({ itemId, differences, doubts }) => ({ itemId, differences, doubts })),
    chain: chain.kind === 'whole' ? 'whole' : `${chain.fault} at ${chain.seq}: ${chain.reason}`,
    editionFaults,
    editions,
    approvals: await count(SLUGS.journalEntries, 'action', 'edition-approved'),
    verdicts: await count(SLUGS.verdicts, 'decision', 'approve'),
    reduced: await count(SLUGS.editions, 'basis', 'part-removed'),
    halfDone: [...(await findHalfDone(payload)), ...(await findHalfStopped(payload))],
    halfPaused: await findHalfPaused(payload),
  }
}

const STAGE_AFTER: Record<string, string> = {
  'edition-approved': 'approved',
  'review-requested': 'review',
  withdrawn: 'writing',
}

async function findHalfDone(payload: Payload): Promise<string[]> {
  const all = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const
  const { docs: items } = await payload.find({ ...all, collection: SLUGS.contentItems })
  const problems: string[] = []
  for (const item of items) {
    const { docs: entries } = await payload.find({
      ...all,
      collection: SLUGS.journalEntries,
      sort: 'seq',
      where: { objectId: { equals: item.id } },
    })
    const last = entries.at(-1)
    // A pause that asks for new approval brings a text back to writing, without an entry of the item's own.
    const isBroughtBack = last !== undefined && (await wasBroughtBack({ payload, itemId: String(item.id), seq: last.seq }))
    const stage = isBroughtBack ? String(item.stage) : STAGE_AFTER[last?.action ?? '']
    const { docs: languages } = await payload.find({
      ...all,
      collection: SLUGS.itemLanguages,
      where: { item: { equals: item.id } },
    })
    const stages = [item.stage, ...languages.map((language) => language.stage)]
    if (stage !== undefined && stages.some((each) => each !== stage)) {
      problems.push(`${item.id}: ${last?.action} but ${stages.join(', ')}`)
    }
    const saved = entries.filter(({ action }) => action === 'item-changed' || action === 'item-created').at(-1)
    const { revision } = saved?.details as { revision?: number }
    if (revision !== item.revision) problems.push(`${item.id}: revision ${item.revision}, journal ${revision}`)
  }
  return problems
}

async function wasBroughtBack({ payload, itemId, seq }: { payload: Payload; itemId: string; seq: number }): Promise<boolean> {
  const { docs } = await payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    limit: 0,
    pagination: false,
    where: { and: [{ action: { equals: 'brake-set' } }, { seq: { greater_than: seq } }] },
  })
  return docs
    .map(({ details }) => details as { needsApproval?: boolean; ids?: string[] })
    .some(({ needsApproval, ids }) => needsApproval === true && ids?.includes(itemId) === true)
}

async function findHalfPaused(payload: Payload): Promise<string[]> {
  const all = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const
  const problems: string[] = []
  const { docs: brakes } = await payload.find({ ...all, collection: SLUGS.brakes })
  const { docs: entries } = await payload.find({ ...all, collection: SLUGS.journalEntries, sort: 'seq', where: { objectType: { equals: SLUGS.brakes } } })
  for (const { id, liftedAt, liftedItems } of brakes) {
    const own = entries.filter(({ objectId }) => objectId === String(id))
    const lifts = own.filter(({ action }) => action === 'brake-lifted').map(({ details }) => (details as { itemId: string }).itemId)
    const expected = [...(liftedItems ?? []).map(String), ...(liftedAt ? ['all'] : [])]
    if (own[0]?.action !== 'brake-set' || own.length !== 1 + lifts.length) problems.push(`${id}: ${own.length} entries`)
    if (lifts.sort().join() !== expected.sort().join()) problems.push(`${id}: lifted ${lifts.join()}, recorded ${expected.join()}`)
  }
  const known = new Set(brakes.map(({ id }) => String(id)))
  for (const { objectId } of entries) if (!known.has(objectId ?? '')) problems.push(`${objectId}: no record`)
  const { docs: items } = await payload.db.find<{ id: string; card?: PlanningCard }>({ collection: SLUGS.contentItems, limit: 0, pagination: false })
  for (const { id, card } of items) {
    const req = await createLocalReq({}, payload)
    const held = findHeld(await readServingHistory({ req, itemId: String(id) }))
    const shown = (stretches: readonly { from: string; until: string; channelId: string }[]) =>
      stretches.map(({ channelId, from, until }) => `${channelId} ${from} ${until}`).sort().join()
    if (shown(card?.held ?? []) !== shown(held)) problems.push(`${id}: card holds ${shown(card?.held ?? [])}, is ${shown(held)}`)
  }
  return problems
}

/** Consents of which only a part was done: recorded without a line in the journal, or stopped and still shown or open. */
async function findHalfStopped(payload: Payload): Promise<string[]> {
  const all = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const
  const { docs: consents } = await payload.find({ ...all, collection: SLUGS.consents })
  const { docs: entries } = await payload.find({
    ...all,
    collection: SLUGS.journalEntries,
    where: { action: { in: ['consent-given', 'consent-revoked'] } },
  })
  const { docs: editions } = await payload.find({ ...all, collection: SLUGS.editions })
  const named = (action: string) =>
    new Set(entries.filter((entry) => entry.action === action).map(({ details }) => String((details as { consentId?: unknown }).consentId)))
  const [given, revoked] = [named('consent-given'), named('consent-revoked')]
  const problems: string[] = []
  for (const { id, revokedAt } of consents) {
    if (!given.has(String(id))) problems.push(`consent ${id} was never given`)
    if (Boolean(revokedAt) !== revoked.has(String(id))) problems.push(`consent ${id}: ${revokedAt ?? 'open'}, journal ${revoked.has(String(id))}`)
  }
  for (const id of [...given, ...revoked]) if (!consents.some((consent) => String(consent.id) === id)) problems.push(`consent ${id} is missing`)
  for (const { id, consents: rests, sealedAt } of editions) {
    const isOver = ((rests as { consentId: string }[] | null) ?? []).some(({ consentId }) => revoked.has(consentId))
    // One that holds the words without resting on the consent is sealed as well, so the other way round says nothing.
    if (isOver && !sealedAt) problems.push(`edition ${id} was taken back but is open`)
  }
  const now = new Date().toISOString()
  const { docs: posts } = await payload.find({ ...all, collection: SLUGS.posts, where: { servedUntil: { greater_than: now } } })
  for (const { publicId, editionRecord } of posts) {
    const sealed = editions.find(({ id, sealedAt }) => id === editionRecord && sealedAt)
    if (sealed) problems.push(`${publicId} shows a sealed edition`)
  }
  return problems
}

async function work(payload: Payload): Promise<never> {
  const random = drawNumbers(Number(values.seed))
  const all = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const
  const { docs: users } = await payload.find({ ...all, collection: SLUGS.users })
  const { docs: themes } = await payload.find({ ...all, collection: SLUGS.themes })
  const as = async (who: string): Promise<PayloadRequest> => {
    const user = users.find(({ email }) => email.startsWith(`${who}@`))
    if (!user) throw new Error(`no user ${who}`)
    return createLocalReq({ user: { ...user, collection: SLUGS.users } }, payload)
  }
  for (;;) {
    const { docs: items } = await payload.find({ ...all, collection: SLUGS.contentItems, sort: 'createdAt' })
    const item = items[Math.floor(random() * items.length)]
    if (!item) throw new Error('no items')
    say({ event: 'did', act: await actOn(String(item.id), String(item.stage)) })
  }

  /** Puts the quote back where it was taken out, or lets its giver allow it where it stands; null when it is allowed. */
  async function allow(itemId: string, now: Instant): Promise<string | null> {
    const req = await as('communications')
    const item = await readItem({ req, itemId })
    const content = item!.contents.nl
    const isThere = content.variants.some(({ plain }) => plain.includes(CRASH_QUOTE))
    if (!isThere) {
      const stored = await payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0, locale: 'nl' })
      const text = convertToRichText({ markup: CRASH_TEXT, language: 'nl' })
      const variants = stored.variants?.map((variant) => ({ ...variant, text })) ?? []
      await payload.update({ collection: SLUGS.contentItems, id: itemId, overrideAccess: false, user: req.user, req, depth: 0, locale: 'nl', data: { variants } })
      return 'quoted'
    }
    const open = (await readConsentsOf({ req, itemIds: [itemId] })).filter(({ revokedAt }) => revokedAt === null)
    if (open.length > 0) return null
    const outcome = await giveConsent({
      req,
      itemId,
      expertId: String(users.find(({ email }) => email.startsWith('expert@'))!.id),
      wish: {
        parts: [{ part: 'quote', quote: CRASH_QUOTE }],
        channelIds: content.variants.map(({ channelId }) => channelId),
        languages: ['nl'],
        lastDay: null,
        recognisability: 'anonymous',
        contentHashes: {},
      },
      now,
    })
    return outcome.kind
  }

  async function actOn(itemId: string, stage: string): Promise<string> {
    const now = tick()
    const act = { itemId, language: 'nl' as const, now }
    if (random() < 0.3) return pauseOrLift({ itemId, now })
    if (stage === 'review') {
      const source = await readItem({ req: await as('substance'), itemId })
      const contentHash = hashContent(source!.contents.nl)
      const releaseAt = addSeconds({ instant: now, seconds: 1 })
      return (await approveLanguage({ req: await as('substance'), ...act, contentHash, moment: releaseAt })).kind
    }
    if (stage !== 'approved') {
      const allowed = random() < 0.6 ? await allow(itemId, now) : null
      return allowed ?? (await requestReview({ req: await as('communications'), ...act })).kind
    }
    const open = (await readConsentsOf({ req: await as('expert'), itemIds: [itemId] })).filter(({ revokedAt }) => revokedAt === null)
    if (open.length > 0 && random() < 0.4) {
      const consentIds = open.map(({ id }) => id)
      return (await revokeConsent({ req: await as('expert'), consentIds, through: 'page', now })).kind
    }
    const choice = random()
    if (choice < 0.3) {
      const endsAt = addSeconds({ instant: now, seconds: 1000 + Math.floor(random() * 100_000) })
      return (await moveRelease({ req: await as('communications'), ...act, endsAt })).kind
    }
    if (choice < 0.6) return (await withdrawLanguage({ req: await as('substance'), ...act, reason: 'Proef.' })).kind
    const req = await as('communications')
    const isText = choice < 0.8
    await payload.update({
      collection: SLUGS.contentItems,
      id: itemId,
      overrideAccess: false,
      user: req.user,
      req,
      depth: 0,
      locale: 'nl',
      data: isText
        ? { contentNote: `Dit gaat over grenzen, ${Math.floor(random() * 1e9)}.` }
        : { themes: [String(themes[Math.floor(random() * themes.length)]!.id)] },
    })
    return isText ? 'edited' : 'reclassified'
  }

  /** At most one pause at a time is open: on a theme, the website or the item; at once or a little later. */
  async function pauseOrLift({ itemId, now }: { itemId: string; now: Instant }): Promise<string> {
    const { docs: open } = await payload.find({ ...all, collection: SLUGS.brakes, where: { liftedAt: { exists: false } } })
    const req = await as('substance')
    if (open[0]) {
      const one = { req, brakeId: String(open[0].id), now }
      const { kind } = await liftBrake({ ...one, itemId: random() < 0.3 ? itemId : null })
      return kind
    }
    const { docs: channels } = await payload.find({ ...all, collection: SLUGS.channels, where: { slug: { equals: 'website' } } })
    const scope = (['theme', 'channel', 'item'] as const)[Math.floor(random() * 3)]!
    const id = { theme: String(themes[Math.floor(random() * themes.length)]!.id), channel: String(channels[0]!.id), item: itemId }[scope]
    const from = random() < 0.7 ? null : addSeconds({ instant: now, seconds: 5 })
    const needsApproval = scope === 'item' && random() < 0.5
    return (await setBrake({ req, scope, id, reason: 'Proef.', from, needsApproval, now })).kind
  }
}

say({ event: 'loaded' })
await once(createInterface({ input: process.stdin }), 'line')
try {
  const { payload, release } = await openDatabase({ env: readEnv(), purpose: 'crash-worker' })
  tick()
  say({ event: 'report', report: await inspect(payload) })
  if (values.mode === 'work') await work(payload)
  await payload.destroy()
  await release()
  process.exit(0)
} catch (problem) {
  say({ event: 'problem', message: explainStartProblem(problem) })
  process.exit(3)
}
