'use client'

import { UNDERSTOOD_LABELS } from '@/domain/language/checkTeachBack'
import type { Language } from '@/domain/languages'
import { describeDate, type ScreenLocale } from '@/domain/time/dutch'
import { isPlainDate } from '@/domain/time/plainDate'
import type { TeachBackView } from '@/queries/readTeachBacks'

import './reading.css'
import { READING_TEXTS } from './texts'

/** What groups of readers understood, this text first. Never who they are. */
export function TeachBackList({ contentHash, language, locale, rounds }: {
  contentHash: string
  language: Language
  locale: ScreenLocale
  rounds: readonly TeachBackView[]
}) {
  const texts = READING_TEXTS[locale]
  const own = rounds.filter((round) => round.language === language)
  const isOfThis = (round: TeachBackView) => round.contentHash === contentHash
  const sorted = [...own.filter(isOfThis), ...own.filter((round) => !isOfThis(round))]
  if (sorted.length === 0) return <p className="ck-muted">{texts.noTeachBacks}</p>
  return (
    <ul className="ck-reading__list">
      {sorted.map((round) => (
        <li key={round.id}>
          <p>
            <strong>{round.understood ? UNDERSTOOD_LABELS[round.understood][locale] : ''}</strong>
            {` · ${texts.readers(round.readers)}, ${round.group ?? texts.mixed}`}
            {isPlainDate(round.heldOn) ? ` · ${describeDate({ date: round.heldOn, locale })}` : ''}
          </p>
          {round.findings ? <p dir="auto">{round.findings}</p> : null}
          <p className="ck-muted">{isOfThis(round) ? texts.thisVersion : texts.otherVersion}</p>
        </li>
      ))}
    </ul>
  )
}
