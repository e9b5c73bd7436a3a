import { createServer, type AddressInfo, type Socket } from 'node:net'

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { readEnv } from '@/env'
import { payloadMail } from '@/mail/payloadMail'
import { SLUGS } from '@/slugs'

import { openHttp, type Http } from '../helpers/http'
import { keepLog } from '../helpers/keepLog'
import { openMailServer, type MailServer } from '../helpers/mailServer'
import { emailOf, openCalendar, type Calendar } from '../helpers/openCalendar'

const SECRET = 'GEHEIMEZIN\n    at home (met:1:2)'

let calendar: Calendar
let http: Http
let server: MailServer
let logged: string[] = []

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  server = await openMailServer()
  logged = keepLog(calendar.payload)
})
afterAll(async () => {
  await server.close()
  await calendar.close()
})

const takeLog = (): string => logged.splice(0).join('')

// Only there is a statement with the values in it; what MongoDB refuses is tested without a database.
if (!process.env.MONGODB_URL) {
  test('a write that the database refuses leaves its statement in the log, and none of its words', async () => {
    const { drizzle } = calendar.payload.db as unknown as { drizzle: { run: (statement: unknown) => Promise<unknown> } }
    await drizzle.run(sql`CREATE TRIGGER refuse_themes BEFORE INSERT ON themes_locales BEGIN SELECT RAISE(ABORT, 'vol'); END`)
    const write = (payload: Payload) =>
      payload.create({ collection: SLUGS.themes, overrideAccess: true, depth: 0, data: { name: SECRET, slug: 'geheim' } as never })
    await expect(write(calendar.payload)).rejects.toThrow('GEHEIMEZIN')
    const json = { name: SECRET, slug: 'geheim' }
    const answer = await http.rest('/themes', { as: 'substance', method: 'POST', json })
    await drizzle.run(sql`DROP TRIGGER refuse_themes`)
    expect(answer.status, answer.text).toBe(500)
    expect(answer.text).not.toContain('GEHEIMEZIN')
    const log = takeLog()
    expect(log).toContain('insert into')
    expect(log).toContain('"cause":{"type":"Error","message":"vol"')
    expect(log).not.toMatch(/GEHEIMEZIN|at home/)
  })
}

test('a mail server that refuses is told by a code; a known address answers as an unknown one', async () => {
  const mail = payloadMail({ ...readEnv(), mode: 'production', smtpUrl: server.url })({ payload: calendar.payload })
  calendar.payload.email = mail
  const known = emailOf('expert')
  const ask = (email: string) => http.rest('/users/forgot-password', { method: 'POST', json: { email } })
  server.refuseWith(554)
  const refused = await ask(known)
  const unknown = await ask('niemand@thuis.example')
  expect(refused.status, refused.text).toBe(200)
  expect([refused.status, refused.text]).toEqual([unknown.status, unknown.text])
  await vi.waitFor(() => expect(logged.join('')).toMatch(/niet verzonden: E\w+ 554/), 10_000)
  expect(takeLog()).not.toContain(known)
  server.refuseWith(null)
  await ask(known)
  await vi.waitFor(() => expect(server.received.flatMap(({ envelopeTo }) => envelopeTo)).toEqual([known]), 10_000)
})

test('nor does a slow mail server tell a known address: nobody waits for it', async () => {
  const silent = createServer()
  const asked = new Promise<Socket>((resolve) => silent.once('connection', resolve))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const smtpUrl = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`
  calendar.payload.email = payloadMail({ ...readEnv(), mode: 'production', smtpUrl })({ payload: calendar.payload })
  let isWaiting = true
  const answer = http.rest('/users/forgot-password', { method: 'POST', json: { email: emailOf('expert') } }).finally(() => (isWaiting = false))
  const socket = await asked
  await vi.waitFor(() => expect(isWaiting).toBe(false), 5_000)
  expect((await answer).status).toBe(200)
  socket.destroy()
  await vi.waitFor(() => expect(logged.join('')).toContain('niet verzonden'), 10_000)
  takeLog()
  await new Promise((resolve) => silent.close(resolve))
})
