import type { Payload } from 'payload'

import { indexRecords, type Vocabulary } from '@/domain/presentation/vocabulary'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { relationId, relationIds } from './relationId'
import { asDocument, asLocalisedText, asText, type StoredDocument } from './storedValues'

/** More words than a calendar of one municipality ever has; a bound, not a page. */
const MOST_RECORDS = 500

/** All public vocabularies in all languages at once. Small, and asked for once per change of the data. */
export async function loadVocabulary(payload: Payload): Promise<Vocabulary> {
  const [themes, audiences, channels, helpLines, glossaryTerms, campaigns, settings] = await Promise.all([
    read({ payload, collection: SLUGS.themes }),
    read({ payload, collection: SLUGS.audiences }),
    // A channel in the bin still names what was shown there.
    read({ payload, collection: SLUGS.channels, withTrash: true }),
    read({ payload, collection: SLUGS.helpLines }),
    read({ payload, collection: SLUGS.glossaryTerms }),
    read({ payload, collection: SLUGS.campaigns, sort: ['-startDate', 'slug'] }),
    // The delivery API presents three of these fields and no person's; access is decided by that choice.
    payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0 }),
  ])
  const setting = asDocument(settings)
  return {
    themes: indexRecords(
      themes.map((row) => ({ ...named(row), ...described(row), parentId: relationId(row.parent) })),
    ),
    audiences: indexRecords(audiences.map((row) => ({ ...named(row), ...described(row) }))),
    channels: indexRecords(channels.map(readChannel)),
    helpLines: indexRecords(helpLines.filter(isConfirmed).map(readHelpLine)),
    glossaryTerms: indexRecords(
      glossaryTerms.map((row) => ({
        ...named(row, 'term'),
        meaning: asLocalisedText(row.meaning),
        source: asText(row.source),
      })),
    ),
    campaigns: indexRecords(campaigns.map(readCampaign)),
    quickExitUrl: asText(setting.quickExitUrl),
    contact: {
      name: asText(setting.contactName) ?? asText(setting.municipalityName) ?? 'Contentkalender',
      email: asText(setting.contactEmail) ?? 'api@deventer.example',
      url: asText(setting.websiteUrl) ?? 'https://www.deventer.nl',
    },
  }
}

type Listed =
  | typeof SLUGS.themes
  | typeof SLUGS.audiences
  | typeof SLUGS.channels
  | typeof SLUGS.helpLines
  | typeof SLUGS.glossaryTerms
  | typeof SLUGS.campaigns

async function read({ payload, collection, withTrash = false, sort = ['sortOrder', 'slug'] }: {
  payload: Payload
  collection: Listed
  withTrash?: boolean
  sort?: string[]
}): Promise<StoredDocument[]> {
  const { docs } = await payload.find({
    collection,
    // Public by the model; the presenters name every field that leaves.
    overrideAccess: true,
    depth: 0,
    pagination: false,
    limit: MOST_RECORDS,
    ...inAllLanguages(),
    sort,
    trash: withTrash,
  })
  return docs.map(asDocument)
}

function named(row: StoredDocument, nameField = 'name') {
  return { id: String(row.id), slug: String(row.slug), name: asLocalisedText(row[nameField]) }
}

function described(row: StoredDocument) {
  return { description: asLocalisedText(row.description) }
}

function readChannel(row: StoredDocument) {
  return {
    ...named(row),
    ...described(row),
    delivery: row.delivery === 'byHand' ? ('byHand' as const) : ('pulled' as const),
    isListed: row.isActive !== false && !row.deletedAt,
  }
}

/** A new line has nothing to call until a second person confirmed it; readers are not sent to a name alone. */
export function isConfirmed(row: StoredDocument): boolean {
  return [row.checkedOn, row.phone, row.chatUrl, row.url].some((value) => asText(value) !== null)
}

export function readHelpLine(row: StoredDocument) {
  return {
    ...named(row),
    phone: asText(row.phone),
    isFree: row.isFree === true,
    isDayAndNight: row.isDayAndNight === true,
    mayBeAnonymous: row.mayBeAnonymous === true,
    isEmergency: row.isEmergency === true,
    hours: asLocalisedText(row.hours),
    forWhom: asLocalisedText(row.forWhom),
    chatUrl: asText(row.chatUrl),
    url: asText(row.url),
    region: asText(row.region),
  }
}

function readCampaign(row: StoredDocument) {
  return {
    ...named(row, 'publicName'),
    description: asLocalisedText(row.publicDescription),
    startDate: asPlainDate(row.startDate),
    endDate: asPlainDate(row.endDate),
    themeIds: relationIds(row.themes),
    audienceIds: relationIds(row.audiences),
    landingItemId: relationId(row.landingItem),
  }
}

function asPlainDate(value: unknown): PlainDate | null {
  return isPlainDate(value) ? value : null
}
