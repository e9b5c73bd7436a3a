import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { DeliveryApi } from '@/delivery-api'
import { SLUGS } from '@/slugs'

import { approve, askReview, expectConsistent } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openClock } from '../helpers/openClock'
import { openDelivery } from '../helpers/openDelivery'
import { openStories } from '../helpers/openStories'

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

async function statusOf(sha256: string): Promise<number> {
  const answer = await api.app.request(`/delivery/v1/media/${sha256}/original`)
  await answer.body?.cancel()
  return answer.status
}

async function mediaOf(headline: string): Promise<unknown[] | null> {
  const answer = await api.app.request('/delivery/v1/posts?pageSize=100')
  const { items } = (await answer.json()) as { items: { headline: string; media: unknown[] }[] }
  return items.find((post) => post.headline === headline)?.media ?? null
}

/** An item of nobody's story, with a picture in it. */
async function makeItem({ headline, pictureId }: { headline: string; pictureId: string }): Promise<string> {
  const itemId = await writeItem(calendar, { headline, isSensitive: false })
  const { payload } = calendar
  const { variants } = await payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
  const data = { variants: variants?.map((variant) => ({ ...variant, media: [pictureId] })) } as never
  await payload.update({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0, locale: 'nl', data })
  await askReview(calendar, { itemId, now: later(1) })
  return itemId
}
const release = (itemId: string) => approve(calendar, { itemId, moment: 'now', now: later(1) })
const mediaIn = async (itemId: string) =>
  (await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })).variants?.[0]?.media ?? []

test('"alleen de foto eraf" takes the photo away under every record of it, and it does not come back', async () => {
  // Uploaded and shown before anybody allowed anything of it.
  const first = await stories.makePicture()
  const liveId = await makeItem({ headline: 'Dezelfde foto, al te lezen', pictureId: first.id })
  expect((await release(liveId)).kind).toBe('approved')
  const story = await stories.makeStory({ headline: 'Het verhaal met de foto', shade: first.shade })
  expect([story.picture.sha256, story.picture.id]).toEqual([first.sha256, expect.not.stringMatching(`^${first.id}$`)])
  const draftId = await makeItem({ headline: 'Dezelfde foto, nog niet te lezen', pictureId: (await stories.makePicture(first.shade)).id })
  // Once somebody allowed it in one item, another item needs a yes too.
  expect(await release(draftId)).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('een foto in deze tekst')] })
  expect([await mediaOf('Dezelfde foto, al te lezen'), await mediaOf('Het verhaal met de foto')]).toMatchObject([[{}], [{}]])
  expect(await statusOf(first.sha256)).toBe(200)

  later(1)
  expect((await stories.revoke([story.consentIds[2]!])).kind).toBe('consent-revoked')
  // The same second.
  expect(await statusOf(first.sha256)).toBe(404)
  expect([await mediaOf('Dezelfde foto, al te lezen'), await mediaOf('Het verhaal met de foto')]).toEqual([[], []])
  for (const itemId of [liveId, draftId, story.itemId]) expect(await mediaIn(itemId)).toEqual([])
  const { docs } = await calendar.payload.find({ collection: SLUGS.media, overrideAccess: true, where: { sha256: { equals: first.sha256 } } })
  expect(docs.map(({ sealedAt }) => Boolean(sealedAt))).toEqual([true, true, true])
  for (const { id, filename } of docs) {
    for (const as of ['communications', 'administrator', 'anonymous'] as const) {
      expect((await http.rest(`/media/${id}`, { as })).status, as).toBeGreaterThan(400)
      expect((await http.rest(`/media/file/${filename}`, { as })).status, as).toBeGreaterThan(400)
    }
  }

  const again = await makeItem({ headline: 'Nog eens geüpload', pictureId: (await stories.makePicture(first.shade)).id })
  expect(await release(again)).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('een foto in deze tekst')] })
}, 90_000)
