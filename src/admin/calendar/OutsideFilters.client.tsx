'use client'

import type { PlanningCard, PlanningVocabulary } from '@/domain/planning/card'
import { prepareFilter } from '@/domain/planning/matchesFilter'
import type { PlanningFilter } from '@/domain/planning/planningFilter'

import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  /** what was just made */
  cards: readonly PlanningCard[]
  filter: PlanningFilter
  vocabulary: PlanningVocabulary
  onClear: () => void
}

/** Says where a card is that was just made, when the filters hide it. */
export function OutsideFilters({ cards, filter, vocabulary, onClear }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const isShown = prepareFilter({ filter, vocabulary })
  const [hidden] = cards.filter((card) => !isShown(card))
  return (
    <div aria-live="polite" className="ck-outside">
      {hidden ? (
        <div className="ck-message ck-message--warning ck-notice">
          <p>{texts.outsideFilters(hidden.title)}</p>
          <button className="ck-button" onClick={onClear} type="button">
            {texts.clearFilters}
          </button>
        </div>
      ) : null}
    </div>
  )
}
