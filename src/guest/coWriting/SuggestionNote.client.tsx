'use client'

import { useState } from 'react'

import type { SuggestionView } from '@/domain/coWriting/coWritingView'

import { postWriting, type WritingDoor } from './postWriting.client'

const STATES = {
  open: 'wacht op antwoord',
  accepted: 'staat nu in de tekst',
  refused: 'niet overgenomen',
  withdrawn: 'teruggenomen',
} as const satisfies Record<SuggestionView['state'], string>

type Props = {
  suggestion: SuggestionView
  door: WritingDoor
  /** whether the paragraph has other words by now than those that it was made for */
  isChanged?: boolean
  onDone: () => void
}

/** Other words that somebody left for a paragraph, and what became of them. */
export function SuggestionNote({ suggestion, door, isChanged = false, onDone }: Props) {
  const { id, after, note, state, answer, name, isOwn } = suggestion
  const [problem, setProblem] = useState<string | null>(null)
  const takeBack = async () => {
    const outcome = await postWriting({ door, path: 'suggestion-decisions', body: { suggestionId: id, decision: 'withdraw' } })
    if (outcome.kind === 'done') return onDone()
    setProblem(outcome.kind === 'not-reached' ? 'Geen verbinding. Probeer het zo opnieuw.' : outcome.message)
  }
  return (
    <div className="gw-thread">
      <p className="gw-muted">
        Voorstel van {isOwn ? 'u' : name}: {STATES[state]}
        {isChanged ? ' (de alinea is daarna veranderd)' : ''}
      </p>
      <p className="gw-words">{after === '' ? 'Deze alinea weglaten.' : after}</p>
      {note ? <p className="gw-muted gw-words">{note}</p> : null}
      {answer ? (
        <p className="gw-said">
          <strong>Antwoord</strong> <span className="gw-words">{answer}</span>
        </p>
      ) : null}
      {isOwn && state === 'open' ? (
        <div className="gw-tools">
          <button className="gw-button gw-button--quiet" onClick={() => void takeBack()} type="button">
            Neem terug
          </button>
        </div>
      ) : null}
      {problem ? <p className="gw-problem">{problem}</p> : null}
    </div>
  )
}
