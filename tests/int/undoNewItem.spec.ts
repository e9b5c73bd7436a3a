import { afterAll, beforeAll, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { parseInstant } from '@/domain/time/instant'

import { openHttp, type Ask, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-03-02T09:00:00Z')
const WINDOW = '/content-items/planner?from=2026-03-01&until=2026-05-01'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

type Made = { itemId: string; revision: number; message: string }

async function make(path: 'plans' | 'copies', json: object): Promise<Made> {
  const { status, body, text } = await http.rest(`/content-items/${path}`, { as: 'communications', method: 'POST', json })
  expect(status, text).toBe(200)
  return body as never
}

const bin = (id: string, json: object, as: Ask['as'] = 'communications') =>
  http.rest(`/content-items/${id}?depth=0&trash=true`, { as, method: 'PATCH', json })

async function shown(): Promise<{ id: string; revision: number }[]> {
  const { body } = await http.rest(WINDOW, { as: 'communications' })
  return (body as unknown as { cards: { id: string; revision: number }[] }).cards
}

test.each([
  ['a planned item', (title: string) => make('plans', { title, plannedDate: '2026-04-01' })],
  ['an idea', (title: string) => make('plans', { title, plannedDate: null })],
  [
    'a copy',
    async (title: string) => make('copies', { itemId: (await make('plans', { title, plannedDate: null })).itemId, plannedDate: '2026-04-02' }),
  ],
])('%s goes to the trash by the revision that its answer named, and comes back', async (name, making) => {
  const { itemId, revision } = await making(`Nieuw: ${name}`)
  expect((await shown()).find(({ id }) => id === itemId)?.revision).toBe(revision)

  const binned = await bin(itemId, { deletedAt: NOW, revision })
  expect(binned.status, binned.text).toBe(200)
  expect((await shown()).some(({ id }) => id === itemId)).toBe(false)

  const back = await bin(itemId, { deletedAt: null, revision: binned.body.doc.revision })
  expect(back.status, back.text).toBe(200)
  expect((await shown()).find(({ id }) => id === itemId)?.revision).toBe(back.body.doc.revision)
})

test('a new item that a colleague wrote in is not thrown away', async () => {
  const { itemId, revision } = await make('plans', { title: 'Samen begonnen', plannedDate: '2026-04-03' })
  const edited = await bin(itemId, { title: 'Samen verder' }, 'substance')
  expect(edited.status, edited.text).toBe(200)
  const { status } = await bin(itemId, { deletedAt: NOW, revision })
  expect(status).toBe(409)
  expect((await shown()).some(({ id }) => id === itemId)).toBe(true)
})

test('the answer says where the new card stands', async () => {
  const planned = await make('plans', { title: 'Poster', plannedDate: '2026-04-06' })
  expect(planned.message).toBe('"Poster" staat op de kalender, op maandag 6 april 2026.')
  expect((await make('plans', { title: 'Los idee', plannedDate: null })).message).toBe('"Los idee" staat bij de ideeën zonder datum.')
  const { itemId } = planned
  expect((await make('copies', { itemId, plannedDate: '2026-04-13' })).message).toBe('De kopie van "Poster" staat op maandag 13 april 2026.')
  expect((await make('copies', { itemId, plannedDate: null })).message).toBe('De kopie van "Poster" staat bij de ideeën zonder datum.')
})

test('no campaign means none, also when the template has one', async () => {
  const campaign = await calendar.payload.create({
    collection: 'campaigns',
    overrideAccess: true,
    data: { name: 'Orange', publicName: 'Orange the World', slug: 'orange-proef' } as never,
  })
  const template = await calendar.payload.create({
    collection: 'item-templates',
    overrideAccess: true,
    data: { name: 'Campagnebericht', kind: 'publication', campaign: campaign.id } as never,
  })
  const campaignOf = async (json: object) => {
    const { itemId } = await make('plans', { title: 'Uit sjabloon', plannedDate: null, templateId: String(template.id), ...json })
    const { body } = await http.rest(`/content-items/${itemId}?depth=0`, { as: 'communications' })
    return (body as unknown as { campaign: string | null }).campaign ?? null
  }
  expect(await campaignOf({})).toBe(campaign.id)
  expect(await campaignOf({ campaignId: null })).toBeNull()
})

test('who is signed out is told so, and not that the server is away', async () => {
  const { status, text } = await http.rest(WINDOW, { as: 'anonymous' })
  expect(status).toBe(401)
  expect(text).toContain('U bent niet (meer) ingelogd.')
})
