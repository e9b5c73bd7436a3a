import { z } from '@hono/zod-openapi'

import { IMAGE_SIZES } from '@/domain/presentation/servedPost'
import { PUBLIC_ID_PATTERN } from '@/domain/serving/publicId'

import { EXAMPLE_CHECKSUM, EXAMPLE_CURSOR, EXAMPLE_POST_ID } from './exampleDocuments'
import { API_VERSION } from './headers'
import { createPostsQuerySchema, namesQuerySchema, noQuerySchema } from './parameters'
import {
  audienceSchema,
  campaignSchema,
  channelSchema,
  CHECKSUM_PATTERN,
  glossaryTermSchema,
  helpLineSchema,
  listSchema,
  postSchema,
  problemSchema,
  SLUG_PATTERN,
  themeSchema,
} from './schemas'

const header = ({ description, example }: { description: string; example: string }) => ({
  description,
  schema: { type: 'string' as const, example },
})

const VERSION_HEADERS = {
  'API-Version': header({ description: 'Full version of this interface', example: API_VERSION }),
  'Serving-Revision': header({
    description: 'Rises with every change of what is served and never falls. It leaps: only compare it',
    example: '1400042',
  }),
}
const RATE_HEADERS = {
  RateLimit: header({ description: 'What is left of the allowance', example: '"default";r=599;t=1' }),
  'RateLimit-Policy': header({ description: 'Requests per window in seconds', example: '"default";q=600;w=60' }),
}
const CACHE_HEADERS = {
  ...VERSION_HEADERS,
  ...RATE_HEADERS,
  ETag: header({ description: 'Strong validator', example: '"b5bb9d8014a0f9b1d61e21e796d"' }),
  'Cache-Control': header({
    description: 'At most 30 seconds, never past the next change; no-cache where a consent may end',
    example: 'public, max-age=30, must-revalidate',
  }),
}
const LINK_HEADER = {
  Link: header({
    description: 'The next page, when there is one (RFC 8288)',
    example: `<https://kalender.example.nl/delivery/v1/posts?cursor=${EXAMPLE_CURSOR}>; rel="next"`,
  }),
}

const ACCEPT_RANGES_HEADER = {
  'Accept-Ranges': header({ description: 'Parts of the file may be asked for', example: 'bytes' }),
}
const CONTENT_RANGE_HEADER = {
  'Content-Range': header({ description: 'Which bytes of how many', example: 'bytes 0-499/52000' }),
}
const FILE = { schema: { type: 'string' as const, format: 'binary' } }
const FILE_CONTENT = { 'image/webp': FILE, 'audio/mpeg': FILE, 'audio/ogg': FILE, 'audio/mp4': FILE }

const problem = (description: string, headers: object = {}) => ({
  description,
  headers: { ...VERSION_HEADERS, ...headers },
  content: { 'application/problem+json': { schema: problemSchema } },
})

const ERRORS = {
  400: problem('Something in the request is wrong; all of it is named'),
  404: problem('Nothing is served here now'),
  429: problem('Too many requests', {
    ...RATE_HEADERS,
    'Retry-After': header({ description: 'Seconds to wait', example: '1' }),
  }),
  500: problem('A fault of ours'),
}

const responses = ({ schema, description, headers = {} }: { schema: z.ZodType; description: string; headers?: object }) => ({
  200: {
    description,
    headers: { ...CACHE_HEADERS, ...headers },
    content: { 'application/json': { schema } },
  },
  304: { description: 'Unchanged since the ETag that was sent along', headers: CACHE_HEADERS },
  ...ERRORS,
})

const namesRoute = ({ path, name, items, tag, summary, operationId }: {
  path: string
  name: string
  items: z.ZodType
  tag: string
  summary: string
  operationId: string
}) => ({
  method: 'get' as const,
  path,
  operationId,
  tags: [tag],
  summary,
  request: { query: namesQuerySchema },
  responses: responses({ schema: listSchema({ name, items, nextCursor: null }), description: 'All of them on one page' }),
})

const campaignParameters = z.object({
  slug: z.string().regex(SLUG_PATTERN).max(80).openapi({ param: { description: 'Slug of the campaign' }, example: 'veilig-uit' }),
})
const postParameters = z.object({
  id: z.string().regex(PUBLIC_ID_PATTERN).openapi({ param: { description: 'Id of the post' }, example: EXAMPLE_POST_ID }),
})
const mediaParameters = z.object({
  sha256: z
    .string()
    .regex(CHECKSUM_PATTERN)
    .openapi({ param: { description: 'Checksum of the original' }, example: EXAMPLE_CHECKSUM }),
  size: z
    .enum(IMAGE_SIZES)
    .openapi({ param: { description: 'Size of the picture; a sound has its original only' }, example: 'small' }),
})

