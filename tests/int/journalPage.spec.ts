import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createGuestLink } from '@/actions/createGuestLink'
import { noteGuestLinkUse } from '@/actions/noteGuestLinkUse'
import { setClock } from '@/clock'
import { parseJournalFilter } from '@/domain/journal/journalFilter'
import { dateFromInstant, parseInstant } from '@/domain/time/instant'
import { findGuestLink } from '@/queries/findGuestLink'
import { readJournalPage, type JournalLine, type JournalPageData } from '@/queries/readJournalPage'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, type Http } from '../helpers/http'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

const NOW = parseInstant('2026-03-02T19:08:00Z')
const NEXT_DAY = parseInstant('2026-03-03T23:30:00Z')
const EMAIL = 'marieke.echt@thuis.example'
const PSEUDONYM = 'Kastanjeboom'
type Reader = keyof Calendar['people'] | null

let calendar: Calendar
let http: Http
let itemId: string
let trashedId: string
let goneThemeId: string

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => dateFromInstant(NOW))
  const { payload, people, themes, helpLines } = calendar
  itemId = await writeItem(calendar, { title: 'Straatpraat in het park', releaseAt: '2026-03-10T08:00:00.000Z' })
  trashedId = await writeItem(calendar, { title: 'Weggegooid plan' })
  await reviewAndApprove(calendar, { itemId, now: NOW })
  await editItem(calendar, { itemId: trashedId, by: 'communications', data: { deletedAt: '2026-03-02T19:08:00.000Z' } })
  const admin = await calendar.as('administrator')
  const byAdmin = { overrideAccess: false, user: admin.user, req: admin, depth: 0 } as const
  await payload.update({ collection: SLUGS.users, id: people.expert, ...byAdmin, data: { email: EMAIL, displayName: PSEUDONYM } })
  await payload.update({ collection: SLUGS.helpLines, id: helpLines.veiligThuis, ...byAdmin, data: { sortOrder: 3 } })
  const planner = await calendar.as('communications')
  const spent = { spentOn: '2026-03-01', minutes: 30, note: 'Overleg met Jansen' }
  await payload.create({ collection: SLUGS.timeEntries, overrideAccess: false, user: planner.user, req: planner, depth: 0, data: spent as never })
  goneThemeId = themes.horeca
  await payload.delete({ collection: SLUGS.themes, id: goneThemeId, overrideAccess: true })
  const link = await createGuestLink({ req: planner, itemId, language: 'nl', purpose: 'review', recipient: 'Agent Pietersen', now: NOW })
  if (link.kind !== 'guest-link-created') throw new Error(link.message)
  setClock(() => dateFromInstant(NEXT_DAY))
  const open = await findGuestLink({ payload, token: link.url.split('/').at(-1) ?? '', purpose: 'review', now: NEXT_DAY })
  await noteGuestLinkUse({ link: open!, now: NEXT_DAY })
})
afterAll(() => calendar.close())

async function look(query = '', as: Reader = 'substance'): Promise<JournalPageData | null> {
  const filter = parseJournalFilter(new URLSearchParams(query))
  return readJournalPage({ req: await calendar.as(as), filter, locale: 'nl', zone: 'Europe/Amsterdam' })
}

async function linesOf(query = '', as: Reader = 'substance'): Promise<JournalLine[]> {
  const page = await look(query, as)
  if (page === null) throw new Error('not for this reader')
  return page.days.flatMap(({ lines }) => lines)
}

/** What a reader sees of a page without opening all data. */
const shown = (page: JournalPageData | null): string =>
  JSON.stringify({ ...page, days: page?.days.map(({ date, lines }) => ({ date, lines: lines.map(({ entry: _all, ...line }) => line) })) })

describe('who reads it', () => {
  test.each<[Reader, boolean]>([
    ['administrator', true],
    ['substance', true],
    ['communications', false],
    ['viewer', false],
    ['expert', false],
    ['partner', false],
    [null, false],
  ])('%s: %s', async (as, mayRead) => {
    expect((await look('', as)) !== null).toBe(mayRead)
  })

  test.each<Reader>(['administrator', 'substance'])('%s reads pseudonyms, and no address, note or name of a guest', async (as) => {
    for (const query of ['', `wie=${calendar.people.expert}`, `onderwerp=${calendar.people.expert}`, `naam=${PSEUDONYM}`]) {
      const seen = shown(await look(query, as))
      expect(seen).not.toMatch(/@|marieke|Jansen|Pietersen/i)
    }
    expect(shown(await look('', as))).toContain(PSEUDONYM)
  })

  test.each(['marieke', 'thuis.example', 'expert@proef', 'Jansen', 'Pietersen'])('nobody is found by %s', async (name) => {
    expect(await linesOf(new URLSearchParams({ naam: name }).toString(), 'administrator')).toEqual([])
  })
})

