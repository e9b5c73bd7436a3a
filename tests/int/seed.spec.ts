import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servedAt } from '@/access/served'
import { rebuildPosts } from '@/actions/rebuildPosts'
import { currentInstant, setClock } from '@/clock'
import { verifyChain } from '@/domain/journal/chain'
import type { Language } from '@/domain/languages'
import { countMeansLines } from '@/domain/planning/countMeansLines'
import { dateFromInstant, parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { hashContent } from '@/domain/workflow/contentHash'
import { readEnv, type Env } from '@/env'
import { findOpenReviews } from '@/queries/findOpenReviews'
import { findReviewQueue } from '@/queries/findReviewQueue'
import { readConsentPanel } from '@/queries/readConsentPanel'
import { readCoWriting } from '@/queries/readCoWriting'
import { readCoWritingPanel } from '@/queries/readCoWritingPanel'
import { readItem } from '@/queries/readItem'
import { readPauses } from '@/queries/readPauses'
import { readStartPage } from '@/queries/readStartPage'
import { readTeachBacks } from '@/queries/readTeachBacks'
import { writerOfSession } from '@/queries/readWriter'
import { relationId } from '@/queries/relationId'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { CAMPAIGNS } from '../../seed/data/campaigns'
import { items } from '../../seed/data/items'
import { PICTURES } from '../../seed/data/pictures'
import { TIME_ENTRIES } from '../../seed/data/timeEntries'
import { USERS } from '../../seed/data/users'
import { YEAR_PLAN } from '../../seed/data/yearPlan'
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
    const spent = entries.map(({ spentOn, minutes: spentMinutes, euros, means }) => ({
      spentOn: parsePlainDate(spentOn),
      minutes: spentMinutes ?? 0,
      euros: euros ?? 0,
      campaignId: null,
      itemId: null,
      meansId: means ?? null,
    }))
    const means = (plans[0]?.means ?? []).map(({ id, name, hours, euros, status }) => ({ id: id!, name, hours: hours ?? null, euros: euros ?? null, status }))
    const { lines, unassigned } = countMeansLines({ year: { year: 2026, means }, timeSpent: spent })
    expect(lines.filter(({ hours, euros }) => hours.isOver || euros.isOver).map(({ name, euros }) => [name, euros.person?.nl])).toEqual([
      ['Monitoring', '€\u00a0300 meer dan gevraagd'],
    ])
    expect(lines.every(({ hours, euros }) => hours.spent + euros.spent > 0)).toBe(true)
    expect(unassigned.hours).toBeGreaterThan(0)
    const { docs: points } = await calendar.payload.find({ ...everything, collection: SLUGS.attentionPoints })
    const wanted = (plans[0]?.targets ?? []).filter(({ kind }) => kind === 'attention-point')
    expect(wanted.map(({ attentionPoint, items: count }) => [points.find(({ id }) => id === attentionPoint)?.slug, count])).toEqual(
      YEAR_PLAN.targets.filter(({ kind }) => kind === 'attention-point').map(({ key, items: count }) => [key, count]),
    )
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
    ['expert-2', ['Iemand trekt zich terug: blijf in contact', 'Een collega vertelt iets: zo luister je goed']],
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

describe('writing together', () => {
  const TAKEN_BACK = 'Pas toen mijn hond mee mocht'
  beforeAll(() => setClock(() => dateFromInstant(parseInstant(MIDNIGHT))))
  afterAll(() => setClock(null))

  async function panelOf(key: string) {
    const view = await readCoWritingPanel({ req: await as('communications'), itemId: (await itemIds()).get(key)! })
    if (!view) throw new Error(`no panel for ${key}`)
    return view
  }
  async function pageOf(by: SeedUserKey, key: string) {
    const req = await as(by)
    const writer = writerOfSession({ req, itemId: (await itemIds()).get(key)! })
    return writer && readCoWriting({ writer, languageAsked: 'nl', now: parseInstant(MIDNIGHT) })
  }

  test.each([
    ['thuis-blijf-in-contact', 'Wilg', { state: 'done', feeEuros: 75, feePaidOn: '2026-05-04', aftercareDueOn: '2026-05-15' }],
    ['werk-een-collega-vertelt', 'Wilg', { state: 'asked', feeEuros: 75, feePaidOn: null, isCoWriter: true }],
    ['verhaal-een-bericht', 'Zonnebloem', { state: 'writing', feeEuros: 100, isCoWriter: true, whyNot: null }],
    ['online-drie-stappen', 'Zonnebloem', { state: 'declined', isCoWriter: false, aftercareDueOn: null }],
    ['online-dialoogtafel', 'Wilg', { state: null, whyNot: 'Heeft al één vraag open. Meer tegelijk wil deze persoon niet.' }],
  ])('an adviser sees for %s what %s was asked and answered', async (key, name, expected) => {
    const { experts } = await panelOf(key)
    expect(experts.find((expert) => expert.name === name)).toMatchObject(expected)
  })

  test('two suggestions wait beside the story, with a conversation about one sentence', async () => {
    const { suggestions, threads } = await panelOf('verhaal-een-bericht')
    expect(suggestions.map(({ name, state, before }) => [name, state, before.split(' ').slice(0, 3).join(' ')])).toEqual([
      ['Zonnebloem', 'open', 'Iemand die bleef.'],
      ['Zonnebloem', 'open', 'Hoor je dat'],
    ])
    expect(threads.map(({ name, passage, replies }) => [name, passage?.exact, replies.map((reply) => reply.name)])).toEqual([
      ['U', 'Ik had hem gestuurd aan iemand die ik vertrouwde.', ['Zonnebloem', 'U']],
    ])
    const { threads: atWork } = await panelOf('werk-een-collega-vertelt')
    expect(atWork.map(({ name, passage, replies }) => [name, passage?.exact, replies.map((reply) => reply.name)])).toEqual([
      ['U', 'De ander bepaalt het tempo.', ['Meryem Aksoy']],
    ])
  })

  test('an expert reads what became of their suggestions; the accepted words are what readers see', async () => {
    const page = await pageOf('expert-2', 'thuis-blijf-in-contact')
    expect(page?.suggestions.map(({ state, name, answer }) => [state, name, answer?.slice(0, 39) ?? null])).toEqual([
      ['accepted', 'U', null],
      ['refused', 'U', 'Dank u, ik begrijp goed waarom u dit sc'],
    ])
    expect(page?.contribution).toEqual({ state: 'done', feeEuros: 75, isFeePaid: true })
    const { docs } = await calendar.payload.find({
      ...everything,
      collection: SLUGS.posts,
      where: { and: [servedAt(parseInstant(MIDNIGHT)), { item: { equals: (await itemIds()).get('thuis-blijf-in-contact') } }, { language: { equals: 'nl' } }] },
    })
    const shown = docs.map(({ text }) => text?.plain ?? '').join(' ')
    expect(shown).toContain('Blijf kleine berichten sturen, ook als er geen antwoord komt.')
    expect(shown).toContain('Geloof wat je hoort. Bewaar het voor jezelf.')
  })

  test.each([
    ['expert', 'werk-een-collega-vertelt'],
    ['expert', 'online-drie-stappen'],
    ['expert-2', 'verhaal-een-bericht'],
    ['partner', 'verhaal-een-bericht'],
    ['viewer', 'verhaal-een-bericht'],
  ] as const)('the %s has no page to write in for %s', async (by, key) => {
    expect(await pageOf(by, key)).toBeNull()
    expect(await readCoWritingPanel({ req: await as(by), itemId: (await itemIds()).get(key)! })).toBeNull()
  })

  test('each text in review is asked before a day, and one is late', async () => {
    const queue = await findReviewQueue({ req: await as('substance') })
    const around = queue.filter(({ title }) => items.some((item) => item.title === title))
    expect(around.map(({ title, dueOn, mayApprove, languages }) => [title, dueOn, mayApprove, languages.length])).toEqual([
      ['Onder vrienden: zo zeg je er iets van', '2026-05-07', true, 1],
      ['Checklist: een fijne club voor iedereen', '2026-05-12', true, 1],
      ['Ouderavond: praten over foto’s en grenzen', '2026-05-13', true, 2],
      ['Zorgen voor een ander: vraag op tijd om een adempauze', '2026-05-15', true, 1],
    ])
    const requests = await findOpenReviews({ req: await as('substance') })
    const friends = requests.find(({ itemId }) => itemId === around[0]?.itemId)
    expect(friends).toMatchObject({ note: 'Voelen jongens zich aangesproken, en niet aangeklaagd?', roles: [] })
    expect(friends?.people).toHaveLength(1)
  })

  test('the start page says which consent ends, which copy is left, and which number waits for whom', async () => {
    const ofCommunications = await readStartPage({ req: await as('communications') })
    expect(ofCommunications?.consentWork).toMatchObject({
      ending: [{ title: 'Iemand trekt zich terug: blijf in contact', part: 'quote', by: 'Wilg', validUntil: '2026-06-01T22:00:00Z' }],
      copies: [{ title: 'Ook voor het dier is er een plek', where: 'Schermen: https://www.deventer.nl/schermen/huisdieren' }],
    })
    expect(ofCommunications?.helpLines?.[0]).toMatchObject({ name: '113 Zelfmoordpreventie', kind: 'waiting', isOwn: true })
    expect((await readStartPage({ req: await as('substance') }))?.helpLines?.[0]).toMatchObject({ kind: 'waiting', isOwn: false })
    expect((await readStartPage({ req: await as('viewer') }))?.consentWork).toBeNull()
    const { docs } = await calendar.payload.find({ ...everything, collection: SLUGS.helpLines, where: { slug: { equals: 'zelfmoordpreventie-113' } } })
    expect(docs[0]?.phone).toBe('0800-0113')
  })

  test('words that were taken back are sealed: in the working copy, in editions and for who reads the plan', async () => {
    const itemId = (await itemIds()).get('thuis-ook-het-dier')!
    const panel = await readConsentPanel({ req: await as('substance'), itemId, now: NOW })
    expect(panel?.things.map(({ by, givenOnPaper, stop }) => [by, givenOnPaper, stop.stopped])).toEqual([
      ['Wilg', true, 'Gestopt op dinsdag 28 april 2026.'],
    ])
    expect(panel?.sealed).toMatchObject([{ language: 'nl', number: 1 }])
    const item = await calendar.payload.findByID({ ...everything, collection: SLUGS.contentItems, id: itemId })
    expect(JSON.stringify(item)).toContain('Noem dan ook uw huisdier')
    expect(JSON.stringify(item)).not.toContain(TAKEN_BACK)
    const req = await as('substance')
    const mine = { ...everything, overrideAccess: false, user: req.user, req } as const
    const { docs: editions } = await calendar.payload.find({ ...mine, collection: SLUGS.editions, where: { item: { equals: itemId } } })
    expect(JSON.stringify(editions)).not.toContain(TAKEN_BACK)
    const entries = (await readJournal(calendar.payload)).filter(({ objectId }) => objectId === itemId)
    expect(entries.slice(-3).map(({ action }) => action)).toEqual(['consent-revoked', 'item-changed', 'record-sealed'])
    expect(entries.at(-1)?.details).toMatchObject({ editions: ['nl 1'], versions: 1 })
    expect(JSON.stringify(entries)).not.toContain(TAKEN_BACK)
  })

  test('one pause is over and none is open; readers saw nothing of its theme meanwhile', async () => {
    const pauses = await readPauses({ req: await as('viewer'), itemId: null })
    expect(pauses?.open).toEqual([])
    expect(pauses?.ended).toMatchObject([{ scope: 'theme', name: 'Straatintimidatie', setBy: 'Meryem Aksoy', liftedAt: '2026-04-29T06:15:00Z' }])
    const shown = async (at: string) => (await keysServed(servedAt(parseInstant(at)))).filter((key) => key.startsWith('straat-'))
    expect(await shown('2026-04-28T14:44:59Z')).toEqual(['straat-ben-je-oke', 'straat-melden'])
    expect(await shown('2026-04-28T14:45:00Z')).toEqual([])
    expect(await shown('2026-04-29T06:15:00Z')).toEqual(['straat-ben-je-oke', 'straat-melden'])
  })

  test.each([
    ['online-drie-stappen', { group: 'Jongeren', readers: 7, understood: 'well', heldOn: '2026-04-16' }],
    ['online-ouderavond', { group: 'Ouders', readers: 6, understood: 'partly', heldOn: '2026-05-07' }],
  ])('%s was told back, about the words as they stand', async (key, expected) => {
    const itemId = (await itemIds()).get(key)!
    const req = await as('viewer')
    const rounds = await readTeachBacks({ req, itemId })
    const item = await readItem({ req, itemId })
    expect(rounds).toMatchObject([{ ...expected, contentHash: hashContent(item!.contents.nl) }])
    expect(rounds[0]?.findings).toMatch(/^Zij /)
  })

  test('nobody gets mail of what was only played', async () => {
    const { totalDocs } = await calendar.payload.count({ collection: SLUGS.mailMessages, overrideAccess: true })
    expect(totalDocs).toBe(0)
  })
})

describe('its history', () => {
  test('is one whole chain in which people did what the seed says', async () => {
    const entries = await readJournal(calendar.payload)
    expect(await verifyChain(entries)).toMatchObject({ kind: 'whole' })
    // Words that were taken back leave the working copy by the system itself: nobody is their author.
    const bySystem = entries.slice(1).filter(({ origin }) => origin !== 'seed')
    expect(bySystem.map(({ action, objectId, origin, at }) => [action, objectId, origin, at])).toEqual([
      ['item-changed', (await itemIds()).get('thuis-ook-het-dier'), 'system', '2026-04-28T09:00:00.000Z'],
    ])
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
