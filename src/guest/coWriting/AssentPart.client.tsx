'use client'

import { useRef, useState, type ReactNode } from 'react'

import type { CoWritingView } from '@/domain/coWriting/coWritingView'

import { postWriting, type WritingDoor } from './postWriting.client'

type Props = {
  assent: NonNullable<CoWritingView['assent']>
  language: CoWritingView['language']
  /** whether readers have an earlier version before them, which no answer here takes away */
  isReadable: boolean
  door: WritingDoor
  /** words that are not saved yet: the yes would be to another text */
  isUnsaved: boolean
  /** the words on the screen are not those that the question is about; a newer page is on its way */
  isOther: boolean
  onDone: () => void
  /** the whole text that the yes is to */
  children: ReactNode
}

const SAID = {
  approve: 'U zei ja tegen deze tekst. Verandert er een woord, dan vragen we het opnieuw.',
  decline: 'U zei nee tegen deze tekst. Zo komt hij er niet te staan.',
} as const

/** The teller's own yes or no to exactly these words. Without it a story appears nowhere. */
export function AssentPart({ assent, language, isReadable, door, isUnsaved, isOther, onDone, children }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const news = useRef<HTMLDivElement>(null)
  const give = async (answer: 'approve' | 'decline') => {
    setIsBusy(true)
    setProblem(null)
    const outcome = await postWriting({ door, path: 'assents', body: { language, contentHash: assent.contentHash, answer } })
    setIsBusy(false)
    // The button that was pressed may go; what came of it is what to read next.
    news.current?.focus()
    if (outcome.kind === 'not-reached') return setProblem('Geen verbinding. Probeer het zo opnieuw.')
    if (outcome.kind !== 'done') setProblem(outcome.message)
    onDone()
  }
  const isWaiting = isBusy || isUnsaved || isOther
  return (
    <section aria-labelledby="ja-of-nee" className="gw-part gw-part--asked">
      <h2 id="ja-of-nee">Is dit uw verhaal, zoals u het wilt?</h2>
      {isReadable ? (
        <p>
          Wat nu al te lezen is, blijft te lezen. Ook als u hier nee zegt. Wilt u dat het weggaat? Kies dan{' '}
          <a href="#stoppen">Stoppen</a>.
        </p>
      ) : null}
      <p>
        {isReadable ? 'Zonder uw ja komt er geen nieuwe versie.' : 'Zonder uw ja verschijnt deze tekst nergens.'} Een reden hoeft u niet te
        geven.
      </p>
      {children}
      <div aria-live="polite" className="gw-news" ref={news} role="status" tabIndex={-1}>
        {problem ? (
          <p>
            <strong>{problem}</strong>
          </p>
        ) : null}
        {assent.answer === null ? null : (
          <p>
            <strong>{SAID[assent.answer]}</strong>
          </p>
        )}
        {isUnsaved ? <p>Wacht even tot uw laatste woorden zijn bewaard.</p> : null}
        {isOther && !isUnsaved ? <p>De tekst is net veranderd. Even geduld, dan staat de nieuwe tekst hierboven.</p> : null}
      </div>
      <div className="gw-tools">
        {assent.answer === 'approve' ? null : (
          <button className="gw-button gw-button--strong" disabled={isWaiting} onClick={() => void give('approve')} type="button">
            Ja, zo is het goed
          </button>
        )}
        {assent.answer === 'decline' ? null : (
          <button className="gw-button" disabled={isWaiting} onClick={() => void give('decline')} type="button">
            Nee, zo niet
          </button>
        )}
      </div>
    </section>
  )
}