describe('a line', () => {
  test('no id and no whole hash stands in what is read', async () => {
    const lines = await linesOf()
    expect(lines.length).toBeGreaterThan(20)
    for (const { details, actor, subject } of lines) {
      expect(`${details} ${actor} ${subject?.type} ${subject?.name}`).not.toMatch(/[0-9a-f]{9,}|[0-9a-f]{8}-[0-9a-f]{4}/)
    }
  })

  test('an approval is a sentence', async () => {
    const [line] = await linesOf('wat=edition-approved')
    expect(line).toMatchObject({ time: '20:08', action: 'Tekst goedgekeurd', trouble: null, actor: 'Naam van substance' })
    expect(line?.details).toMatch(/^Nederlands · Website · editie 1 · tekst [0-9a-f]{8}… · voorwaarden [0-9a-f]{8}…$/)
    expect(line?.subject).toEqual({ type: 'Item', id: itemId, name: 'Straatpraat in het park', href: `/admin/collections/content-items/${itemId}` })
  })

  test('fields come by the labels of the screens', async () => {
    const [line] = await linesOf('wat=item-trashed')
    expect(line?.details).toContain('veld: Prullenbak')
    const [helpLine] = await linesOf(`onderwerp=${calendar.helpLines.veiligThuis}`)
    expect(helpLine?.details).toBe('gewijzigd · veld: Volgorde')
  })

  test('days run on the clock of the municipality', async () => {
    const page = await look()
    expect(page?.days.map(({ date }) => date).slice(0, 2)).toEqual(['2026-03-04', '2026-03-02'])
    expect(page?.days[0]?.lines[0]).toMatchObject({ time: '00:30', actor: 'Gast met een link', origin: 'Pagina voor gasten' })
  })

  test.each<[string, () => string, object]>([
    ['a help line', () => `onderwerp=${calendar.helpLines.veiligThuis}`, { type: 'Hulplijn', name: 'Veilig Thuis' }],
    ['hours, without their note', () => 'soort=time-entries', { type: 'Uren of kosten', name: null, href: expect.stringContaining('/admin/collections/time-entries/') }],
    ['what is in the bin', () => `onderwerp=${trashedId}`, { name: 'Weggegooid plan', href: `/admin/collections/content-items/trash/${'ID'}` }],
    ['what is gone', () => `onderwerp=${goneThemeId}`, { type: 'Thema', name: null, href: null }],
    ['a person', () => `onderwerp=${calendar.people.expert}`, { type: 'Gebruiker', name: PSEUDONYM }],
  ])('is about %s', async (_name, query, expected) => {
    const [line] = await linesOf(query())
    const subject = { ...line?.subject, href: line?.subject?.href?.replace(trashedId, 'ID') ?? null }
    expect(subject).toMatchObject(expected)
  })

  test('a key: name and link for who may open it, its kind for everybody', async () => {
    const [open] = await linesOf('wat=key-created', 'administrator')
    const [closed] = await linesOf('wat=key-created', 'substance')
    expect(open?.subject).toMatchObject({ type: 'Afnemer (API)', name: 'Website van de proef', href: `/admin/collections/api-clients/${http.apiClientId}` })
    expect(closed?.subject).toMatchObject({ type: 'Afnemer (API)', name: null, href: null })
  })

  test('what was refused says so', async () => {
    await http.rest('/users/login', { method: 'POST', json: { email: 'niemand@proef.example', password: 'verkeerd' } })
    const [line] = await linesOf('uitkomst=refused')
    expect(line).toMatchObject({ action: 'Inloggen mislukt', trouble: { result: 'refused', words: 'Geweigerd' }, actor: 'Onbekend', details: 'reden: adres of wachtwoord klopt niet' })
    expect(line?.subject).toEqual({ type: 'Gebruikers', id: null, name: null, href: null })
  })
})

