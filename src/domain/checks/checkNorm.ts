import type { PublicContent } from '../content'
import { found, type Finding } from './finding'
import { readWords, splitRoughly } from './readWords'

/** Shorter texts have no room for more than one thought. */
export const WORDS_FOR_A_NORM = 25

const IMPERATIVES =
  'aarzel|app|begin|bekijk|bel|bespreek|bewaar|bied|blijf|blokkeer|breng|chat|check|deel|denk|doe|download|durf|ga|geef|' +
  'geloof|gebruik|grijp|haal|help|herken|houd|hou|kies|kijk|klik|kom|laat|lees|leer|leg|let|loop|luister|maak|mail|meld|neem|' +
  'noem|noteer|oefen|onthoud|ontdek|open|overleg|praat|print|probeer|reageer|respecteer|roep|scan|schakel|schrijf|sluit|spreek|' +
  'stap|stel|steun|stop|stuur|test|toon|twijfel|verwijder|volg|vraag|wacht|wees|weet|wijs|zeg|zet|zoek|zorg'
const IMPERATIVE = new RegExp(`(?:^(?:[-–•*]|\\d+\\.)?\\s*|[,;–‘“"'(]\\s?|(?<!\\p{L})(?:dan|en|of|maar)\\s)(?:${IMPERATIVES})t?(?!\\p{L})`, 'iu')
const CAN =
  /(?<!\p{L})(?:(?:je|jij|u|jullie|iedereen|iemand|we|wij|ook jij|omstanders|ouders|vrienden)\s(?:zelf |ook |altijd |samen |wel |dan )?(?:kunt|kan|kunnen|mag|mogen)|(?:kun|kunt|kan|kunnen|mag|mogen)\s(?:je|jij|u|jullie|iedereen|we|wij))(?!\p{L})/iu

/**
 * Whether a text says what its reader can do.
 *
 * @example hasNorm('Zie je iets? Vraag hoe het gaat.') // true
 */
export function hasNorm(text: string): boolean {
  return CAN.test(text) || splitRoughly(text).some((sentence) => IMPERATIVE.test(sentence.trim()))
}

/** Fear alone keeps people from acting: a text tells what can be done. A meeting is such a thing itself. */
export function checkNorm({ kind, language, variants }: PublicContent): Finding[] {
  if (language !== 'nl' || kind === 'event') return []
  const longest = Math.max(0, ...variants.map(({ plain }) => plain.match(/\p{L}+/gu)?.length ?? 0))
  if (longest < WORDS_FOR_A_NORM) return []
  const texts = variants.flatMap((variant) => [...readWords(variant).map(({ text }) => text), variant.link?.label ?? ''])
  if (texts.some(hasNorm)) return []
  return [
    found({
      code: 'norm-missing',
      level: 'reason',
      where: { field: 'variants.text' },
      nl: 'De tekst zegt niet wat iemand kan doen. Voeg een zin toe, zoals ‘Vraag hoe het gaat’ of ‘U kunt bellen met …’.',
      en: 'The text does not say what somebody can do. Add a sentence such as ‘Ask how they are’.',
    }),
  ]
}
