import type { IncomingMessage, ServerResponse } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import type { Payload } from 'payload'

import { currentInstant } from '@/clock'
import { createServedSource } from '@/queries/createServedSource'

import { isUnchanged, type Answer } from './answer'
import { clientAddressOf } from './clientAddress'
import { createDeliveryApi, type DeliveryApi } from './createDeliveryApi'
import { commonHeaders, rateLimitPolicy, rateLimitValue } from './headers'
import type { Allowance } from './rateLimiter'
import { cacheControlOf, type Moment } from './servingWindows'

/** What the delivery API takes from the environment. */
export type DeliveryEnv = {
  /** origin without a slash at the end */
  serverUrl: string
  timeZone: string
  /** requests per minute and address; 600 when absent */
  rateLimitPerMinute?: number
  /** how many proxies of our own stand in front; 0 when absent */
  trustedProxies?: number
}

export type DeliveryServer = {
  /** Answers a request for `/delivery/…`. True when it was answered at once, else a promise of the answer. */
  handle: (request: IncomingMessage, response: ServerResponse) => true | Promise<void>
  close: () => void
}

/** The delivery API on Node's own server, reading from Payload in the same process. */
export function createDeliveryServer({ payload, env }: { payload: Payload; env: DeliveryEnv }): DeliveryServer {
  const api = createDeliveryApi({
    source: createServedSource(payload),
    clock: currentInstant,
    monotonic: () => performance.now(),
    baseUrl: env.serverUrl,
    zone: env.timeZone,
    logError: (error) => payload.logger.error({ msg: 'delivery API', err: error }),
    ...(env.rateLimitPerMinute !== undefined && { requestsPerMinute: env.rateLimitPerMinute }),
  })
  return createHandler({ api, trustedProxies: env.trustedProxies ?? 0 })
}

/**
 * Ready answers go straight out; everything else goes through the routes. Both ways spend the same allowance and
 * send the same headers.
 */
export function createHandler({ api, trustedProxies = 0 }: { api: DeliveryApi; trustedProxies?: number }): DeliveryServer {
  const allowances = new WeakMap<object, Allowance>()
  const listener = getRequestListener(
    (request, { incoming }) => {
      const allowance = allowances.get(incoming)
      return api.app.fetch(request, allowance === undefined ? {} : { allowance })
    },
    // The global Request and Response belong to Next as well, in the same process.
    { overrideGlobalObjects: false },
  )
  return {
    handle: (request, response) => {
      const allowance = api.limiter.take(clientAddressOf({ request, trustedProxies }))
      if (allowance.isAllowed && handleFast({ api, request, response, allowance })) return true
      allowances.set(request, allowance)
      return listener(request, response)
    },
    close: api.close,
  }
}

function handleFast({ api, request, response, allowance }: {
  api: DeliveryApi
  request: IncomingMessage
  response: ServerResponse
  allowance: Allowance
}): boolean {
  if (request.method !== 'GET') return false
  const answer = api.answers.findByUrl(request.url ?? '')
  if (answer === undefined) return false
  const now = api.now()
  if (api.windows.current(now) !== answer.window) return false

  const headers = [...(answer.rawHeaders ??= rawHeadersOf({ answer, allowance }))]
  headers.push('Cache-Control', memorised({ window: answer.window, now }, answer.restsOnConsent))
  headers.push('RateLimit', rateLimitValue(allowance))
  const ifNoneMatch = request.headers['if-none-match']
  if (ifNoneMatch !== undefined && isUnchanged({ ifNoneMatch, etag: answer.etag })) {
    response.writeHead(304, headers)
    response.end()
    return true
  }
  headers.push('Content-Type', answer.contentType, 'Content-Length', String(answer.body.length))
  response.writeHead(200, headers)
  response.end(answer.body)
  return true
}

function rawHeadersOf({ answer, allowance }: { answer: Answer; allowance: Allowance }): string[] {
  const headers = [...commonHeaders(answer.window), ['ETag', answer.etag], ['RateLimit-Policy', rateLimitPolicy(allowance)]]
  if (answer.link !== null) headers.push(['Link', answer.link])
  return headers.flat()
}

let lastCacheControl: (Moment & { value: string }) | null = null

/** `Cache-Control` changes once a second; most answers go out many times within one. */
function memorised({ window, now }: Moment, restsOnConsent: boolean): string {
  if (restsOnConsent) return cacheControlOf({ window, now, restsOnConsent })
  if (lastCacheControl?.window !== window || lastCacheControl.now !== now) {
    lastCacheControl = { window, now, value: cacheControlOf({ window, now, restsOnConsent }) }
  }
  return lastCacheControl.value
}
