import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { queueDailyMails } from '@/actions/queueDailyMails'
import { queueMail } from '@/actions/queueMail'
import { sendMail } from '@/actions/sendMail'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { createMailer } from '@/mail/createMailer'
import { checkJournal } from '@/queries/checkJournal'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openMailServer, type MailServer } from '../helpers/mailServer'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { openStories } from '../helpers/openStories'

const ZONE = 'Europe/Amsterdam'
let calendar: Calendar
let server: MailServer
let now: Instant = parseInstant('2026-03-02T05:00:00Z')

const at = (moment: string | number) => {
  now = typeof moment === 'string' ? parseInstant(moment) : addSeconds({ instant: now, seconds: moment })
  setClock(() => dateFromInstant(now))
}

beforeAll(async () => {
  calendar = await openCalendar()
  server = await openMailServer()
  at(0)
})
afterAll(async () => {
  await server.close()
  await calendar.close()
})
beforeEach(() => at(60))
afterEach(() => server.refuseWith(null))

const mailerOf = () => createMailer({ smtpUrl: server.url, mailFrom: 'agenda@deventer.example', dataDir: calendar.dataDir, mode: 'test' })
const send = () => sendMail({ payload: calendar.payload, send: mailerOf()!.send, now })

async function queue(occasion: string, more: Partial<Parameters<typeof queueMail>[0]> = {}) {
  const req = await calendar.as(null)
  await queueMail({ req, kind: 'review-asked', recipientId: calendar.people.substance, occasion, dueAt: now, ...more })
}

async function waiting(occasion: string) {
  const { docs } = await calendar.payload.find({ collection: SLUGS.mailMessages, where: { occasion: { contains: occasion } }, overrideAccess: true })
  return docs
}

/** Who has a mail of one kind about an item. */
async function toldOf(kind: string, itemId: string): Promise<string[]> {
  const mails = (await waiting(`${kind}:${itemId}:`)).filter(({ occasion }) => occasion.startsWith(`${kind}:${itemId}:`))
  return mails.map(({ recipient }) => String(typeof recipient === 'object' ? recipient?.id : recipient)).sort()
}

async function change(who: keyof Calendar['people'], data: object) {
  await calendar.payload.update({ collection: SLUGS.users, id: calendar.people[who], data, overrideAccess: true })
}

