'use client'

import { useRouter } from 'next/navigation'
import { useState, type KeyboardEvent } from 'react'

import type { GuestsView, ListedGuestLink } from '@/queries/readGuestLinks'

import { describeMinute } from '../shared/describeMinute'
import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { GuestForm, type GuestWish } from './GuestForm.client'
import './guests.css'
import { NewGuestLink } from './NewGuestLink.client'
import { GUESTS_TEXTS } from './texts'

type Notice = { tone: 'success' | 'danger'; text: string }

/** Make a link, hand it over, see what became of it, and end it. */
export function Guests({ view }: { view: GuestsView }) {
  const { locale, apiUrl } = useScreen()
  const texts = GUESTS_TEXTS[locale]
  const router = useRouter()
  const [made, setMade] = useState<{ url: string; expiresAt: string; recipient: string } | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const act = async (path: `/${string}`, body: Record<string, unknown>) => {
    setIsBusy(true)
    const outcome = await postAct({ url: apiUrl(path), body, locale })
    setIsBusy(false)
    setNotice(outcome.isDone ? null : { tone: 'danger', text: outcome.message })
    if (outcome.isDone) router.refresh()
    return outcome
  }
  const make = async (wish: GuestWish): Promise<boolean> => {
    const outcome = await act('/guest-links/links', { itemId: view.itemId, ...wish })
    const { url, expiresAt } = outcome.answer
    if (!outcome.isDone || typeof url !== 'string' || typeof expiresAt !== 'string') return false
    setMade({ url, expiresAt, recipient: wish.recipient })
    return true
  }
  const revoke = async (id: string) => {
    const outcome = await act(`/guest-links/${id}/revocations`, {})
    if (!outcome.isDone) return
    setMade(null)
    setNotice({ tone: 'success', text: outcome.message })
  }
  return (
    <div className="ck-guests__panel" onKeyDown={keepFormAroundUnsent}>
      <p className="ck-muted">{texts.intro}</p>
      <div aria-live="polite" role="status">
        {notice ? <p className={`ck-message ck-message--${notice.tone}`}>{notice.text}</p> : null}
      </div>
      {made ? <NewGuestLink key={made.url} made={made} /> : null}
      {view.links.length > 0 ? (
        <ul className="ck-guests__links">
          {view.links.map((link) => (
            <GuestLink isBusy={isBusy} key={link.id} link={link} onRevoke={() => void revoke(link.id)} view={view} />
          ))}
        </ul>
      ) : (
        <p className="ck-muted">{texts.none}</p>
      )}
      {view.mayMake && !view.isClosed && view.languages.length > 0 ? <GuestForm isBusy={isBusy} onMake={make} view={view} /> : null}
      {view.languages.length === 0 ? <p className="ck-muted">{texts.noText}</p> : null}
    </div>
  )
}

/** The panel stands inside the item's form: Enter in one of its inputs must not save the item. */
function keepFormAroundUnsent(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

function GuestLink({ link, view, isBusy, onRevoke }: { link: ListedGuestLink; view: GuestsView; isBusy: boolean; onRevoke: () => void }) {
  const { locale, zone } = useScreen()
  const texts = GUESTS_TEXTS[locale]
  const moment = (instant: NonNullable<typeof link.expiresAt>) => describeMinute({ instant, zone, now: view.now, locale })
  const isOpen = link.state === 'open' || link.state === 'used'
  return (
    <li>
      <p>
        <strong>{link.recipient}</strong> · {texts.purposes[link.purpose]} · {link.languageName}
      </p>
      <p className="ck-muted">
        {texts.states[link.state]}
        {link.state === 'used' && link.lastUsedAt ? ` · ${texts.lastUsed(moment(link.lastUsedAt))}` : ''}
        {isOpen && link.expiresAt ? ` · ${texts.until(moment(link.expiresAt))}` : ''}
      </p>
      {link.answer && link.answeredAt ? <p>{texts.answers[link.answer](moment(link.answeredAt))}</p> : null}
      {isOpen ? (
        <button aria-label={texts.revokeOf(link.recipient)} className="ck-button ck-button--danger" disabled={isBusy} onClick={onRevoke} type="button">
          {texts.revoke}
        </button>
      ) : null}
    </li>
  )
}
