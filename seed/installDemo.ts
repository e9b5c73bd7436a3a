import type { Payload } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { currentInstant, setClock } from '@/clock'
import type { JournalAction } from '@/domain/journal/entry'
import { dateFromInstant, type Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { EnvironmentError, type Env } from '@/env'
import { SLUGS } from '@/slugs'

import { installVocabularies } from './installVocabularies'
import { performEvent } from './performEvent'
import { beginningOf, planTimeline, type SeedEvent } from './planTimeline'
import { readAnchor, readSeedState } from './readSeedState'
import { asSystem, openSeedRun, type SeedRun } from './SeedRun'
import { setUpDemo } from './setUpDemo'
import { setUpPlanning } from './setUpPlanning'
import type { SeedStep } from './types'

export type DemoOutcome =
  | { kind: 'installed'; anchor: PlainDate; events: number }
  | { kind: 'already-there'; anchor: PlainDate }
  /** other things happened here already, and the journal cannot take in anything that came before them */
  | { kind: 'not-empty' }

/**
 * Installs the demonstration year: what people did, in the order of time, by the doors that people use. A run
 * that was broken off goes on where it stopped; a complete one is left as people made it since.
 *
 * @throws Error that names the item and the step which the product refused
 */
export async function installDemo({
  payload,
  env,
  say,
}: {
  payload: Payload
  env: Env
  say: (line: string) => void
}): Promise<DemoOutcome> {
  if (env.mode === 'production') throw new Error('the demonstration year is not for production')
  const now = currentInstant()
  const anchor = await readAnchor({ payload, env, now })
  const state = await readSeedState(payload)
  if (state.isComplete) return { kind: 'already-there', anchor }

  const time = { anchor, zone: env.timeZone }
  const timeline = planTimeline(time)
  const beginning = beginningOf(timeline)
  refuseFuture({ timeline, anchor, now })
  // The plan of the year is the last thing that is set up.
  const isSetUp = state.hasDone({ action: 'plan-changed', at: beginning })
  if (!isSetUp && state.head !== null && state.head > beginning) return { kind: 'not-empty' }

  try {
    await installVocabularies({ payload, env })
    setClock(() => dateFromInstant(beginning))
    const run = await openSeedRun({ payload, time, state })
    await setUpDemo(run)
    await setUpPlanning(run)
    say('  Gebruikers, beelden, campagnes en jaarplan staan klaar.')
    await rememberItems({ run, timeline })
    const missing = timeline.filter((event) => !isDone({ run, event }))
    const [first] = missing
    if (first && state.head !== null && state.head > first.at) return { kind: 'not-empty' }
    for (const event of missing) await performAt({ run, event })
    await recordJournal({
      req: await asSystem(payload),
      action: 'seeded',
      objectType: null,
      objectId: null,
      details: { anchor, events: timeline.length },
      at: now,
    })
    return { kind: 'installed', anchor, events: missing.length }
  } finally {
    setClock(null)
  }
}

async function performAt({ run, event }: { run: SeedRun; event: SeedEvent }): Promise<void> {
  setClock(() => dateFromInstant(event.at))
  try {
    await performEvent({ run, event })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The seed stopped at ${event.name} (${event.at}): ${reason}`, { cause })
  }
}

/** Nobody can have done anything yet that lies ahead. */
function refuseFuture({ timeline, anchor, now }: { timeline: SeedEvent[]; anchor: PlainDate; now: Instant }): void {
  const last = timeline.at(-1)
  if (!last || last.at <= now) return
  throw new EnvironmentError([
    {
      variable: 'SEED_ANCHOR',
      nl: `${anchor} is te laat: de laatste gebeurtenis valt dan op ${last.at}. Kies een eerdere maandag.`,
      en: `${anchor} is too late: the last event would be at ${last.at}. Choose an earlier Monday.`,
    },
  ])
}

/** Items of an earlier run are found by their working title, which is the only one of its kind in the seed. */
async function rememberItems({ run, timeline }: { run: SeedRun; timeline: SeedEvent[] }): Promise<void> {
  const { docs } = await run.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { title: true },
  })
  const ids = new Map(docs.map(({ id, title }) => [title, String(id)]))
  for (const event of timeline) {
    if (event.kind !== 'create-item') continue
    const id = ids.get(event.item.title)
    if (id) run.remember(SLUGS.contentItems, event.item.key, id)
  }
}

/** Whether an earlier run did this; the journal has it with its moment, its object and its language. */
function isDone({ run, event }: { run: SeedRun; event: SeedEvent }): boolean {
  const { at } = event
  switch (event.kind) {
    case 'create-item':
      return run.knows(SLUGS.contentItems, event.item.key)
    case 'choose-landing-item':
      return run.state.hasDone({ action: 'campaign-changed', objectId: run.idOf(SLUGS.campaigns, event.campaign.key), at })
    case 'spend':
      return run.state.hasDone({ action: 'plan-changed', at })
    case 'happening': {
      const { action, objectId } = traceOf({ run, event })
      return run.state.hasDone({ action, objectId, at })
    }
    case 'step': {
      if (!run.knows(SLUGS.contentItems, event.item.key)) return false
      const objectId = run.idOf(SLUGS.contentItems, event.item.key)
      return run.state.hasDone({ action: ENTRY_OF[event.step.do], objectId, at })
    }
  }
}

/** The entry that a step leaves in the journal. */
const ENTRY_OF = {
  'request-review': 'review-requested',
  'request-changes': 'changes-requested',
  approve: 'verdict-given',
  edit: 'item-changed',
  'move-release': 'release-moved',
  withdraw: 'withdrawn',
  archive: 'item-archived',
  place: 'post-placed',
  'ask-contribution': 'contribution-asked',
  'answer-contribution': 'contribution-changed',
  'record-care': 'contribution-changed',
  comment: 'comment-made',
  reply: 'comment-made',
  suggest: 'suggestion-made',
  'decide-suggestion': 'suggestion-decided',
  'give-consent': 'consent-given',
  'revoke-consent': 'consent-revoked',
  'teach-back': 'teach-back-recorded',
} as const satisfies Record<SeedStep['do'], JournalAction>

/** The entry of what is about no item; of a pause the journal has the record that was made by it. */
function traceOf({ run, event: { happening, by } }: { run: SeedRun; event: Extract<SeedEvent, { kind: 'happening' }> }): {
  action: JournalAction
  objectId?: string
} {
  switch (happening.do) {
    case 'set-brake':
      return { action: 'brake-set' }
    case 'lift-brake':
      return { action: 'brake-lifted' }
    case 'set-pace':
      return { action: 'user-changed', objectId: run.idOf(SLUGS.users, by) }
    case 'propose-phone':
      return { action: 'help-line-proposed', objectId: run.idOf(SLUGS.helpLines, happening.helpLine) }
  }
}
