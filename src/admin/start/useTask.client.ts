'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { postAct, type ActOutcome } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'

/** Ticks off one task; the page is read again when it was done, so that the task leaves the list. */
export function useTask(): {
  isBusy: boolean
  outcome: ActOutcome | null
  tick: (path: `/${string}`, body: Record<string, unknown>) => Promise<void>
} {
  const { apiUrl, locale } = useScreen()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<ActOutcome | null>(null)
  const tick = async (path: `/${string}`, body: Record<string, unknown>) => {
    if (isBusy) return
    setIsBusy(true)
    setOutcome(null)
    const answer = await postAct({ url: apiUrl(path), body, locale })
    setIsBusy(false)
    setOutcome(answer)
    if (!answer.isDone) return
    // The task leaves the list with its own message; what was done is said once more where it stays.
    if (answer.message) toast.success(answer.message)
    router.refresh()
  }
  return { isBusy, outcome, tick }
}
