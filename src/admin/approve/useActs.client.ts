'use client'

import { useState } from 'react'

import type { ScreenLocale } from '@/domain/time/dutch'
import { SLUGS } from '@/slugs'

import { postAct, type ActOutcome } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'

/** Sends an act of this item; true when it was done. What was typed stays where it is either way. */
export type Act = (input: { path: string; body: Record<string, unknown> }) => Promise<boolean>

type Acts = { act: Act; isBusy: boolean; outcome: ActOutcome | null; locale: ScreenLocale }

/** One act at a time, with its outcome kept for the screen and `onDone` called when it changed something. */
export function useActs({ itemId, onDone }: { itemId: string; onDone: () => void }): Acts {
  const { apiUrl, locale } = useScreen()
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<ActOutcome | null>(null)
  const act: Act = async ({ path, body }) => {
    if (isBusy) return false
    setIsBusy(true)
    setOutcome(null)
    const answer = await postAct({ url: apiUrl(`/${SLUGS.contentItems}/${itemId}/${path}`), body, locale })
    setIsBusy(false)
    setOutcome(answer)
    if (answer.isDone) onDone()
    return answer.isDone
  }
  return { act, isBusy, outcome, locale }
}
