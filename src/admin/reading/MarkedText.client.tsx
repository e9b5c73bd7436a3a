'use client'

import type { Readability } from '@/domain/language/describeReadability'
import { markText, MARKS, type MarkKind } from '@/domain/language/markText'

import type { ReadingTexts } from './texts'

type Props = { text: string; readability: Readability; texts: ReadingTexts }

/**
 * A text with what is worth a look marked in it. A mark carries its letter, a line of its own kind, and words for
 * who hears it, so that nothing depends on colour.
 */
export function MarkedText({ text, readability, texts }: Props) {
  return (
    <div className="ck-reading__text" lang="nl">
      {markText({ text, readability }).map((piece, index, pieces) => {
        const begun = piece.marks.filter((kind) => !pieces[index - 1]?.marks.includes(kind))
        if (piece.marks.length === 0) return <span key={index}>{piece.text}</span>
        return (
          <mark
            className={`ck-reading__mark ${piece.marks.map((kind) => `ck-reading__mark--${kind}`).join(' ')}`}
            key={index}
            title={piece.meaning ?? undefined}
          >
            {begun.map((kind) => (
              <Sign key={kind} kind={kind} texts={texts} />
            ))}
            {piece.text}
          </mark>
        )
      })}
    </div>
  )
}

function Sign({ kind, texts }: { kind: MarkKind; texts: ReadingTexts }) {
  const { sign, name } = texts.marks[kind]
  return (
    <>
      <sup aria-hidden className="ck-reading__sign">
        {sign}
      </sup>
      <span className="ck-visually-hidden">{` [${name}:] `}</span>
    </>
  )
}

/** What each letter means, and how often it stands in the text. */
export function MarkLegend({ readability, texts }: Omit<Props, 'text'>) {
  const counts: Record<MarkKind, number> = {
    sentence: readability.longestSentences.length,
    word: readability.longWords.length,
    passive: readability.passives.length,
    jargon: readability.jargon.length,
  }
  return (
    <dl aria-label={texts.legend} className="ck-reading__legend">
      {MARKS.map((kind) => (
        <div key={kind}>
          <dt>
            <span className={`ck-reading__mark ck-reading__mark--${kind}`}>
              <sup className="ck-reading__sign">{texts.marks[kind].sign}</sup>
              {texts.marks[kind].name}
            </span>{' '}
            {counts[kind] === 0 ? texts.none : `${counts[kind]}×`}
          </dt>
          {counts[kind] > 0 ? <dd className="ck-muted">{texts.marks[kind].help}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
