import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { PlanningPerson, PlanningTerm, PlanningVocabulary } from '@/domain/planning/card'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asText, type StoredDocument } from './storedValues'

/** Whose name may stand on a screen of the plan; experts-by-experience never. */
const COLLEAGUES: Where = { role: { in: ['communications', 'substance', 'administrator', 'viewer'] } }

/** Everything that a planner names by id, as far as this person may read it; in the order of the vocabularies. */
export async function readPlanningVocabulary({ req }: { req: PayloadRequest }): Promise<PlanningVocabulary> {
  const read = (collection: CollectionSlug, options: { sort?: string; where?: Where } = {}) =>
    readAll({ req, collection, ...options })
  const channels = await read(SLUGS.channels)
  const audiences = await read(SLUGS.audiences)
  return {
    channels: channels
      .filter(({ isActive }) => isActive !== false)
      .map((record) => ({
        ...termOf(record),
        minimumIntervalHours: numberOrNull(record.minimumIntervalHours),
        delivery: record.delivery === 'byHand' ? ('byHand' as const) : ('pulled' as const),
        icon: asText(record.icon),
        usualTimes: Array.isArray(record.usualTimes) ? record.usualTimes.map(String) : [],
      })),
    themes: (await read(SLUGS.themes)).map(termOf),
    audiences: audiences.map((record) => ({ ...termOf(record), maxPerWeek: numberOrNull(record.maxPerWeek) })),
    attentionPoints: (await read(SLUGS.attentionPoints)).map(termOf),
    goals: (await read(SLUGS.goals)).map(termOf),
    levels: (await read(SLUGS.levels)).map(termOf),
    partners: (await read(SLUGS.partners)).map(termOf),
    people: (await read(SLUGS.users, { sort: 'displayName', where: COLLEAGUES })).map(personOf),
  }
}

async function readAll({
  req,
  collection,
  sort = 'sortOrder',
  where = {},
}: {
  req: PayloadRequest
  collection: CollectionSlug
  sort?: string
  where?: Where
}): Promise<StoredDocument[]> {
  const { docs } = await req.payload.find({
    collection,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    limit: 1000,
    pagination: false,
    sort,
    where,
    req,
  })
  return docs.map(asDocument)
}

function termOf(record: StoredDocument): PlanningTerm {
  return {
    id: String(record.id),
    // Goals are known by their letter.
    slug: asText(record.letter) ?? asText(record.slug) ?? String(record.id),
    name: asText(record.name) ?? '',
    parentId: relationId(record.parent),
  }
}

function personOf(record: StoredDocument): PlanningPerson {
  return {
    id: String(record.id),
    name: asText(record.displayName) ?? '',
    role: asText(record.role) ?? 'viewer',
    absentFrom: dateOrNull(record.absentFrom),
    absentUntil: dateOrNull(record.absentUntil),
    deputyId: relationId(record.deputy),
  }
}

const dateOrNull = (value: unknown): PlainDate | null => (isPlainDate(value) ? value : null)
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)
