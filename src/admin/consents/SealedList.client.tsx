'use client'

import { useState } from 'react'

import type { PublicContent } from '@/domain/content'
import type { ConsentPanelData } from '@/queries/readConsentPanel'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { CONSENT_TEXTS } from './texts'

type Opened = { editionId: string; content: PublicContent }

/** What is under lock. An administrator can open it for a legal duty, and that is written down. */
export function SealedList({ data }: { data: ConsentPanelData }) {
  const { locale, apiUrl } = useScreen()
  const texts = CONSENT_TEXTS[locale]
  const [reason, setReason] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const open = async (editionId: string) => {
    const outcome = await postAct({ url: apiUrl(`/${SLUGS.editions}/${editionId}/openings`), body: { reason }, locale })
    setProblem(outcome.isDone ? null : outcome.message)
    setOpened(outcome.isDone ? { editionId, content: outcome.answer.content as PublicContent } : null)
  }
  if (data.sealed.length === 0) return null
  return (
    <details>
      <summary>
        {texts.sealed} ({data.sealed.length})
      </summary>
      <p className="ck-muted">{texts.sealedHint}</p>
      {data.mayOpen ? (
        <label className="gk-give__field">
          {texts.openReason}
          <input
            className="ck-input"
            maxLength={400}
            onChange={({ target }) => setReason(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
            value={reason}
          />
        </label>
      ) : null}
      <div aria-live="polite" role="status">
        {problem ? <p className="ck-message ck-message--danger">{problem}</p> : null}
      </div>
      <ul>
        {data.sealed.map(({ editionId, language, number }) => (
          <li key={editionId}>
            {texts.edition(language, number)}{' '}
            {data.mayOpen ? (
              <button className="ck-button" disabled={reason.trim().length < 5} onClick={() => void open(editionId)} type="button">
                {texts.open}
              </button>
            ) : null}
            {opened?.editionId === editionId
              ? opened.content.variants.map(({ channel, headline, plain }) => (
                  <blockquote key={channel} lang={language}>
                    <strong>
                      {channel}: {headline}
                    </strong>
                    <p>{plain}</p>
                  </blockquote>
                ))
              : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
