import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** What a read asks for: every language at once. */
type InAllLanguages = { locale: 'all'; req?: PayloadRequest }

/**
 * The options of a read in all languages at once, spread into the call.
 *
 * Payload leaves the language of a read behind on its request, and a later write that names none is done in that:
 * in all languages, where a plain value then takes the place of the words of each. So such a read gets a
 * request with a language of its own; everything else it shares, the transaction first of all.
 *
 * @example req.payload.findByID({ collection: SLUGS.contentItems, id, overrideAccess: true, ...inAllLanguages(req) })
 */
export function inAllLanguages(req: PayloadRequest): Required<InAllLanguages>
export function inAllLanguages(): InAllLanguages
export function inAllLanguages(req?: PayloadRequest): InAllLanguages {
  if (!req) return { locale: 'all' }
  return { locale: 'all', req: isolateObjectProperty(req, ['locale', 'fallbackLocale'] as never) }
}
