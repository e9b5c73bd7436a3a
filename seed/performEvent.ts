import type { PayloadRequest } from 'payload'

import { approveLanguage } from '@/actions/approveLanguage'
import { archiveItem } from '@/actions/archiveItem'
import { moveRelease } from '@/actions/moveRelease'
import { isRefusal } from '@/actions/outcome'
import { recordPlacement } from '@/actions/recordPlacement'
import { requestChanges } from '@/actions/requestChanges'
import { requestReview } from '@/actions/requestReview'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { runInTransaction } from '@/database/runInTransaction'
import { DEFAULT_LANGUAGE, LANGUAGES } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { buildItem, buildSafetyTexts, buildVariantChange, buildVariantTexts, channelsOf } from './buildItem'
import type { SeedTimeEntry } from './data/types'
import { performHappening } from './performHappening'
import { isTogetherStep, performTogether, type SeedTogetherStep } from './performTogether'
import type { SeedEvent } from './planTimeline'
import { readHash } from './readHash'
import { resolveDay, resolveMoment } from './resolveMoment'
import type { SeedRun } from './SeedRun'
import type { SeedItem, SeedReviewWish, SeedStep } from './types'

type Doing<K extends SeedStep['do']> = Extract<SeedStep, { do: K }>

/** Does what happened at one moment, as the person who did it. The clock stands at that moment already. */
export async function performEvent({ run, event }: { run: SeedRun; event: SeedEvent }): Promise<void> {
  const req = await run.as(event.by)
  switch (event.kind) {
    case 'create-item':
      return createItem({ run, req, item: event.item })
    case 'choose-landing-item':
      await run.payload.update({
        collection: SLUGS.campaigns,
        id: run.idOf(SLUGS.campaigns, event.campaign.key),
        overrideAccess: false,
        user: req.user,
        req,
        depth: 0,
        data: { landingItem: run.idOf(SLUGS.contentItems, event.item.key) },
      })
      return
    case 'spend':
      return createTimeEntry({ run, req, entry: event.entry })
    case 'step':
      return takeStep({ run, req, item: event.item, step: event.step, now: event.at })
    case 'happening':
      return performHappening({ run, req, happening: event.happening, now: event.at })
  }
}

/** Writes an item in all the languages in which it starts, or not at all. */
async function createItem({ run, req: caller, item }: { run: SeedRun; req: PayloadRequest; item: SeedItem }): Promise<void> {
  const id = await runInTransaction({
    payload: run.payload,
    req: caller,
    work: async (req) => {
      const write = { collection: SLUGS.contentItems, overrideAccess: false, user: req.user, req, depth: 0 } as const
      const created = await run.payload.create({ ...write, locale: DEFAULT_LANGUAGE, data: buildItem({ item, run }) })
      const channels = channelsOf(item)
      for (const language of LANGUAGES) {
        const text = item.texts[language]
        if (language === DEFAULT_LANGUAGE || !text) continue
        // Rows keep their id, channel and pictures; of the rest there is one value for each language.
        const variants = (created.variants ?? []).map(({ id: rowId, channel, media }, index) => ({
          id: rowId,
          channel,
          media,
          ...buildVariantTexts({ variant: text.variants[channels[index] ?? ''], language }),
        }))
        const data = { ...buildSafetyTexts({ item, language }), variants }
        await run.payload.update({ ...write, id: created.id, locale: language, data })
      }
      return String(created.id)
    },
  })
  run.remember(SLUGS.contentItems, item.key, id)
}

async function createTimeEntry({
  run,
  req,
  entry,
}: {
  run: SeedRun
  req: PayloadRequest
  entry: SeedTimeEntry
}): Promise<void> {
  await run.payload.create({
    collection: SLUGS.timeEntries,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    data: {
      spentOn: resolveDay(run.time, entry.day),
      minutes: entry.minutes ?? null,
      euros: entry.euros ?? null,
      campaign: entry.campaign ? run.idOf(SLUGS.campaigns, entry.campaign) : null,
      item: entry.item ? run.idOf(SLUGS.contentItems, entry.item) : null,
      means: meansOf({ run, entry }),
      note: entry.note,
      spentBy: run.idOf(SLUGS.users, entry.by),
    },
  })
}

