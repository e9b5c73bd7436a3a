import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'

import {
  chooseProblemLanguage,
  presentProblem,
  type ParameterProblem,
  type ProblemKind,
} from '@/domain/presentation/problem'
import type { Instant } from '@/domain/time/instant'
import type { ServedSource } from '@/queries/servedSource'

import { createAnswer, createAnswerCache, isUnchanged, normaliseAddress, type Answer, type AnswerCache } from './answer'
import { ALLOWED_METHODS, API_PATH, commonHeaders, PREFLIGHT_HEADERS, rateLimitPolicy, rateLimitValue } from './headers'
import { createRateLimiter, type Allowance, type RateLimiter } from './rateLimiter'
import { createReadings, type Read } from './readings'
import { chooseRange, readMedia, type MediaReading } from './readMedia'
import { createRoutes } from './routes'
import { cacheControlOf, createServingWindows, type Moment, type ServingWindow, type ServingWindows } from './servingWindows'

export type DeliveryApiOptions = {
  source: ServedSource
  /** the present, in whole seconds */
  clock: () => Instant
  /** milliseconds that never run backwards */
  monotonic: () => number
  /** origin of the site, without a slash at the end */
  baseUrl: string
  zone: string
  logError: (error: unknown) => void
  requestsPerMinute?: number
  /** how often other processes are looked at for writes */
  pollEveryMs?: number
  cacheBytes?: number
}

/** Set by the server in front; a request without it (a test) counts for one unnamed client. */
type Bindings = { allowance?: Allowance }
type Env = { Bindings: Bindings; Variables: { allowance: Allowance } }

export type DeliveryApi = {
  app: OpenAPIHono<Env>
  windows: ServingWindows
  answers: AnswerCache
  limiter: RateLimiter
  now: () => Instant
  close: () => void
}

const DEFAULT_REQUESTS_PER_MINUTE = 600
const DEFAULT_POLL_EVERY_MS = 250
const DEFAULT_CACHE_BYTES = 64_000_000

