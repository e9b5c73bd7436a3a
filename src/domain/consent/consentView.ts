import type { Language } from '../languages'
import type { PlainDate } from '../time/plainDate'
import type { ConsentPart, Recognisability } from './consent'

/** One thing that somebody allowed, as they see it, with what stopping it will do. Words are ready to be read. */
export type StopPart = {
  /** every record of this one thing; stopping ends all of them */
  consentIds: string[]
  part: ConsentPart
  /** "De foto", or on the giver's own page "De foto: twee handen" */
  name: string
  /** "gegeven op 3 maart 2027, tot en met 3 maart 2028" */
  given: string
  /** null: it holds still; else "gestopt op 4 maart 2027" */
  stopped: string | null
  /** Dutch sentences: what stopping this part does */
  effects: string[]
  /** how its giver can let it stand longer; null where there is nothing to prolong, or who reads may not */
  prolong: Prolonging | null
}

/** `firstDay`: the first day that is later than the last one that it holds now. */
export type Prolonging = { consentId: string; firstDay: PlainDate }

export type StopView = {
  parts: StopPart[]
  /** everything that still holds at once; null when that is one part or none */
  all: { consentIds: string[]; effects: string[] } | null
}

/** What a form to give consent is drawn from. */
export type GiveView = {
  itemId: string
  /** whether the text is a story, which can be allowed as a whole */
  isStory: boolean
  channels: { id: string; name: string }[]
  /** languages that have a text, each with the fingerprint of the words that are read here */
  languages: { language: Language; name: string; contentHash: string }[]
  pictures: { id: string; alt: string | null; url: string | null }[]
}

/** One part in a giving, as a form sends it. */
export type GivenPart = { part: ConsentPart; quote?: string; pictureId?: string }

/** What a form to give consent sends. */
export type GiveWish = {
  parts: GivenPart[]
  channelIds: string[]
  languages: Language[]
  /** first day on which it holds, YYYY-MM-DD; absent or null: at once */
  firstDay?: string | null
  /** last day on which it holds, YYYY-MM-DD; null: until it is stopped */
  lastDay: string | null
  recognisability: Recognisability
  /** day on which it was given on paper or in conversation; absent or null: today */
  givenDay?: string | null
  contentHashes: Partial<Record<Language, string>>
}
