'use client'

import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import type { DrawnCard } from './calendarModel'
import { CardList } from './CardList.client'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  date: PlainDate
  cards: readonly DrawnCard[]
  today: PlainDate
  mayPlan: boolean
  onOpen: (key: string) => void
  onMove: (key: string) => void
  onClose: () => void
}

/** A day with more cards than its row can show. */
export function DayDialog({ date, cards, today, mayPlan, onOpen, onMove, onClose }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  return (
    <Dialog closeLabel={texts.close} isWide onClose={onClose} title={texts.dayCards(describeDate({ date, locale }))}>
      <CardList cards={cards} mayPlan={mayPlan} onMove={onMove} onOpen={onOpen} today={today} />
    </Dialog>
  )
}
