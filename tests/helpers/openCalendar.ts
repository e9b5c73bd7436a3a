import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'

import { setClock } from '@/clock'
import type { Language } from '@/domain/languages'
import type { Role } from '@/domain/workflow/roles'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'

export type Calendar = {
  payload: Payload
  dataDir: string
  people: Record<Role | 'substance2' | 'communications2', string>
  channels: Record<'website' | 'instagram' | 'schermen', string>
  helpLines: { emergency: string; veiligThuis: string }
  themes: { online: string; sexting: string; horeca: string }
  audiences: { jongeren: string; ouderen: string }
  /** a request of a person, as the Local API and actions take it */
  as: (who: keyof Calendar['people'] | null) => Promise<PayloadRequest>
  close: () => Promise<void>
}

/** The real calendar on a new database: a fresh SQLite file, or a fresh database on MONGODB_URL. One a file. */
export async function openEmptyCalendar(): Promise<Pick<Calendar, 'payload' | 'dataDir' | 'close'>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contentkalender-test-'))
  mkdirSync(path.join(dataDir, 'media'))
  // Long before every moment that tests use: the journal never goes back in time.
  setClock(() => new Date('2026-01-05T08:00:00Z'))
  process.env.CONTENTKALENDER_ENV = 'test'
  process.env.DATA_DIR = dataDir
  process.env.DATABASE_URL = databaseUrl(dataDir)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  if (!payload.db.name.includes('mongo')) await payload.db.migrate({ migrations: payload.db.prodMigrations as never })
  return {
    payload,
    dataDir,
    close: async () => {
      setClock(null)
      if (process.env.MONGODB_URL) await payload.db.connection.dropDatabase()
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same with one person per role and a few words, and nothing else. */
export async function openCalendar(): Promise<Calendar> {
  const { payload, dataDir, close } = await openEmptyCalendar()
  const words = await createWords(payload)
  const people = await createPeople(payload)
  return {
    payload,
    dataDir,
    people,
    ...words,
    as: async (who) => {
      const user = who
        ? await payload.findByID({ collection: SLUGS.users, id: people[who], depth: 0, overrideAccess: true })
        : null
      return createLocalReq({ user: user ? { ...user, collection: SLUGS.users } : undefined }, payload)
    },
    close,
  }
}

function databaseUrl(dataDir: string): string {
  const mongo = process.env.MONGODB_URL
  if (mongo) {
    const url = new URL(mongo)
    url.pathname = `/t${randomUUID().replaceAll('-', '').slice(0, 20)}`
    return url.href
  }
  const file = path.join(dataDir, 'test.db')
  const template = process.env.SQLITE_TEMPLATE
  // What is not yet in the file itself stands in the log beside it.
  for (const part of ['', '-wal']) if (template && existsSync(template + part)) cpSync(template + part, file + part)
  return `file:${file}`
}

async function createWords(payload: Payload) {
  const create = async (collection: (typeof SLUGS)['themes'], data: object): Promise<string> =>
    String((await payload.create({ collection, data: data as never, overrideAccess: true, depth: 0 })).id)
  const word = (slug: string, data: object) => create(slug as 'themes', data)
  const online = await word(SLUGS.themes, { name: 'Online', slug: 'online-sgg' })
  const limits = { delivery: 'pulled', isActive: true, needsHeadline: true, maxHeadline: 80, maxText: 4000 }
  return {
    channels: {
      website: await word(SLUGS.channels, { ...limits, name: 'Website', slug: 'website', allowsLinks: true }),
      instagram: await word(SLUGS.channels, {
        ...limits,
        name: 'Instagram',
        slug: 'instagram',
        needsHeadline: false,
        maxText: 2200,
        maxHashtags: 10,
        allowsLinks: false,
      }),
      schermen: await word(SLUGS.channels, {
        ...limits,
        name: 'Schermen',
        slug: 'schermen',
        delivery: 'byHand',
        maxText: 180,
      }),
    },
    helpLines: {
      emergency: await word(SLUGS.helpLines, { name: 'Alarmnummer', slug: 'alarm-112', phone: '112', isEmergency: true, checkAgainBy: '2099-12-31' }),
      veiligThuis: await word(SLUGS.helpLines, { name: 'Veilig Thuis', slug: 'veilig-thuis', phone: '0800-2000', checkAgainBy: '2099-12-31' }),
    },
    themes: {
      online,
      sexting: await word(SLUGS.themes, { name: 'Sexting', slug: 'sexting', parent: online }),
      horeca: await word(SLUGS.themes, { name: 'Uitgaan', slug: 'uitgaan-horeca' }),
    },
    audiences: {
      jongeren: await word(SLUGS.audiences, { name: 'Jongeren', slug: 'jongeren' }),
      ouderen: await word(SLUGS.audiences, { name: 'Ouderen', slug: 'ouderen' }),
    },
  }
}

const PEOPLE: [keyof Calendar['people'], Role][] = [
  ['administrator', 'administrator'],
  ['communications', 'communications'],
  ['communications2', 'communications'],
  ['substance', 'substance'],
  ['substance2', 'substance'],
  ['expert', 'expert'],
  ['partner', 'partner'],
  ['viewer', 'viewer'],
]

export const TEST_PASSWORD = 'proef-wachtwoord-2026'

export const emailOf = (who: keyof Calendar['people']): string => `${who}@proef.example`

async function createPeople(payload: Payload): Promise<Calendar['people']> {
  const people: Partial<Calendar['people']> = {}
  for (const [key, role] of PEOPLE) {
    const user = await payload.create({
      collection: SLUGS.users,
      overrideAccess: true,
      depth: 0,
      data: { email: emailOf(key), password: TEST_PASSWORD, displayName: `Naam van ${key}`, role },
    })
    people[key] = String(user.id)
  }
  return people as Calendar['people']
}

type ItemWish = {
  by?: keyof Calendar['people']
  title?: string
  isSensitive?: boolean
  channels?: (keyof Calendar['channels'])[]
  text?: string
  headline?: string
  releaseAt?: string | null
  endsAt?: string | null
  more?: object
}

/** Creates a complete item in Dutch, as a person would through the form. Returns its id. */
export async function writeItem(calendar: Calendar, wish: ItemWish = {}): Promise<string> {
  const { payload } = calendar
  const req = await calendar.as(wish.by ?? 'communications')
  const item = await payload.create({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    locale: 'nl',
    data: {
      title: wish.title ?? 'Een bericht',
      kind: 'publication',
      isSensitive: wish.isSensitive ?? true,
      helpLines: [calendar.helpLines.emergency, calendar.helpLines.veiligThuis],
      contentNote: 'Dit gaat over grenzen.',
      discreetTitle: 'Tip van de week',
      themes: [calendar.themes.sexting],
      audiences: [calendar.audiences.jongeren],
      releaseAt: wish.releaseAt ?? null,
      endsAt: wish.endsAt ?? null,
      variants: (wish.channels ?? ['website']).map((channel) => ({
        channel: calendar.channels[channel],
        headline: wish.headline ?? 'Vraag eerst, stuur dan',
        text: convertToRichText({ markup: wish.text ?? 'Vraag of iemand je foto wil zien.', language: 'nl' }),
      })),
      ...wish.more,
    } as never,
  })
  return String(item.id)
}

/** Changes one item as a person, in one language. */
export async function editItem(
  calendar: Calendar,
  { itemId, by, data, language = 'nl' }: { itemId: string; by: keyof Calendar['people']; data: object; language?: Language },
): Promise<void> {
  const req = await calendar.as(by)
  await calendar.payload.update({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    locale: language,
    data: data as never,
  })
}
