import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servedAt } from '@/access/served'
import { rebuildPosts } from '@/actions/rebuildPosts'
import { currentInstant, setClock } from '@/clock'
import { verifyChain } from '@/domain/journal/chain'
import type { Language } from '@/domain/languages'
import { dateFromInstant, parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readEnv, type Env } from '@/env'
import { readItem } from '@/queries/readItem'
import { relationId } from '@/queries/relationId'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { CAMPAIGNS } from '../../seed/data/campaigns'
import { items } from '../../seed/data/items'
import { PICTURES } from '../../seed/data/pictures'
import { TIME_ENTRIES } from '../../seed/data/timeEntries'
import { USERS } from '../../seed/data/users'
import { installDemo } from '../../seed/installDemo'
import { placeYear } from '../../seed/placeYear'
import { installVocabularies } from '../../seed/installVocabularies'
import type { SeedUserKey } from '../../seed/types'
import { countRecords } from '../helpers/countRecords'
import { openEmptyCalendar } from '../helpers/openCalendar'
import { readJournal } from '../helpers/readJournal'

/** a Wednesday; its Monday is 11 May, in summer time */
const NOW = parseInstant('2026-05-13T10:00:00Z')
const MIDNIGHT = '2026-05-10T22:00:00Z'

let calendar: Awaited<ReturnType<typeof openEmptyCalendar>>
let env: Env
/** as it stands when the anchor has come */
const year = placeYear({ anchor: parsePlainDate('2026-05-11'), zone: 'Europe/Amsterdam' })

async function install(): ReturnType<typeof installDemo> {
  setClock(() => dateFromInstant(NOW))
  await installVocabularies({ payload: calendar.payload, env })
  setClock(() => dateFromInstant(NOW))
  return installDemo({ payload: calendar.payload, env, say: () => undefined })
}

beforeAll(async () => {
  calendar = await openEmptyCalendar()
  env = { ...readEnv(), mode: 'demo' }
  expect(await install()).toMatchObject({ kind: 'installed', anchor: '2026-05-11' })
}, 300_000)
afterAll(() => calendar.close())

const everything = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const

async function as(key: SeedUserKey): Promise<PayloadRequest> {
  const email = USERS.find((user) => user.key === key)?.email
  const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.users, where: { email: { equals: email } } })
  return createLocalReq({ user: { ...docs[0]!, collection: SLUGS.users } }, calendar.payload)
}

/** Keys of the seed's items that have a row under a condition. */
async function keysServed(where: object): Promise<string[]> {
  const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.posts, where: where as never })
  const ids = await itemIds()
  const served = new Set(docs.map((post) => relationId(post.item)))
  return items.map(({ key }) => key).filter((key) => served.has(ids.get(key) ?? ''))
}

async function itemIds(): Promise<Map<string, string>> {
  const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.contentItems })
  return new Map(items.map(({ key, title }) => [key, String(docs.find((doc) => doc.title === title)?.id)]))
}

