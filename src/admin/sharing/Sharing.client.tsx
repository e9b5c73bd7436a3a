'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import type { SharingData } from '@/queries/readSharing'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { CalendarForm } from './CalendarForm.client'
import { LinkForm } from './LinkForm.client'
import { LinkList } from './LinkList.client'
import { NewAddress } from './NewAddress.client'
import './sharing.css'
import { SHARING_TEXTS } from './texts'

export type LinkWish = { kind: 'page' | 'calendar'; recipient: string; query: string; days?: number }
type Made = { kind: LinkWish['kind']; url: string }
type Notice = { tone: 'success' | 'danger'; text: string }

/** Make, copy, look back and revoke: all that sharing takes on one page. */
export function Sharing({ data }: { data: SharingData }) {
  const { locale, apiUrl } = useScreen()
  const texts = SHARING_TEXTS[locale]
  const router = useRouter()
  const [made, setMade] = useState<Made | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  // The button that was pressed may be gone; who works by keyboard goes on from what came of it.
  useEffect(() => {
    if (notice) status.current?.focus()
  }, [notice])

  const act = async (path: `/${string}`, body: Record<string, unknown>) => {
    setIsBusy(true)
    const outcome = await postAct({ url: apiUrl(path), body, locale })
    setIsBusy(false)
    if (outcome.isDone) router.refresh()
    else setNotice({ tone: 'danger', text: outcome.message })
    return outcome
  }
  const make = async (wish: LinkWish): Promise<boolean> => {
    const outcome = await act('/view-links/links', wish)
    if (!outcome.isDone || typeof outcome.answer.url !== 'string') return false
    setNotice(null)
    setMade({ kind: wish.kind, url: outcome.answer.url })
    return true
  }
  const revoke = async (id: string) => {
    const outcome = await act(`/view-links/${id}/revocations`, {})
    if (!outcome.isDone) return
    setMade(null)
    setNotice({ tone: 'success', text: outcome.message })
  }

  const calendar = data.links.find(({ kind, state }) => kind === 'calendar' && state === 'open') ?? null
  return (
    <div className="ck-sharing">
      <p>{texts.intro}</p>
      <div aria-live="polite" role="status">
        {notice ? (
          <p className={`ck-message ck-message--${notice.tone}`} ref={status} tabIndex={-1}>
            {notice.text}
          </p>
        ) : null}
      </div>
      {made ? <NewAddress isPage={made.kind === 'page'} key={made.url} url={made.url} /> : null}
      <div className="ck-sharing__forms">
        <section aria-labelledby="ck-sharing-make" className="ck-sharing__part">
          <h2 id="ck-sharing-make">{texts.make}</h2>
          {data.maySendLinks ? <LinkForm data={data} isBusy={isBusy} onMake={make} /> : <p>{texts.noPermission}</p>}
        </section>
        <section aria-labelledby="ck-sharing-calendar" className="ck-sharing__part">
          <h2 id="ck-sharing-calendar">{texts.calendar}</h2>
          <CalendarForm calendar={calendar} data={data} isBusy={isBusy} onMake={make} />
          <h3>{texts.file}</h3>
          <p>{texts.fileIntro}</p>
          <p>
            <a className="ck-button" download href={`${apiUrl('/content-items/calendar.ics')}${data.current.query === '' ? '' : `?${data.current.query}`}`}>
              {texts.download}
            </a>
          </p>
        </section>
      </div>
      <section aria-labelledby="ck-sharing-list">
        <h2 id="ck-sharing-list">{texts.list}</h2>
        <LinkList isBusy={isBusy} links={data.links} now={data.now} onRevoke={(id) => void revoke(id)} />
      </section>
    </div>
  )
}
