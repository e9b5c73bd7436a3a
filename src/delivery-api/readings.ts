import {
  presentAudience,
  presentChannel,
  presentGlossaryTerm,
  presentHelpLine,
  presentTheme,
} from '@/domain/presentation/presentVocabulary'
import { encodeCursor } from '@/domain/presentation/cursor'
import { presentCampaign } from '@/domain/presentation/presentCampaign'
import { presentPost, type PresentedPost } from '@/domain/presentation/presentPost'
import type { ParameterProblem } from '@/domain/presentation/problem'
import type { ServedPost } from '@/domain/presentation/servedPost'
import { withDescendants, type CampaignRecord, type Records } from '@/domain/presentation/vocabulary'
import { DEFAULT_LANGUAGE, type Language } from '@/domain/languages'
import { isPublicId } from '@/domain/serving/publicId'
import type { ServedPostsQuery, ServedSource } from '@/queries/servedSource'

import { createOpenApiDocument } from './openApiDocument'
import { DEFAULT_PAGE_SIZE, namesQuerySchema, noQuerySchema, readParameters, type PostsQuery } from './parameters'
import type { Routes } from './routes'
import type { Moment } from './servingWindows'

/** What an address gives at a moment: one shape per case. */
export type Reading =
  | { kind: 'found'; content: unknown; restsOnConsent: boolean; link: string | null }
  | { kind: 'invalid'; errors: readonly ParameterProblem[] }
  | { kind: 'absent' }

export type ReadingContext = { source: ServedSource; routes: Routes; apiUrl: string; zone: string }
export type ReadingInput = Moment & { url: URL; parameters: Record<string, string | undefined> }
export type Read = (input: ReadingInput) => Promise<Reading>

const ABSENT: Reading = { kind: 'absent' }
const found = (content: unknown): Reading => ({ kind: 'found', content, restsOnConsent: false, link: null })
const listed = (items: readonly unknown[]): Reading => found({ items, nextCursor: null })

/** The addresses of the interface, by the names of their routes; pictures, which are no JSON, excepted. */
export function createReadings(context: ReadingContext): Record<Exclude<keyof Routes, 'media'>, Read> {
  const { source, apiUrl, zone } = context

  /** A list of names in the language that was asked for. */
  const names =
    (list: (input: Moment & { language: Language }) => readonly unknown[] | Promise<readonly unknown[]>): Read =>
    async ({ url, window, now }) => {
      const { values, errors } = readParameters({ url, schema: namesQuerySchema })
      if (values === null) return { kind: 'invalid', errors }
      return listed(await list({ window, now, language: values.language ?? DEFAULT_LANGUAGE }))
    }

  return {
    posts: (input) => readPosts({ context, input }),
    post: async ({ url, parameters, window, now }) => {
      const { errors } = readParameters({ url, schema: noQuerySchema })
      if (errors.length > 0) return { kind: 'invalid', errors }
      const { id } = parameters
      if (!isPublicId(id)) return ABSENT
      const post = await source.findPost({ publicId: id, now })
      if (post === null) return ABSENT
      const [content] = await presentPosts({ context, posts: [post], moment: { window, now } })
      return { kind: 'found', content, restsOnConsent: post.restsOnConsent, link: null }
    },
    campaigns: names(async ({ window, language }) => {
      const { vocabulary, facts } = window
      const landingPosts = await facts.landingPosts()
      const visible = await Promise.all(vocabulary.campaigns.list.map(({ id }) => facts.isCampaignServed(id)))
      return vocabulary.campaigns.list
        .filter((_, index) => visible[index] === true)
        .map((record) => presentCampaign({ record, language, vocabulary, landingPosts }))
    }),
    campaign: async ({ url, parameters, window }) => {
      const { values, errors } = readParameters({ url, schema: namesQuerySchema })
      if (values === null) return { kind: 'invalid', errors }
      const { vocabulary, facts } = window
      const record = vocabulary.campaigns.bySlug.get(parameters.slug ?? '')
      if (record === undefined || !(await facts.isCampaignServed(record.id))) return ABSENT
      const landingPosts = await facts.landingPosts()
      return found(presentCampaign({ record, language: values.language ?? DEFAULT_LANGUAGE, vocabulary, landingPosts }))
    },
    themes: names(({ window: { vocabulary }, language }) =>
      vocabulary.themes.list.map((record) => presentTheme({ record, language, themes: vocabulary.themes })),
    ),
    audiences: names(({ window: { vocabulary }, language }) =>
      vocabulary.audiences.list.map((record) => presentAudience({ record, language })),
    ),
    channels: names(({ window: { vocabulary }, language }) =>
      vocabulary.channels.list.filter(({ isListed }) => isListed).map((record) => presentChannel({ record, language })),
    ),
    helpLines: names(({ window: { vocabulary }, language }) =>
      vocabulary.helpLines.list.map((record) => presentHelpLine({ record, language })),
    ),
    glossaryTerms: names(({ window: { vocabulary }, language }) =>
      vocabulary.glossaryTerms.list.map((record) => presentGlossaryTerm({ record, language })),
    ),
    openApi: async ({ url, window }) => {
      const { errors } = readParameters({ url, schema: noQuerySchema })
      if (errors.length > 0) return { kind: 'invalid', errors }
      return Promise.resolve(found(createOpenApiDocument({ apiUrl, zone, contact: window.vocabulary.contact })))
    },
  }
}

