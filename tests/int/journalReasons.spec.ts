import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openStories } from '../helpers/openStories'

const CONTACTS = ['06-12345678', 'zonnebloem@thuis.example']

let calendar: Calendar
let http: Http
let now: Instant = parseInstant('2026-03-02T08:00:00Z')

const later = (seconds: number): Instant => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
  return now
}

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
})
afterAll(async () => {
  await expectConsistent(calendar)
  await calendar.close()
})

type Act = { action: 'withdrawn' | 'brake-set' | 'record-opened'; path: string; as: 'substance' | 'administrator'; body: (reason: string) => object }

/** What stands in the journal of an act. */
async function reasonsOf(action: Act['action']): Promise<unknown[]> {
  const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, overrideAccess: true, where: { action: { equals: action } } })
  return docs.map(({ details }) => (details as { reason?: string }).reason)
}

/** Somebody types how to reach a person, is told why not, and then writes it without. */
async function expectAsked({ action, path, as, body }: Act) {
  const before = await reasonsOf(action)
  for (const contact of CONTACTS) {
    const answer = await http.rest(path, { as, method: 'POST', json: body(`Gevraagd via ${contact}.`) })
    expect(answer.status, answer.text).toBe(409)
    expect(answer.body.message).toContain(`Haal "${contact}" weg. Deze reden komt in het journaal`)
  }
  expect(await reasonsOf(action)).toEqual(before)
  later(1)
  const answer = await http.rest(path, { as, method: 'POST', json: body('Gevraagd door wie het aangaat. Bel 112 stond er niet.') })
  expect(answer.status, answer.text).toBe(200)
  expect(await reasonsOf(action)).toContain('Gevraagd door wie het aangaat. Bel 112 stond er niet.')
}

describe('a reason that goes into the journal holds nothing that leads to somebody', () => {
  test('of a pause', async () => {
    const body = (reason: string) => ({ scope: 'theme', id: calendar.themes.horeca, reason, needsApproval: false })
    await expectAsked({ action: 'brake-set', path: '/brakes/set', as: 'substance', body })
    const { docs } = await calendar.payload.find({ collection: SLUGS.brakes, overrideAccess: true })
    expect(JSON.stringify(docs)).not.toContain(CONTACTS[0])
  })

  test('of a withdrawal', async () => {
    const itemId = await writeItem(calendar)
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    later(1)
    const body = (reason: string) => ({ language: 'nl', reason })
    await expectAsked({ action: 'withdrawn', path: `/content-items/${itemId}/withdrawals`, as: 'substance', body })
  })

  test('of opening what is under lock', async () => {
    const stories = openStories({ calendar, later })
    const { itemId, consentIds } = await stories.makeStory()
    await stories.revoke([consentIds[0]!])
    const { docs } = await calendar.payload.find({ collection: SLUGS.editions, overrideAccess: true, where: { item: { equals: itemId } } })
    const body = (reason: string) => ({ reason })
    await expectAsked({ action: 'record-opened', path: `/editions/${docs[0]!.id}/openings`, as: 'administrator', body })
  })
})
