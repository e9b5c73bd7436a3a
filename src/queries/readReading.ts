import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { GlossaryWord } from '@/domain/language/describeReadability'
import { DEFAULT_LANGUAGE, type Language } from '@/domain/languages'
import { chooseText } from '@/domain/presentation/vocabulary'
import { hashContent } from '@/domain/workflow/contentHash'
import { SLUGS } from '@/slugs'

import type { ItemSource } from './readItem'
import { readRules } from './readRules'
import { readTeachBacks, type TeachBackView } from './readTeachBacks'
import { asDocument, asLocalisedText } from './storedValues'

/** What the panel on readability shows of a text as it is saved. */
export type ReadingView = {
  language: Language
  contentHash: string
  texts: { channel: string; name: string; text: string }[]
  glossary: GlossaryWord[]
  audiences: { id: string; name: string }[]
  teachBacks: TeachBackView[]
  mayRecord: boolean
}

/** The caller decides who may see the item. */
export async function readReading({ req, item, language }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
}): Promise<ReadingView> {
  const content = item.contents[language]
  const { channels } = await readRules({ req })
  const role = personOf(req)?.role
  return {
    language,
    contentHash: hashContent(content),
    texts: content.variants
      .map(({ channelId, channel, headline, summary, plain }) => ({
        channel,
        name: channels.find(({ id }) => id === channelId)?.name ?? channel,
        text: [headline, summary, plain].filter(Boolean).join('\n\n'),
      }))
      .filter(({ text }) => text !== ''),
    glossary: await readGlossary({ req, language }),
    audiences: await readAudiences({ req }),
    teachBacks: await readTeachBacks({ req, itemId: item.id }),
    mayRecord: role === 'communications' || role === 'substance',
  }
}

/** The municipality's own list, through the database layer: everybody may read it. */
async function readGlossary({ req, language }: { req: PayloadRequest; language: Language }): Promise<GlossaryWord[]> {
  const { docs } = await req.payload.db.find({ collection: SLUGS.glossaryTerms, limit: 0, pagination: false, req })
  return docs.map(asDocument).flatMap((term) => {
    const name = asLocalisedText(term.term)[language]
    const meaning = chooseText({ text: asLocalisedText(term.meaning), language })
    return term.deletedAt || !name || !meaning ? [] : [{ id: String(term.id), names: [name], meaning: meaning.value }]
  })
}

async function readAudiences({ req }: { req: PayloadRequest }): Promise<ReadingView['audiences']> {
  const { docs } = await req.payload.db.find({ collection: SLUGS.audiences, limit: 0, pagination: false, req })
  return docs
    .map(asDocument)
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ id, name }) => ({ id: String(id), name: asLocalisedText(name)[DEFAULT_LANGUAGE] ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}
