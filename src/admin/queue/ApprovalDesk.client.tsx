'use client'

import { Link } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback } from 'react'

import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { ApprovalView } from '@/queries/approvalView'

import { ApprovePanel } from '../approve/ApprovePanel.client'
import { DueCount } from '../shared/DueCount'
import { useScreen } from '../shared/useScreen.client'
import { QUEUE_TEXTS } from './texts'
import { useShortcuts, useShortcutsSetting } from './useShortcuts.client'

type Props = {
  view: ApprovalView
  now: Instant
  isNotForReader: boolean
  /** day before which a verdict is wanted */
  dueOn: PlainDate | null
  /** name of the absent colleague in whose place the reader is asked */
  standsInFor: string | null
  /** place in the queue from 0; -1 when the item waits no longer */
  place: number
  total: number
  ownUrl: string
  itemUrl: string
  previousUrl: string | null
  nextUrl: string | null
}

/** One item of the queue with the way to the one before and the one after. */
export function ApprovalDesk({
  view,
  now,
  isNotForReader,
  dueOn,
  standsInFor,
  place,
  total,
  ownUrl,
  itemUrl,
  previousUrl,
  nextUrl,
}: Props) {
  const { locale } = useScreen()
  const texts = QUEUE_TEXTS[locale]
  const today = wallTimeFromInstant({ instant: now, zone: view.zone }).date
  const router = useRouter()
  const isNamed = useSearchParams().has('item')
  const [hasShortcuts, setShortcuts] = useShortcutsSetting()
  const go = useCallback(
    (url: string | null) => {
      if (url) router.push(url)
    },
    [router],
  )
  const goNext = useCallback(() => go(nextUrl), [go, nextUrl])
  const goPrevious = useCallback(() => go(previousUrl), [go, previousUrl])
  useShortcuts({ isOn: hasShortcuts, onNext: goNext, onPrevious: goPrevious })
  // A verdict takes the item out of the queue; by its address it stays on the screen with what was said.
  const onDone = () => (isNamed ? router.refresh() : router.replace(ownUrl))
  return (
    <>
      <nav aria-label={texts.navigation} className="ck-queue__bar">
        <p aria-live="polite" className="ck-queue__count" role="status">
          {place === -1 ? texts.decided(total) : texts.count(place + 1, total)}
          {dueOn ? <DueCount dueOn={dueOn} locale={locale} today={today} /> : null}
        </p>
        <div className="ck-actions">
          <button className="ck-button" disabled={!previousUrl} onClick={goPrevious} type="button">
            {texts.previous}
          </button>
          <button className="ck-button" disabled={!nextUrl} onClick={goNext} type="button">
            {texts.next}
          </button>
        </div>
        <label className="ck-choice ck-queue__shortcuts">
          <input checked={hasShortcuts} onChange={(event) => setShortcuts(event.target.checked)} type="checkbox" />
          {texts.shortcuts}
        </label>
      </nav>
      <section aria-label={view.title} className="ck-queue__item">
        <h2>{view.title}</h2>
        <p>
          <Link href={itemUrl}>{texts.openItem}</Link>
        </p>
        {standsInFor ? <p className="ck-message">{texts.standsInFor(standsInFor)}</p> : null}
        {isNotForReader ? <p className="ck-message">{texts.notYours}</p> : null}
        <ApprovePanel key={view.itemId} layout="wide" now={now} onDone={onDone} view={view} />
      </section>
    </>
  )
}
