import { type Finding } from './finding'
import { foundIn } from './foundIn'
import type { PublicWords } from './readWords'
import { findPhoneNumbers } from './textPatterns'

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Dutch postcodes: never beginning with 0, and three pairs of letters are not given out. */
const POSTCODE = /(?<![\d\p{L}.,-])[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}(?![\p{L}\d])/gu
const STREET_ENDS =
  'straat|str\\.|laan|weg|plein|kade|singel|dijk|hof|kerkhof|steeg|gracht|markt|pad|dreef|ring|kamp|brink|wal|park|plantsoen|poort|baan|erf|burcht|kolk|bleek'
const STREET = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}[\\p{L}'’.-]*\\s(?:(?:van|de|der|den|het|ten|ter)\\s)*)?\\p{Lu}[\\p{L}'’-]*(?:${STREET_ENDS})\\s\\d{1,4}(?:\\s?[a-zA-Z](?!\\p{L}))?(?![\\d.,]?\\d)(?!\\s(?:uur|jaar|keer|dagen|weken|euro|procent|%))`,
  'gu',
)
/** A street or square without its usual ending, and a number behind it. */
const BARE_STREET = /(?<!\p{L})(?:(?:Grote|Kleine|Oude|Nieuwe|Korte|Lange)\s)?(?:Brink|Kerkhof|Markt|Wal|Noordenbergstraat|Pothoofd|Walstraat)\s\d{1,4}[a-z]?(?!\d)/gu

/** Addresses to mail to, as they are typed. */
export function findEmailAddresses(text: string): string[] {
  return [...text.matchAll(EMAIL)].map(([written]) => written)
}

/**
 * Dutch streets with a number and postcodes, as they are typed.
 *
 * @example findAddresses('Kom naar Dorpsstraat 12, 7411 AB.') // ['Dorpsstraat 12', '7411 AB']
 */
export function findAddresses(text: string): string[] {
  const streets = [...text.matchAll(STREET), ...text.matchAll(BARE_STREET)]
  const found = [...streets, ...text.matchAll(POSTCODE)].sort((a, b) => a.index - b.index)
  return [...new Set(found.map(([written]) => written.trim()))]
}

/** Telephone numbers belong with a help line, where somebody keeps them right. */
export function findNumbersTyped(words: readonly PublicWords[]): Finding[] {
  return eachOnce(words, findPhoneNumbers).map(({ where, written }) =>
    foundIn(where, {
      code: 'phone-in-text',
      level: 'reason',
      excerpt: written,
      nl: `in de tekst staat het nummer ${written}. Kies liever een hulplijn, dan blijft het nummer kloppen.`,
      en: `the text holds the number ${written}. Rather choose a help line, so that it stays right.`,
    }),
  )
}

/** Addresses of mail and of houses: they grow old, and can lead to somebody. The place of a meeting is no secret. */
export function findAddressesTyped({ words, street }: { words: readonly PublicWords[]; street: string | null }): Finding[] {
  const isPlace = (written: string) => street !== null && (street.includes(written) || written.endsWith(street))
  return [
    ...eachOnce(words, findEmailAddresses).map(({ where, written }) =>
      foundIn(where, {
        code: 'email-in-text',
        level: 'reason',
        excerpt: written,
        nl: `in de tekst staat het mailadres ${written}. Gebruik liever een link naar een contactpagina.`,
        en: `the text holds the address ${written}. Rather link to a contact page.`,
      }),
    ),
    ...eachOnce(words, findAddresses)
      .filter(({ written }) => !isPlace(written))
      .map(({ where, written }) =>
        foundIn(where, {
          code: 'address-in-text',
          level: 'reason',
          excerpt: written,
          nl: `in de tekst staat een adres (${written}). Haal het weg, of zet het bij de plek van de bijeenkomst.`,
          en: `the text holds an address (${written}). Remove it, or put it with the place of the event.`,
        }),
      ),
  ]
}

/** What is typed in any part of a text, each once, in the part where it stands first. */
function eachOnce(words: readonly PublicWords[], find: (text: string) => string[]): { where: PublicWords; written: string }[] {
  const known = new Set<string>()
  return words.flatMap((where) =>
    find(where.text).flatMap((written) => {
      if (known.has(written)) return []
      known.add(written)
      return [{ where, written }]
    }),
  )
}
