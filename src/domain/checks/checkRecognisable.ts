import type { PublicContent, VariantContent } from '../content'
import { found, type Finding, type Level } from './finding'
import { findAddresses } from './findContactDetails'
import { FIRST_NAMES, NOBODYS } from './knownNames'
import { readWords, splitRoughly } from './readWords'

/** Before a capital that is a place, an organisation or a thing rather than a person. */
const BEFORE_A_THING = new Set(
  ("de het een 't ’t deze dit onze ons die dat in uit naar te vanuit richting rond via per gemeente wijk buurt stad dorp " +
    'provincie buurthuis wijkcentrum theater café sporthal stichting vereniging campagne app poster film boek project ' +
    'partner organisatie bibliotheek huis zaal gebouw the').split(' '),
)
const ARTICLES = new Set(['De', 'Het', 'Een', 'Den', 'Der'])
const BEFORE_A_PERSON =
  /(?:^|[^\p{L}])(?:mevrouw|meneer|mevr\.|dhr\.|moeder|vader|zus|zusje|broer|broertje|dochter|zoon|vriendin|vriend|buurvrouw|buurman|tante|oom|oma|opa|collega|juf|meester|trainer|coach|ex|heet|heette|naam is|ik ben|noem(?:en|t)? (?:haar|hem|me|mij)|genaamd)\s$/iu
const BEHIND_A_PERSON =
  /^\s?(?:\(\d{1,2}\)|, \d{1,2} jaar|\s?(?:vertelt|vertelde|zegt|zei|heeft|had|is|was|werd|wil|wilde|durfde|durft|kreeg|voelt|voelde|woont|woonde|werkt|weet|wist|denkt|dacht|leert)(?!\p{L}))/u
