import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { planItem } from '@/actions/planItem'
import { requestReview } from '@/actions/requestReview'
import { setClock } from '@/clock'
import { dateFromInstant, parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { ITEM_TEMPLATES } from '../../seed/data/itemTemplates'
import { SAVED_VIEWS } from '../../seed/data/savedViews'
import { installVocabularies } from '../../seed/installVocabularies'
import { readSeedState } from '../../seed/readSeedState'
import { openSeedRun, type SeedRun } from '../../seed/SeedRun'
import { setUpDemo } from '../../seed/setUpDemo'
import { setUpPlanning } from '../../seed/setUpPlanning'
import { openEmptyCalendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-05-13T10:00:00Z')
const everything = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const

let calendar: Awaited<ReturnType<typeof openEmptyCalendar>>
let run: SeedRun

beforeAll(async () => {
  calendar = await openEmptyCalendar()
  const { payload } = calendar
  const env = { ...readEnv(), mode: 'demo' as const, seedAnchor: '2026-05-11' }
  setClock(() => dateFromInstant(NOW))
  await installVocabularies({ payload, env })
  setClock(() => dateFromInstant(NOW))
  const time = { anchor: parsePlainDate('2026-05-11'), zone: env.timeZone }
  run = await openSeedRun({ payload, time, state: await readSeedState(payload) })
  await setUpDemo(run)
  await setUpPlanning(run)
}, 300_000)
afterAll(() => calendar.close())

test.each(ITEM_TEMPLATES)('an item from ‘$name’ needs a title and a day, and can be reviewed at once', async ({ name, kind }) => {
  const { docs } = await calendar.payload.find({
    ...everything,
    collection: SLUGS.itemTemplates,
    where: { name: { equals: name } },
  })
  const planned = await planItem({
    req: await run.as('communications'),
    input: { title: `Nieuw: ${name}`, plannedDate: parsePlainDate('2026-06-18'), templateId: String(docs[0]?.id) },
  })
  if (planned.kind !== 'planned') throw new Error(planned.message)
  const { itemId } = planned
  const item = await calendar.payload.findByID({ ...everything, collection: SLUGS.contentItems, id: itemId })
  expect(item).toMatchObject({ kind, stage: 'writing', isSensitive: true })
  const asked = await requestReview({ req: await run.as('communications'), itemId, language: 'nl', now: NOW })
  expect(asked.kind, asked.message).toBe('review-requested')
})

test('the shared views are there for a colleague', async () => {
  const colleague = await run.as('substance')
  const { docs } = await calendar.payload.find({
    ...everything,
    collection: SLUGS.savedViews,
    overrideAccess: false,
    user: colleague.user,
    req: await createLocalReq({ user: colleague.user! }, calendar.payload),
    sort: 'name',
  })
  expect(docs.map(({ name, query }) => ({ name, query }))).toEqual(
    SAVED_VIEWS.map(({ name, query }) => ({ name, query })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
})

test('setting up again adds nothing', async () => {
  await setUpPlanning(run)
  const count = (collection: 'item-templates' | 'saved-views') =>
    calendar.payload.count({ collection, overrideAccess: true }).then(({ totalDocs }) => totalDocs)
  expect([await count(SLUGS.itemTemplates), await count(SLUGS.savedViews)]).toEqual([
    ITEM_TEMPLATES.length,
    SAVED_VIEWS.length,
  ])
})
