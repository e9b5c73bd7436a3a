import { splitRoughly } from './readWords'

const NUMBER_WORDS =
  '(?:\\d{1,2}|zestien|zeventien|achttien|negentien|twintig|dertien|veertien|vijftien|twaalf|elf|tien|negen|acht|zeven|zes)'
const ONE_PERSON =
  '(?:man|vrouw|meisje|jongen|moeder|vader|leerling|student|studente|jongere|tiener|vriendin|vriend|dochter|zoon|kind|inwoner|inwoonster|oudere|collega|sporter|voetballer|turnster)'
const ONE = '(?:de|het|een|mijn|haar|zijn|deze|dit|die|dat|onze)'
/** The age of one person, not of a group. */
const AGES = [
  new RegExp(`(?<!\\p{L})${ONE} (?:[\\p{Ll}-]+ )?${NUMBER_WORDS}-?jarige? ?(?:${ONE_PERSON})?(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})${ONE} (?:[\\p{Ll}-]+ )?${ONE_PERSON} van ${NUMBER_WORDS}(?: jaar)?(?! (?:tot|en|of|jaar en)(?!\\p{L}))(?!\\p{L}|\\d)`, 'giu'),
  new RegExp(`(?<!\\p{L})${ONE} (?:[\\p{Ll}-]+ )?${ONE_PERSON} \\(\\d{1,2}(?: jaar)?\\)`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:ik ben|ik was|ze is|ze was|zij is|zij was|hij is|hij was|toen ik) (?:nu |pas |net |toen )?${NUMBER_WORDS}(?: jaar)?(?: oud)?(?:(?= was)|(?![\\p{L}\\d%:]|[.,]\\d| (?:uur|keer|maanden|weken|dagen|euro|kilo|jaar (?:getrouwd|samen|later))))`, 'giu'),
  new RegExp(`\\p{Lu}\\p{Ll}+ \\(\\d{1,2}\\)|\\p{Lu}\\p{Ll}+, \\d{1,2} jaar`, 'gu'),
  // In English.
  /(?<!\p{L})(?:I am|I was|I’m|I'm|she is|she was|he is|he was|when I was) (?:only |just |now )?\d{1,2}(?: years old)?(?![\p{L}\d%:]|[.,]\d| (?:hours|times|months|weeks|days|years? (?:later|ago)))/giu,
  /(?<!\p{L})(?:a|the|my|this) \d{1,2}-year-old(?: \p{Ll}+)?/giu,
]
const PLACE = /(?<!\p{L})(?:uit|in|bij|nabij|vlak bij|wijk|buurt|te|from|near) (?:de |het |the )?(?:wijk |buurt |dorp |stad )?\p{Lu}[\p{L}’'-]+/u
/** Where somebody lives or comes from: tells enough from the sentence beside it, too. */
const HOME = /(?<!\p{L})(?:woon|woont|woonde|kom|komt|kwam|leef|leeft|leefde|opgegroeid|geboren|live|lives|lived|come|comes|grew up) (?:nu |nog |ook |toen )?(?:uit|in|bij|te|from|near) (?:de |het |the )?(?:wijk |buurt |dorp |stad )?\p{Lu}[\p{L}’'-]+/u
const SCHOOL =
  /(?<!\p{L})(?:(?:basisschool|middelbare school|school|kinderopvang|kinderdagverblijf|peuterspeelzaal|voetbalclub|sportclub|turnclub|hockeyclub|voetbalvereniging|vv|sv) (?:(?:[Dd]e|[Hh]et|’t|'t) )?\p{Lu}[\p{L}\p{N}’'-]+|\p{Lu}[\p{L}’'-]+ (?:College|Lyceum|Gymnasium|Mavo|Scholengemeenschap))/gu

/**
 * The age of one person in a sentence that also names a place, or beside one that says where somebody lives.
 *
 * @example findAgesWithPlaces('Ik ben 16. Ik woon in Borgele.') // ['Ik ben 16 … woon in Borgele']
 */
export function findAgesWithPlaces(text: string): string[] {
  const sentences = splitRoughly(text)
  return sentences.flatMap((sentence, index) => {
    const [age] = AGES.flatMap((pattern) => [...sentence.matchAll(pattern)].map(([written]) => written.trim()))
    if (age === undefined) return []
    const beside = [sentences[index - 1] ?? '', sentences[index + 1] ?? ''].flatMap((other) => HOME.exec(other)?.[0] ?? [])
    const place = PLACE.exec(sentence)?.[0] ?? beside[0]
    return place === undefined ? [] : [`${age} … ${place}`]
  })
}

/** Schools and clubs by name. */
export function findSchools(text: string): string[] {
  return [...new Set([...text.matchAll(SCHOOL)].map(([written]) => written))]
}
