import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { type DocumentNode, getOperationAST, parse } from 'graphql'
import type { SanitizedConfig } from 'payload'

import { whyRefused } from './measureQuery'

type Config = Promise<SanitizedConfig> | SanitizedConfig
type Handler = (request: Request) => Promise<Response>

const MOST_BYTES = 100_000
const MOST_TOKENS = 5_000
const ACCEPTED = ['application/graphql-response+json', 'application/json', 'application/*', '*/*']

/**
 * Payload's GraphQL behind the rules of GraphQL over HTTP that it does not keep itself: broken JSON is 400
 * and not 500, GET works for queries, other methods are 405, and a body and what it asks for have a most.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/
 */
export function graphqlRoute(config: Config): { GET: Handler; POST: Handler } {
  const post = GRAPHQL_POST(config) as Handler

  return {
    POST: async (request) => {
      const type = (request.headers.get('content-type') ?? '').toLowerCase()
      if (!isAcceptable(request)) return refuse(406, 'Accept application/graphql-response+json or application/json.')
      if (!type.startsWith('application/json')) return refuse(415, 'Send the query as application/json.')
      if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?;?$/.test(type)) {
        return refuse(415, 'Send the query as application/json in UTF-8.')
      }
      const body = await request.text()
      if (body.length > MOST_BYTES) return refuse(413, `A query has at most ${MOST_BYTES} bytes.`)
      const problem = whyUnreadable(body)
      if (problem) return refuse(400, problem)
      return post(new Request(request.url, { method: 'POST', headers: request.headers, body, signal: request.signal }))
    },

    GET: async (request) => {
      if (!isAcceptable(request)) return refuse(406, 'Accept application/graphql-response+json or application/json.')
      const url = new URL(request.url)
      const query = url.searchParams.get('query')
      if (!query) return refuse(400, 'The parameter "query" is missing.')
      if (url.search.length > MOST_BYTES) return refuse(414, `A query has at most ${MOST_BYTES} bytes.`)
      const unfit = whyUnfit(query)
      if (unfit) return refuse(400, unfit)
      const operationName = url.searchParams.get('operationName')
      if (isMutation(query, operationName)) {
        return refuse(405, 'GET is for queries only; send a mutation with POST.', { Allow: 'POST' })
      }
      const variables = readVariables(url.searchParams.get('variables'))
      if (variables === undefined) return refuse(400, 'The parameter "variables" is no JSON object.')
      const headers = new Headers(request.headers)
      headers.set('content-type', 'application/json')
      const body = JSON.stringify({
        query,
        ...(operationName ? { operationName } : {}),
        ...(variables ? { variables } : {}),
      })
      return post(new Request(`${url.origin}${url.pathname}`, { method: 'POST', headers, body, signal: request.signal }))
    },
  }
}

function isAcceptable(request: Request): boolean {
  const accept = request.headers.get('accept')
  return !accept || accept.split(',').some((range) => ACCEPTED.includes(range.split(';')[0]?.trim().toLowerCase() ?? ''))
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers })
}

function whyUnreadable(body: string): string | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return 'The body is no JSON.'
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return 'The body is no JSON object.'
  const { query, variables, operationName, extensions } = parsed as Record<string, unknown>
  if (typeof query !== 'string') return 'The member "query" must be a text.'
  const isMap = (value: unknown) => value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value))
  if (!isMap(variables)) return 'The member "variables" must be an object.'
  if (!isMap(extensions)) return 'The member "extensions" must be an object.'
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    return 'The member "operationName" must be a text.'
  }
  return whyUnfit(query)
}

function whyUnfit(query: string): string | null {
  const document = readDocument(query)
  if (document === 'too-long') return `A query has at most ${MOST_TOKENS} words and signs.`
  return document && whyRefused(document)
}

/** Null for a document that does not parse: the handler answers it, in its own words. */
function readDocument(query: string): DocumentNode | 'too-long' | null {
  try {
    return parse(query, { maxTokens: MOST_TOKENS, noLocation: true })
  } catch (error) {
    return error instanceof Error && /\d+ tokens/.test(error.message) ? 'too-long' : null
  }
}

function isMutation(query: string, operationName: string | null): boolean {
  const document = readDocument(query)
  if (document === null || document === 'too-long') return false
  const operation = getOperationAST(document, operationName)
  return operation !== null && operation !== undefined && operation.operation !== 'query'
}

function readVariables(text: string | null): object | null | undefined {
  if (text === null || text === '') return null
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
