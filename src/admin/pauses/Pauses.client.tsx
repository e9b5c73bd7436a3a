'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { PausesView } from '@/queries/readPauses'

import { postAct, type ActOutcome } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { EndedPauses } from './EndedPauses.client'
import { OpenPauses } from './OpenPauses.client'
import { PauseForm } from './PauseForm.client'
import './pauses.css'
import { PAUSE_TEXTS } from './texts'

export type PauseAct = (path: `/brakes/${string}`, body: Record<string, unknown>) => Promise<ActOutcome>

/** Set, look back, lift: all of pausing on one page. */
export function Pauses({ view }: { view: PausesView }) {
  const { locale, apiUrl } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const router = useRouter()
  const [notice, setNotice] = useState<{ tone: 'success' | 'danger'; text: string } | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const act: PauseAct = async (path, body) => {
    setIsBusy(true)
    const outcome = await postAct({ url: apiUrl(path), body, locale })
    setIsBusy(false)
    setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: outcome.message })
    // Also after a refusal: a colleague may have been first.
    router.refresh()
    return outcome
  }
  return (
    <div className="ck-pauses">
      <p>{texts.intro}</p>
      <div aria-live="assertive" role="status">
        {notice ? <p className={`ck-message ck-message--${notice.tone}`}>{notice.text}</p> : null}
      </div>
      <section aria-labelledby="ck-pauses-open" className="ck-pauses__part">
        <h2 id="ck-pauses-open">{texts.open}</h2>
        <OpenPauses act={act} isBusy={isBusy} mayPause={view.mayPause} now={view.now} pauses={view.open} />
      </section>
      <section aria-labelledby="ck-pauses-set" className="ck-pauses__part">
        <h2 id="ck-pauses-set">{texts.set}</h2>
        {view.mayPause ? <PauseForm act={act} isBusy={isBusy} view={view} /> : <p>{texts.onlyAdvisers}</p>}
      </section>
      <section aria-labelledby="ck-pauses-ended" className="ck-pauses__part">
        <h2 id="ck-pauses-ended">{texts.ended}</h2>
        <EndedPauses now={view.now} pauses={view.ended} />
      </section>
    </div>
  )
}
