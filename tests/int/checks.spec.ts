import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

import { requestReview } from '@/actions/requestReview'
import { setClock } from '@/clock'
import type { Finding } from '@/domain/checks/finding'
import { parseInstant } from '@/domain/time/instant'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { currentHash } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'
import { readJournal } from '../helpers/readJournal'

const NOW = '2026-04-06T08:00:00Z'
let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

type Who = Parameters<Http['rest']>[1] extends { as?: infer W } | undefined ? W : never

async function check(itemId: string, { as = 'communications', language = 'nl' }: { as?: Who; language?: string } = {}) {
  const answer = await http.rest(`/content-items/${itemId}/checks`, { as, method: 'POST', json: { language } })
  return { status: answer.status, ...(answer.body as unknown as { findings: Finding[]; channels: object[]; contentHash: string }) }
}
const codesOf = async (itemId: string, language = 'nl') =>
  (await check(itemId, { language })).findings.map(({ code, level }) => `${code} ${level}`)

const ask = async (itemId: string, more: object = {}) =>
  requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', now: parseInstant(NOW), ...more })

describe('findings of a saved text', () => {
  test('none for a complete one', async () => {
    const itemId = await writeItem(calendar)
    const { status, findings, channels, contentHash } = await check(itemId)
    expect([status, findings]).toEqual([200, []])
    expect(channels).toContainEqual({ id: calendar.channels.website, slug: 'website', name: 'Website' })
    expect(contentHash).toBe(await currentHash(calendar, itemId))
  })

  test('say where, and how to mend it', async () => {
    const itemId = await writeItem(calendar, {
      text: 'Vraag het aan Sanne, of bel 0800-2000.',
      more: { helpLines: [calendar.helpLines.veiligThuis] },
    })
    const { findings } = await check(itemId)
    expect(findings).toMatchObject([
      { code: 'emergency-line-missing', level: 'block', mend: { kind: 'add-help-lines', helpLineIds: [calendar.helpLines.emergency] } },
      { code: 'phone-in-text', level: 'reason', where: { channel: 'website', field: 'variants.text', excerpt: '0800-2000' } },
      { code: 'name-in-text', level: 'hint', where: { excerpt: 'Sanne' } },
    ])
  })

  test('names of partners and campaigns are nobody’s', async () => {
    const itemId = await writeItem(calendar, { text: 'Praat erover met Solistar.' })
    expect(await codesOf(itemId)).toEqual(['name-in-text hint'])
    const data = { name: 'Theatergroep Solistar', slug: 'solistar' }
    await calendar.payload.create({ collection: SLUGS.partners, overrideAccess: true, data })
    expect(await codesOf(itemId)).toEqual([])
  })

  test('a story without consent is announced, with the consent it is not', async () => {
    const itemId = await writeItem(calendar, { more: { isStory: true } })
    expect(await codesOf(itemId)).toEqual(['consent-missing hint'])
    await calendar.payload.create({
      collection: SLUGS.consents,
      overrideAccess: true,
      data: {
        item: itemId, expert: calendar.people.expert, part: 'story', languages: ['nl'], recognisability: 'pseudonym',
        channels: [calendar.channels.website], givenAt: NOW, validFrom: NOW,
      },
    })
    expect(await codesOf(itemId)).toEqual([])
  })

  test('a translation that stayed behind is told, and no longer once it followed', async () => {
    const itemId = await writeItem(calendar, { text: 'Vraag of het goed gaat.' })
    const write = async (language: 'nl' | 'en', markup: string) => {
      const { variants } = await calendar.payload.findByID({
        collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true, locale: language,
      })
      const words = { headline: 'Ask first', text: convertToRichText({ markup, language }) }
      const around = { contentNote: 'About limits', discreetTitle: 'Tip' }
      const data = { ...around, variants: variants!.map((variant) => ({ ...variant, ...words })) }
      await editItem(calendar, { itemId, by: 'communications', language, data })
    }
    // Payload dates versions by the machine's own clock.
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const tick = () => vi.setSystemTime(Date.now() + 2_000)
    await write('en', 'Ask how it goes.')
    expect(await codesOf(itemId, 'en')).toEqual([])
    tick()
    await write('nl', 'Vraag altijd of het goed gaat.')
    expect(await codesOf(itemId, 'en')).toEqual(['translation-older reason'])
    expect(await codesOf(itemId, 'nl')).toEqual([])
    tick()
    await write('en', 'Always ask how it goes.')
    expect(await codesOf(itemId, 'en')).toEqual([])
  })

  test.each<[Who, number]>([
    ['anonymous', 401],
    ['apiClient', 401],
    ['partner', 404],
    ['expert', 404],
    ['viewer', 200],
    ['substance', 200],
  ])('%s gets %d', async (as, status) => {
    const itemId = await writeItem(calendar)
    expect((await check(itemId, { as })).status).toBe(status)
    expect((await http.rest(`/content-items/${itemId}/readings`, { as, method: 'POST', json: { language: 'nl' } })).status).toBe(status)
  })

  test('asking changes nothing', async () => {
    const itemId = await writeItem(calendar)
    const before = (await readJournal(calendar.payload)).length
    await check(itemId)
    expect((await readJournal(calendar.payload)).length).toBe(before)
    expect((await http.rest(`/content-items/${itemId}/checks`, { as: 'communications', method: 'POST', json: { language: 'de' } })).status).toBe(400)
  })
})

