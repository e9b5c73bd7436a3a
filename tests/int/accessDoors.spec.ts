import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { deriveAsKept } from '@/queries/workLikeSignIn'
import { SLUGS } from '@/slugs'

import { NOW } from '../helpers/accessFixtures'
import { openHttp, ORIGIN, type Ask, type Http } from '../helpers/http'
import { emailOf, openCalendar, TEST_PASSWORD, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

const post = (path: string, json: unknown, ask: Ask = {}) => http.rest(path, { method: 'POST', json, ...ask })

const countPeople = async (): Promise<number> =>
  (await calendar.payload.count({ collection: SLUGS.users, overrideAccess: true })).totalDocs

describe('nobody makes an account for themselves', () => {
  test.each([
    ['/users/first-register', 403],
    ['/api-clients/first-register', 403],
    ['/users', 403],
    ['/api-clients', 403],
  ])('POST %s is %i', async (path, status) => {
    const before = await countPeople()
    const json = { email: 'ik@proef.example', password: TEST_PASSWORD, displayName: 'Ik', role: 'administrator', name: 'Ik' }
    expect((await post(path, json)).status).toBe(status)
    expect(await countPeople()).toBe(before)
  })

  test('nor while there is no account of that kind at all', async () => {
    await calendar.payload.delete({ collection: SLUGS.apiClients, overrideAccess: true, where: { id: { equals: http.apiClientId } } })
    expect((await post('/api-clients/first-register', { name: 'Ik', enableAPIKey: true, apiKey: 'x'.repeat(32) })).status).toBe(403)
    expect((await calendar.payload.count({ collection: SLUGS.apiClients, overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('signing in', () => {
  test('an unknown address and a wrong password get the same answer', async () => {
    const wrong = await post('/users/login', { email: emailOf('viewer'), password: 'fout-wachtwoord' })
    const unknown = await post('/users/login', { email: 'niemand@proef.example', password: 'fout-wachtwoord' })
    expect([wrong.status, wrong.text]).toEqual([401, unknown.text])
    expect(unknown.status).toBe(401)
  })

  test('nor does the time of an answer tell an unknown address from a known or a locked one', async () => {
    // In the time of this process: what else a machine does makes no answer slow.
    const quickest = async (email: string): Promise<number> => {
      const times: number[] = []
      for (const attempt of [1, 2]) {
        const from = process.cpuUsage()
        await post('/users/login', { email, password: `fout-${attempt}` })
        times.push(process.cpuUsage(from).user)
      }
      return Math.min(...times)
    }
    const known = await quickest(emailOf('viewer'))
    const until = new Date(Date.parse(NOW) + 600_000).toISOString()
    const data = { loginAttempts: 8, lockUntil: until }
    await calendar.payload.db.updateOne({ collection: SLUGS.users, id: calendar.people.partner, data })
    // Without the work that a password costs, an answer takes a twentieth of the time.
    expect(await quickest('niemand@proef.example')).toBeGreaterThan(known / 3)
    expect(await quickest(emailOf('partner').toUpperCase())).toBeGreaterThan(known / 3)
    await calendar.payload.db.updateOne({ collection: SLUGS.users, id: calendar.people.partner, data: { loginAttempts: 0, lockUntil: null } })
  })

  test('the work is that of a password as it is kept', async () => {
    const user = await calendar.payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: SLUGS.users,
      where: { id: { equals: calendar.people.viewer } },
    })
    const derived = await deriveAsKept({ password: TEST_PASSWORD, salt: String(user?.salt) })
    expect(user?.hash.endsWith(derived.toString('hex'))).toBe(true)
  })

  test('a forgotten password answers the same for every address, also without a mail server', async () => {
    const known = await post('/users/forgot-password', { email: emailOf('viewer') })
    const unknown = await post('/users/forgot-password', { email: 'niemand@proef.example' })
    expect([known.status, known.text]).toEqual([200, unknown.text])
    expect(unknown.status).toBe(200)
    expect(known.text).not.toMatch(/token/i)
  })

  test.each<[string, unknown, number[]]>([
    ['/users/forgot-password', {}, [400]],
    ['/users/forgot-password', { email: { $gt: '' } }, [400]],
    ['/users/reset-password', {}, [400, 403]],
    ['/users/reset-password', { token: { $gt: '' }, password: 'een-wachtwoord-2026' }, [400, 403]],
    ['/users/reset-password', { token: 'geen', password: 'een-wachtwoord-2026' }, [403]],
    ['/users/login', { email: { $gt: '' }, password: { $gt: '' } }, [400, 401]],
    ['/users/login', { email: ['a'], password: ['b'] }, [400, 401]],
    ['/users/login', {}, [400, 401]],
    ['/users/login', null, [400, 401]],
    ['/users/unlock', { email: emailOf('viewer') }, [403]],
    ['/users/unlock', {}, [400, 403]],
    ['/users/verify/abc', {}, [404]],
    ['/users/refresh-token', {}, [403]],
    ['/users/logout', {}, [400]],
    ['/api-clients/login', { email: 'a@proef.example', password: 'x' }, [403, 404]],
    ['/api-clients/forgot-password', { email: 'a@proef.example' }, [403, 404]],
    ['/api-clients/reset-password', { token: 'x', password: 'een-wachtwoord-2026' }, [403, 404]],
    ['/api-clients/unlock', { email: 'a@proef.example' }, [403, 404]],
  ])('POST %s with %j opens nothing', async (path, json, statuses) => {
    const answer = await post(path, json)
    expect(statuses, answer.text).toContain(answer.status)
    expect(answer.text).not.toMatch(/"(token|refreshedToken)"\s*:\s*"/)
  })

  test('after eight wrong passwords the account is locked, whoever asks', async () => {
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await post('/users/login', { email: emailOf('communications2'), password: `fout-${attempt}` })
    }
    const right = await post('/users/login', { email: emailOf('communications2'), password: TEST_PASSWORD })
    // That there is an account that can be locked is for nobody to learn.
    const unknown = await post('/users/login', { email: 'niemand@proef.example', password: TEST_PASSWORD })
    expect([right.status, right.text]).toEqual([401, unknown.text])
    const unlocked = await post('/users/unlock', { email: emailOf('communications2') }, { as: 'administrator' })
    expect(unlocked.status, unlocked.text).toBe(200)
    const again = await post('/users/login', { email: emailOf('communications2'), password: TEST_PASSWORD })
    expect(again.status).toBe(200)
  })

  test.each([
    ['JWT geen.echt.bewijs'],
    ['JWT '],
    ['Bearer geen'],
    ['api-clients API-Key geen'],
    ['users API-Key geen'],
    ['content-items API-Key geen'],
    ['API-Key'],
  ])('the header "%s" makes nobody of you', async (authorization) => {
    const answer = await http.rest('/content-items', { headers: { authorization } })
    expect(answer.status).toBe(403)
    expect((await http.rest('/users/me', { headers: { authorization } })).body).toMatchObject({ user: null })
  })

  test('a cookie from another site signs nobody in', async () => {
    const { body } = await post('/users/login', { email: emailOf('substance'), password: TEST_PASSWORD })
    const cookie = `payload-token=${(body as unknown as { token: string }).token}`
    const from = async (headers: Record<string, string>) => (await http.rest('/content-items', { headers: { cookie, ...headers } })).status
    expect(await from({ origin: ORIGIN })).toBe(200)
    expect(await from({ origin: 'https://kwaad.example' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  })
})

describe('jobs', () => {
  test.each(['GET', 'POST', 'PATCH', 'DELETE'] as const)('%s /payload-jobs/run runs nothing for outsiders', async (method) => {
    for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules', '/payload-jobs']) {
      const answer = await http.rest(path, { method, ...(method === 'GET' ? {} : { json: {} }) })
      expect([401, 403, 404], `${path} ${answer.text}`).toContain(answer.status)
    }
  })
})

describe('GraphQL', () => {
  test.each([
    'createUser(data: { email: "a@proef.example", password: "een-wachtwoord-2026", displayName: "A", role: administrator }) { id }',
    `unlockUser(email: "${emailOf('viewer')}")`,
    'verifyEmailUser(token: "x")',
    'resetPasswordUser(token: "x", password: "een-wachtwoord-2026") { token }',
    'createApiClient(data: { name: "x" }) { id }',
    'updateSetting(data: { websiteUrl: "https://kwaad.example" }) { websiteUrl }',
  ])('anonymous %s is refused', async (mutation) => {
    const before = await countPeople()
    const { body, text } = await http.graphql(`mutation { ${mutation} }`)
    expect(Object.values(body.data ?? {}).filter((value) => value !== null && value !== false), text).toEqual([])
    expect(body.errors.length, text).toBeGreaterThan(0)
    expect(await countPeople()).toBe(before)
  })

  test.each([
    `loginUser(email: "${emailOf('viewer')}", password: "${TEST_PASSWORD}") { token }`,
    `forgotPasswordUser(email: "${emailOf('viewer')}")`,
    'refreshTokenUser { refreshedToken }',
    'logoutUser',
  ])('%s: signing in has one door, which is not this one', async (mutation) => {
    const { status, text } = await http.graphql(`mutation { eigen: ${mutation} }`)
    expect(status, text).toBe(400)
    expect(text).toContain('is closed')
  })
})