/** Of what was spent in the year before the first plan, nobody knows from which line. */
function meansOf({ run, entry }: { run: SeedRun; entry: SeedTimeEntry }): string | null {
  const key = `${resolveDay(run.time, entry.day).slice(0, 4)} ${entry.means}`
  return entry.means && run.knows(SLUGS.yearPlans, key) ? run.idOf(SLUGS.yearPlans, key) : null
}

type Step = { run: SeedRun; req: PayloadRequest; item: SeedItem; step: SeedStep; now: Instant }

async function takeStep({ run, req, item, step, now }: Step): Promise<void> {
  const itemId = run.idOf(SLUGS.contentItems, item.key)
  if (step.do === 'edit') return editText({ run, req, itemId, step })
  const outcome = isTogetherStep(step)
    ? await performTogether({ run, req, itemId, step, now })
    : await act({ run, req, itemId, step, now })
  if (isRefusal(outcome)) throw new Error(`${outcome.kind}: ${outcome.message}`)
}

async function act({
  run,
  req,
  itemId,
  step,
  now,
}: Omit<Step, 'item' | 'step'> & { itemId: string; step: Exclude<SeedStep, SeedTogetherStep | { do: 'edit' }> }): Promise<{
  kind: string
  message: string
}> {
  switch (step.do) {
    case 'request-review': {
      const { language, reasons = [] } = step
      return requestReview({ req, itemId, language, reasons, ...reviewWishOf({ run, wish: step }), now })
    }
    case 'request-changes': {
      const { language, comment } = step
      return requestChanges({ req, itemId, language, contentHash: await readHash({ req, itemId, language }), comment, now })
    }
    case 'approve': {
      const { language, moment } = step
      return approveLanguage({ req, itemId, language, contentHash: await readHash({ req, itemId, language }), moment, now })
    }
    case 'move-release':
      return moveRelease({ req, itemId, language: step.language, releaseAt: resolveMoment(run.time, step.to), now })
    case 'withdraw':
      return withdrawLanguage({ req, itemId, language: step.language, reason: step.reason, now })
    case 'archive':
      return archiveItem({ req, itemId, archived: true, now })
    case 'place': {
      const publicId = await findServedId({ run, req, itemId, step })
      return recordPlacement({ req, publicId, permalink: step.permalink, now })
    }
  }
}

function reviewWishOf({ run, wish: { people = [], roles = [], dueDay, note } }: { run: SeedRun; wish: SeedReviewWish }) {
  return {
    people: people.map((key) => run.idOf(SLUGS.users, key)),
    roles,
    dueOn: dueDay === undefined ? null : resolveDay(run.time, dueDay),
    note: note ?? null,
  }
}

async function editText({
  run,
  req,
  itemId,
  step,
}: {
  run: SeedRun
  req: PayloadRequest
  itemId: string
  step: Doing<'edit'>
}): Promise<void> {
  const door = { collection: SLUGS.contentItems, id: itemId, overrideAccess: false, user: req.user, req, depth: 0 } as const
  const item = await run.payload.findByID({ ...door, locale: step.language, fallbackLocale: false })
  const channel = run.idOf(SLUGS.channels, step.channel)
  const variants = (item.variants ?? []).map((variant) =>
    relationId(variant.channel) === channel
      ? { ...variant, ...buildVariantChange({ change: step.change, language: step.language }) }
      : variant,
  )
  await run.payload.update({ ...door, locale: step.language, fallbackLocale: false, data: { variants } })
}

/** The public id under which readers see a text on one channel at this moment. */
async function findServedId({
  run,
  req,
  itemId,
  step,
}: {
  run: SeedRun
  req: PayloadRequest
  itemId: string
  step: Doing<'place'>
}): Promise<string> {
  const { docs } = await run.payload.find({
    collection: SLUGS.posts,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    limit: 1,
    pagination: false,
    where: {
      and: [
        { item: { equals: itemId } },
        { language: { equals: step.language } },
        { channel: { equals: run.idOf(SLUGS.channels, step.channel) } },
      ],
    },
  })
  if (!docs[0]) throw new Error(`nothing is served on ${step.channel}`)
  return docs[0].publicId
}
