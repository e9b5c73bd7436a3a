import { findNames } from '../checks/findNames'
import { findAddresses, findEmailAddresses } from '../checks/findContactDetails'
import { findPhoneNumbers } from '../checks/textPatterns'

export const UNDERSTOOD = ['well', 'partly', 'not'] as const
export type Understood = (typeof UNDERSTOOD)[number]

export const UNDERSTOOD_LABELS = {
  well: { nl: 'Goed begrepen', en: 'Understood well' },
  partly: { nl: 'Deels begrepen', en: 'Understood in part' },
  not: { nl: 'Niet begrepen', en: 'Not understood' },
} as const satisfies Record<Understood, { nl: string; en: string }>

export type PersonalWords = {
  /** may be a name; only the one who writes knows */
  names: string[]
  /** numbers and addresses: never kept with what readers told */
  contacts: string[]
}

/**
 * What in the words about a round of readers could lead to one of them. A round is of a group, never of persons.
 *
 * @example findPersonalWords('Daarna zei Fatima dat het duidelijk was.').names // ['Fatima']
 */
export function findPersonalWords(text: string): PersonalWords {
  return {
    names: findNames({ text }).map(({ written }) => written),
    contacts: [...findPhoneNumbers(text), ...findEmailAddresses(text), ...findAddresses(text)],
  }
}
