import type { PayloadRequest } from 'payload'

import { describeDetails } from '@/domain/journal/describeDetails'
import {
  JOURNAL_ACTION_LABELS,
  JOURNAL_ACTOR_KIND_LABELS,
  JOURNAL_ORIGIN_LABELS,
  JOURNAL_RESULT_LABELS,
} from '@/domain/journal/entry'
import type { JournalFilter } from '@/domain/journal/journalFilter'
import type { ScreenLocale } from '@/domain/time/dutch'
import { parseInstant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { Wording } from '@/domain/workflow/wording'
import type { JournalEntry } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { findJournalEntries } from './findJournalEntries'
import { nameRecordFields } from './nameRecordFields'
import { nameSubjects, nameSubjectType, type NamedSubject, type Subject } from './nameSubjects'
import { readJournalChoices, type JournalChoices } from './readJournalChoices'

/** What something was done to: its kind in words, its name where it has one, an address where it may be opened. */
export type LineSubject = NamedSubject & { type: string; /** null: about all of a kind */ id: string | null }

export type JournalLine = {
  entry: JournalEntry
  /** on the clock of the municipality: '20:08' */
  time: string
  action: string
  /** null when it was done */
  trouble: { result: 'refused' | 'failed'; words: string } | null
  actor: string
  origin: string
  subject: LineSubject | null
  /** what it adds, in one line; empty when there is nothing to say */
  details: string
}

export type JournalPageData = {
  days: { date: PlainDate; lines: JournalLine[] }[]
  next: number | null
  isCapped: boolean
  choices: JournalChoices
  /** the one that the page is about, when one was chosen */
  chosen: LineSubject | null
}

type Asked = { req: PayloadRequest; filter: JournalFilter; locale: ScreenLocale; zone: string }

const GONE: Wording = { nl: 'Verwijderde gebruiker', en: 'Deleted user' }

/**
 * A page of the journal for people: names instead of ids, days with times, and what can be chosen.
 *
 * @returns null when this person may not read the journal
 */
export async function readJournalPage({ req, filter, locale, zone }: Asked): Promise<JournalPageData | null> {
  const found = await findJournalEntries({ req, filter })
  if (found === null) return null
  const lines = await writeLines({ req, entries: found.entries, locale, zone })
  return {
    days: groupByDay({ lines, zone }),
    next: found.next,
    isCapped: found.isCapped,
    choices: await readJournalChoices({ req, filter, locale }),
    chosen: filter.objectId === null ? null : await findChosen({ req, id: filter.objectId, locale, lines }),
  }
}

type Writing = { req: PayloadRequest; entries: readonly JournalEntry[]; locale: ScreenLocale; zone: string }

async function writeLines({ req, entries, locale, zone }: Writing): Promise<JournalLine[]> {
  const nameOf = await nameSubjects({ req, subjects: entries.flatMap((entry) => [...subjectsOf(entry), ...actorsOf(entry)]) })
  const channels = await nameChannels(req)
  return entries.map((entry) => ({
    entry,
    time: wallTimeFromInstant({ instant: parseInstant(entry.at), zone }).time.slice(0, 5),
    action: labelOf({ labels: JOURNAL_ACTION_LABELS, value: entry.action, locale }),
    trouble:
      entry.result === 'refused' || entry.result === 'failed'
        ? { result: entry.result, words: labelOf({ labels: JOURNAL_RESULT_LABELS, value: entry.result, locale }) }
        : null,
    actor: actorNameOf({ entry, nameOf, locale }),
    origin: labelOf({ labels: JOURNAL_ORIGIN_LABELS, value: entry.origin, locale }),
    subject: subjectOf({ req, entry, nameOf, locale }),
    details: describeDetails({
      entry,
      locale,
      zone,
      nameField: nameRecordFields({ req, action: entry.action, objectType: entry.objectType ?? null, locale }),
      nameChannel: (slug) => channels.get(slug) ?? null,
    }),
  }))
}

const labelOf = ({ labels, value, locale }: { labels: Partial<Record<string, Wording>>; value: string; locale: ScreenLocale }): string =>
  labels[value]?.[locale] ?? value

const subjectsOf = ({ objectType, objectId }: JournalEntry): Subject[] => (objectType && objectId ? [{ type: objectType, id: objectId }] : [])

function actorsOf({ actorKind, actorId }: JournalEntry): Subject[] {
  if (!actorId) return []
  if (actorKind === 'user') return [{ type: SLUGS.users, id: actorId }]
  return actorKind === 'api-client' ? [{ type: SLUGS.apiClients, id: actorId }] : []
}

type Naming = { entry: JournalEntry; nameOf: (subject: Subject) => NamedSubject; locale: ScreenLocale }

function actorNameOf({ entry, nameOf, locale }: Naming): string {
  const [actor] = actorsOf(entry)
  const name = actor ? nameOf(actor).name : null
  if (name !== null) return name
  return entry.actorKind === 'user' ? GONE[locale] : labelOf({ labels: JOURNAL_ACTOR_KIND_LABELS, value: entry.actorKind, locale })
}

function subjectOf({ req, entry, nameOf, locale }: Naming & { req: PayloadRequest }): LineSubject | null {
  if (!entry.objectType) return null
  const [subject] = subjectsOf(entry)
  const type = nameSubjectType({ req, type: entry.objectType, locale, isMany: subject === undefined })
  return { type, id: subject?.id ?? null, ...(subject ? nameOf(subject) : { name: null, href: null }) }
}

async function nameChannels(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.channels,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { name: true, slug: true },
    req,
  })
  return new Map(docs.map(({ slug, name }) => [String(slug), name]))
}

function groupByDay({ lines, zone }: { lines: readonly JournalLine[]; zone: string }): JournalPageData['days'] {
  const days: JournalPageData['days'] = []
  for (const line of lines) {
    const { date } = wallTimeFromInstant({ instant: parseInstant(line.entry.at), zone })
    const last = days.at(-1)
    if (last?.date === date) last.lines.push(line)
    else days.push({ date, lines: [line] })
  }
  return days
}

/** Also when another filter leaves none of its entries: then its newest one knows what it is. */
async function findChosen({ req, id, locale, lines }: { req: PayloadRequest; id: string; locale: ScreenLocale; lines: readonly JournalLine[] }): Promise<LineSubject> {
  const shown = lines.find(({ subject }) => subject?.id === id)?.subject
  if (shown) return shown
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-seq',
    where: { objectId: { equals: id } },
    req,
  })
  const [entry] = docs
  const unknown = { type: id.slice(0, 8), id, name: null, href: null }
  if (!entry) return unknown
  const nameOf = await nameSubjects({ req, subjects: subjectsOf(entry) })
  return subjectOf({ req, entry, nameOf, locale }) ?? unknown
}
