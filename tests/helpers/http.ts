import { handleEndpoints } from 'payload'

import { graphqlRoute } from '@/graphql/graphqlRoute'
import { SLUGS } from '@/slugs'

import { emailOf, TEST_PASSWORD, type Calendar } from './openCalendar'

/** Who calls: a person of the calendar, the website's API client, or nobody. */
export type Caller = keyof Calendar['people'] | 'apiClient' | 'anonymous'

/** One of each kind. */
export const CALLERS: readonly Caller[] = ['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer', 'apiClient', 'anonymous']

// The body is whatever came back; each test says what it expects of it.
export type Answer = { status: number; headers: Headers; text: string; bytes: Uint8Array; body: Record<string, never> & Body }
type Body = {
  docs: Record<string, unknown>[]
  doc: Record<string, unknown>
  totalDocs: number
  errors: { message: string; data?: unknown }[]
  data: Record<string, unknown> | null
}

export type Ask = {
  as?: Caller
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  json?: unknown
  /** sent as it is, with the given content type */
  raw?: BodyInit
  headers?: Record<string, string>
}

export type Http = {
  rest: (path: string, ask?: Ask) => Promise<Answer>
  graphql: (query: string, ask?: { as?: Caller; variables?: object }) => Promise<Answer>
  apiClientId: string
}

export const ORIGIN = 'http://localhost:3000'
const API_KEY = 'sleutel-voor-de-proef-0123456789abcdef'

/** The two HTTP doors of Payload as the product opens them, called without a port. */
export async function openHttp(calendar: Calendar): Promise<Http> {
  const { payload } = calendar
  // Not at the top: the configuration reads the address of the database that `openCalendar` makes.
  const { default: config } = await import('../../payload.config')
  const client = await payload.create({
    collection: SLUGS.apiClients,
    overrideAccess: true,
    depth: 0,
    data: { name: 'Website van de proef', enableAPIKey: true, apiKey: API_KEY } as never,
  })
  const tokens = new Map<Caller, string>()
  const { POST } = graphqlRoute(config)

  async function authorization(caller: Caller): Promise<Record<string, string>> {
    if (caller === 'anonymous') return {}
    if (caller === 'apiClient') return { authorization: `${SLUGS.apiClients} API-Key ${API_KEY}` }
    const token = tokens.get(caller) ?? (await signIn(caller))
    tokens.set(caller, token)
    return { authorization: `JWT ${token}` }
  }

  async function signIn(caller: keyof Calendar['people']): Promise<string> {
    const answer = await rest('/users/login', {
      method: 'POST',
      json: { email: emailOf(caller), password: TEST_PASSWORD },
    })
    const { token } = answer.body as { token?: string }
    if (!token) throw new Error(`${caller} cannot sign in: ${answer.status} ${answer.text}`)
    return token
  }

  async function rest(path: string, ask: Ask = {}): Promise<Answer> {
    const { as = 'anonymous', json, raw, method = 'GET' } = ask
    const isJson = json !== undefined
    const request = new Request(`${ORIGIN}/api${path}`, {
      method,
      headers: {
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...(await authorization(as)),
        ...ask.headers,
      },
      ...(isJson ? { body: JSON.stringify(json) } : raw === undefined ? {} : { body: raw }),
    })
    return readAnswer(await handleEndpoints({ config, request }))
  }

  return {
    rest,
    apiClientId: String(client.id),
    graphql: async (query, { as = 'anonymous', variables } = {}) =>
      readAnswer(
        await POST(
          new Request(`${ORIGIN}/api/graphql`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              accept: 'application/graphql-response+json',
              ...(await authorization(as)),
            },
            body: JSON.stringify({ query, ...(variables ? { variables } : {}) }),
          }),
        ),
      ),
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  let body: unknown = {}
  try {
    body = JSON.parse(text)
  } catch {
    // A file or an empty answer: the tests look at its text.
  }
  return { status: response.status, headers: response.headers, text, bytes, body: body as Answer['body'] }
}

/** A query string from a flat table: `where[stage][equals]` is written as it is. */
export const queryOf = (params: Record<string, string | number | boolean>): string =>
  `?${new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)])).toString()}`
