import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { ScreenLocale } from '@/domain/time/dutch'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

/**
 * Kinds of records whose title is a name. Of the others it is a free text, or the name of a person who holds a link:
 * they are known by their kind alone.
 */
const NAMED: ReadonlySet<string> = new Set([
  SLUGS.contentItems,
  SLUGS.campaigns,
  SLUGS.yearPlans,
  SLUGS.itemTemplates,
  SLUGS.editions,
  SLUGS.media,
  SLUGS.users,
  SLUGS.apiClients,
  SLUGS.attentionPoints,
  SLUGS.themes,
  SLUGS.observances,
  SLUGS.audiences,
  SLUGS.channels,
  SLUGS.goals,
  SLUGS.levels,
  SLUGS.partners,
  SLUGS.helpLines,
  SLUGS.glossaryTerms,
])

export const NAMED_TYPES: readonly string[] = [...NAMED]

/** What something is called, and where this person may open it. */
export type NamedSubject = { name: string | null; href: string | null }

export type Subject = { type: string; id: string }

const keyOf = ({ type, id }: Subject): string => `${type} ${id}`

/**
 * Names and addresses of records, as far as they still exist and this person may see them. One query a kind.
 *
 * @returns a function from a subject to what is known of it
 */
export async function nameSubjects({ req, subjects }: { req: PayloadRequest; subjects: readonly Subject[] }): Promise<(subject: Subject) => NamedSubject> {
  const found = new Map<string, NamedSubject>()
  for (const type of new Set(subjects.map((subject) => subject.type))) {
    const ids = [...new Set(subjects.filter((subject) => subject.type === type).map(({ id }) => id))]
    for (const { id, title, isTrashed } of await findTitles({ req, type, where: { id: { in: ids } } })) {
      found.set(keyOf({ type, id }), { name: title, href: hrefOf({ req, type, id, isTrashed }) })
    }
  }
  const settings = { name: null, href: `${req.payload.config.routes.admin}/globals/${GLOBAL_SLUGS.settings}` }
  return (subject) => (subject.type === GLOBAL_SLUGS.settings ? settings : (found.get(keyOf(subject)) ?? { name: null, href: null }))
}

/**
 * Records of one kind with their titles; none when this person may not see the kind. People are known by the name
 * that they carry here, never by an address.
 */
export async function findTitles({ req, type, where, limit = 0 }: { req: PayloadRequest; type: string; where: Where; limit?: number }): Promise<
  { id: string; title: string | null; isTrashed: boolean }[]
> {
  const config = configOf({ req, type })
  if (config === null) return []
  const field = titleFieldOf({ req, type })
  try {
    const { docs } = await req.payload.find({
      collection: type as CollectionSlug,
      overrideAccess: false,
      user: req.user,
      depth: 0,
      limit,
      pagination: false,
      locale: DEFAULT_LANGUAGE,
      trash: Boolean(config.trash),
      select: { ...(field === null ? {} : { [field]: true }), ...(config.trash ? { deletedAt: true } : {}) },
      where,
      req,
    })
    return (docs as unknown as Record<string, unknown>[]).map((doc) => {
      const title = field === null ? null : doc[field]
      return { id: String(doc.id), title: typeof title === 'string' && title !== '' ? title : null, isTrashed: Boolean(doc.deletedAt) }
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'Forbidden') return []
    throw error
  }
}

/** The field that holds the name of a record; null when records of this kind have none. */
export function titleFieldOf({ req, type }: { req: PayloadRequest; type: string }): string | null {
  return NAMED.has(type) ? (configOf({ req, type })?.admin.useAsTitle ?? null) : null
}

/**
 * What the screens call a kind of record.
 *
 * @param isMany whether it is about all of them
 */
export function nameSubjectType({ req, type, locale, isMany = false }: { req: PayloadRequest; type: string; locale: ScreenLocale; isMany?: boolean }): string {
  const labels = configOf({ req, type })?.labels
  const label = labels ? (isMany ? labels.plural : labels.singular) : req.payload.config.globals.find(({ slug }) => slug === type)?.label
  return wordsOf({ label, locale }) ?? type
}

/** A label of the config in one language of the screens; null for one that Payload makes up. */
export function wordsOf({ label, locale }: { label: unknown; locale: ScreenLocale }): string | null {
  if (typeof label === 'string' && label !== '') return label
  if (label === null || typeof label !== 'object') return null
  const words = (label as Record<string, unknown>)[locale]
  return typeof words === 'string' ? words : null
}

export function configOf({ req, type }: { req: PayloadRequest; type: string }): SanitizedCollectionConfig | null {
  return Object.hasOwn(req.payload.collections, type) ? req.payload.collections[type as CollectionSlug].config : null
}

function hrefOf({ req, type, id, isTrashed }: Subject & { req: PayloadRequest; isTrashed: boolean }): string | null {
  // What has no screen of its own cannot be opened, whoever may read it.
  const config = configOf({ req, type })
  if (config === null || config.admin.hidden) return null
  return `${req.payload.config.routes.admin}/collections/${type}/${isTrashed ? 'trash/' : ''}${encodeURIComponent(id)}`
}
