'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { PlanningCard } from '@/domain/planning/card'
import type { ArmedMove, CardMove } from '@/domain/planning/decideMoveCards'
import { wishMoveTo } from '@/domain/planning/wishMoves'
import type { PlainDate } from '@/domain/time/plainDate'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'

/** What stands between a move and its being done: approved text would appear at another moment. */
export type ReleaseQuestion = { message: string; armed: ArmedMove[]; move: CardMove; key: string }

type Notice = { tone: 'success' | 'danger'; text: string }

/** Moves a card out of a clash, and asks for the page anew: one move may solve more than one. */
export function useClashMoves({ zone }: { zone: string }) {
  const { locale, apiUrl } = useScreen()
  const router = useRouter()
  const [notice, setNotice] = useState<Notice | null>(null)
  const [question, setQuestion] = useState<ReleaseQuestion | null>(null)
  const [moving, setMoving] = useState<string | null>(null)

  const send = async ({ key, move, moveReleases }: { key: string; move: CardMove; moveReleases?: boolean }) => {
    setQuestion(null)
    setNotice(null)
    setMoving(key)
    const outcome = await postAct({
      url: apiUrl('/content-items/moves'),
      body: { moves: [move], ...(moveReleases === undefined ? {} : { moveReleases }) },
      locale,
    })
    setMoving(null)
    if (!outcome.isDone && outcome.kind === 'asks-release') {
      setQuestion({ message: outcome.message, armed: (outcome.answer.armed ?? []) as ArmedMove[], move, key })
      return
    }
    const notes = outcome.isDone ? readNotes(outcome.answer.notes).map((note) => note[locale]) : []
    setNotice({ tone: outcome.isDone ? 'success' : 'danger', text: [outcome.message, ...notes].join(' ') })
    // A refusal too: most often somebody else was first, and what is shown here is old.
    router.refresh()
  }
  return {
    notice,
    question,
    moving,
    move: ({ key, card, to }: { key: string; card: PlanningCard; to: PlainDate }) =>
      send({ key, move: wishMoveTo({ card, to, zone }) }),
    answer: (moveReleases: boolean) => (question ? send({ ...question, moveReleases }) : Promise.resolve()),
    dismiss: () => setQuestion(null),
  }
}

function readNotes(notes: unknown): { nl: string; en: string }[] {
  return Array.isArray(notes) ? (notes as { person: { nl: string; en: string } }[]).map(({ person }) => person) : []
}
