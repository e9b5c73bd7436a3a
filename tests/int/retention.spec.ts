import { afterAll, beforeAll, expect, test } from 'vitest'

import { applyRetention } from '@/actions/applyRetention'
import { setClock } from '@/clock'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-11-28T10:00:00Z')
let calendar: Calendar
let item: string

beforeAll(async () => {
  calendar = await openCalendar()
  setClock(() => new Date('2026-03-02T08:00:00Z'))
  item = await writeItem(calendar, { title: 'Blijft', more: { releaseAt: '2026-03-02T09:00:00.000Z' } })
  await reviewAndApprove(calendar, { itemId: item, now: '2026-03-02T08:00:00Z' })
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

async function comment(writtenAt: string) {
  const data = { item, language: 'nl', body: 'Een opmerking', writtenAt } as const
  await calendar.payload.create({ collection: SLUGS.comments, data, overrideAccess: true })
}

async function mail(occasion: string, dueAt: string) {
  const data = { kind: 'week', subject: 'Week', text: 'Week', occasion, state: 'sent', dueAt } as const
  await calendar.payload.create({ collection: SLUGS.mailMessages, data, overrideAccess: true })
}

const left = async (collection: 'comments' | 'mail-messages' | 'editions') =>
  (await calendar.payload.count({ collection, overrideAccess: true })).totalDocs

test('old talk and traffic go, records stay, and the journal says how much', async () => {
  await comment('2024-11-28T09:59:59.000Z')
  await comment('2024-11-28T10:00:00.000Z')
  await mail('oud', '2026-08-30T09:59:59.000Z')
  await mail('jong', '2026-08-30T10:00:00.000Z')
  const mailsBefore = await left('mail-messages')
  const report = await applyRetention({ payload: calendar.payload, now: NOW })
  expect(report).toMatchObject({ comments: 1, suggestions: 0 })
  expect(report.mails).toBeGreaterThanOrEqual(1)
  expect(await left('comments')).toBe(1)
  expect(await left('mail-messages')).toBe(mailsBefore - report.mails)
  expect(await left('editions')).toBe(1)
  const { docs } = await calendar.payload.find({
    collection: SLUGS.journalEntries,
    where: { action: { equals: 'retention-applied' } },
    overrideAccess: true,
  })
  expect(docs.map(({ details }) => details)).toEqual([expect.objectContaining({ comments: 1 })])
})

test('again: nothing goes, and nothing is said', async () => {
  expect(await applyRetention({ payload: calendar.payload, now: NOW })).toEqual({ comments: 0, suggestions: 0, mails: 0, guestLinks: 0, viewLinks: 0 })
})