describe('filters', () => {
  test.each<[string, (line: JournalLine) => boolean]>([
    ['wie=systeem', ({ entry }) => entry.actorKind === 'system'],
    ['wie=gasten', ({ entry }) => entry.actorKind === 'guest'],
    ['soort=help-lines', ({ entry }) => entry.objectType === 'help-lines'],
    ['naam=straatPRAAT', ({ entry }) => entry.objectId === itemId],
    ['naam=park+straat&soort=content-items', ({ entry }) => entry.objectId === itemId],
    [`naam=${PSEUDONYM}&soort=users`, ({ entry }) => entry.objectId === calendar.people.expert],
  ])('%s gives exactly those lines', async (query, belongs) => {
    const whole = (await linesOf()).filter(belongs).map(({ entry }) => entry.seq)
    expect(whole.length).toBeGreaterThan(0)
    expect((await linesOf(query)).map(({ entry }) => entry.seq)).toEqual(whole)
  })

  test.each(['naam=bestaatniet', 'naam=straatpraat&soort=themes', 'naam=jansen&soort=time-entries', 'soort=verzonnen', 'wie=verzonnen'])('%s finds nothing', async (query) => {
    expect(await linesOf(query)).toEqual([])
  })

  test('one person', async () => {
    const lines = await linesOf(`wie=${calendar.people.communications}`)
    expect(new Set(lines.map(({ actor }) => actor))).toEqual(new Set(['Naam van communications']))
  })

  test('offers who acted, and kinds that occur', async () => {
    const page = await look()
    const names = page?.choices.people.map(({ name }) => name)
    expect(names).toEqual([...(names ?? [])].sort())
    expect(names).toEqual(expect.arrayContaining(['Naam van administrator', 'Naam van communications']))
    expect(names).not.toContain('Naam van partner')
    expect(page?.choices.types).toEqual(expect.arrayContaining([{ type: 'content-items', name: 'Item' }, { type: 'time-entries', name: 'Uren of kosten' }]))
    expect(page?.choices.types.map(({ type }) => type)).not.toContain('campaigns')
  })

  test('an address with an id that never acted still says what it filters on', async () => {
    expect((await look('wie=abc&soort=campaigns'))?.choices).toMatchObject({
      people: expect.arrayContaining([{ id: 'abc', name: 'abc' }]),
      types: expect.arrayContaining([{ type: 'campaigns', name: 'Campagne' }]),
    })
  })

  test('the chosen one has its name, also when no line is left', async () => {
    const [some, none] = [await look(`onderwerp=${itemId}`), await look(`onderwerp=${itemId}&van=2030-01-01`)]
    expect(none?.days).toEqual([])
    for (const page of [some, none]) expect(page?.chosen).toMatchObject({ type: 'Item', name: 'Straatpraat in het park' })
    expect((await look('onderwerp=onbekend-nummer'))?.chosen).toMatchObject({ type: 'onbekend', name: null })
  })
})

describe('the file', () => {
  const fileOf = (query: string) => http.rest(`/journal-entries/export.csv?${query}`, { as: 'substance' })

  test.each(['naam=straatpraat', 'soort=help-lines', 'wie=gasten'])('has the same lines for %s', async (query) => {
    const seqs = (await linesOf(query)).map(({ entry }) => String(entry.seq))
    const lines = (await fileOf(query)).text.trim().split('\r\n').slice(1)
    expect(lines.map((line) => line.split(',')[0])).toEqual(seqs)
  })

  test('leaves no word that was searched for in the journal', async () => {
    await fileOf('naam=straatpraat&soort=content-items')
    const [line] = await linesOf('wat=journal-exported')
    expect(line?.entry.details).toMatchObject({ filter: 'soort=content-items' })
    expect(line?.details).toMatch(/^\d+ regels$/)
  })

  test('of more names than are looked for at once is refused, and the page says that it is not all', async () => {
    expect((await look('naam=zelfde'))?.isCapped).toBe(false)
    for (let index = 0; index < 201; index += 1) {
      await calendar.payload.db.create({ collection: SLUGS.campaigns, data: { publicName: { nl: `Zelfde naam ${index}` }, startDate: '2026-03-01', endDate: '2026-03-02' }, returning: false })
    }
    expect((await look('naam=zelfde'))?.isCapped).toBe(true)
    expect((await fileOf('naam=zelfde')).status).toBe(413)
  })
})
