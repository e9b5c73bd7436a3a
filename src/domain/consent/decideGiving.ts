import type { PublicContent } from '../content'
import type { Language } from '../languages'
import { addDays, isPlainDate, type PlainDate } from '../time/plainDate'
import type { Instant } from '../time/instant'
import { startOfDay, wallTimeFromInstant } from '../time/zone'
import { hashContent } from '../workflow/contentHash'
import { hasText } from '../workflow/languageStage'
import type { GivenOn, PartOfItem } from './consent'
import type { GivenPart, GiveWish } from './consentView'
import { evenOutWords } from './findQuote'
import { showsPart } from './removeParts'

/** Fewer words than this stand in half of all texts, and taking them out would take half of a text with it. */
const LEAST_WORDS = 3

export type GivingDecision =
  | { kind: 'give'; parts: { about: PartOfItem; givenOn: GivenOn }[]; givenAt: Instant; validFrom: Instant; validUntil: Instant | null }
  /** the text is no longer the one that was read */
  | { kind: 'stale'; contentHash: string }
  | { kind: 'blocked'; reasons: string[] }

/**
 * Whether a consent can be given as it was filled in, on exactly the text that was read.
 *
 * @param itemChannelIds channels that the item has, also without a text yet
 * @param mustHaveRead whether the giver says what they read; a colleague who records a paper form may leave it out
 * @example decideGiving({ contents, itemChannelIds, wish, mustHaveRead: true, now, zone })
 */
export function decideGiving({ contents, itemChannelIds, wish, mustHaveRead, now, zone }: {
  contents: Readonly<Record<Language, PublicContent>>
  itemChannelIds: readonly string[]
  wish: Pick<GiveWish, 'parts' | 'channelIds' | 'languages' | 'firstDay' | 'lastDay' | 'givenDay' | 'contentHashes'>
  mustHaveRead: boolean
  now: Instant
  zone: string
}): GivingDecision {
  const reasons: string[] = []
  const languages = [...new Set(wish.languages)]
  const written = languages.filter((language) => hasText(contents[language]))
  if (wish.parts.length === 0) reasons.push('Kies ten minste één onderdeel: het verhaal, een citaat of een foto.')
  if (wish.channelIds.length === 0) reasons.push('Kies ten minste één kanaal.')
  if (languages.length === 0) reasons.push('Kies ten minste één taal.')
  if (wish.channelIds.some((id) => !itemChannelIds.includes(id))) reasons.push('Een van de kanalen hoort niet bij dit item.')
  if (written.length < languages.length) reasons.push('In een van de talen staat nog geen tekst. Toestemming geldt voor een tekst die is gelezen.')
  if (reasons.length > 0) return { kind: 'blocked', reasons }

  for (const language of written) {
    const read = wish.contentHashes[language]
    const contentHash = hashContent(contents[language])
    if (read === undefined ? mustHaveRead : read !== contentHash) return { kind: 'stale', contentHash }
  }
  const read = written.map((language) => contents[language])
  reasons.push(...new Set(wish.parts.flatMap((part) => whyNotPart({ part, read }))))
  const end = readLastDay({ lastDay: wish.lastDay, now, zone })
  if (end === 'past') reasons.push('De laatste dag is al voorbij. Kies een latere dag, of laat het leeg.')
  const { firstDay = null, givenDay = null } = wish
  const today = wallTimeFromInstant({ instant: now, zone }).date
  if (firstDay !== null && (!isPlainDate(firstDay) || firstDay < today)) reasons.push('De eerste dag is al voorbij. Laat het leeg: dan mag het meteen.')
  if (firstDay !== null && wish.lastDay !== null && wish.lastDay < firstDay) reasons.push('De laatste dag ligt voor de eerste dag.')
  if (givenDay !== null && mustHaveRead) reasons.push('Alleen wat op papier of in een gesprek is gegeven, heeft een dag van eerder.')
  if (givenDay !== null && (!isPlainDate(givenDay) || givenDay > today)) reasons.push('De dag waarop dit is gegeven, moet nog komen. Kies vandaag of eerder.')
  if (reasons.length > 0 || end === 'past') return { kind: 'blocked', reasons }
  return {
    kind: 'give',
    parts: wish.parts.map((part) => {
      const about = aboutOf(part)
      const givenOn = Object.fromEntries(
        read.map((content) => [
          content.language,
          { contentHash: hashContent(content), holdsWords: showsPart({ content, part: about }) === 'whole' },
        ]),
      )
      return { about, givenOn }
    }),
    givenAt: startOf({ day: givenDay, otherwise: now, today, zone }),
    validFrom: startOf({ day: firstDay, otherwise: now, today, zone }),
    validUntil: end,
  }
}

/** A day begins at its midnight; today is now. */
function startOf({ day, otherwise, today, zone }: { day: string | null; otherwise: Instant; today: PlainDate; zone: string }): Instant {
  return day === null || day === today || !isPlainDate(day) ? otherwise : startOfDay({ date: day, zone })
}

function aboutOf({ part, quote = '', pictureId = '' }: GivenPart): PartOfItem {
  if (part === 'quote') return { part, quote: quote.trim() }
  return part === 'picture' ? { part, pictureId } : { part }
}

function whyNotPart({ part, read }: { part: GivenPart; read: readonly PublicContent[] }): string[] {
  const about = aboutOf(part)
  const isThere = read.some((content) => showsPart({ content, part: about }) === 'whole')
  if (about.part === 'story') {
    return isThere ? [] : ['Dit item is niet gemarkeerd als verhaal. Zet eerst “Vertelt wat iemand heeft meegemaakt” aan.']
  }
  if (about.part === 'picture') return isThere ? [] : ['Deze foto staat niet in de tekst.']
  if (evenOutWords(about.quote).split(' ').length < LEAST_WORDS) return [`Een citaat heeft ten minste ${LEAST_WORDS} woorden.`]
  return isThere ? [] : ['Dit citaat staat niet precies zo in de tekst. Neem de woorden letterlijk over.']
}

function readLastDay({ lastDay, now, zone }: { lastDay: string | null; now: Instant; zone: string }): Instant | null | 'past' {
  if (lastDay === null) return null
  const today = wallTimeFromInstant({ instant: now, zone }).date
  // The last day counts in full.
  return !isPlainDate(lastDay) || lastDay < today ? 'past' : startOfDay({ date: addDays({ date: lastDay, days: 1 }), zone })
}
