'use client'

import { useEffect, useRef } from 'react'

import type { StopView } from '@/domain/consent/consentView'

import { StopPanel } from './StopPanel.client'

/**
 * What a code opens: what was allowed, in neutral words, and how to stop it.
 *
 * @param isInPlace whether it came in place of the form, so that who listens is taken there
 */
export function CodeStop({ code, view, isInPlace = false }: { code: string; view: StopView; isInPlace?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isInPlace) title.current?.focus()
  }, [isInPlace])
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        Wat u hebt toegestaan
      </h1>
      <p>U mag altijd stoppen. Een reden is niet nodig. Eén druk op de knop is genoeg.</p>
      <StopPanel stop={{ url: '/api/consents/code-revocations', body: { code } }} view={view} />
    </>
  )
}
