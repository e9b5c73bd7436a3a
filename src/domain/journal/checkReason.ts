import { findAddresses, findEmailAddresses } from '../checks/findContactDetails'
import { findPhoneNumbers } from '../checks/textPatterns'
import { joinWords } from '../workflow/wording'

/** Numbers that everybody may call lead to nobody: 112, 113, 144, 116 and what is free or paid by the caller. */
const OF_NOBODY = /^(?:112|113|144|116.*|0[89]00.*)$/

/**
 * What is wrong with a reason that goes into the journal, in Dutch; null when nothing is. What could lead to somebody
 * may not be written there, because nobody can erase it. Names are left to the writer: a program cannot tell one
 * from the name of a street or a week.
 *
 * @example checkReason('Fout in de tekst.') // null
 */
export function checkReason(reason: string): string | null {
  const numbers = findPhoneNumbers(reason).filter((written) => !OF_NOBODY.test(written))
  const found = [...new Set([...numbers, ...findEmailAddresses(reason), ...findAddresses(reason)])]
  if (found.length === 0) return null
  const listed = joinWords({ words: found.map((written) => `"${written}"`), locale: 'nl' })
  return `Haal ${listed} weg. Deze reden komt in het journaal, en daar kan niemand nog iets uit wissen. Schrijf waarom, zonder nummers, adressen of namen van mensen.`
}