describe('a mail that waits', () => {
  test('arrives once, in plain text, under a neutral sender, with an id that stays', async () => {
    await queue('once')
    await queue('once')
    const before = server.received.length
    expect(await send()).toEqual({ sent: 1, failed: 0 })
    expect(await send()).toEqual({ sent: 0, failed: 0 })
    const [mail, ...others] = server.received.slice(before)
    expect(others).toEqual([])
    const { email } = await calendar.payload.findByID({ collection: SLUGS.users, id: calendar.people.substance, overrideAccess: true })
    expect(mail?.envelopeTo).toEqual([email])
    expect(mail?.from?.text).toBe('"Agenda" <agenda@deventer.example>')
    expect(mail?.subject).toBe('Er wacht een tekst op u')
    expect(mail?.text).toContain('http://localhost:3000/admin')
    expect(mail?.html).toBe(false)
    expect(mail?.messageId).toMatch(/^<[\w-]+@deventer\.example>$/)
    expect(await waiting('once')).toMatchObject([{ state: 'sent', attempts: 1 }])
  })

  test('is tried again later when the server refuses, and given up after a week of tries', async () => {
    await queue('refused')
    server.refuseWith(451)
    expect(await send()).toEqual({ sent: 0, failed: 1 })
    expect(await waiting('refused')).toMatchObject([{ state: 'waiting', attempts: 1, problem: 'EMESSAGE 451' }])
    expect(await send()).toEqual({ sent: 0, failed: 0 })
    for (let tries = 2; tries <= 7; tries += 1) {
      at(86_400)
      expect(await send()).toEqual({ sent: 0, failed: 1 })
    }
    expect(await waiting('refused')).toMatchObject([{ state: 'failed', attempts: 7 }])
  })

  test('is sent again under the same id when the process ended halfway', async () => {
    await queue('halfway')
    const [message] = await waiting('halfway')
    await calendar.payload.update({
      collection: SLUGS.mailMessages,
      id: message!.id,
      data: { state: 'sending', dueAt: dateFromInstant(now).toISOString() },
      overrideAccess: true,
    })
    expect(await send()).toEqual({ sent: 0, failed: 0 })
    at(601)
    expect(await send()).toEqual({ sent: 1, failed: 0 })
    expect(server.received.at(-1)?.messageId).toContain(String(message!.id))
  })

  test('a server that is not there leaves it waiting', async () => {
    await queue('nobody')
    const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'a@b.example', dataDir: calendar.dataDir, mode: 'production' })
    await sendMail({ payload: calendar.payload, send: mailer!.send, now })
    const [message] = await waiting('nobody')
    expect(message).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(message?.problem).not.toContain('@')
    at(60)
    expect(await send()).toEqual({ sent: 1, failed: 0 })
  })

  test('is not written for who does not want it, and not sent to who has no address yet', async () => {
    await change('substance', { mailOff: ['review-asked'] })
    await queue('unwanted')
    expect(await waiting('unwanted')).toEqual([])
    await change('substance', { mailOff: [] })
    await change('viewer', { email: 'wacht-op-adres@uitnodiging.invalid' })
    await queue('no-address', { recipientId: calendar.people.viewer })
    expect(await send()).toEqual({ sent: 0, failed: 0 })
    expect(await waiting('no-address')).toMatchObject([{ state: 'dropped' }])
  })

  test('to an expert carries the word they chose and nothing else', async () => {
    await change('expert', { mailWord: 'Boodschappen' })
    await queue('expert', { kind: 'contribution-asked', recipientId: calendar.people.expert, path: '/schrijf' })
    await send()
    expect(server.received.at(-1)).toMatchObject({ subject: 'Boodschappen' })
    expect(server.received.at(-1)?.text).not.toMatch(/gemeente|geweld|schrijven|verhaal/i)
  })
})

