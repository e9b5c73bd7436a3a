'use client'

import type { PlanningCampaign, PlanningCard } from '@/domain/planning/card'

import { useScreen } from '../shared/useScreen.client'
import { ShapeIcon } from './ShapeIcon'
import { CALENDAR_TEXTS } from './texts'

type Props = {
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  selected: ReadonlySet<string>
  /** some ideas may be hidden by the filters */
  isFiltered: boolean
  mayPlan: boolean
  onAdd: () => void
}

/** Ideas without a date, always in sight at the foot of the calendar: drag from here, or back to here. */
export function Backlog({ cards, campaigns, selected, isFiltered, mayPlan, onAdd }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  return (
    <section aria-labelledby="ck-backlog-title" className="ck-backlog" data-backlog>
      <h2 id="ck-backlog-title">
        {texts.backlog} ({cards.length})
      </h2>
      {cards.length === 0 ? <p className="ck-muted">{isFiltered ? texts.backlogFiltered : texts.backlogEmpty}</p> : null}
      <ul>
        {cards.map((card) => {
          const campaign = campaigns.find(({ id }) => id === card.campaignId)
          return (
            <li key={card.id}>
              <button
                aria-label={[card.title, texts.withoutDate, campaign?.name].filter(Boolean).join(', ')}
                aria-pressed={selected.has(card.id)}
                className={`ck-card ck-card--backlog${selected.has(card.id) ? ' ck-card--selected' : ''}`}
                data-campaign={campaign?.color}
                data-card={card.id}
                type="button"
              >
                <ShapeIcon shape="dotted-circle" />
                <span className="ck-card__title">{card.title}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {mayPlan ? (
        <button className="ck-button" onClick={onAdd} type="button">
          {texts.backlogAdd}
        </button>
      ) : null}
    </section>
  )
}
