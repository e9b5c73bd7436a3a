'use client'

import { useEffect, useState } from 'react'

import type { BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import type { BrakePreview } from '@/queries/previewBrake'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { HandCopies } from './HandCopies.client'
import { PAUSE_TEXTS } from './texts'

type Props = { target: { scope: BrakeScope; id: string } | null; from: Instant | null }

/** Before the button: how much of which channel stops, and what a pause cannot reach. Mounted anew for each choice. */
export function PauseEffect({ target, from }: Props) {
  const { locale, apiUrl } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const [preview, setPreview] = useState<BrakePreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const url = apiUrl('/brakes/previews')
  const { scope, id } = target ?? {}

  useEffect(() => {
    if (scope === undefined || id === undefined) return
    let isCurrent = true
    void postAct({ url, body: { scope, id, from }, locale }).then((outcome) => {
      if (!isCurrent) return
      if (outcome.isDone) setPreview(outcome.answer as unknown as BrakePreview)
      else setProblem(outcome.message)
    })
    return () => {
      isCurrent = false
    }
  }, [url, scope, id, from, locale])

  return (
    <div aria-live="polite" className="ck-pauses__preview">
      {target === null ? <p className="ck-muted">{texts.effectWait}</p> : null}
      {problem ? <p className="ck-message ck-message--danger">{problem}</p> : null}
      {preview ? <Counts isNow={from === null} preview={preview} /> : null}
    </div>
  )
}

function Counts({ preview, isNow }: { preview: BrakePreview; isNow: boolean }) {
  const { locale } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const { channels, below, copies } = preview
  const total = (which: 'live' | 'armed') => channels.reduce((sum, channel) => sum + channel[which], 0)
  return (
    <>
      {below.length > 0 ? <p>{texts.below(below.join(', '))}</p> : null}
      {channels.length === 0 ? (
        <p>{texts.effectNothing}</p>
      ) : (
        <table className="ck-pauses__table">
          <caption className="ck-visually-hidden">{texts.effect}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.channel}</th>
              <th scope="col">{isNow ? texts.effectNow : texts.effectThen}</th>
              <th scope="col">{texts.effectArmed}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map(({ name, live, armed }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{live}</td>
                <td>{armed}</td>
              </tr>
            ))}
          </tbody>
          {channels.length > 1 ? (
            <tfoot>
              <tr>
                <th scope="row">{texts.effectTotal}</th>
                <td>{total('live')}</td>
                <td>{total('armed')}</td>
              </tr>
            </tfoot>
          ) : null}
        </table>
      )}
      <HandCopies copies={copies} />
    </>
  )
}
