import type { SharedCard } from '@/domain/planning/shareCard'
import { addDays, weekdayOf, type PlainDate } from '@/domain/time/plainDate'

type Props = { cards: readonly SharedCard[]; from: PlainDate; until: PlainDate; today: PlainDate }

/** A month as a row of days: darker where more begins. The list below says the same in words. */
export function YearStrip({ cards, from, until, today }: Props) {
  const days: PlainDate[] = []
  for (let date = from; date < until; date = addDays({ date, days: 1 })) days.push(date)
  return (
    <span className="gk-strip">
      {days.map((date) => {
        const count = cards.filter((card) => card.from !== null && card.from <= date && date <= (card.until ?? card.from)).length
        const marks = [
          'gk-strip__day',
          count > 0 ? `gk-strip__day--${Math.min(count, 3)}` : '',
          weekdayOf(date) > 5 ? 'gk-strip__day--weekend' : '',
          date === today ? 'gk-strip__day--today' : '',
        ]
        return <span className={marks.filter((mark) => mark !== '').join(' ')} key={date} />
      })}
    </span>
  )
}
