import type { PayloadRequest } from 'payload'

import type { ChannelView, CoWritingView } from '@/domain/coWriting/coWritingView'
import { describeAppearance } from '@/domain/coWriting/describeAppearance'
import { readParagraphs, TEXT_FIELD_LABELS, TEXT_FIELDS } from '@/domain/coWriting/textFields'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGE_NAMES_NL, type Language } from '@/domain/languages'
import { FAR_FUTURE, type Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { hasText } from '@/domain/workflow/languageStage'
import { readEnv } from '@/env'
import type { ContentItem } from '@/payload-types'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { readContribution } from './readContribution'
import { readConversation } from './readConversation'
import { countingVerdicts, readGivenVerdicts } from './readGivenVerdicts'
import { readItem } from './readItem'
import { readItemLanguages } from './readItemLanguages'
import { paceOf } from './readPace'
import { readReaders } from './readReaders'
import { relationId } from './relationId'
import type { Writer } from './readWriter'
import { asInstant } from './storedValues'

/**
 * Everything on the page of somebody who writes in an item, read with their own rights; null when it is closed
 * to them, for whatever reason.
 */
export async function readCoWriting({ writer, languageAsked, now }: {
  writer: Writer
  languageAsked: unknown
  now: Instant
}): Promise<CoWritingView | null> {
  const { req, person, itemId, link } = writer
  const states = await readItemLanguages({ req, itemId })
  const written = [...states.values()].filter(({ stage }) => stage !== 'idea').map(({ language }) => language)
  const languages: Language[] = link ? [link.language] : written.length > 0 ? written : [DEFAULT_LANGUAGE]
  const language = isLanguage(languageAsked) && languages.includes(languageAsked) ? languageAsked : (languages[0] ?? DEFAULT_LANGUAGE)
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    req,
  })
  if (!item || item.archivedAt || item.sealedAt) return null
  const isExpert = person.role === 'expert'
  const names = await readChannelNames({ req, item })
  const contribution = isExpert ? await readContribution({ req, itemId, expertId: person.id }) : null
  const settings = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  return {
    itemId,
    revision: item.revision ?? 1,
    isExpert,
    displayName: person.displayName,
    isByLink: link !== null,
    language,
    languages: languages.map((each) => ({ language: each, name: LANGUAGE_NAMES_NL[each] })),
    channels: channelsOf({ item, names }),
    ...(await readConversation({ req, reader: person, itemId, language })),
    readers: await readReaders({ req, viewer: person, item, now }),
    ...(await readAppearances({ req, item, names, language, now })),
    contribution: contribution && {
      state: contribution.state,
      feeEuros: contribution.feeEuros ?? null,
      isFeePaid: Boolean(contribution.feePaidOn),
    },
    assent: isExpert && item.isStory === true ? await readAssent({ writer, language, now }) : null,
    pace: isExpert ? await readOwnPace({ req, expertId: person.id }) : null,
    quickExitUrl: settings.quickExitUrl ?? 'https://www.weeronline.nl',
  }
}

function channelsOf({ item, names }: { item: ContentItem; names: Map<string, string> }): ChannelView[] {
  return (item.variants ?? []).flatMap((variant) => {
    const channelId = relationId(variant.channel)
    if (channelId === null) return []
    const fields = TEXT_FIELDS.map((field) => ({
      field,
      label: TEXT_FIELD_LABELS[field],
      paragraphs: readParagraphs({ field, value: variant[field] }),
    }))
    // Words for sharing are an adviser's craft: they show here once there are any.
    const shown = fields.filter(({ field, paragraphs }) => field !== 'shareText' || paragraphs.some(({ text }) => text !== ''))
    return [{ channelId, name: names.get(channelId) ?? 'Kanaal', fields: shown }]
  })
}

async function readChannelNames({ req, item }: { req: PayloadRequest; item: ContentItem }): Promise<Map<string, string>> {
  const ids = (item.variants ?? []).map(({ channel }) => relationId(channel)).filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: SLUGS.channels,
    // The names of channels are public; one that is out of use still has one.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    where: { id: { in: ids } },
    select: { name: true },
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
  return new Map(ids.map((id) => [id, names.get(id) ?? 'Kanaal']))
}

async function readAppearances({ req, item, names, language, now }: {
  req: PayloadRequest
  item: ContentItem
  names: Map<string, string>
  language: Language
  now: Instant
}): Promise<Pick<CoWritingView, 'appearances' | 'isReadable'>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    // Posts are closed until their second; when that is, is for who wrote them to know. No words are read.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { and: [{ item: { equals: item.id } }, { language: { equals: language } }] },
    select: { channel: true, servedFrom: true, servedUntil: true },
    req,
  })
  const { timeZone: zone } = readEnv()
  const stretches = docs.map(({ channel, servedFrom, servedUntil }) => ({
    channelId: relationId(channel),
    from: asInstant(servedFrom) ?? now,
    until: asInstant(servedUntil) ?? FAR_FUTURE,
  }))
  const appearances = [...names].map(([channelId, channelName]) => {
    const variant = (item.variants ?? []).find(({ channel }) => relationId(channel) === channelId)
    const served = stretches.filter((each) => each.channelId === channelId)
    const releaseAt = asInstant(variant?.releaseAt) ?? asInstant(item.releaseAt)
    return describeAppearance({ facts: { channelName, served, releaseAt }, now, zone })
  })
  return { appearances, isReadable: stretches.some(({ from, until }) => from <= now && now < until) }
}

/** A yes or no belongs to one exact text: what was said of older words, or before a new approval was asked, counts no more. */
async function readAssent({ writer, language, now }: { writer: Writer; language: Language; now: Instant }): Promise<CoWritingView['assent']> {
  const { req, person, itemId } = writer
  const item = await readItem({ req, itemId })
  if (!item || !hasText(item.contents[language])) return null
  const contentHash = hashContent(item.contents[language])
  const today = wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date
  const { verdicts } = await readGivenVerdicts({ req, item, language, today })
  const own = countingVerdicts({ verdicts, contentHash }).filter(({ userId }) => userId === person.id).at(-1)
  return { contentHash, answer: own === undefined ? null : own.kind === 'approve' ? 'approve' : 'decline' }
}

async function readOwnPace({ req, expertId }: { req: PayloadRequest; expertId: string }): Promise<CoWritingView['pace']> {
  const user = await req.payload.findByID({
    collection: SLUGS.users,
    id: expertId,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    req,
  })
  return { ...paceOf(user), mailWord: user.mailWord ?? '' }
}
