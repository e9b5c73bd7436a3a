'use client'

import { useRouter } from 'next/navigation'
import { useId } from 'react'

import type { AllowedText as Allowed } from '@/queries/readOwnConsents'

import { StopPanel } from './StopPanel.client'

/** What somebody allowed of one text, part by part. */
export function AllowedText({ text: { itemId, name, about, isOpen, stop } }: { text: Allowed }) {
  const router = useRouter()
  const id = useId()
  const refresh = () => router.refresh()
  return (
    <section aria-labelledby={id} className="gw-part">
      <h2 id={id}>{name}</h2>
      {about ? <p className="gw-muted">{about}</p> : null}
      {isOpen ? (
        <p>
          <a className="gw-link" href={`/schrijf/${itemId}`}>
            Lees de tekst<span className="gk-hidden">: {name}</span>
          </a>
        </p>
      ) : null}
      <StopPanel onProlonged={refresh} onStopped={refresh} stop={{ url: '/api/consents/revocations' }} view={stop} />
    </section>
  )
}
