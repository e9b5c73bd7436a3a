import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { archiveItem } from '@/actions/archiveItem'
import { stopContribution } from '@/actions/answerContribution'
import { queueDailyMails } from '@/actions/queueDailyMails'
import type { DeliveryApi } from '@/delivery-api'
import { addSeconds } from '@/domain/time/instant'
import { readOwnConsents } from '@/queries/readOwnConsents'
import { writerOfSession } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'
import { openStories, QUOTE } from '../helpers/openStories'

let calendar: Calendar
let http: Http
let stories: ReturnType<typeof openStories>
let api: DeliveryApi
const clock = openClock('2026-03-02T08:00:00Z')
const { later } = clock

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
  stories = openStories({ calendar, later })
  api = openDelivery({ calendar, clock })
})
afterAll(async () => {
  await expectConsistent(calendar)
  api.close()
  await calendar.close()
})
beforeEach(() => void later(60))

const showPicture = async (sha256: string) => {
  const answer = await api.app.request(`/delivery/v1/media/${sha256}/original`)
  await answer.body?.cancel()
  return answer.status
}
const ownTexts = async () => (await readOwnConsents({ req: await calendar.as('expert'), now: clock.now }))?.texts ?? []

describe('what somebody allowed is theirs to stop, whatever became of the item', () => {
  const closings = {
    archived: async (itemId: string) => {
      expect((await archiveItem({ req: await calendar.as('communications'), itemId, archived: true, now: clock.now })).kind).toBe('archived')
    },
    'taken out of it': async (itemId: string) => void (await editItem(calendar, { itemId, by: 'communications', data: { coWriters: [] } })),
    'stopped with writing along': async (itemId: string) => {
      const writer = writerOfSession({ req: await calendar.as('expert'), itemId })!
      expect((await stopContribution({ writer, withConsents: false, now: clock.now })).kind).toBe('expert-stopped')
    },
  }

  test.each(Object.keys(closings) as (keyof typeof closings)[])('%s: the photo alone, from the account', async (how) => {
    const story = await stories.makeStory({ headline: `Kop ${how}`, title: 'Werktitel die niets mag verraden' })
    later(1)
    await closings[how](story.itemId)
    later(1)
    const text = (await ownTexts()).find(({ itemId }) => itemId === story.itemId)
    const photo = text?.stop.parts.find(({ part }) => part === 'picture')
    expect(photo).toMatchObject({ stopped: null, effects: expect.arrayContaining(['Op Website blijft de tekst staan, zonder de foto.']) as string[] })
    expect(text?.stop.parts.find(({ part }) => part === 'quote')?.name).toContain(QUOTE.slice(0, 20))
    expect(text?.isOpen).toBe(false)
    expect(JSON.stringify(text)).not.toContain('Werktitel')
    expect(await showPicture(story.picture.sha256)).toBe(200)
    const stopped = await http.rest('/consents/revocations', { as: 'expert', method: 'POST', json: { consentIds: photo?.consentIds } })
    expect(stopped.status, stopped.text).toBe(200)
    expect(await showPicture(story.picture.sha256)).toBe(404)
    const after = (await ownTexts()).find(({ itemId }) => itemId === story.itemId)
    expect(after?.stop.parts.map(({ part, stopped: at }) => [part, at !== null])).toEqual([
      ['story', false],
      ['quote', false],
      ['picture', true],
    ])
  })

  test('who was taken out of an item is not told what it is called now', async () => {
    const story = await stories.makeStory({ more: { discreetTitle: 'Naam van toen' } })
    expect((await ownTexts()).find(({ itemId }) => itemId === story.itemId)).toMatchObject({ name: 'Naam van toen', isOpen: true })
    await editItem(calendar, { itemId: story.itemId, by: 'communications', data: { coWriters: [], discreetTitle: 'Naam van nu' } })
    const text = (await ownTexts()).find(({ itemId }) => itemId === story.itemId)
    expect([text?.name, text?.about]).toEqual([expect.stringMatching(/^Eerdere tekst \d+$/), 'Voor Website.'])
  })

  test('it is nobody else’s', async () => {
    for (const who of ['communications', 'substance', 'administrator', 'viewer', 'partner'] as const) {
      expect(await readOwnConsents({ req: await calendar.as(who), now: clock.now }), who).toBeNull()
    }
    const made = await calendar.payload.create({
      collection: SLUGS.users,
      overrideAccess: true,
      depth: 0,
      data: { email: 'tweede@proef.example', password: 'proef-wachtwoord-2026', displayName: 'Wilg', role: 'expert' },
    })
    const req = await calendar.as('expert')
    req.user = { ...made, collection: SLUGS.users } as never
    expect((await readOwnConsents({ req, now: clock.now }))?.texts).toEqual([])
  })
})

test('the mail before a consent ends leads to a page that is always open', async () => {
  const story = await stories.makeStory()
  const until = addSeconds({ instant: clock.now, seconds: 20 * 86_400 })
  await calendar.payload.update({ collection: SLUGS.consents, id: story.consentIds[2]!, overrideAccess: true, depth: 0, data: { validUntil: until } })
  await queueDailyMails({ payload: calendar.payload, now: clock.now, zone: 'Europe/Amsterdam' })
  const { docs } = await calendar.payload.find({ collection: SLUGS.mailMessages, overrideAccess: true, where: { kind: { equals: 'consent-ending' } } })
  expect(docs).toHaveLength(1)
  expect(docs[0]?.text).toMatch(/\/schrijf\/toegestaan\s/)
  expect(docs[0]?.text).not.toContain(`/schrijf/${story.itemId}`)
})
