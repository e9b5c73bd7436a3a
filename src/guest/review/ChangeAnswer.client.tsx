'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'

/** The way back from an answer: the other one, to the same words. */
export function ChangeAnswer({ token, contentHash, given }: { token: string; contentHash: string; given: 'approve' | 'decline' }) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async () => {
    setIsBusy(true)
    setProblem(null)
    const answer = given === 'approve' ? 'decline' : 'approve'
    const outcome = await postAct({ url: `/lees/${token}/antwoord`, body: { contentHash, answer }, locale: 'nl' })
    setIsBusy(false)
    if (!outcome.isDone) setProblem(outcome.message)
    // A changed text is fetched too, so that the answer is to what is read.
    if (outcome.isDone || outcome.kind === 'stale') router.refresh()
  }
  return (
    <div className="gk-form">
      <p className="gk-problem" role="alert">
        {problem}
      </p>
      <button className="gk-button gk-button--quiet" disabled={isBusy} onClick={() => void send()} type="button">
        {isBusy ? 'Bezig…' : given === 'approve' ? 'Toch niet akkoord' : 'Toch akkoord'}
      </button>
    </div>
  )
}
