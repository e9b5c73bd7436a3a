import { type Endpoint, type PayloadHandler, type SanitizedConfig } from 'payload'

import { isPerson, personOf } from '@/access/people'

import { boundReads } from './shared/boundedReads'
import { checkQuery } from './shared/checkQuery'

const PREFERENCES = 'payload-preferences'
const OWN_OF_PAYLOAD: ReadonlySet<string> = new Set([PREFERENCES, 'payload-kv', 'payload-jobs', 'payload-locked-documents'])

/**
 * Closes what Payload opens of itself after the configuration is read: descriptions of access, which hand out
 * the very conditions (with ids) to anybody; preferences, which any key may fill; e-mail verification, which
 * no account here uses and which answers 500.
 */
export async function closeDoors(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const closed = await config
  closed.endpoints = closed.endpoints.map((endpoint) =>
    endpoint.path === '/access' ? onlyFor({ endpoint, others: () => Response.json(NO_ACCESS) }) : endpoint,
  ) as SanitizedConfig['endpoints']
  for (const collection of closed.collections) {
    if (collection.endpoints) {
      const kept = collection.endpoints.filter(
        (each) =>
          (collection.slug !== PREFERENCES || isOwnPreference(each)) &&
          // Payload opens these also where there are no versions, and then looks for a table that is not there.
          (Boolean(collection.versions) || !each.path.startsWith('/versions')),
      )
      collection.endpoints = kept.map((each) => closeEndpoint(each, collection.slug))
    }
    if (!OWN_OF_PAYLOAD.has(collection.slug)) continue
    collection.graphQL = false
    collection.hooks.beforeOperation = [checkQuery, boundReads, ...(collection.hooks.beforeOperation ?? [])]
    if (collection.slug === PREFERENCES) {
      const { read, update } = collection.access
      collection.access = {
        ...collection.access,
        create: isPerson,
        read: async (args) => (personOf(args.req) ? read(args) : false),
        update: async (args) => (personOf(args.req) ? update(args) : false),
        delete: async (args) => (personOf(args.req) ? update(args) : false),
      }
    }
  }
  for (const global of closed.globals) {
    if (global.endpoints) global.endpoints = global.endpoints.map((each) => closeEndpoint(each, global.slug))
  }
  return closed
}

/** The screens read and write one preference by its key; Payload's other ways to them fail on SQLite. */
const isOwnPreference = ({ path, method }: Endpoint): boolean => path === '/:key' && method !== 'delete'

const NO_ACCESS = { canAccessAdmin: false, collections: {}, globals: {} }

function closeEndpoint(endpoint: Endpoint, slug: string): Endpoint {
  if (endpoint.path.startsWith('/access') || (slug === PREFERENCES && endpoint.path === '/:key')) {
    return onlyFor({ endpoint, others: () => refuse(403, 'Hiervoor moet u ingelogd zijn.') })
  }
  if (endpoint.path.startsWith('/verify')) {
    return { ...endpoint, handler: () => refuse(404, 'Niet gevonden.') }
  }
  return endpoint
}

function onlyFor({ endpoint, others }: { endpoint: Endpoint; others: () => Response }): Endpoint {
  const handler: PayloadHandler = (req) => (personOf(req) ? endpoint.handler(req) : others())
  return { ...endpoint, handler }
}

const refuse = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })
