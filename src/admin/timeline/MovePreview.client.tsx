'use client'

import type { RefObject } from 'react'

import type { CampaignPreview } from '@/actions/moveCampaign'
import { describeArmedMove } from '@/domain/planning/announce'
import type { PlanningCampaign } from '@/domain/planning/card'
import { dateOfId } from '@/domain/recurrence/recurrence'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'

import { useScreen } from '../shared/useScreen.client'
import { nameDay, namePeriod, TIMELINE_TEXTS } from './texts'

type Props = {
  campaign: PlanningCampaign
  preview: CampaignPreview
  message: string
  /** approved items about which is asked, also after the answer */
  armed: CampaignPreview['armed']
  answer: boolean | null
  year: number
  now: Instant
  zone: string
  heading: RefObject<HTMLHeadingElement | null>
  onAnswer: (moveReleases: boolean) => void
}

/** What a move of a campaign comes to, before it is done. */
export function MovePreview({ campaign, preview, message, armed, answer, year, now, zone, heading, onAnswer }: Props) {
  const { locale } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  const { before, after, cards, series, stays, notes, cardNotes } = preview
  const period = (plan: { startDate: PlainDate | null; endDate: PlainDate | null }) => namePeriod({ ...plan, year, locale })
  const dayOf = (date: PlainDate | null) => (date ? nameDay({ date, year, locale }) : texts.withoutDate)
  const phases = campaign.phases.flatMap((phase, index) => {
    const to = after.phases[index]
    return to && (to.startDate !== phase.startDate || to.endDate !== phase.endDate) ? [{ ...phase, to }] : []
  })
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return (
    <section aria-labelledby="ck-tl-preview" className="ck-tl__preview">
      <h3 data-first id="ck-tl-preview" ref={heading} tabIndex={-1}>
        {texts.previewTitle}
      </h3>
      <p>{message}</p>
      <p>
        {period(before)} → <strong>{period(after)}</strong>
      </p>
      {phases.length > 0 ? (
        <>
          <h4>{texts.phasesMove}</h4>
          <ul>
            {phases.map(({ name, to, ...from }) => (
              <li key={`${name} ${from.startDate}`}>
                {name}: {period(from)} → <strong>{period(to)}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {armed.length > 0 ? (
        <fieldset className="ck-message ck-message--warning">
          <legend className="ck-legend ck-tl__legend">{texts.askTitle}</legend>
          <ul>
            {armed.map((each) => (
              <li key={each.id}>{describeArmedMove({ armed: each, zone, now, locale })}</li>
            ))}
          </ul>
          <p>{texts.askHint}</p>
          <label className="ck-choice">
            <input checked={answer === true} name="ck-tl-answer" onChange={() => onAnswer(true)} type="radio" />
            {armed.some(({ event }) => event) ? texts.askEventYes : texts.askYes}
          </label>
          <label className="ck-choice">
            <input checked={answer === false} name="ck-tl-answer" onChange={() => onAnswer(false)} type="radio" />
            {texts.askNo}
          </label>
        </fieldset>
      ) : null}
      {cards.length + series.length > 0 ? (
        <>
          <h4>{texts.moves(cards.length + series.length)}</h4>
          <ul>
            {series.map(({ id, title, recurrenceId, to }) => (
              <li key={id}>
                {title} ({texts.wholeSeries}): {dayOf(dateOfId(recurrenceId))} → <strong>{dayOf(to)}</strong>
              </li>
            ))}
            {cards.map(({ id, title, ...write }) => (
              <li key={id}>
                {title}: {dayOf(write.before.plannedDate)} → <strong>{dayOf(write.after.plannedDate)}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {stays.length > 0 ? (
        <>
          <h4>{texts.stays(stays.length)}</h4>
          <ul>
            {stays.map(({ id, title, days, person }) => (
              <li key={id}>
                {title} ({dayOf(days.from)}). {person[locale]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {notes.length + cardNotes.length > 0 ? (
        <ul className="ck-message">
          {notes.map(({ code, person }) => (
            <li key={code}>{person[locale]}</li>
          ))}
          {cardNotes.map(({ id, code, person }) => (
            <li key={`${id} ${code}`}>
              {titles.get(id)}: {person[locale]}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
