import type { PublicContent, VariantContent } from '../content'
import { LANGUAGE_NAMES_NL, type Language } from '../languages'
import type { ConsentFact } from '../serving/servingFact'
import { maxInstant, type Instant } from '../time/instant'
import type { ChannelRelease } from '../workflow/planRelease'
import type { Reason, Wording } from '../workflow/wording'
import { idsOfPicture, keyOfThing, partOf, type Consent, type ConsentPart } from './consent'
import { evenOutWords } from './findQuote'
import { showsInVariant } from './removeParts'

export type ConsentObstacle = `consent-${ConsentPart}-${'missing' | 'elsewhere' | 'over' | 'revoked'}` | 'words-need-consent'

export type ConsentDecision =
  /** every consent that the edition would rest on; it is served only while all of them hold */
  | { kind: 'rests'; consents: ConsentFact[] }
  | { kind: 'blocked'; reasons: Reason<ConsentObstacle>[] }

/** Where one part would be shown. */
type Showing = { variant: VariantContent; moments: Instant[] }

/**
 * Which consents an edition rests on, or what is missing and the way out.
 *
 * A story (marked so, or ever allowed as one) needs a consent of its own that covers each channel, this language, and the moment of release. A picture
 * needs one as soon as there is any record of consent for it. A quote that was ever allowed needs one that holds
 * where its words stand; in a language it was allowed in without standing there word for word, the text is taken to
 * be its translation.
 *
 * @param itemIds the item, and the series that it was taken out of: consents for those are meant for this text
 * @param consents all of the item and its series, and those of other items about a picture that stands in it; in
 * any state
 * @param channelNames by channel id
 * @example decideConsentsForApproval({ content, itemIds: ['7'], consents: [], releases, channelNames, now })
 */
export function decideConsentsForApproval({ content, itemIds, consents, releases, channelNames, now }: {
  content: PublicContent
  itemIds: readonly string[]
  consents: readonly Consent[]
  releases: readonly Pick<ChannelRelease, 'channelId' | 'releaseAt'>[]
  channelNames: Readonly<Record<string, string>>
  now: Instant
}): ConsentDecision {
  const showings = content.variants.map((variant): Showing => {
    const own = releases.filter(({ channelId }) => channelId === variant.channelId)
    return { variant, moments: own.map(({ releaseAt }) => maxInstant(releaseAt, now)) }
  })
  const known: Known = { content, consents, itemIds, channelNames, now }
  const found = [...judgeStory({ known, showings }), ...judgePictures({ known, showings }), ...judgeQuotes({ known, showings })]
  const reasons = found.flatMap((each) => ('reason' in each ? [each.reason] : []))
  if (reasons.length > 0) return { kind: 'blocked', reasons: withoutRepetition(reasons) }
  const used = new Map(found.flatMap((each) => ('consent' in each ? [[each.consent.id, each.consent] as const] : [])))
  return {
    kind: 'rests',
    consents: [...used.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, validFrom, validUntil }) => ({ consentId: id, from: validFrom, until: validUntil })),
  }
}

type Known = {
  content: PublicContent
  consents: readonly Consent[]
  itemIds: readonly string[]
  channelNames: Readonly<Record<string, string>>
  now: Instant
}
type Finding = { consent: Consent } | { reason: Reason<ConsentObstacle> }

function judgeStory({ known, showings }: { known: Known; showings: Showing[] }): Finding[] {
  const stories = ofThisText(known).filter(({ part }) => part === 'story')
  // Once allowed as a story, it stays one, whatever the mark says since.
  if (!known.content.isStory && stories.length === 0) return []
  return showings.flatMap((showing) => judge({ known, part: 'story', candidates: stories, showing }))
}

function judgePictures({ known, showings }: { known: Known; showings: Showing[] }): Finding[] {
  const pictures = known.consents.filter(({ part }) => part === 'picture')
  // The same photo under another record is the same photo.
  const photos = new Map(pictures.map((consent) => [[...idsOfPicture(consent)].sort().join(), consent]))
  return [...photos.values()].flatMap((photo) => {
    const candidates = ofThisText({ ...known, consents: pictures }).filter(({ pictureId }) => idsOfPicture(photo).includes(pictureId ?? ''))
    const about = partOf(photo)
    return showings
      .filter(({ variant }) => about.part === 'picture' && showsInVariant({ variant, part: about }) !== 'absent')
      .flatMap((showing) => judge({ known, part: 'picture', candidates, showing }))
  })
}

function judgeQuotes({ known, showings }: { known: Known; showings: Showing[] }): Finding[] {
  const quotes = ofThisText(known).filter(({ part }) => part === 'quote')
  const wordsOf = ({ quote }: Consent) => evenOutWords(quote ?? '')
  return [...new Set(quotes.map(wordsOf))].flatMap((quote) => {
    const candidates = quotes.filter((each) => wordsOf(each) === quote)
    const shown = showings.filter(({ variant }) => showsInVariant({ variant, part: { part: 'quote', quote } }) !== 'absent')
    if (shown.length > 0) return shown.flatMap((showing) => judge({ known, part: 'quote', candidates, showing }))
    return candidates
      .filter((consent) => isTranslation({ consent, language: known.content.language }) && whyNot({ consent, known, showing: null }) === null)
      .map((consent) => ({ consent }))
  })
}

