import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

type Handler = ReturnType<typeof REST_POST>

const post = REST_POST(config)

/** Payload reads a query in a JSON body before it can answer that it is no JSON; the screens send a form. */
const isQueryInJson = ({ headers }: Request): boolean =>
  (headers.has('X-Payload-HTTP-Method-Override') || headers.has('X-HTTP-Method-Override')) &&
  (headers.get('Content-Type') ?? '').startsWith('application/json')

export const GET = REST_GET(config)
export const POST: Handler = (request, context) =>
  isQueryInJson(request)
    ? Promise.resolve(Response.json({ errors: [{ message: 'Stuur een zoekvraag als formulier.' }] }, { status: 415 }))
    : post(request, context)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)
