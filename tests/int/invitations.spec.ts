import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { acceptInvitation } from '@/actions/acceptInvitation'
import { inviteExpert } from '@/actions/inviteExpert'
import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'
import { checkJournal } from '@/queries/checkJournal'
import { SLUGS } from '@/slugs'

import { openHttp, type Http } from '../helpers/http'
import { openCalendar, type Calendar } from '../helpers/openCalendar'

const PASSWORD = 'een-rustig-wachtwoord'
let calendar: Calendar
let http: Http
let now: Instant = parseInstant('2026-03-02T08:00:00Z')

const later = (seconds: number) => {
  now = addSeconds({ instant: now, seconds })
  setClock(() => dateFromInstant(now))
}

beforeAll(async () => {
  calendar = await openCalendar()
  later(0)
  http = await openHttp(calendar)
})
afterAll(() => calendar.close())

async function invite(by: keyof Calendar['people'] = 'communications', displayName = 'Esdoorn') {
  later(60)
  const outcome = await inviteExpert({ req: await calendar.as(by), displayName, now })
  if (outcome.kind !== 'expert-invited') throw new Error(outcome.message)
  return { ...outcome, token: outcome.url.split('/').at(-1) ?? '' }
}

const accept = (token: string, email: string) => acceptInvitation({ payload: calendar.payload, token, email, password: PASSWORD, now })
const signIn = (email: string) => calendar.payload.login({ collection: SLUGS.users, data: { email, password: PASSWORD } })

describe('an expert-by-experience', () => {
  test('gives their own address once and then signs in; colleagues never see it', async () => {
    const { token, userId } = await invite()
    expect(await accept(token, 'Esdoorn@Thuis.example')).toMatchObject({ kind: 'invitation-accepted' })
    expect((await signIn('esdoorn@thuis.example')).user).toMatchObject({ displayName: 'Esdoorn', role: 'expert' })
    expect(await accept(token, 'ander@thuis.example')).toMatchObject({ kind: 'not-found' })
    for (const who of ['communications', 'substance', 'viewer'] as const) {
      const seen = await calendar.payload.findByID({ collection: SLUGS.users, id: userId, overrideAccess: false, req: await calendar.as(who) })
      expect(JSON.stringify(seen)).not.toMatch(/thuis\.example|inviteHash|inviteUntil/)
    }
    const own = await calendar.payload.findByID({ collection: SLUGS.users, id: userId, overrideAccess: false, req: await calendar.as('administrator') })
    expect(own.email).toBe('esdoorn@thuis.example')
  })

  test('cannot sign in before that', async () => {
    const { userId } = await invite('substance')
    const { email } = await calendar.payload.findByID({ collection: SLUGS.users, id: userId, overrideAccess: true })
    expect(email).toMatch(/\.invalid$/)
    await expect(signIn(email)).rejects.toThrow()
  })

  test('an address that is taken is refused without saying that it is, and the invitation stays', async () => {
    const { token } = await invite()
    const taken = await accept(token, 'esdoorn@thuis.example')
    expect(taken).toMatchObject({ kind: 'blocked' })
    expect(taken.message).not.toMatch(/bestaat|al in gebruik/)
    expect(await accept(token, 'nog-een@thuis.example')).toMatchObject({ kind: 'invitation-accepted' })
  })
})

describe('an invitation', () => {
  test.each(['viewer', 'partner', 'expert'] as const)('is not made by a %s', async (who) => {
    const outcome = await inviteExpert({ req: await calendar.as(who), displayName: 'Beuk', now })
    expect(outcome).toMatchObject({ kind: 'not-allowed' })
  })

  test('ends after fourteen days, with the answer that a guess gets', async () => {
    const { token } = await invite()
    later(14 * 86_400)
    const late = await accept(token, 'laat@thuis.example')
    expect(late).toEqual(await accept('x'.repeat(43), 'laat@thuis.example'))
  })

  test('over HTTP: made by an adviser, answered by nobody in particular, bad input explained', async () => {
    const made = await http.rest('/users/invitations', { as: 'communications', method: 'POST', json: { displayName: 'Linde' } })
    expect(made.status).toBe(200)
    const token = String((made.body as { url?: string }).url).split('/').at(-1)
    const answer = (password: string) =>
      http.rest('/users/invitations/answers', { method: 'POST', json: { token, email: 'linde@thuis.example', password } })
    const short = await answer('kort')
    expect([short.status, short.body.errors[0]?.message]).toEqual([400, 'Kies een wachtwoord van ten minste 12 tekens.'])
    const done = await answer(PASSWORD)
    expect(done.status).toBe(200)
  })

  test('the journal holds neither code nor address', async () => {
    const { docs } = await calendar.payload.find({ collection: SLUGS.journalEntries, pagination: false, overrideAccess: true })
    expect(docs.filter(({ action }) => action === 'invitation-used')).toHaveLength(3)
    expect(JSON.stringify(docs)).not.toContain('thuis.example')
    expect(await checkJournal({ payload: calendar.payload })).toMatchObject({ chain: { kind: 'whole' }, editionFaults: [] })
  })
})
