'use client'

import { useState } from 'react'

import type { Instant } from '@/domain/time/instant'
import type { OpenPause } from '@/queries/readPauses'
import { SLUGS } from '@/slugs'

import { describeMinute } from '../shared/describeMinute'
import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { HandCopies } from './HandCopies.client'
import type { PauseAct } from './Pauses.client'
import { namePause, PAUSE_TEXTS } from './texts'

type Item = { itemId: string; title: string }
type Asked = { pause: OpenPause; /** null: for all */ item: Item | null }
type Props = { pauses: readonly OpenPause[]; now: Instant; mayPause: boolean; isBusy: boolean; act: PauseAct }

/** Each pause that is not over: on what, since when, by whom, why, what it holds, and the way out. */
export function OpenPauses({ pauses, now, mayPause, isBusy, act }: Props) {
  const { locale } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const [asked, setAsked] = useState<Asked | null>(null)
  if (pauses.length === 0) return <p className="ck-muted">{texts.openNone}</p>
  const confirm = async ({ pause, item }: Asked) => {
    setAsked(null)
    await act(`/brakes/${pause.id}/lifts`, item === null ? {} : { itemId: item.itemId })
  }
  return (
    <>
      <ul className="ck-pauses__list">
        {pauses.map((pause) => (
          <li className="ck-pause" key={pause.id}>
            <Pause
              isBusy={isBusy}
              mayPause={mayPause}
              now={now}
              onLift={(item) => setAsked({ pause, item })}
              pause={pause}
            />
          </li>
        ))}
      </ul>
      {asked ? (
        <LiftDialog asked={asked} onClose={() => setAsked(null)} onConfirm={() => void confirm(asked)} />
      ) : null}
    </>
  )
}

function Pause({
  pause,
  now,
  mayPause,
  isBusy,
  onLift,
}: Omit<Props, 'pauses' | 'act'> & { pause: OpenPause; onLift: (item: Item | null) => void }) {
  const { locale, zone, adminUrl } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const moment = (instant: Instant) => describeMinute({ instant, zone, now, locale })
  const { from, held, liftedItems, copies, setAt, setBy, reason, needsApproval } = pause
  const isRunning = from <= now
  const itemUrl = (itemId: string) => adminUrl(`/collections/${SLUGS.contentItems}/${itemId}`)
  return (
    <>
      <div className="ck-pause__head">
        <h3>{namePause({ pause, texts })}</h3>
        <strong className="ck-pause__state">
          {isRunning ? texts.running(moment(from)) : texts.coming(moment(from))}
        </strong>
      </div>
      <p>{reason}</p>
      <p className="ck-muted">{texts.setBy(setBy ?? texts.somebody, moment(setAt))}</p>
      {needsApproval ? <p className="ck-message ck-message--warning">{texts.mustApprove}</p> : null}
      {held.length === 0 ? (
        <p>{texts.heldNone}</p>
      ) : (
        <details open={held.length <= 5}>
          <summary>{(isRunning ? texts.held : texts.willHold)(held.length)}</summary>
          <ul className="ck-pause__items">
            {held.map(({ itemId, title, channelNames }) => (
              <li key={itemId}>
                <span>
                  <a href={itemUrl(itemId)}>{title}</a>{' '}
                  <span className="ck-muted">{channelNames.join(', ')}</span>
                </span>
                {mayPause && pause.scope !== 'item' ? (
                  <button
                    aria-label={texts.liftItemOf(title)}
                    className="ck-button"
                    disabled={isBusy}
                    onClick={() => onLift({ itemId, title })}
                    type="button"
                  >
                    {texts.liftItem}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
      {liftedItems.length > 0 ? (
        <p className="ck-muted">
          {texts.liftedFor} {liftedItems.map(({ title }) => title).join(', ')}
        </p>
      ) : null}
      <HandCopies copies={copies} />
      {mayPause ? (
        <div className="ck-actions">
          <button
            className="ck-button ck-button--primary"
            disabled={isBusy}
            onClick={() => onLift(null)}
            type="button"
          >
            {texts.lift}
          </button>
        </div>
      ) : null}
    </>
  )
}

/** Nobody shows hundreds of texts again by a slip of the mouse. */
function LiftDialog({
  asked,
  onConfirm,
  onClose,
}: {
  asked: Asked
  onConfirm: () => void
  onClose: () => void
}) {
  const { locale } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  const { pause, item } = asked
  const name = namePause({ pause, texts })
  return (
    <Dialog closeLabel={texts.close} onClose={onClose} title={texts.liftTitle}>
      <div className="ck-pauses__ask">
        <p>{item === null ? texts.liftAllAsk(name, pause.held.length) : texts.liftItemAsk(item.title)}</p>
        {pause.needsApproval ? <p className="ck-message ck-message--warning">{texts.liftApproval}</p> : null}
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" onClick={onConfirm} type="button">
            {item === null ? texts.confirm : texts.confirmItem}
          </button>
          <button className="ck-button" data-first onClick={onClose} type="button">
            {texts.cancel}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