/** The delivery API without a port: parse → read → present. Errors are RFC 9457, in Dutch or English. */
export function createDeliveryApi(options: DeliveryApiOptions): DeliveryApi {
  const { source, clock, monotonic, zone, logError } = options
  const { requestsPerMinute = DEFAULT_REQUESTS_PER_MINUTE, pollEveryMs = DEFAULT_POLL_EVERY_MS } = options
  const answers = createAnswerCache({ maxBytes: options.cacheBytes ?? DEFAULT_CACHE_BYTES })
  const limiter = createRateLimiter({ perMinute: requestsPerMinute, monotonic })
  const windows = createServingWindows({ source, clock, monotonic, pollEveryMs, onChange: answers.clear })
  const routes = createRoutes({ zone })
  const readings = createReadings({ source, routes, zone, apiUrl: `${options.baseUrl}${API_PATH}` })
  const building = new Map<string, { window: ServingWindow; answer: Promise<Answer | Outcome> }>()

  const app = new OpenAPIHono<Env>()

  app.use(async (c, next) => {
    // Tests call without a server in front, and so without an environment.
    const given = (c.env as Bindings | undefined)?.allowance
    c.set('allowance', given ?? limiter.take('unnamed'))
    if (!c.get('allowance').isAllowed) return problem({ c, kind: 'too-many-requests' })
    return next()
  })

  for (const [name, route] of Object.entries(routes)) {
    const path = `${API_PATH}${route.path.replace(/\{(\w+)\}/g, ':$1')}`
    app.openAPIRegistry.registerPath(route)
    if (name !== 'media') app.get(path, (c) => respond({ c, read: readings[name as keyof typeof readings] }))
    else app.get(path, respondWithMedia)
    app.options(path, (c) => new Response(null, { status: 204, headers: [...headersOf({ c, window: null }), ...PREFLIGHT_HEADERS] }))
    app.all(path, (c) => problem({ c, kind: 'method-not-allowed', headers: [['Allow', ALLOWED_METHODS]] }))
  }

  app.notFound((c) => problem({ c, kind: 'not-found' }))
  app.onError((error, c) => {
    logError(error)
    return problem({ c, kind: 'internal-error' })
  })

  async function respond({ c, read }: { c: Context<Env>; read: Read }): Promise<Response> {
    const { window, now } = await windows.obtain()
    const url = new URL(c.req.url)
    const key = normaliseAddress(url)
    const answer = await findOrBuild({ c, read, url, key, moment: { window, now } })
    if ('kind' in answer) return problemOf({ c, outcome: answer, window })

    const cacheControl = cacheControlOf({ window, now, restsOnConsent: answer.restsOnConsent })
    const headers = headersOf({ c, window })
    headers.push(['Cache-Control', cacheControl], ['ETag', answer.etag])
    if (answer.link !== null) headers.push(['Link', answer.link])
    if (isUnchanged({ ifNoneMatch: c.req.header('if-none-match'), etag: answer.etag })) {
      return new Response(null, { status: 304, headers })
    }
    headers.push(['Content-Type', answer.contentType], ['Content-Length', String(answer.body.length)])
    return new Response(new Uint8Array(answer.body), { status: 200, headers })
  }

  /** One of many callers that ask the same at once builds; the others wait for what it finds. */
  async function findOrBuild({ c, read, url, key, moment }: {
    c: Context<Env>
    read: Read
    url: URL
    key: string
    moment: Moment
  }): Promise<Answer | Outcome> {
    const { window } = moment
    const known = answers.find(key)
    if (known?.window === window) return known
    const underWay = building.get(key)
    if (underWay?.window === window) return underWay.answer

    const answer = build({ read, url, moment, parameters: c.req.param() })
    const mine = { window, answer }
    building.set(key, mine)
    try {
      const built = await answer
      // What rests on a consent is asked for anew every time: another process may have heard that it ended.
      const mayKeep = !('kind' in built) && !built.restsOnConsent && windows.isLatest(window)
      if (mayKeep) answers.keep({ key, url: addressOf(url), answer: built })
      return built
    } finally {
      if (building.get(key) === mine) building.delete(key)
    }
  }

  async function respondWithMedia(c: Context<Env>): Promise<Response> {
    const { window, now } = await windows.obtain()
    if (new URL(c.req.url).search !== '') {
      const errors = [...new URL(c.req.url).searchParams.keys()].map(
        (parameter): ParameterProblem => ({ parameter, code: 'unknown-parameter' }),
      )
      if (errors.length > 0) return problem({ c, kind: 'invalid-input', errors, window })
    }
    const { sha256, size } = c.req.param() as Record<string, string | undefined>
    const reading = await readMedia({ source, window, now, sha256, size, ifNoneMatch: c.req.header('if-none-match') })
    if (reading.kind === 'absent') return problem({ c, kind: 'not-found', window })
    const cacheControl = cacheControlOf({ window, now, restsOnConsent: reading.restsOnConsent })
    const headers = headersOf({ c, window })
    headers.push(['Cache-Control', cacheControl], ['ETag', reading.etag], ['Cross-Origin-Resource-Policy', 'cross-origin'])
    if (reading.kind === 'unchanged') return new Response(null, { status: 304, headers })
    return sendFile({ c, window, reading, headers })
  }

  /** Players fetch a long sound in parts, and jump in it. */
  function sendFile({ c, window, reading, headers }: {
    c: Context<Env>
    window: ServingWindow
    reading: MediaReading & { kind: 'found' }
    headers: [string, string][]
  }): Response | Promise<Response> {
    const { file, etag } = reading
    const range = chooseRange({ file, etag, range: c.req.header('range'), ifRange: c.req.header('if-range') })
    if (range === 'unsatisfiable') {
      const size: [string, string] = ['Content-Range', `bytes */${file.length}`]
      return problem({ c, kind: 'range-not-satisfiable', headers: [size], window })
    }
    const length = range === null ? file.length : range.end - range.start + 1
    headers.push(['Content-Type', file.type], ['Content-Length', String(length)], ['Content-Disposition', 'inline'])
    if (file.isSeekable) headers.push(['Accept-Ranges', 'bytes'])
    if (range !== null) headers.push(['Content-Range', `bytes ${range.start}-${range.end}/${file.length}`])
    const isHead = c.req.raw.method === 'HEAD'
    return new Response(isHead ? null : file.read(range ?? undefined), { status: range === null ? 200 : 206, headers })
  }

  function problemOf({ c, outcome, window }: { c: Context<Env>; outcome: Outcome; window: ServingWindow }) {
    if (outcome.kind === 'invalid') return problem({ c, kind: 'invalid-input', errors: outcome.errors, window })
    return problem({ c, kind: 'not-found', window })
  }

  /** An error in words. It is never kept by a cache: what is absent now may be there in a second. */
  async function problem({ c, kind, errors, headers = [], window }: {
    c: Context<Env>
    kind: ProblemKind
    errors?: readonly ParameterProblem[]
    headers?: [string, string][]
    window?: ServingWindow
  }): Promise<Response> {
    const language = chooseProblemLanguage(c.req.header('accept-language'))
    const document = presentProblem({ kind, language, ...(errors && { errors }) })
    const body = Buffer.from(JSON.stringify(document))
    const all = headersOf({ c, window: window ?? (await presentWindow(kind)) })
    all.push(
      ...headers,
      ['Cache-Control', 'no-store'],
      ['Content-Language', language],
      ['Content-Type', 'application/problem+json; charset=utf-8'],
      ['Content-Length', String(body.length)],
    )
    if (kind === 'too-many-requests') all.push(['Retry-After', String(c.get('allowance').retryAfterSeconds)])
    return new Response(body, { status: document.status, headers: all })
  }

  /** An error has the revision as well, unless the fault is that it cannot be read. */
  async function presentWindow(kind: ProblemKind): Promise<ServingWindow | null> {
    if (kind === 'internal-error') return windows.current(clock())
    return (await windows.obtain()).window
  }

  return { app, windows, answers, limiter, now: clock, close: windows.close }
}

type Outcome = { kind: 'invalid'; errors: readonly ParameterProblem[] } | { kind: 'absent' }

async function build({ read, url, moment, parameters }: {
  read: Read
  url: URL
  moment: Moment
  parameters: Record<string, string | undefined>
}): Promise<Answer | Outcome> {
  const reading = await read({ ...moment, url, parameters })
  if (reading.kind !== 'found') return reading
  const { content, link, restsOnConsent } = reading
  return createAnswer({ window: moment.window, content, link, restsOnConsent })
}

function headersOf({ c, window }: { c: Context<Env>; window: ServingWindow | null }): [string, string][] {
  const allowance = c.get('allowance')
  return [
    ...commonHeaders(window),
    ['RateLimit', rateLimitValue(allowance)],
    ['RateLimit-Policy', rateLimitPolicy(allowance)],
  ]
}

/** An address as it stands in the first line of a request. */
function addressOf(url: URL): string {
  return `${url.pathname}${url.search}`
}