describe('review', () => {
  test('waits for a reason, and keeps it with the request', async () => {
    const itemId = await writeItem(calendar, { text: 'Vraag niet of het eigen schuld was. Bel 0800-2000.' })
    const refused = await ask(itemId)
    expect(refused).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('0800-2000'), expect.stringContaining('eigen schuld')] })
    const one = [{ code: 'blaming-words', reason: 'Wij zeggen hier dat het niet klopt.' }]
    expect(await ask(itemId, { reasons: one })).toMatchObject({ kind: 'blocked', reasons: [expect.stringContaining('0800-2000')] })
    const both = [...one, { code: 'phone-in-text', reason: 'Staat ook bij de hulplijnen.' }]
    expect(await ask(itemId, { reasons: both })).toMatchObject({ kind: 'review-requested' })
    const { docs } = await calendar.payload.find({
      collection: SLUGS.reviewRequests, overrideAccess: true, where: { item: { equals: itemId } },
    })
    expect(docs.map(({ reasons }) => reasons)).toEqual([both])
  })

  test('asked anew of the same words needs no reason twice, and a new one counts', async () => {
    const itemId = await writeItem(calendar, { text: 'Vraag niet of het eigen schuld was. Bel 0800-2000.' })
    const reasons = [
      { code: 'blaming-words', reason: 'Wij zeggen hier dat het niet klopt.' },
      { code: 'phone-in-text', reason: 'Staat ook bij de hulplijnen.' },
    ]
    const given = async () => {
      const answer = await http.rest(`/content-items/${itemId}/checks`, { as: 'communications', method: 'POST', json: { language: 'nl' } })
      return (answer.body as unknown as { reasons: object[] }).reasons
    }
    const last = async () =>
      (await calendar.payload.find({
        collection: SLUGS.reviewRequests, overrideAccess: true, sort: '-createdAt', limit: 1, where: { item: { equals: itemId } },
      })).docs[0]?.reasons
    const sorted = (list: unknown) => [...(list as { code: string }[])].sort((a, b) => a.code.localeCompare(b.code))
    expect(await given()).toEqual([])
    await ask(itemId, { reasons })
    expect(await given()).toEqual(reasons)
    expect(await ask(itemId), 'by a press of "Vraag opnieuw"').toMatchObject({ kind: 'review-requested' })
    expect(sorted(await last())).toEqual(reasons)
    const better = { code: 'phone-in-text', reason: 'Zo vindt de lezer het meteen.' }
    expect(await ask(itemId, { reasons: [better] })).toMatchObject({ kind: 'review-requested' })
    expect(sorted(await last())).toEqual([reasons[0], better])

    // Other words are another question.
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Dit gaat over thuis.' } })
    expect(await given()).toEqual([])
    expect(await ask(itemId)).toMatchObject({ kind: 'blocked' })
  })

  test('shows who judges every finding with the reason under it, and an expert none', async () => {
    const itemId = await writeItem(calendar, {
      text: 'Vraag niet of het eigen schuld was, en vraag het aan Sanne.',
      more: { coWriters: [calendar.people.expert] },
    })
    const reason = { code: 'blaming-words', reason: 'Wij zeggen hier dat het niet klopt.' }
    await ask(itemId, { reasons: [reason] })
    const seenBy = async (who: 'substance' | 'viewer' | 'expert') => {
      const view = await describeItemForApproval({ req: await calendar.as(who), itemId })
      const { findings = [], reasons = [] } = view?.languages[0]?.review ?? {}
      return { codes: findings.map(({ code }) => code).sort(), reasons }
    }
    expect(await seenBy('substance')).toEqual({ codes: ['blaming-words', 'name-in-text'], reasons: [reason] })
    expect(await seenBy('viewer')).toEqual({ codes: ['blaming-words', 'name-in-text'], reasons: [reason] })
    expect(await seenBy('expert')).toEqual({ codes: [], reasons: [] })
  })

  test('needs none for hints', async () => {
    const itemId = await writeItem(calendar, { text: 'Vraag het aan Sanne.' })
    expect(await ask(itemId)).toMatchObject({ kind: 'review-requested' })
  })
})