/** Allowed in this language, while its words did not stand there when it was allowed: they were translated. */
function isTranslation({ consent: { languages, givenOn }, language }: { consent: Consent; language: Language }): boolean {
  return languages.includes(language) && givenOn[language]?.holdsWords !== true
}

function ofThisText({ consents, itemIds }: Pick<Known, 'consents' | 'itemIds'>): Consent[] {
  return consents.filter(({ itemId }) => itemIds.includes(itemId))
}

type WhyNot = 'revoked' | 'over' | 'elsewhere'
const WORST_LAST: readonly WhyNot[] = ['revoked', 'over', 'elsewhere']

/** Of each giver the newest consent that covers the place; when nobody has one, why not. */
function judge({ known, part, candidates, showing }: {
  known: Known
  part: ConsentPart
  candidates: readonly Consent[]
  showing: Showing
}): Finding[] {
  const byThing = new Map<string, Consent[]>()
  for (const consent of candidates) byThing.set(keyOfThing(consent), [...(byThing.get(keyOfThing(consent)) ?? []), consent])
  const used = [...byThing.values()].flatMap((given) => {
    const covering = given.filter((consent) => whyNot({ consent, known, showing }) === null)
    const newest = covering.sort((a, b) => (a.givenAt < b.givenAt ? 1 : -1))[0]
    return newest ? [{ consent: newest }] : []
  })
  if (used.length > 0) return used
  const reasons = candidates.map((consent) => whyNot({ consent, known, showing })).filter((why) => why !== null)
  const why = WORST_LAST.findLast((each) => reasons.includes(each)) ?? 'missing'
  return [{ reason: describe({ part, why, showing, known }) }]
}

/** @param showing null: anywhere in this language */
function whyNot({ consent, known, showing }: { consent: Consent; known: Known; showing: Showing | null }): WhyNot | null {
  const { revokedAt, validUntil, validFrom, languages, channelIds } = consent
  if (revokedAt !== null) return 'revoked'
  const moments = showing === null || showing.moments.length === 0 ? [known.now] : showing.moments
  if (validUntil !== null && moments.some((moment) => validUntil <= moment)) return 'over'
  if (moments.some((moment) => moment < validFrom)) return 'over'
  if (!languages.includes(known.content.language)) return 'elsewhere'
  return showing !== null && !channelIds.includes(showing.variant.channelId) ? 'elsewhere' : null
}

function withoutRepetition(reasons: Reason<ConsentObstacle>[]): Reason<ConsentObstacle>[] {
  const seen = new Set<string>()
  return reasons.filter(({ code, channel }) => {
    const key = `${code} ${channel}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const NAMES: Record<ConsentPart, Wording> = {
  story: { nl: 'dit verhaal', en: 'this story' },
  quote: { nl: 'een citaat in deze tekst', en: 'a quote in this text' },
  picture: { nl: 'een foto in deze tekst', en: 'a picture in this text' },
}

const WITHOUT: Record<ConsentPart, Wording> = {
  story: { nl: 'haal dit kanaal weg', en: 'remove this channel' },
  quote: { nl: 'haal het citaat hier uit de tekst', en: 'take the quote out of this text' },
  picture: { nl: 'haal de foto hier weg', en: 'remove the picture here' },
}

function describe({ part, why, showing, known }: {
  part: ConsentPart
  why: WhyNot | 'missing'
  showing: Showing
  known: Known
}): Reason<ConsentObstacle> {
  const { channel, channelId } = showing.variant
  const where = known.channelNames[channelId] ?? channel
  const [name, without] = [NAMES[part], WITHOUT[part]]
  const language = LANGUAGE_NAMES_NL[known.content.language]
  const person: Record<WhyNot | 'missing', Wording> = {
    missing: {
      nl: `Voor ${name.nl} is nog geen toestemming gegeven voor dit item. Vraag die eerst, of ${without.nl} (${where}).`,
      en: `There is no consent for ${name.en} in this item yet. Ask for it first, or ${without.en} (${where}).`,
    },
    elsewhere: {
      nl: `De toestemming voor ${name.nl} geldt niet voor ${where} in het ${language}. Vraag of dit er ook mag staan, of ${without.nl}.`,
      en: `The consent for ${name.en} does not cover ${where} in this language. Ask whether it may stand there, or ${without.en}.`,
    },
    over: {
      nl: `De toestemming voor ${name.nl} geldt niet op het moment dat dit verschijnt op ${where}. Vraag een nieuwe, of ${without.nl}.`,
      en: `The consent for ${name.en} does not hold at the moment of release on ${where}. Ask for a new one, or ${without.en}.`,
    },
    revoked: {
      nl: `De toestemming voor ${name.nl} is ingetrokken (${where}). Toon het niet meer: ${without.nl}.`,
      en: `The consent for ${name.en} was revoked (${where}). Do not show it any more: ${without.en}.`,
    },
  }
  return { code: `consent-${part}-${why}`, channel, person: person[why] }
}
