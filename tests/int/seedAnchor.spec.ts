import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { verifyChain } from '@/domain/journal/chain'
import { dateFromInstant, parseInstant } from '@/domain/time/instant'
import { addDays, parsePlainDate } from '@/domain/time/plainDate'
import { EnvironmentError, readEnv, type Env } from '@/env'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { items } from '../../seed/data/items'
import { ITEM_TEMPLATES } from '../../seed/data/itemTemplates'
import { TIME_ENTRIES } from '../../seed/data/timeEntries'
import { installDemo } from '../../seed/installDemo'
import { placeYear } from '../../seed/placeYear'
import { countRecords } from '../helpers/countRecords'
import { openEmptyCalendar } from '../helpers/openCalendar'
import { readJournal } from '../helpers/readJournal'

const NOW = parseInstant('2026-05-13T10:00:00Z')
/** The day after the clocks go forward: most of its history lies in winter time, what is armed in summer time. */
const ANCHOR = parsePlainDate('2026-03-30')
const year = placeYear({ anchor: ANCHOR, zone: 'Europe/Amsterdam' })
const all = [...items, ...year.items]
const entriesOfYear = [...TIME_ENTRIES, ...year.entries]

let calendar: Awaited<ReturnType<typeof openEmptyCalendar>>
let env: Env

beforeAll(async () => {
  calendar = await openEmptyCalendar()
  env = { ...readEnv(), mode: 'demo', seedAnchor: ANCHOR }
})
afterAll(() => calendar.close())

async function install(wish: { payload?: Payload; env?: Env } = {}): ReturnType<typeof installDemo> {
  setClock(() => dateFromInstant(NOW))
  return installDemo({ payload: calendar.payload, env, say: () => undefined, ...wish })
}

/** The real database, which fails when the given item is about to be written. */
function failAtItem(title: string): Payload {
  const broken = Object.create(calendar.payload) as Payload
  broken.create = ((options: { data: { title?: string } }) =>
    options.data.title === title
      ? Promise.reject(new Error('the disk is full'))
      : calendar.payload.create(options as never)) as unknown as Payload['create']
  return broken
}

test('an anchor that puts the history in the future is refused before anything is written', async () => {
  const future = { ...env, seedAnchor: '2026-05-18' }
  const before = await countRecords(calendar.payload)
  await expect(install({ env: future })).rejects.toThrow(EnvironmentError)
  await expect(install({ env: future })).rejects.toThrow(/SEED_ANCHOR/)
  expect(await countRecords(calendar.payload)).toEqual(before)
})

test('an installation that broke off says where, and the next one finishes it without doing anything twice', { timeout: 300_000 }, async () => {
  const title = 'Training voor de horeca: gastvrij en veilig'
  await expect(install({ payload: failAtItem(title) })).rejects.toThrow(/angelshot-training: create .*the disk is full/)
  const half = await countRecords(calendar.payload)
  expect(half[SLUGS.contentItems]).toBeGreaterThan(5)
  expect(half[SLUGS.contentItems]).toBeLessThan(all.length)

  expect(await install()).toMatchObject({ kind: 'installed', anchor: ANCHOR })
  const entries = await readJournal(calendar.payload)
  expect(await verifyChain(entries)).toMatchObject({ kind: 'whole' })
  const count = (action: string) => entries.filter((entry) => entry.action === action).length
  const steps = all.flatMap((item) => item.steps)
  expect(count('item-created')).toBe(all.length)
  expect(count('review-requested')).toBe(steps.filter((step) => step.do === 'request-review').length)
  expect(count('edition-approved')).toBe(steps.filter((step) => step.do === 'approve').length)
  expect(count('post-placed')).toBe(steps.filter((step) => step.do === 'place').length)
  // one for each of the two plans, and one for each template
  expect(count('plan-changed')).toBe(entriesOfYear.length + 2 + ITEM_TEMPLATES.length)
  expect(count('seeded')).toBe(1)

  const done = (...acts: string[]) => steps.filter((step) => acts.includes(step.do)).length
  expect(count('contribution-asked')).toBe(done('ask-contribution'))
  expect(count('contribution-changed')).toBe(done('answer-contribution', 'record-care'))
  expect(count('comment-made')).toBe(done('comment', 'reply'))
  expect(count('suggestion-made')).toBe(done('suggest'))
  expect(count('suggestion-decided')).toBe(done('decide-suggestion'))
  expect(count('consent-revoked')).toBe(done('revoke-consent'))
  expect(count('teach-back-recorded')).toBe(done('teach-back'))
  expect([count('brake-set'), count('brake-lifted'), count('help-line-proposed')]).toEqual([1, 1, 1])
  const records = await countRecords(calendar.payload)
  expect(records[SLUGS.comments]).toBe(done('comment', 'reply'))
  expect(records[SLUGS.suggestions]).toBe(done('suggest'))
  expect(records[SLUGS.contributions]).toBe(done('ask-contribution'))
  expect(records[SLUGS.teachBacks]).toBe(done('teach-back'))
  // A story and a quote in one giving are two records.
  expect(records[SLUGS.consents]).toBe(done('give-consent') + steps.filter((step) => step.do === 'give-consent' && step.isStory).length)
  expect(records[SLUGS.brakes]).toBe(1)
})

test('SEED_ANCHOR moves every day and moment, and is stored', async () => {
  const settings = await calendar.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true })
  expect(settings.seedAnchor).toBe(ANCHOR)
  const find = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const
  const { docs } = await calendar.payload.find({ ...find, collection: SLUGS.contentItems })
  const planned = new Map(docs.map(({ title, plannedDate }) => [title, plannedDate ?? null]))
  for (const { title, plannedDay } of all) {
    expect(planned.get(title)).toBe(plannedDay === null ? null : addDays({ date: ANCHOR, days: plannedDay }))
  }
  const { docs: entries } = await calendar.payload.find({ ...find, collection: SLUGS.timeEntries })
  expect(entries.map(({ spentOn }) => spentOn).sort()).toEqual(
    entriesOfYear.map(({ day }) => addDays({ date: ANCHOR, days: day })).sort(),
  )
})

test('a wall time stays what it is on both sides of the clock change', async () => {
  const releaseOf = async (key: string) => {
    const title = items.find((item) => item.key === key)?.title
    const { docs } = await calendar.payload.find({
      collection: SLUGS.contentItems,
      overrideAccess: true,
      depth: 0,
      where: { title: { equals: title } },
    })
    return docs[0]?.releaseAt
  }
  // nine o'clock on day -6 and on day 0
  expect(await releaseOf('ouderen-even-aanbellen')).toBe('2026-03-24T08:00:00.000Z')
  expect(await releaseOf('ouderen-geld-samen')).toBe('2026-03-30T07:00:00.000Z')
})
