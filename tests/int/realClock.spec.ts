import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { currentInstant, setClock } from '@/clock'
import { addSeconds, dateFromInstant } from '@/domain/time/instant'

import { approve, askReview } from '../helpers/approvals'
import { openHttp, queryOf, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  // In a file of its own: elsewhere the journal is in the future already, and it never goes back.
  setClock(null)
})
afterAll(() => calendar.close())

test('with the real clock: absent before its second, there from that second on, and no job runs', { timeout: 120_000 }, async () => {
  const headline = 'Echte klok'
  const itemId = await writeItem(calendar, { headline })
  const now = currentInstant()
  const askedFrom = Date.now()
  await askReview(calendar, { itemId, now })
  // Ahead of how long an approval takes on this machine, as busy as it is.
  const seconds = 5 + Math.ceil((3 * (Date.now() - askedFrom)) / 1000)
  const releaseAt = addSeconds({ instant: currentInstant(), seconds })
  const outcome = await approve(calendar, { itemId, moment: releaseAt, now: currentInstant() })
  expect(outcome.kind).toBe('approved')

  const releaseMs = dateFromInstant(releaseAt).getTime()
  let absentUntil = 0
  let presentFrom = 0
  const query = queryOf({ 'where[headline][equals]': headline, depth: 0 })
  while (presentFrom === 0 && Date.now() < releaseMs + 10_000) {
    const askedAt = Date.now()
    const { body } = await http.rest(`/posts${query}`)
    if (body.totalDocs === 0) {
      // Whatever was asked in or after the second must be answered with the post.
      expect(askedAt).toBeLessThan(releaseMs)
      absentUntil = askedAt
      await pause(25)
    } else {
      presentFrom = Date.now()
    }
  }
  expect(absentUntil).toBeGreaterThan(0)
  expect(presentFrom).toBeGreaterThanOrEqual(releaseMs)
})

