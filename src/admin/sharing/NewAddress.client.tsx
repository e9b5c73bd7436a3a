'use client'

import { useEffect, useRef } from 'react'

import { useCopy } from '../shared/useCopy.client'
import { useScreen } from '../shared/useScreen.client'
import { SHARING_TEXTS } from './texts'

/** The address that was just made, in sight and selected: it is not shown again. */
export function NewAddress({ url, isPage }: { url: string; isPage: boolean }) {
  const { locale } = useScreen()
  const texts = SHARING_TEXTS[locale]
  const { state, copy } = useCopy()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [url])
  return (
    <section aria-labelledby="ck-new-address" className="ck-message ck-message--success ck-sharing__new">
      <h2 id="ck-new-address">{isPage ? texts.newLink : texts.newCalendar}</h2>
      <p>{isPage ? texts.onceLink : texts.onceAddress}</p>
      <div className="ck-sharing__address">
        <input aria-labelledby="ck-new-address" className="ck-input" readOnly ref={input} value={url} />
        <button className="ck-button ck-button--primary" onClick={() => void copy(url)} type="button">
          {texts.copy}
        </button>
        {isPage ? (
          <a className="ck-button" href={url} rel="noreferrer" target="_blank">
            {texts.look}
          </a>
        ) : null}
      </div>
      <p role="status">{state === 'copied' ? texts.copied : state === 'refused' ? texts.refused : ''}</p>
    </section>
  )
}
