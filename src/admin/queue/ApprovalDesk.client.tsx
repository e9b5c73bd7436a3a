'use client'

import { Link } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback } from 'react'

import type { Instant } from '@/domain/time/instant'
import type { ApprovalView } from '@/queries/approvalView'

import { ApprovePanel } from '../approve/ApprovePanel.client'
import { useScreen } from '../shared/useScreen.client'
import { QUEUE_TEXTS } from './texts'
import { useShortcuts, useShortcutsSetting } from './useShortcuts.client'

type Props = {
  view: ApprovalView
  now: Instant
  isNotForReader: boolean
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
  place,
  total,
  ownUrl,
  itemUrl,
  previousUrl,
  nextUrl,
}: Props) {
  const { locale } = useScreen()
  const texts = QUEUE_TEXTS[locale]
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
        {isNotForReader ? <p className="ck-message">{texts.notYours}</p> : null}
        <ApprovePanel key={view.itemId} layout="wide" now={now} onDone={onDone} view={view} />
      </section>
    </>
  )
}