async function readPosts({ context, input }: { context: ReadingContext; input: ReadingInput }): Promise<Reading> {
  const { url, window, now } = input
  const { values, errors } = readParameters({ url, schema: context.routes.posts.request.query })
  // Slugs are looked up even when something else is wrong already: all errors go into one answer.
  const filters = await findFilters({ url, window, now })
  if (values === null || filters.errors.length > 0) return { kind: 'invalid', errors: [...errors, ...filters.errors] }

  const pageSize = values.pageSize ?? DEFAULT_PAGE_SIZE
  const rows = await context.source.findPosts({
    now,
    ...filters.ids,
    ...definedOf(values),
    limit: pageSize + 1,
  })
  const posts = rows.slice(0, pageSize)
  const last = posts.at(-1)
  const nextCursor =
    rows.length > pageSize && last !== undefined ? encodeCursor({ publishedAt: last.publishedAt, id: last.publicId }) : null
  return {
    kind: 'found',
    content: { items: await presentPosts({ context, posts, moment: { window, now } }), nextCursor },
    restsOnConsent: posts.some(({ restsOnConsent }) => restsOnConsent),
    link: nextCursor === null ? null : `<${nextAddress({ context, url, nextCursor })}>; rel="next"`,
  }
}

function definedOf(values: PostsQuery): Omit<ServedPostsQuery, 'now' | 'limit'> {
  const { language, kind, from, to, eventFrom, eventTo, cursor } = values
  return {
    ...(language && { languages: language }),
    ...(kind && { kinds: kind }),
    ...(from && { from }),
    ...(to && { to }),
    ...(eventFrom && { eventFrom }),
    ...(eventTo && { eventTo }),
    ...(cursor && { after: cursor }),
  }
}

function nextAddress({ context, url, nextCursor }: { context: ReadingContext; url: URL; nextCursor: string }): string {
  const parameters = new URLSearchParams(url.searchParams)
  parameters.set('cursor', nextCursor)
  return `${context.apiUrl}/posts?${parameters.toString()}`
}

type FilterIds = Pick<ServedPostsQuery, 'channelIds' | 'themeIds' | 'audienceIds' | 'campaignIds'>

/** Slugs of filters as ids. A campaign without a served post does not exist for the outside, so it is unknown. */
async function findFilters({ url, window }: Moment & { url: URL }): Promise<{ ids: FilterIds; errors: ParameterProblem[] }> {
  const { channels, themes, audiences, campaigns } = window.vocabulary
  const errors: ParameterProblem[] = []
  const find = <T extends { id: string; slug: string }>(parameter: string, records: Records<T>): T[] | undefined => {
    if (!url.searchParams.has(parameter)) return undefined
    return [...new Set(url.searchParams.getAll(parameter))].flatMap((slug) => {
      const record = records.bySlug.get(slug)
      if (record !== undefined) return [record]
      if (!errors.some((error) => error.parameter === parameter)) errors.push({ parameter, code: 'unknown-value' })
      return []
    })
  }
  const channelIds = find('channel', channels)?.map(({ id }) => id)
  const themeIds = find('theme', themes)?.flatMap(({ id }) => withDescendants({ themes, id }))
  const audienceIds = find('audience', audiences)?.map(({ id }) => id)
  const campaignIds = find('campaign', await visibleCampaigns({ window, url, campaigns }))?.map(({ id }) => id)
  return {
    ids: {
      ...(channelIds && { channelIds }),
      ...(themeIds && { themeIds: [...new Set(themeIds)] }),
      ...(audienceIds && { audienceIds }),
      ...(campaignIds && { campaignIds }),
    },
    errors,
  }
}

async function visibleCampaigns({ window, url, campaigns }: {
  window: Moment['window']
  url: URL
  campaigns: Records<CampaignRecord>
}): Promise<Records<CampaignRecord>> {
  const bySlug = new Map<string, CampaignRecord>()
  for (const slug of new Set(url.searchParams.getAll('campaign'))) {
    const record = campaigns.bySlug.get(slug)
    if (record !== undefined && (await window.facts.isCampaignServed(record.id))) bySlug.set(slug, record)
  }
  return { ...campaigns, bySlug }
}

async function presentPosts({ context, posts, moment }: {
  context: ReadingContext
  posts: readonly ServedPost[]
  moment: Moment
}): Promise<PresentedPost[]> {
  if (posts.length === 0) return []
  const { source, apiUrl } = context
  const { window, now } = moment
  const itemIds = [...new Set(posts.map(({ itemId }) => itemId).filter((id) => id !== ''))]
  const pictures = posts.flatMap(({ media, pictograms, share }) => [...media, ...pictograms, ...(share.image ? [share.image] : [])])
  const mediaIds = [...new Set(pictures.map(({ mediaId }) => mediaId))]
  const [translations, imageSizes, landingPosts] = await Promise.all([
    source.findTranslations({ itemIds, now }),
    source.findImageSizes(mediaIds),
    posts.some(({ campaignId }) => campaignId !== null) ? window.facts.landingPosts() : [],
  ])
  return posts.map((post) => {
    const own = translations.find(({ publicId }) => publicId === post.publicId)
    const others = translations
      .filter(({ itemId, channelId, language, occurrence }) =>
        itemId === post.itemId && channelId === post.channelId && language !== post.language &&
        occurrence === own?.occurrence)
      .map(({ language, publicId }) => ({ language, id: publicId }))
      .sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : a.id < b.id ? -1 : 1))
    return presentPost({ post, vocabulary: window.vocabulary, translations: others, landingPosts, imageSizes, apiUrl })
  })
}

