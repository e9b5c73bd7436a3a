'use client'

import { LANGUAGE_NAMES_EN, LANGUAGE_NAMES_NL, type Language } from '@/domain/languages'
import { joinWords } from '@/domain/workflow/wording'

import { useScreen } from '../shared/useScreen.client'

/** Which languages a gap asks for: quick plan writes no words, so this is what comes next. */
export function LanguageNote({ languages }: { languages: readonly Language[] }) {
  const { locale } = useScreen()
  const names = languages.map((language) => (locale === 'nl' ? LANGUAGE_NAMES_NL : LANGUAGE_NAMES_EN)[language])
  const words = joinWords({ words: names, locale })
  return (
    <p className="ck-message">
      {locale === 'nl'
        ? `Daarna: schrijf dit in het ${words}. Dan pas telt het voor die taal. Het komt bij de aantekeningen te staan.`
        : `Then write it in ${words}. Only then does it count for that language. This is kept with the notes.`}
    </p>
  )
}