describe('a round of readers', () => {
  const round = async (itemId: string, wish: object = {}, as: Who = 'communications') =>
    http.rest('/teach-backs/rounds', {
      as,
      method: 'POST',
      json: {
        item: itemId, language: 'nl', contentHash: await currentHash(calendar, itemId), heldOn: '2026-04-03',
        audience: calendar.audiences.jongeren, readers: 6, understood: 'partly', findings: 'Zij wisten niet wie je belt.', ...wish,
      },
    })
  const readings = async (itemId: string) =>
    (await http.rest(`/content-items/${itemId}/readings`, { as: 'substance', method: 'POST', json: { language: 'nl' } })).body as unknown as {
      teachBacks: Record<string, unknown>[]; contentHash: string; texts: object[]
    }
  const countOf = async (itemId: string) => (await readings(itemId)).teachBacks.length

  test('is kept with the text that was read, and the journal knows', async () => {
    const itemId = await writeItem(calendar)
    const answer = await round(itemId)
    expect(answer.status, answer.text).toBe(200)
    const { teachBacks, contentHash, texts } = await readings(itemId)
    expect(texts).toEqual([{ channel: 'website', name: 'Website', text: 'Vraag eerst, stuur dan\n\nVraag of iemand je foto wil zien.' }])
    expect(teachBacks).toEqual([
      {
        id: expect.any(String), language: 'nl', contentHash, heldOn: '2026-04-03', group: 'Jongeren', readers: 6,
        understood: 'partly', findings: 'Zij wisten niet wie je belt.',
      },
    ])
    const last = (await readJournal(calendar.payload)).at(-1)
    expect(last).toMatchObject({ action: 'teach-back-recorded', objectId: itemId, details: { readers: 6, understood: 'partly' } })
    expect(JSON.stringify(last)).not.toContain('wisten niet')
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Iets anders.' } })
    const after = await readings(itemId)
    expect(after.teachBacks[0]?.contentHash).not.toBe(after.contentHash)
  })

  test('is read by who reads the plan, and by nobody who writes along', async () => {
    const itemId = await writeItem(calendar, { more: { coWriters: [calendar.people.expert] } })
    expect((await round(itemId)).status).toBe(200)
    const asked = async (as: Who) => http.rest(`/content-items/${itemId}/readings`, { as, method: 'POST', json: { language: 'nl' } })
    expect((await asked('viewer')).text).toContain('Zij wisten niet wie je belt.')
    const { status, text, body } = await asked('expert')
    expect([status, body]).toMatchObject([200, { teachBacks: [] }])
    expect(text).not.toContain('Zij wisten niet wie je belt.')
  })

  test.each<[string, object, Who, number]>([
    ['of an older text', { contentHash: '0'.repeat(64) }, 'communications', 409],
    ['of a day to come', { heldOn: '2026-04-07' }, 'communications', 409],
    ['of nobody', { readers: 0 }, 'communications', 400],
    ['with a telephone number', { findings: 'Bel haar op 06-12345678.', areNamesChecked: true }, 'communications', 409],
    ['by an alderman', {}, 'viewer', 403],
    ['by an expert', {}, 'expert', 404],
    ['by nobody', {}, 'anonymous', 401],
  ])('%s is not kept', async (_, wish, as, status) => {
    const itemId = await writeItem(calendar)
    expect((await round(itemId, wish, as)).status).toBe(status)
    expect(await countOf(itemId)).toBe(0)
  })

  test('asks which text was read when it changed after that day, and keeps it with that one', async () => {
    // Payload dates versions by the machine's own clock.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-04-01T10:00:00Z') })
    onTestFinished(() => void vi.useRealTimers())
    const itemId = await writeItem(calendar)
    const first = await currentHash(calendar, itemId)
    vi.setSystemTime(new Date('2026-04-04T10:00:00Z'))
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Iets anders.' } })
    const current = await currentHash(calendar, itemId)
    expect((await round(itemId)).body).toMatchObject({ kind: 'asks-text', message: expect.stringContaining('vrijdag 3 april 2026') })
    expect(await countOf(itemId)).toBe(0)
    expect((await round(itemId, { textRead: 'then' })).body).toMatchObject({ kind: 'recorded', message: expect.stringContaining('tekst van toen') })
    expect((await round(itemId, { textRead: 'now' })).body).toMatchObject({ kind: 'recorded' })
    expect((await round(itemId, { heldOn: '2026-04-05' })).body, 'it did not change since').toMatchObject({ kind: 'recorded' })
    const hashes = (await readings(itemId)).teachBacks.map(({ heldOn, contentHash }) => `${String(heldOn)} ${String(contentHash)}`)
    expect(hashes.sort()).toEqual([`2026-04-03 ${first}`, `2026-04-03 ${current}`, `2026-04-05 ${current}`].sort())
  })

  test('asks whether a name is one', async () => {
    const itemId = await writeItem(calendar)
    const findings = 'Daarna legde Fatima het uit.'
    expect((await round(itemId, { findings })).body).toMatchObject({ kind: 'asks-names', names: ['Fatima'] })
    expect(await countOf(itemId)).toBe(0)
    expect((await round(itemId, { findings, areNamesChecked: true })).body).toMatchObject({ kind: 'recorded' })
    expect(await countOf(itemId)).toBe(1)
  })

  test('has no other door', async () => {
    const itemId = await writeItem(calendar)
    const data = { item: itemId, language: 'nl', contentHash: 'x' }
    expect((await http.rest('/teach-backs', { as: 'communications', method: 'POST', json: data })).status).toBe(403)
  })
})
