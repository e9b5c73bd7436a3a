import type { Payload } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { FAR_FUTURE } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { relationId } from './relationId'
import { asDocument, asInstant, asLocalisedText, asText, type StoredDocument } from './storedValues'

// The archive holds everything, whoever asks; only who works on the server itself makes a package.
const ALL = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const

/** What readers could call or open at a help line from a moment on, in Dutch. */
export type RecordedHelp = {
  since: string
  name: string | null
  phone: string | null
  hours: string | null
  chatUrl: string | null
  url: string | null
}
export type RecordTerms = {
  themes: Record<string, string>
  audiences: Record<string, string>
  channels: Record<string, string>
  campaigns: Record<string, string>
  helpLines: Record<string, RecordedHelp[]>
}

/** The names behind the ids of the record package, also of what lies in the bin, and every number that a help line had. */
export async function readRecordTerms({ payload }: { payload: Payload }): Promise<RecordTerms> {
  return {
    themes: await readNames({ payload, collection: SLUGS.themes, field: 'name' }),
    audiences: await readNames({ payload, collection: SLUGS.audiences, field: 'name' }),
    channels: await readNames({ payload, collection: SLUGS.channels, field: 'name' }),
    campaigns: await readNames({ payload, collection: SLUGS.campaigns, field: 'publicName' }),
    helpLines: await readHelpLines({ payload }),
  }
}

async function readNames({ payload, collection, field }: {
  payload: Payload
  collection: typeof SLUGS.themes | typeof SLUGS.audiences | typeof SLUGS.channels | typeof SLUGS.campaigns
  field: string
}): Promise<Record<string, string>> {
  const { docs } = await payload.find({ ...ALL, collection, trash: true, ...inAllLanguages() })
  return Object.fromEntries(docs.map(asDocument).map((doc) => [String(doc.id), dutch(doc[field]) ?? String(doc.id)]))
}

const dutch = (value: unknown): string | null => asLocalisedText(value)[DEFAULT_LANGUAGE] ?? null

async function readHelpLines({ payload }: { payload: Payload }): Promise<Record<string, RecordedHelp[]>> {
  const { docs: lines } = await payload.find({ ...ALL, collection: SLUGS.helpLines, trash: true, ...inAllLanguages() })
  const { docs: versions } = await payload.findVersions({
    ...ALL,
    collection: SLUGS.helpLines,
    trash: true,
    sort: 'createdAt',
    ...inAllLanguages(),
  })
  const found: Record<string, RecordedHelp[]> = {}
  const add = (id: string, help: RecordedHelp): void => {
    const known = (found[id] ??= [])
    const last = known.at(-1)
    if (!last || JSON.stringify({ ...last, since: '' }) !== JSON.stringify({ ...help, since: '' })) known.push(help)
  }
  for (const { parent, version } of versions) add(relationId(parent) ?? '', presentHelp(asDocument(version)))
  // The line itself comes last: of very old changes no version is kept.
  for (const line of lines.map(asDocument)) add(String(line.id), presentHelp(line))
  return found
}

function presentHelp(row: StoredDocument): RecordedHelp {
  return {
    since: String(asInstant(row.updatedAt) ?? ''),
    name: dutch(row.name),
    phone: asText(row.phone),
    hours: dutch(row.hours),
    chatUrl: asText(row.chatUrl),
    url: asText(row.url),
  }
}

export type ShownInterval = {
  publicId: string
  itemId: string | null
  channelId: string | null
  language: string
  edition: number
  from: string
  /** null: no end */
  until: string | null
}

/** When readers saw which edition where, and will see it as things stand; oldest first, without a word of it. */
export async function readShownIntervals({ payload }: { payload: Payload }): Promise<ShownInterval[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.posts,
    sort: ['servedFrom', 'publicId'],
    select: { publicId: true, item: true, channel: true, language: true, edition: true, servedFrom: true, servedUntil: true },
  })
  return docs.map(({ publicId, item, channel, language, edition, servedFrom, servedUntil }) => {
    const until = asInstant(servedUntil)
    return {
      publicId,
      itemId: relationId(item),
      channelId: relationId(channel),
      language,
      edition,
      from: String(asInstant(servedFrom)),
      until: until === FAR_FUTURE ? null : until,
    }
  })
}
