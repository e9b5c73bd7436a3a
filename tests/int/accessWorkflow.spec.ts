import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { SLUGS } from '@/slugs'

import { APPROVED_AT, makeServed, NOW } from '../helpers/accessFixtures'
import { askReview, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openHttp, queryOf, type Http } from '../helpers/http'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http
let served: { itemId: string; campaignId: string }

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  served = await makeServed(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

const WANTED = { stage: 'approved', archivedAt: '2026-05-01T00:00:00.000Z', lastSavedBy: 'Iemand anders' }

const itemOf = (id: string) =>
  calendar.payload.findByID({ collection: SLUGS.contentItems, id, overrideAccess: true, depth: 0 })

const countRecords = async (): Promise<Record<string, number>> => {
  const slugs = [SLUGS.posts, SLUGS.editions, SLUGS.verdicts, SLUGS.dispatches] as const
  const counts = slugs.map(async (collection) => [
    collection,
    (await calendar.payload.count({ collection, overrideAccess: true })).totalDocs,
  ])
  return Object.fromEntries((await Promise.all(counts)) as [string, number][])
}

describe('an item is sensitive unless somebody says that it is not', () => {
  const create = async ({ way, isSensitive }: { way: string; isSensitive?: boolean }): Promise<string> => {
    const given = isSensitive === undefined ? {} : { isSensitive }
    if (way === 'REST') {
      const json = { title: 'Zonder vinkje', ...given }
      const { body, status, text } = await http.rest('/content-items', { as: 'communications', method: 'POST', json })
      expect(status, text).toBe(201)
      return String(body.doc.id)
    }
    const said = isSensitive === undefined ? '' : `, isSensitive: ${isSensitive}`
    const query = `mutation { createContentItem(data: { title: "Zonder vinkje", kind: publication${said} }) { id } }`
    const { body, text } = await http.graphql(query, { as: 'communications' })
    const made = body.data?.createContentItem as { id: string } | undefined
    expect(made, text).toBeDefined()
    return String(made!.id)
  }

  test.each(['REST', 'GraphQL'])('over %s', async (way) => {
    expect((await itemOf(await create({ way }))).isSensitive).toBe(true)
    expect((await itemOf(await create({ way, isSensitive: true }))).isSensitive).toBe(true)
    expect((await itemOf(await create({ way, isSensitive: false }))).isSensitive).toBe(false)
  })
})

describe('the stage of an item follows from acts, not from what is sent', () => {
  const expectUntouched = async (id: string, by = 'communications') => {
    const item = await itemOf(id)
    expect(item.stage).toBe('writing')
    expect(item.archivedAt ?? null).toBeNull()
    expect(item.lastSavedBy).toBe(`Naam van ${by}`)
  }

  test('by creation', async () => {
    const before = await countRecords()
    const json = { title: 'Meteen goedgekeurd', revision: 99, ...WANTED }
    const { body, status, text } = await http.rest('/content-items', { as: 'communications', method: 'POST', json })
    expect(status, text).toBe(201)
    expect(body.doc).toMatchObject({ stage: 'idea', archivedAt: null, revision: 1, lastSavedBy: 'Naam van communications' })
    expect(await countRecords()).toEqual(before)
  })

  test.each(['PATCH', 'PATCH in bulk', 'GraphQL', 'the Local API'])('by %s', async (way) => {
    const before = await countRecords()
    const id = await writeItem(calendar)
    if (way === 'PATCH') {
      const answer = await http.rest(`/content-items/${id}`, { as: 'communications', method: 'PATCH', json: WANTED })
      expect(answer.status, answer.text).toBe(200)
    } else if (way === 'PATCH in bulk') {
      const path = `/content-items${queryOf({ 'where[id][equals]': id })}`
      const answer = await http.rest(path, { as: 'communications', method: 'PATCH', json: WANTED })
      expect(answer.status, answer.text).toBe(200)
    } else if (way === 'GraphQL') {
      const data = '{ stage: approved, archivedAt: "2026-05-01T00:00:00Z", lastSavedBy: "Iemand anders", revision: 1 }'
      const { body, text } = await http.graphql(`mutation { updateContentItem(id: "${id}", data: ${data}) { id } }`, {
        as: 'communications',
      })
      expect(body.data?.updateContentItem, text).toEqual({ id })
    } else {
      const req = await calendar.as('communications')
      const data = WANTED as never
      await calendar.payload.update({ collection: SLUGS.contentItems, id, overrideAccess: false, user: req.user, req, data })
    }
    await expectUntouched(id)
    expect(await countRecords()).toEqual(before)
  })

  test('by a copy of what is approved and shown', async () => {
    const before = await countRecords()
    const { body, status, text } = await http.rest(`/content-items/${served.itemId}/duplicate`, {
      as: 'communications',
      method: 'POST',
      json: WANTED,
    })
    expect(status, text).toBeLessThan(300)
    await expectUntouched(String(body.doc.id))
    expect((await itemOf(String(body.doc.id))).revision).toBe(1)
    expect(await countRecords()).toEqual(before)
  })

  test('by restoring the version that was approved', async () => {
    const id = await writeItem(calendar, { headline: 'Eerst', releaseAt: '2026-09-01T07:00:00Z' })
    await reviewAndApprove(calendar, { itemId: id, now: APPROVED_AT })
    await http.rest(`/content-items/${id}`, { as: 'communications', method: 'PATCH', json: { contentNote: 'Anders.' } })
    expect((await itemOf(id)).stage).toBe('writing')
    const before = await countRecords()
    const { docs } = await calendar.payload.findVersions({
      collection: SLUGS.contentItems,
      overrideAccess: true,
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const answer = await http.rest(`/content-items/versions/${String(docs[0]?.id)}`, { as: 'communications', method: 'POST' })
    expect(answer.status, answer.text).toBe(200)
    await expectUntouched(id)
    expect((await itemOf(id)).revision).toBeGreaterThan(2)
    expect(await countRecords()).toEqual(before)
  })
})

describe('what only acts write has no other door', () => {
  const CLOSED = [
    SLUGS.posts,
    SLUGS.editions,
    SLUGS.verdicts,
    SLUGS.journalEntries,
    SLUGS.dispatches,
    SLUGS.itemLanguages,
  ] as const

  const first = async (collection: (typeof CLOSED)[number]) => {
    const { docs } = await calendar.payload.find({ collection, overrideAccess: true, depth: 0, limit: 1 })
    return docs[0] as { id: string }
  }

  test.each(CLOSED)('%s: no role copies, changes or erases one', async (slug) => {
    const doc = await first(slug)
    const count = (await calendar.payload.count({ collection: slug, overrideAccess: true })).totalDocs
    const only = queryOf({ 'where[id][equals]': doc.id })
    for (const as of ['administrator', 'communications', 'substance'] as const) {
      for (const [method, path] of [
        ['POST', `/${slug}`],
        ['POST', `/${slug}/${doc.id}/duplicate`],
        ['POST', `/${slug}/versions/${doc.id}`],
        ['PATCH', `/${slug}/${doc.id}`],
        ['PATCH', `/${slug}${only}`],
        ['DELETE', `/${slug}/${doc.id}`],
        ['DELETE', `/${slug}${only}`],
      ] as const) {
        const json = { ...doc, headline: 'Gekaapt', decision: 'approve', servedUntil: '2099-01-01T00:00:00.000Z' }
        const answer = await http.rest(path, { as, method, ...(method === 'DELETE' ? {} : { json }) })
        expect([400, 403, 404], `${as} ${method} ${path} ${answer.text}`).toContain(answer.status)
        expect(answer.body.docs ?? [], `${as} ${method} ${path}`).toEqual([])
      }
    }
    expect(await first(slug)).toEqual(doc)
    expect((await calendar.payload.count({ collection: slug, overrideAccess: true })).totalDocs).toBe(count)
  })

  test.each([
    'createEdition(data: { language: nl, number: 9, contentHash: "x", approvedAt: "2026-01-01T00:00:00Z", seq: 1, content: {}, releases: [], classification: {} }) { id }',
    'createVerdict(data: { language: nl, decision: approve, contentHash: "x", givenAt: "2026-01-01T00:00:00Z" }) { id }',
    'updateEdition(id: "ID", data: { title: "x" }) { id }',
    'updateVerdict(id: "ID", data: { comment: "x" }) { id }',
    'deleteEdition(id: "ID") { id }',
    'deleteVerdict(id: "ID") { id }',
    'duplicateEdition(id: "ID") { id }',
    'createPost(data: {}) { id }',
    'updateJournalEntry(id: "ID", data: {}) { id }',
    'deleteDispatch(id: "ID") { id }',
    'updateItemLanguage(id: "ID", data: {}) { id }',
  ])('GraphQL: %s is refused', async (mutation) => {
    const slug = mutation.includes('Verdict') ? SLUGS.verdicts : SLUGS.editions
    const before = await countRecords()
    const { id } = await first(slug)
    const { body, text } = await http.graphql(`mutation { ${mutation.replace('ID', id)} }`, { as: 'administrator' })
    expect(Object.values(body.data ?? {}).filter((value) => value !== null), text).toEqual([])
    expect(body.errors.length, text).toBeGreaterThan(0)
    expect(await countRecords()).toEqual(before)
  })

  test.each([SLUGS.editions, SLUGS.verdicts, SLUGS.journalEntries])(
    '%s: not even the program itself changes or erases one',
    async (collection) => {
      const { id } = await first(collection)
      const where = { id: { equals: id } }
      const refused = /vastgelegd/
      const own = { collection, overrideAccess: true } as const
      await expect(calendar.payload.update({ ...own, id, data: { title: 'x' } as never })).rejects.toThrow(refused)
      await expect(calendar.payload.update({ ...own, where, data: { title: 'x' } as never })).rejects.toThrow(refused)
      await expect(calendar.payload.delete({ ...own, id })).rejects.toThrow(refused)
      await expect(calendar.payload.delete({ ...own, where })).rejects.toThrow(refused)
    },
  )
})

describe('two people in one item', () => {
  const save = (id: string, as: 'communications' | 'substance', json: object) =>
    http.rest(`/content-items/${id}`, { as, method: 'PATCH', json })

  test.each([1, '1'])('the second save from revision %j is told, and nothing is lost', async (revision) => {
    const id = await writeItem(calendar)
    expect((await save(id, 'communications', { revision, title: 'Van de eerste' })).status).toBe(200)
    const second = await save(id, 'substance', { revision, title: 'Van de tweede' })
    expect(second.status, second.text).toBe(409)
    expect(second.body.errors[0]?.message).toMatch(/^Iemand anders heeft dit item intussen opgeslagen\. Uw tekst staat nog hier/)
    expect(await itemOf(id)).toMatchObject({ title: 'Van de eerste', revision: 2, lastSavedBy: 'Naam van communications' })
    expect((await save(id, 'substance', { revision: 2, title: 'Van de tweede' })).status).toBe(200)
  })

  test('over GraphQL too', async () => {
    const id = await writeItem(calendar)
    const ask = (title: string) =>
      http.graphql(`mutation { updateContentItem(id: "${id}", data: { revision: 1, title: "${title}" }) { title } }`, {
        as: 'communications',
      })
    expect((await ask('Van de eerste')).body.errors).toBeUndefined()
    expect((await ask('Van de tweede')).body.errors[0]?.message).toMatch(/^Iemand anders heeft dit item/)
    expect((await itemOf(id)).title).toBe('Van de eerste')
  })

  test('at the very same time one of two is kept', async () => {
    const id = await writeItem(calendar)
    const answers = await Promise.all([
      save(id, 'communications', { revision: 1, title: 'Van communications' }),
      save(id, 'substance', { revision: 1, title: 'Van substance' }),
    ])
    expect(answers.map(({ status }) => status).sort(), answers.map(({ text }) => text.slice(0, 200)).join()).toEqual([200, 409])
    const item = await itemOf(id)
    expect(item.title).toBe(answers[0]?.status === 200 ? 'Van communications' : 'Van substance')
    expect(item.revision).toBe(2)
  })
})

describe('what readers see does not vanish by accident', () => {
  const trash = { deletedAt: '2026-06-01T10:00:00.000Z' }

  test('a shown item goes to the bin by no door', async () => {
    const path = `/content-items/${served.itemId}`
    const only = `/content-items${queryOf({ 'where[id][equals]': served.itemId })}`
    const one = await http.rest(path, { as: 'communications', method: 'PATCH', json: trash })
    expect([one.status, one.body.errors[0]?.message]).toEqual([409, expect.stringMatching(/Trek het eerst in/)])
    expect((await http.rest(path, { as: 'communications', method: 'DELETE' })).status).toBe(409)
    const bulk = await http.rest(only, { as: 'communications', method: 'PATCH', json: trash })
    expect(bulk.body.docs).toEqual([])
    const erased = await http.rest(only, { as: 'communications', method: 'DELETE' })
    expect(erased.body.docs).toEqual([])
    const graphql = await http.graphql(`mutation { deleteContentItem(id: "${served.itemId}") { id } }`, { as: 'communications' })
    expect(graphql.body.errors[0]?.message).toMatch(/ooit goedgekeurd/)
    expect((await itemOf(served.itemId)).deletedAt ?? null).toBeNull()
  })

  test('after a withdrawal it goes to the bin, and is still never erased', async () => {
    const id = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z' })
    await reviewAndApprove(calendar, { itemId: id, now: APPROVED_AT })
    const withdrawal = { language: 'nl', reason: 'Het klopt niet meer.' }
    const path = `/content-items/${id}`
    const answer = await http.rest(`${path}/withdrawals`, { as: 'substance', method: 'POST', json: withdrawal })
    expect(answer.status, answer.text).toBe(200)
    expect((await http.rest(path, { as: 'communications', method: 'PATCH', json: trash })).status).toBe(200)
    expect((await http.rest(`${path}?trash=true`, { as: 'communications', method: 'DELETE' })).status).toBe(409)
  })

  test('an item that was only talked about is erased with the talk', async () => {
    const id = await writeItem(calendar)
    await askReview(calendar, { itemId: id, now: NOW })
    const comments = () => calendar.payload.count({ collection: SLUGS.comments, overrideAccess: true, where: { item: { equals: id } } })
    const requests = () => calendar.payload.count({ collection: SLUGS.reviewRequests, overrideAccess: true, where: { item: { equals: id } } })
    const said = await http.rest(`/content-items/${id}/co-writing/comments`, {
      as: 'communications',
      method: 'POST',
      json: { language: 'nl', body: 'Kan dit korter?' },
    })
    expect(said.status, said.text).toBe(200)
    expect([(await comments()).totalDocs, (await requests()).totalDocs]).toEqual([1, 1])
    const erased = await http.rest(`/content-items/${id}`, { as: 'communications', method: 'DELETE' })
    expect(erased.status, erased.text).toBe(200)
    expect([(await comments()).totalDocs, (await requests()).totalDocs]).toEqual([0, 0])
  })

  test('what was agreed with somebody keeps its item', async () => {
    const id = await writeItem(calendar)
    const asked = await http.rest(`/content-items/${id}/co-writing/requests`, {
      as: 'communications',
      method: 'POST',
      json: { expertId: calendar.people.expert, feeEuros: 50 },
    })
    expect(asked.status, asked.text).toBe(200)
    const erased = await http.rest(`/content-items/${id}`, { as: 'communications', method: 'DELETE' })
    expect([erased.status, erased.body.errors[0]?.message]).toEqual([409, expect.stringMatching(/afgesproken/)])
  })
})

test('after all of this rows, editions and journal agree', async () => {
  await expectConsistent(calendar)
})
