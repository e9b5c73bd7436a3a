import type { GiveView, StopView } from '@/domain/consent/consentView'
import type { Instant } from '@/domain/time/instant'

import { findConsents } from './readConsents'
import { readGiveView } from './readGiveView'
import { readStopView } from './readStopView'
import type { Writer } from './readWriter'

export type ConsentViews = { stop: StopView; give: GiveView | null }

/**
 * What an expert allowed in the item that they write, to stop it, and what they could allow of the text as it is
 * now. The caller has opened the item with the writer's own rights.
 */
export async function readConsentViews({ writer, now }: { writer: Writer; now: Instant }): Promise<ConsentViews> {
  const { req, person, itemId, link } = writer
  const consents = await findConsents({ req, where: { and: [{ item: { equals: itemId } }, { expert: { equals: person.id } }] } })
  return { stop: await readStopView({ req, consents, mayProlong: link === null, now }), give: await readOwnGiveView({ writer }) }
}

async function readOwnGiveView({ writer: { req, itemId, link } }: { writer: Writer }): Promise<GiveView | null> {
  const view = await readGiveView({ req, itemId })
  if (view === null || view.languages.length === 0) return null
  if (link === null) return view
  const languages = view.languages.filter(({ language }) => language === link.language)
  if (languages.length === 0) return null
  // The addresses of pictures open for who is signed in; the holder of a link knows them by their words.
  return { ...view, languages, pictures: view.pictures.map((picture) => ({ ...picture, url: null })) }
}
