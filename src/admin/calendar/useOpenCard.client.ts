'use client'

import { useRef, useState } from 'react'

import type { PlanningCard } from '@/domain/planning/card'

type Opened = {
  key: string
  /** as it was last known: a colleague may move it out of sight, or put it in the trash */
  card: PlanningCard
}

/** The card whose details are open. It stays open until its reader closes it, whatever becomes of the card. */
export function useOpenCard({ cards, focusFirst }: { cards: readonly PlanningCard[]; focusFirst: (places: readonly string[]) => void }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  // The full form holds words that are not saved yet, so it outlives even the panel.
  const [formId, setFormId] = useState<string | undefined>(undefined)
  const opener = useRef<Element | null>(null)
  const idOf = (key: string) => key.split('#')[0]
  const known = opened ? cards.find(({ id }) => id === idOf(opened.key)) : undefined
  if (opened && known && known !== opened.card) setOpened({ ...opened, card: known })

  return {
    opened,
    formId,
    isGone: opened !== null && known === undefined,
    open: (key: string) => {
      const card = cards.find(({ id }) => id === idOf(key))
      if (!card) return
      const { activeElement } = document
      opener.current = activeElement?.closest('dialog') ? null : activeElement
      setOpened({ key, card })
      setFormId(card.id)
      requestAnimationFrame(() => document.getElementById('ck-panel-title')?.focus())
    },
    /** Back to where it was opened from. */
    close: () => {
      if (!opened) return
      setOpened(null)
      requestAnimationFrame(() => {
        const { current } = opener
        const [, recurrenceId = ''] = opened.key.split('#')
        if (current instanceof HTMLElement && current.isConnected && current !== document.body) current.focus()
        else focusFirst([opened.key, recurrenceId.slice(0, 10)])
      })
    },
    /** What was open is no more, and focus goes elsewhere. */
    forget: () => setOpened(null),
  }
}
