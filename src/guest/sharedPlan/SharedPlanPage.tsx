import { windowOf } from '@/domain/planning/calendarView'
import type { SharedCard } from '@/domain/planning/shareCard'
import { describeDate, nameMonth } from '@/domain/time/dutch'
import { parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { SharedPlan } from '@/queries/readSharedPlan'

import type { GuestPlan } from './readGuestPlan'
import { SharedCardRow } from './SharedCardRow'
import { YearStrip } from './YearStrip'

type Month = { month: number; from: PlainDate; until: PlainDate; cards: SharedCard[]; days: SharedPlan['days'] }

/** The plan as somebody without an account reads it: a year at a glance, then month by month. */
export function SharedPlanPage({ guest }: { guest: GuestPlan }) {
  const { plan, recipient, expiresAt, year, years } = guest
  const months = splitByMonth({ plan, year })
  const today = wallTimeFromInstant({ instant: plan.now, zone: plan.zone }).date
  const asDay = (instant: NonNullable<typeof expiresAt>) => describeDate({ date: wallTimeFromInstant({ instant, zone: plan.zone }).date })
  return (
    <main className="gk">
      <header className="gk-head">
        <p className="gk-muted">Planning, alleen om te bekijken</p>
        <h1>Planning {year}</h1>
        <p>
          Voor {recipient}. U ziet: {plan.filterWords}.
          {expiresAt ? ` Deze link werkt tot en met ${asDay(expiresAt)}.` : ''}
        </p>
        <p className="gk-muted">Een planning is een wens: data kunnen nog veranderen. Stuur deze link niet door.</p>
        <nav aria-label="Jaren" className="gk-years">
          {years.map((each) => (
            <a aria-current={each === year ? 'page' : undefined} href={`?jaar=${each}`} key={each}>
              {each}
            </a>
          ))}
        </nav>
      </header>
      <section aria-labelledby="gk-glance">
        <h2 id="gk-glance">Het jaar in één oogopslag</h2>
        <table className="gk-glance">
          <caption className="gk-hidden">Aantal items per maand in {year}</caption>
          <thead className="gk-hidden">
            <tr>
              <th scope="col">Maand</th>
              <th scope="col">Aantal</th>
              <th aria-hidden="true" scope="col">
                Dagen
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, from, until, cards }) => (
              <tr key={month}>
                <th scope="row">
                  <a href={`#maand-${month}`}>{nameMonth({ month })}</a>
                </th>
                <td>{cards.length}</td>
                <td aria-hidden="true">
                  <YearStrip cards={cards} from={from} today={today} until={until} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {plan.campaigns.length > 0 ? <Campaigns plan={plan} /> : null}
      {months.map((month) => (
        <MonthSection key={month.month} month={month} plan={plan} year={year} />
      ))}
    </main>
  )
}

function Campaigns({ plan }: { plan: SharedPlan }) {
  return (
    <section aria-labelledby="gk-campaigns">
      <h2 id="gk-campaigns">Campagnes</h2>
      <ul className="gk-campaigns">
        {plan.campaigns.map(({ id, name, color, from, until }) => (
          <li key={id}>
            <span aria-hidden="true" className={`gk-swatch gk-swatch--${color}`} />
            <span>
              <strong>{name}</strong>
              <span className="gk-muted">
                {' '}
                {describeDate({ date: from, today: plan.window.from })} tot en met {describeDate({ date: until, today: plan.window.from })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function MonthSection({ month, plan, year }: { month: Month; plan: SharedPlan; year: number }) {
  const id = `maand-${month.month}`
  return (
    <section aria-labelledby={id} className="gk-month">
      <h2 id={id}>
        {nameMonth({ month: month.month })} {year}
      </h2>
      {month.days.length > 0 ? (
        <p className="gk-days gk-muted">
          {month.days.map(({ name, from, until }) => `${name} (${shortDays({ from, until })})`).join(' · ')}
        </p>
      ) : null}
      {month.cards.length === 0 ? (
        <p className="gk-muted">Nog niets gepland.</p>
      ) : (
        <ul className="gk-cards">
          {month.cards.map((card) => (
            <SharedCardRow card={card} key={card.key} plan={plan} />
          ))}
        </ul>
      )}
    </section>
  )
}

function shortDays({ from, until }: { from: PlainDate; until: PlainDate }): string {
  const short = (date: PlainDate) => `${Number(date.slice(8, 10))} ${nameMonth({ month: Number(date.slice(5, 7)) }).slice(0, 3)}`
  return from === until ? short(from) : `${short(from)} – ${short(until)}`
}

/** What lasts stands in the month in which it begins, or in the first that is shown. */
function splitByMonth({ plan, year }: { plan: SharedPlan; year: number }): Month[] {
  return Array.from({ length: 12 }, (_, index): Month => {
    const first = parsePlainDate(`${year}-${String(index + 1).padStart(2, '0')}-01`)
    const { from, until } = windowOf({ view: 'maand', anchor: first })
    const begins = (date: PlainDate) => (date < plan.window.from ? index === 0 : from <= date && date < until)
    return {
      month: index + 1,
      from,
      until,
      cards: plan.cards.filter((card) => card.from !== null && begins(card.from)),
      days: plan.days.filter((day) => begins(day.from)),
    }
  })
}
