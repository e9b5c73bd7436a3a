import type { Language } from '../languages'
import { findSchools } from './findAges'
import { findAddresses } from './findContactDetails'
import { FIRST_NAMES, NOBODYS, NOBODYS_PHRASES } from './knownNames'
import { splitRoughly } from './readWords'

/** Before a capital that is a place, an organisation or a thing rather than a person. */
const BEFORE_A_THING = new Set(
  ("de het een 't ’t deze dit onze ons die dat in uit naar te vanuit richting rond via per gemeente wijk buurt stad dorp " +
    'provincie buurthuis wijkcentrum theater café sporthal stichting vereniging campagne app poster film boek project ' +
    'partner organisatie bibliotheek huis zaal gebouw the').split(' '),
)
const ARTICLES = new Set(['De', 'Het', 'Een', 'Den', 'Der'])
const BEFORE_A_PERSON = {
  nl: /(?:^|[^\p{L}])(?:mevrouw|meneer|mevr\.|dhr\.|moeder|vader|zus|zusje|broer|broertje|dochter|zoon|vriendin|vriend|buurvrouw|buurman|tante|oom|oma|opa|collega|juf|meester|trainer|coach|ex|heet|heette|naam is|ik ben|noem(?:en|t)? (?:haar|hem|me|mij)|genaamd)\s$/iu,
  en: /(?:^|[^\p{L}])(?:mrs\.?|mr\.?|ms\.?|miss|my (?:mother|father|sister|brother|daughter|son|friend|neighbour|aunt|uncle)|name is|name was|called|named)\s$/iu,
}
const BEHIND_A_PERSON =
  /^\s?(?:\(\d{1,2}\)|, \d{1,2} jaar|\s?(?:vertelt|vertelde|zegt|zei|heeft|had|is|was|werd|wil|wilde|durfde|durft|kreeg|voelt|voelde|woont|woonde|werkt|weet|wist|denkt|dacht|leert|sloeg|belde|huilde)(?!\p{L}))/u
/** What only a person does: enough for a word at the start of a sentence that could be any word. Not "Toen zei zij". */
const ONLY_A_PERSON = /^\s?(?:\(\d{1,2}\)|, \d{1,2} jaar(?!\p{L})|(?:vertelt|vertelde|zegt|zei|durfde|durft|woont|woonde|huilt|huilde|fluisterde)(?!\p{L}| (?:hij|zij|ze|ik|je|jij|u|we|wij|iemand|niemand|\p{Lu})))/u
/** Words that begin a sentence, and speak, without being anybody's name. */
const NO_NAME = new Set(
  ('Iemand Niemand Iedereen Wie Hij Zij Ze Ik Je Jij U Wij We Jullie Dat Dit Die Deze Alles Soms Ook Toen Nu Daar Hier Er ' +
    'Wat Hoe Waar Waarom Daarom Zo En Maar Want Dan Pas Al Nog Ander Eén Veel Daarna Later Vroeger Gisteren Vandaag ' +
    'Eerst Straks Ineens Opeens Plotseling Uiteindelijk Vervolgens Intussen Thuis Samen Eindelijk Nooit Altijd Vaak ' +
    'Misschien Zelf Achteraf Eens Vaker ' +
    'Moeder Vader Mama Papa Oma Opa Tante Oom Zus Broer Vriend Vriendin Buurman Buurvrouw Meneer Mevrouw Juf Meester ' +
    'Politie Gemeente Wethouder Burgemeester Minister Rechter Huisarts Dokter Arts Psycholoog Hulpverlener Trainer Coach ' +
    'Onderzoek Onderzoeker Deskundige Expert Directeur Leraar Lerares Docent Ervaringsdeskundige Slachtoffer Omstander ' +
    'Dader Kind Meisje Jongen Vrouw Man Jongere Oudere Cliënt Patiënt Collega Personeel Portier').split(' '),
)
const CAPITALISED = /(?<![\p{L}\p{N}@#&/.-])\p{Lu}\p{Ll}[\p{L}’'-]*/gu

export type NameFound = {
  written: string
  /** the words around it say that it is somebody's */
  isSure: boolean
}

/**
 * Words that look like the name of a person. In Dutch a capital within a sentence says something; in other languages
 * with Latin letters only names that are given often count, and what is said to be a name.
 *
 * @example findNames({ text: 'Toen kwam Sanne binnen.' }) // [{ written: 'Sanne', isSure: false }]
 */
export function findNames({ text, known = NOBODYS, language = 'nl' }: {
  text: string
  known?: ReadonlySet<string>
  language?: Language
}): NameFound[] {
  const names = new Map<string, boolean>()
  // These are found by rules of their own.
  const others = new Set([...findSchools(text), ...findAddresses(text)].flatMap((written) => written.split(' ')))
  for (const sentence of splitRoughly(text.replace(NOBODYS_PHRASES, (phrase) => ' '.repeat(phrase.length)))) {
    for (const { 0: raw, index } of sentence.matchAll(CAPITALISED)) {
      const word = raw.replace(/[’']s?$/u, '')
      if (known.has(word) || others.has(word) || ARTICLES.has(word)) continue
      const found = judge({ word, before: sentence.slice(0, index), behind: sentence.slice(index + raw.length), language })
      if (found !== null) names.set(word, (names.get(word) ?? false) || found.isSure)
    }
  }
  return [...names].map(([written, isSure]) => ({ written, isSure }))
}

function judge({ word, before, behind, language }: {
  word: string
  before: string
  behind: string
  language: Language
}): Pick<NameFound, 'isSure'> | null {
  const isFirstName = FIRST_NAMES.has(word)
  if (language !== 'nl') {
    const isNamed = BEFORE_A_PERSON.en.test(before)
    return isFirstName || isNamed ? { isSure: isNamed } : null
  }
  const isFirst = !/\p{L}/u.test(before) || /[‘“"'’(–-]\s?$/u.test(before)
  if (isFirst && !isFirstName) return ONLY_A_PERSON.test(behind) && !NO_NAME.has(word) ? { isSure: false } : null
  const isSure = BEFORE_A_PERSON.nl.test(before) || (isFirstName && BEHIND_A_PERSON.test(behind))
  const previous = /([\p{L}’']+)\s$/u.exec(before)?.[1] ?? ''
  const isThing = BEFORE_A_THING.has(previous.toLowerCase()) || /^\p{Lu}/u.test(previous)
  return !isSure && !isFirstName && isThing ? null : { isSure }
}
