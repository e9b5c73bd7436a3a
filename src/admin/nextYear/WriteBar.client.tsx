'use client'

import { useEffect, useState } from 'react'

import type { ShownEntry } from '@/domain/planning/proposal/shownProposal'

import type { NextYearTexts } from './texts'

/** 200 items took ten seconds on two busy cores; said as "about", with room for items in many languages. */
const ITEMS_A_SECOND = 15

type Props = {
  chosen: readonly ShownEntry[]
  openQuestions: number
  isBusy: boolean
  /** why nothing was written */
  message: string | null
  toYear: number
  texts: NextYearTexts
  onWrite: () => void
  onFirstQuestion: () => void
}

/** What will be written, in one sentence, and the button that does it. */
export function WriteBar({ chosen, openQuestions, isBusy, message, toYear, texts, onWrite, onFirstQuestion }: Props) {
  const items = chosen.filter(({ key }) => key.startsWith('card:')).length
  const parts = describeParts({ chosen, items, texts })
  return (
    <div className="ck-next__bar">
      {message ? (
        <p className="ck-message ck-message--danger" role="alert">
          {message}
        </p>
      ) : null}
      {isBusy ? <Busy items={items} texts={texts} /> : null}
      <div className="ck-next__barline">
        <p aria-live="polite">
          <strong>{parts === '' ? texts.summaryNothing : texts.summary(parts, toYear)}</strong>
          {openQuestions > 0 ? (
            <>
              {' '}
              {texts.openQuestions(openQuestions)}{' '}
              <button className="ck-next__other" onClick={onFirstQuestion} type="button">
                {texts.toQuestion}
              </button>
            </>
          ) : null}
        </p>
        <button className="ck-button ck-button--primary" disabled={isBusy || parts === ''} onClick={onWrite} type="button">
          {texts.write(toYear)}
        </button>
      </div>
    </div>
  )
}

/** The server works in one step and cannot say how far it is: an estimate, and how long it has taken. */
function Busy({ items, texts }: { items: number; texts: NextYearTexts }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="ck-message">
      <p role="status">{texts.busy(items, Math.max(2, Math.ceil(items / ITEMS_A_SECOND)))}</p>
      <progress aria-hidden="true" />
      <span aria-hidden="true"> {texts.elapsed(seconds)}</span>
    </div>
  )
}

function describeParts({ chosen, items, texts }: { chosen: readonly ShownEntry[]; items: number; texts: NextYearTexts }): string {
  const count = (start: string) => chosen.filter(({ key }) => key.startsWith(`${start}:`)).length
  const named = (amount: number, words: (count: number) => string) => (amount > 0 ? [words(amount)] : [])
  const parts = [
    ...named(items, texts.items),
    ...named(count('campaign'), texts.campaigns),
    ...named(count('focus-period'), texts.focus),
    ...named(count('target'), texts.targets),
    ...named(count('means'), texts.means),
  ]
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} ${texts.and} ${last}` : last
}
