import type { PublicContent } from '../content'
import type { Language } from '../languages'
import { findAgesWithPlaces, findSchools } from './findAges'
import { findNames } from './findNames'
import type { Finding, Level } from './finding'
import { foundIn } from './foundIn'
import { NOBODYS } from './knownNames'
import type { PublicWords } from './readWords'

/** Languages in which a name can be told by its letters. */
const READ: readonly Language[] = ['nl', 'en', 'pl', 'tr']

type OfText = {
  words: readonly PublicWords[]
  content: Pick<PublicContent, 'isStory' | 'language'>
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
export function checkRecognisable({ words, content, known }: OfText): Finding[] {
  const { isStory, language } = content
  if (!READ.includes(language)) return []
  const asks: Level = isStory ? 'reason' : 'hint'
  return words.flatMap((where) => [
    ...findNames({ text: where.text, known, language }).map(({ written, isSure }) =>
      foundIn(where, {
        code: 'name-in-text',
        level: isSure ? 'reason' : asks,
        excerpt: written,
        nl: `"${written}" lijkt de naam van iemand. Is het een schuilnaam, of wil die persoon genoemd worden?`,
        en: `"${written}" looks like somebody’s name. Is it a pseudonym, or does that person want to be named?`,
      }),
    ),
    ...findAgesWithPlaces(where.text).map((written) =>
      foundIn(where, {
        code: 'age-with-place',
        level: 'reason',
        excerpt: written,
        nl: `leeftijd en plaats samen maken iemand herkenbaar ("${written}"). Laat er een weg.`,
        en: `an age and a place together make somebody recognisable ("${written}"). Leave one out.`,
      }),
    ),
    ...findSchools(where.text).map((written) =>
      foundIn(where, {
        code: 'school-in-text',
        level: asks,
        excerpt: written,
        nl: `"${written}" kan verraden om wie het gaat. Schrijf ‘een school’ of ‘een club’.`,
        en: `"${written}" may tell who it is about. Write ‘a school’ or ‘a club’.`,
      }),
    ),
  ])
}
