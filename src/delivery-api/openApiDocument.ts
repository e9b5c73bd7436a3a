import { OpenAPIHono } from '@hono/zod-openapi'

import type { Vocabulary } from '@/domain/presentation/vocabulary'

import { API_VERSION } from './headers'
import { createRoutes, TAGS } from './routes'

/** The documentation, from the schemas that read the requests and describe the answers. */
export function createOpenApiDocument({ apiUrl, zone, contact }: {
  /** address of this version, without a slash at the end */
  apiUrl: string
  zone: string
  contact: Vocabulary['contact']
}) {
  const documented = new OpenAPIHono()
  for (const route of Object.values(createRoutes({ zone }))) documented.openAPIRegistry.registerPath(route)
  return documented.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Contentkalender delivery API',
      version: API_VERSION,
      description: [
        'Approved texts of the municipality, from the second at which they may be read until the second at which',
        'they may not. Reading is open. Texts are in the language they were approved in; names of vocabularies',
        'fall back to Dutch and say so in `nameLanguage`. Moments are UTC in whole seconds. New fields may',
        'appear within a version: ignore those you do not know.',
      ].join(' '),
      contact: { name: contact.name, email: contact.email, url: contact.url },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
    servers: [{ url: apiUrl, description: 'This municipality' }],
    tags: TAGS,
    security: [],
  })
}