const CAPITALISED = /(?<![\p{L}\p{N}@#&/.-])\p{Lu}\p{Ll}[\p{L}’'-]*/gu
const NUMBER_WORDS =
  '(?:\\d{1,2}|zestien|zeventien|achttien|negentien|twintig|dertien|veertien|vijftien|twaalf|elf|tien|negen|acht|zeven|zes)'
const ONE_PERSON =
  '(?:man|vrouw|meisje|jongen|moeder|vader|leerling|student|studente|jongere|tiener|vriendin|vriend|dochter|zoon|kind|inwoner|inwoonster|oudere|collega|sporter|voetballer|turnster)'
/** The age of one person, not of a group. */
const AGES = [
  new RegExp(`(?<!\\p{L})een (?:[\\p{Ll}-]+ )?${NUMBER_WORDS}-?jarige? ?(?:${ONE_PERSON})?(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:de|het|een|mijn|haar|zijn|deze|dit) (?:[\\p{Ll}-]+ )?${ONE_PERSON} van ${NUMBER_WORDS}(?: jaar)?(?! (?:tot|en|of|jaar en)(?!\\p{L}))(?!\\p{L}|\\d)`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:ik ben|ik was|ze is|ze was|zij is|zij was|hij is|hij was|toen ik) (?:nu |pas |net |toen )?${NUMBER_WORDS}(?: jaar)?(?: oud)?(?:(?= was)|(?![\\p{L}\\d%.:]| (?:uur|keer|maanden|weken|dagen|euro|kilo|jaar (?:getrouwd|samen|later))))`, 'giu'),
  new RegExp(`\\p{Lu}\\p{Ll}+ \\(\\d{1,2}\\)|\\p{Lu}\\p{Ll}+, \\d{1,2} jaar`, 'gu'),
]
const PLACE = /(?<!\p{L})(?:uit|in|bij|nabij|vlak bij|wijk|buurt|te) (?:de |het )?(?:wijk |buurt |dorp |stad )?\p{Lu}[\p{L}’'-]+/u
const SCHOOL =
  /(?<!\p{L})(?:(?:basisschool|middelbare school|school|kinderopvang|kinderdagverblijf|peuterspeelzaal|voetbalclub|sportclub|turnclub|hockeyclub|voetbalvereniging|vv|sv) (?:(?:[Dd]e|[Hh]et|’t|'t) )?\p{Lu}[\p{L}\p{N}’'-]+|\p{Lu}[\p{L}’'-]+ (?:College|Lyceum|Gymnasium|Mavo|Scholengemeenschap))/gu

type OfText = {
  variant: VariantContent
  /** of the channel */
  name: string
  content: Pick<PublicContent, 'isStory'>
  /** words that are nobody's here: partners, campaigns, places */
  known: ReadonlySet<string>
}

/** The words of names that a calendar knows, one by one, as `checkRecognisable` takes them. */
export function knownWordsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set([...NOBODYS, ...names.flatMap((name) => name.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [])])
}

/**
 * What could tell readers who somebody is: a name, an age with a place, a school or club. It asks: only the writer
 * knows whether it is a pseudonym, or somebody who wants to be named.
 */
export function checkRecognisable({ variant, name, content, known }: OfText): Finding[] {
  const asks: Level = content.isStory ? 'reason' : 'hint'
  const where = (field: string, excerpt: string) => ({ channel: variant.channel, field, excerpt })
  return readWords(variant).flatMap(({ field, text }) => [
    ...findNames({ text, known }).map(({ written, isSure }) =>
      found({
        code: 'name-in-text',
        level: isSure ? 'reason' : asks,
        where: where(field, written),
        nl: `${name}: "${written}" lijkt de naam van iemand. Is het een schuilnaam, of wil die persoon genoemd worden?`,
        en: `${name}: "${written}" looks like somebody’s name. Is it a pseudonym, or does that person want to be named?`,
      }),
    ),
    ...findAgesWithPlaces(text).map((written) =>
      found({
        code: 'age-with-place',
        level: 'reason',
        where: where(field, written),
        nl: `${name}: leeftijd en plaats samen maken iemand herkenbaar ("${written}"). Laat er een weg.`,
        en: `${name}: an age and a place together make somebody recognisable ("${written}"). Leave one out.`,
      }),
    ),
    ...findSchools(text).map((written) =>
      found({
        code: 'school-in-text',
        level: asks,
        where: where(field, written),
        nl: `${name}: "${written}" kan verraden om wie het gaat. Schrijf ‘een school’ of ‘een club’.`,
        en: `${name}: "${written}" may tell who it is about. Write ‘a school’ or ‘a club’.`,
      }),
    ),
  ])
}

/** Words that look like the name of a person; `isSure` when the words around it say so. */
export function findNames({ text, known = NOBODYS }: { text: string; known?: ReadonlySet<string> }): { written: string; isSure: boolean }[] {
  const names = new Map<string, boolean>()
  // These are found by rules of their own.
  const others = new Set([...findSchools(text), ...findAddresses(text)].flatMap((written) => written.split(' ')))
  for (const sentence of splitRoughly(text)) {
    for (const { 0: raw, index } of sentence.matchAll(CAPITALISED)) {
      const word = raw.replace(/[’']s?$/u, '')
      const before = sentence.slice(0, index)
      const isFirst = !/\p{L}/u.test(before) || /[‘“"'’(–-]\s?$/u.test(before)
      const isFirstName = FIRST_NAMES.has(word)
      if (known.has(word) || others.has(word) || ARTICLES.has(word) || (isFirst && !isFirstName)) continue
      const isSure =
        BEFORE_A_PERSON.test(before) || (isFirstName && BEHIND_A_PERSON.test(sentence.slice(index + raw.length)))
      const previous = /([\p{L}’']+)\s$/u.exec(before)?.[1] ?? ''
      const isThing = BEFORE_A_THING.has(previous.toLowerCase()) || /^\p{Lu}/u.test(previous)
      if (!isSure && !isFirstName && isThing) continue
      names.set(word, (names.get(word) ?? false) || isSure)
    }
  }
  return [...names].map(([written, isSure]) => ({ written, isSure }))
}

/** The age of one person in a sentence that also names a place. */
export function findAgesWithPlaces(text: string): string[] {
  return splitRoughly(text).flatMap((sentence) => {
    const ages = AGES.flatMap((pattern) => [...sentence.matchAll(pattern)].map(([written]) => written))
    const [place] = PLACE.exec(sentence) ?? []
    return ages[0] !== undefined && place !== undefined ? [`${ages[0]} … ${place}`] : []
  })
}

/** Schools and clubs by name. */
export function findSchools(text: string): string[] {
  return [...new Set([...text.matchAll(SCHOOL)].map(([written]) => written))]
}