describe('the mails of the day', () => {
  const daily = () => queueDailyMails({ payload: calendar.payload, now, zone: ZONE })
  const kinds = async () => {
    const { docs } = await calendar.payload.find({
      collection: SLUGS.mailMessages,
      // Asking for a verdict and giving one write mails of their own.
      where: { and: [{ state: { equals: 'waiting' } }, { kind: { not_in: ['review-asked', 'verdict-given'] } }] },
      pagination: false,
      overrideAccess: true,
    })
    return docs.map(({ kind }) => kind).sort()
  }

  test('tell of what appeared, who watches, what is late and what the week brings, each once', async () => {
    await send()
    at('2026-06-01T05:00:00Z')
    const { substance, communications } = calendar.people
    const live = await writeItem(calendar, { title: 'Verschijnt', more: { owner: communications, watcher: substance, releaseAt: '2026-06-01T06:00:00.000Z' } })
    await reviewAndApprove(calendar, { itemId: live, now })
    await writeItem(calendar, { title: 'Te laat', more: { owner: communications, plannedDate: '2026-05-28' } })
    await daily()
    // Seven in the morning: nothing has appeared and nobody is up.
    expect(await kinds()).toEqual([])
    at('2026-06-01T06:00:00Z')
    await daily()
    await daily()
    expect(await kinds()).toEqual(['overdue', 'released', 'week', 'week', 'week', 'week'])
    at('2026-06-01T13:00:00Z')
    await daily()
    expect(await kinds()).toEqual(['overdue', 'released', 'watch-tonight', 'week', 'week', 'week', 'week'])
    await send()
    const week = server.received.find(({ subject }) => subject === 'Deze week in de agenda')
    expect(week?.text).toContain('- maandag 1 juni 2026: één bericht verschijnt')
    expect(week?.text).not.toMatch(/Verschijnt|Te laat/)
    at('2026-06-02T06:00:00Z')
    await daily()
    expect(await kinds()).toEqual([])
  })

  test('who watches tonight is asked of what is still to appear, and of nothing that is gone', async () => {
    at('2026-07-07T05:00:00Z')
    const { substance, communications } = calendar.people
    const withMoment = async (title: string, releaseAt: string) => {
      const more = { owner: communications, watcher: substance, releaseAt }
      const itemId = await writeItem(calendar, { title, headline: title, more })
      await reviewAndApprove(calendar, { itemId, now })
      return itemId
    }
    const atNine = await withMoment('Om negen uur vanavond', '2026-07-07T19:00:00.000Z')
    const gone = await withMoment('Tot de middag', '2026-07-07T06:00:00.000Z')
    const tomorrow = await withMoment('Morgen pas', '2026-07-08T06:00:00.000Z')
    at('2026-07-07T10:00:00Z')
    await withdrawLanguage({ req: await calendar.as('substance'), itemId: gone, language: 'nl', reason: 'Klopt niet.', now })
    at('2026-07-07T13:00:00Z')
    await daily()
    expect(await toldOf('watch-tonight', atNine)).toEqual([substance])
    expect(await toldOf('watch-tonight', gone)).toEqual([])
    expect(await toldOf('watch-tonight', tomorrow)).toEqual([])
    await send()
  })

  test('a text that goes on without a part has not appeared anew', async () => {
    at('2026-07-14T05:00:00Z')
    const { substance, communications } = calendar.people
    const later = (seconds: number) => {
      at(seconds)
      return now
    }
    const stories = openStories({ calendar, later })
    const { itemId, consentIds } = await stories.makeStory({ more: { owner: communications, watcher: substance } })
    await daily()
    expect(await toldOf('released', itemId)).toEqual([communications])
    at('2026-07-15T05:00:00Z')
    const { docs } = await calendar.payload.find({ collection: SLUGS.consents, overrideAccess: true, where: { and: [{ id: { in: consentIds } }, { part: { equals: 'picture' } }] } })
    expect((await stories.revoke([String(docs[0]?.id)])).kind).toBe('consent-revoked')
    at('2026-07-15T13:00:00Z')
    await daily()
    expect(await toldOf('released', itemId)).toEqual([communications])
    expect(await toldOf('watch-tonight', itemId)).toEqual([])
    await send()
  })
})

describe('a withdrawal by an adviser', () => {
  test('is told to who looks after it, watches it and asked for it, and not to who did it', async () => {
    at('2026-08-04T05:00:00Z')
    const { substance, communications, communications2 } = calendar.people
    const itemId = await writeItem(calendar, { more: { owner: communications2, watcher: substance } })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    at(60)
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now })
    expect(await toldOf('withdrawn', itemId)).toEqual([communications, communications2].sort())
    const [mail] = await waiting(`withdrawn:${itemId}:`)
    expect(mail?.text).toContain('Wat is ingetrokken, zien lezers niet meer.')
    expect(mail?.text).not.toContain('Klopt niet')
    await send()
  })
})

test('without a mail server a demo keeps readable files, and production keeps waiting', async () => {
  const env = { smtpUrl: undefined, mailFrom: 'agenda@localhost', dataDir: calendar.dataDir }
  await createMailer({ ...env, mode: 'demo' })!.send({ id: '7', to: 'iemand@deventer.example', subject: 'Bericht', text: 'Hallo', senderName: 'Agenda' })
  const files = readdirSync(path.join(calendar.dataDir, 'mail'))
  expect(files).toEqual(['7.eml'])
  expect(readFileSync(path.join(calendar.dataDir, 'mail', '7.eml'), 'utf8')).toContain('Subject: Bericht')
  expect(createMailer({ ...env, mode: 'production' })).toBeNull()
})

test('the journal knows that mail went, and no address', async () => {
  const { docs } = await calendar.payload.find({
    collection: SLUGS.journalEntries,
    where: { action: { in: ['mail-sent', 'mail-failed'] } },
    pagination: false,
    overrideAccess: true,
  })
  expect(docs.length).toBeGreaterThan(3)
  expect(JSON.stringify(docs)).not.toContain('@')
  expect(await checkJournal({ payload: calendar.payload })).toMatchObject({ chain: { kind: 'whole' }, editionFaults: [] })
})
