import { describeHappening } from '@/domain/planning/readHappening'
import type { SharedCard } from '@/domain/planning/shareCard'
import { describeDate } from '@/domain/time/dutch'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { StateMark } from './StateMark'

/** One line of the plan: when, what, where, on which channels, and how far it is. */
export function SharedCardRow({ card, plan }: { card: SharedCard; plan: SharedPlan }) {
  const campaign = plan.campaigns.find(({ id }) => id === card.campaignId)
  const channels = card.channelIds.map((id) => plan.channelNames[id]).filter((name) => name !== undefined)
  const where = [describeHappening({ card, zone: plan.zone }), card.placeName, channels.join(', ')].filter((part) => part)
  return (
    <li className="gk-card">
      <p className="gk-card__day">{daysOf({ card, plan })}</p>
      <div>
        <h3>{card.title}</h3>
        {where.length > 0 ? <p>{where.join(' · ')}</p> : null}
        <p className="gk-card__state">
          <StateMark shape={card.stateShape} /> {card.stateWords}
          {campaign ? (
            <span className="gk-card__campaign">
              <span aria-hidden="true" className={`gk-swatch gk-swatch--${campaign.color}`} /> {campaign.name}
            </span>
          ) : null}
        </p>
      </div>
    </li>
  )
}

function daysOf({ card: { from, until }, plan }: { card: SharedCard; plan: SharedPlan }): string {
  if (from === null) return ''
  const today = plan.window.from
  const first = describeDate({ date: from, today })
  return until === null || until === from ? first : `${first} tot en met ${describeDate({ date: until, today })}`
}