describe('the demonstration year', () => {
  test.each([
    ['idea', 3],
    ['writing', 6],
    ['review', 4],
    ['approved', 10],
    ['archived', 1],
  ])('has items around its Monday in stage %s: %i', async (stage, expected) => {
    const { totalDocs } = await calendar.payload.count({
      collection: SLUGS.contentItems,
      overrideAccess: true,
      where: { and: [{ stage: { equals: stage } }, { title: { in: items.map(({ title }) => title) } }] },
    })
    expect(totalDocs).toBe(expected)
  })

  test('shows six items when its Monday begins, and a seventh from nine o’clock', async () => {
    const six = [
      'online-stopt-bij-mij',
      'online-drie-stappen',
      'angelshot-codewoord',
      'straat-ben-je-oke',
      'ouderen-even-aanbellen',
      'thuis-blijf-in-contact',
    ]
    expect((await keysServed(servedAt(parseInstant(MIDNIGHT)))).sort()).toEqual(six.sort())
    expect(await keysServed(servedAt(parseInstant('2026-05-11T06:59:59Z')))).toHaveLength(6)
    const seven = await keysServed(servedAt(parseInstant('2026-05-11T07:00:00Z')))
    expect(seven.sort()).toEqual([...six, 'ouderen-geld-samen'].sort())
  })

  test('has three more items armed for the days after', async () => {
    expect(await keysServed({ servedFrom: { greater_than: '2026-05-11T07:00:00Z' } })).toEqual([
      'angelshot-training',
      'straat-theateravond',
      'ouderen-koffieochtend',
    ])
  })

  test('serves one item in Arabic, and none of what was withdrawn', async () => {
    expect(await keysServed({ language: { equals: 'ar' } })).toEqual(['online-drie-stappen'])
    const withdrawn = await keysServed({ servedUntil: { greater_than: MIDNIGHT } })
    expect(withdrawn).not.toContain('straat-melden')
  })

  test('the moved release has its new moment in what is armed and in the form', async () => {
    const id = (await itemIds()).get('angelshot-training')!
    const item = await calendar.payload.findByID({ ...everything, collection: SLUGS.contentItems, id })
    const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.posts, where: { item: { equals: id } } })
    expect(item.releaseAt).toBe('2026-05-21T06:30:00.000Z')
    expect(docs.map(({ servedFrom }) => servedFrom)).toEqual(docs.map(() => '2026-05-21T06:30:00.000Z'))
    expect(docs).toHaveLength(2)
  })

  test.each(items)('$key holds its texts in each language, and no other', async ({ key, texts, steps }) => {
    const req = await createLocalReq({}, calendar.payload)
    const item = await readItem({ req, itemId: (await itemIds()).get(key)! })
    const stored = Object.entries(item!.contents).map(([language, content]) => [
      language,
      Object.fromEntries(content.variants.map(({ channel, headline }) => [channel, headline])),
    ])
    const expected = (language: Language) =>
      Object.fromEntries(
        Object.entries(texts[language]?.variants ?? {}).map(([channel, { headline }]) => {
          const changes = steps.flatMap((step) =>
            step.do === 'edit' && step.language === language && step.channel === channel ? [step.change.headline] : [],
          )
          return [channel, changes.filter(Boolean).at(-1) ?? headline]
        }),
      )
    expect(Object.fromEntries(stored)).toEqual(
      Object.fromEntries(Object.keys(item!.contents).map((language) => [language, expected(language as Language)])),
    )
  })

  test('each campaign has its page, each hour its place in the year', async () => {
    const ids = await itemIds()
    const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.campaigns })
    const pages = Object.fromEntries(docs.map(({ slug, landingItem }) => [slug, relationId(landingItem)]))
    expect(pages).toEqual(
      Object.fromEntries(CAMPAIGNS.map(({ key, landingItem }) => [key, landingItem ? ids.get(landingItem) : null])),
    )
    const { docs: entries } = await calendar.payload.find({ ...everything, collection: SLUGS.timeEntries })
    const minutes = (list: readonly { minutes?: number | null }[]) => list.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0)
    expect(minutes(entries)).toBe(minutes([...TIME_ENTRIES, ...year.entries]))
    const { docs: plans } = await calendar.payload.find({ ...everything, collection: SLUGS.yearPlans, sort: 'year' })
    expect(plans.map((plan) => [plan.title, plan.year])).toEqual([
      ['Jaarplan communicatie GIA en SGG 2026', 2026],
      ['Jaarplan communicatie GIA en SGG 2027 (concept)', 2027],
    ])
    expect(plans[0]?.targets?.find(({ kind }) => kind === 'attention-point')?.attentionPoint).toBeTruthy()
  })

  test('pictures are stored as WebP with their words and focal point', async () => {
    const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.media, sort: 'name' })
    expect(docs.map(({ name, mimeType, focalX, focalY, alt }) => ({ name, mimeType, focalX, focalY, alt }))).toEqual(
      PICTURES.map(({ key, alt, focalPoint }) => ({
        name: key,
        mimeType: 'image/webp',
        focalX: focalPoint.x,
        focalY: focalPoint.y,
        alt: alt.nl,
      })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    )
  })

  test.each([
    ['partner', ['Angelshot: één woord aan de bar', 'Training voor de horeca: gastvrij en veilig']],
    ['expert', items.filter(({ key }) => key === 'verhaal-een-bericht').map(({ title }) => title)],
    ['expert-2', items.filter(({ key }) => key === 'thuis-blijf-in-contact').map(({ title }) => title)],
  ] as const)('the %s sees their own items only', async (key, titles) => {
    const req = await as(key)
    const { docs } = await calendar.payload.find({
      ...everything,
      collection: SLUGS.contentItems,
      overrideAccess: false,
      user: req.user,
      req,
    })
    expect(docs.map(({ title }) => title).sort()).toEqual([...titles].sort())
  })
})

describe('its history', () => {
  test('is one whole chain in which people did what the seed says', async () => {
    const entries = await readJournal(calendar.payload)
    expect(await verifyChain(entries)).toMatchObject({ kind: 'whole' })
    expect(new Set(entries.slice(1).map(({ origin }) => origin))).toEqual(new Set(['seed']))
    expect(entries.at(-1)).toMatchObject({ action: 'seeded', details: { anchor: '2026-05-11' } })
    const acts = ['item-created', 'review-requested', 'verdict-given', 'edition-approved', 'post-placed', 'withdrawn']
    const byNobody = entries.filter(({ action, actorId }) => acts.includes(action) && !actorId)
    expect(byNobody).toEqual([])
    expect(entries.filter(({ at }) => parseInstant(at) > NOW)).toEqual([])
  })

  test('gives exactly the rows that are served', async () => {
    const { items: count, found } = await rebuildPosts({ payload: calendar.payload, isCheck: true })
    expect(count).toBeGreaterThan(10)
    expect(found).toEqual([])
  })

  test('leaves the clock as it is', () => {
    setClock(null)
    expect(Math.abs(Date.now() - dateFromInstant(currentInstant()).getTime())).toBeLessThan(5_000)
  })
})

test('a second installation changes nothing', async () => {
  const before = { counts: await countRecords(calendar.payload), head: (await readJournal(calendar.payload)).at(-1) }
  expect(await install()).toEqual({ kind: 'already-there', anchor: '2026-05-11' })
  env = { ...env, seedAnchor: '2026-04-06' }
  expect(await install()).toEqual({ kind: 'already-there', anchor: '2026-05-11' })
  const after = { counts: await countRecords(calendar.payload), head: (await readJournal(calendar.payload)).at(-1) }
  expect(after).toEqual(before)
  const settings = await calendar.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true })
  expect(settings.seedAnchor).toBe('2026-05-11')
})
