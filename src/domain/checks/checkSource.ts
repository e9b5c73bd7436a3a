import { LANGUAGE_NAMES_NL, type Language } from '../languages'
import { found, type CheckFacts, type Finding } from './finding'

const ENGLISH_NAMES: Record<Language, string> = {
  nl: 'Dutch',
  en: 'English',
  ar: 'Arabic',
  uk: 'Ukrainian',
  pl: 'Polish',
  tr: 'Turkish',
}

/** A translation that did not follow a change of the text it was made from. */
export function checkTranslation({ translation }: CheckFacts): Finding[] {
  if (!translation || translation.changedAt >= translation.sourceChangedAt) return []
  const { source } = translation
  return [
    found({
      code: 'translation-older',
      level: 'reason',
      nl: `De tekst in het ${LANGUAGE_NAMES_NL[source]} is later veranderd dan deze vertaling. Kijk of die nog klopt.`,
      en: `The ${ENGLISH_NAMES[source]} text changed later than this translation. See whether it is still right.`,
      mend: { kind: 'open-language', language: source },
    }),
  ]
}

/** What somebody lived through is shown with their consent. It is asked at approval; here it is announced. */
export function checkConsent({ content, consents, now }: CheckFacts): Finding[] {
  if (!content.isStory || consents === undefined) return []
  const isGiven = consents.some(
    ({ part, languages, validUntil, revokedAt }) =>
      part === 'story' &&
      languages.includes(content.language) &&
      (revokedAt === null || revokedAt > now) &&
      (validUntil === null || validUntil > now),
  )
  if (isGiven) return []
  return [
    found({
      code: 'consent-missing',
      level: 'hint',
      where: { field: 'isStory' },
      nl: 'Dit is iemands verhaal en er is nog geen toestemming in deze taal. Zonder kan het niet worden goedgekeurd.',
      en: 'This is somebody’s story and there is no consent in this language yet. Without it, it cannot be approved.',
    }),
  ]
}