export const TAGS = [
  { name: 'Posts', description: 'What is served now, per channel and language' },
  { name: 'Campaigns', description: 'Efforts of which a post is served now' },
  { name: 'Vocabularies', description: 'The words that posts and filters use' },
  { name: 'Media', description: 'Pictures and sounds of posts that are served now' },
  { name: 'Documentation', description: 'This document' },
]

/** Every address of the interface: what it takes, what it gives. The same schemas read the requests. */
export const createRoutes = ({ zone }: { zone: string }) => {
  const vocabulary = { tag: 'Vocabularies' }
  return {
    posts: {
      method: 'get' as const,
      path: '/posts',
      operationId: 'listPosts',
      tags: ['Posts'],
      summary: 'Posts that are served now',
      description: 'Newest first, then by id. Different filters mean "and". Poll at most every 30 seconds.',
      request: { query: createPostsQuerySchema({ zone }) },
      responses: responses({
        schema: listSchema({ name: 'PostList', items: postSchema, nextCursor: EXAMPLE_CURSOR }),
        description: 'A page of posts',
        headers: LINK_HEADER,
      }),
    },
    post: {
      method: 'get' as const,
      path: '/posts/{id}',
      operationId: 'getPost',
      tags: ['Posts'],
      summary: 'One post that is served now',
      request: { params: postParameters, query: noQuerySchema },
      responses: responses({ schema: postSchema, description: 'The post' }),
    },
    campaigns: namesRoute({
      path: '/campaigns', name: 'CampaignList', items: campaignSchema, tag: 'Campaigns', operationId: 'listCampaigns',
      summary: 'Campaigns of which a post is served now',
    }),
    campaign: {
      method: 'get' as const,
      path: '/campaigns/{slug}',
      operationId: 'getCampaign',
      tags: ['Campaigns'],
      summary: 'One campaign of which a post is served now',
      request: { params: campaignParameters, query: namesQuerySchema },
      responses: responses({ schema: campaignSchema, description: 'The campaign' }),
    },
    themes: namesRoute({
      ...vocabulary, path: '/themes', name: 'ThemeList', items: themeSchema, operationId: 'listThemes', summary: 'Themes, a tree',
    }),
    audiences: namesRoute({
      ...vocabulary, path: '/audiences', name: 'AudienceList', items: audienceSchema, operationId: 'listAudiences',
      summary: 'Audiences',
    }),
    channels: namesRoute({
      ...vocabulary, path: '/channels', name: 'ChannelList', items: channelSchema, operationId: 'listChannels',
      summary: 'Channels in use',
    }),
    helpLines: namesRoute({
      ...vocabulary, path: '/help-lines', name: 'HelpLineList', items: helpLineSchema, operationId: 'listHelpLines',
      summary: 'Help lines',
    }),
    glossaryTerms: namesRoute({
      ...vocabulary, path: '/glossary-terms', name: 'GlossaryTermList', items: glossaryTermSchema,
      operationId: 'listGlossaryTerms', summary: 'Hard words, explained',
    }),
    media: {
      method: 'get' as const,
      path: '/media/{sha256}/{size}',
      operationId: 'getMedia',
      tags: ['Media'],
      summary: 'One size of a picture, or a sound',
      description: 'One part of a file at a time may be asked for with Range.',
      request: { params: mediaParameters, query: noQuerySchema },
      responses: {
        200: {
          description: 'The file',
          headers: { ...CACHE_HEADERS, ...ACCEPT_RANGES_HEADER },
          content: FILE_CONTENT,
        },
        206: {
          description: 'The part that was asked for',
          headers: { ...CACHE_HEADERS, ...ACCEPT_RANGES_HEADER, ...CONTENT_RANGE_HEADER },
          content: FILE_CONTENT,
        },
        304: { description: 'Unchanged since the ETag that was sent along', headers: CACHE_HEADERS },
        416: problem('The part lies behind the end of the file', CONTENT_RANGE_HEADER),
        ...ERRORS,
      },
    },
    openApi: {
      method: 'get' as const,
      path: '/openapi.json',
      operationId: 'getOpenApi',
      tags: ['Documentation'],
      summary: 'This document',
      request: { query: noQuerySchema },
      responses: responses({
        schema: z.object({ openapi: z.string().openapi({ example: '3.0.3' }) }).loose().openapi('OpenApiDocument'),
        description: 'OpenAPI',
      }),
    },
  }
}

export type Routes = ReturnType<typeof createRoutes>
