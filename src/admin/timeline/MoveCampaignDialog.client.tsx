'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'

import type { CampaignPreview } from '@/actions/moveCampaign'
import type { PlanningCampaign } from '@/domain/planning/card'
import type { Instant } from '@/domain/time/instant'
import { addDays, daysBetween, isPlainDate } from '@/domain/time/plainDate'

import { Dialog } from '../shared/Dialog.client'
import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { MovePreview } from './MovePreview.client'
import { namePeriod, TIMELINE_TEXTS } from './texts'
import type { MovedAnswer } from './useCampaignMoves.client'

type Props = {
  campaign: PlanningCampaign
  /** when the campaign that is shown was changed last */
  version: string
  /** where it was dragged or keyed to; null when nothing was chosen yet */
  days: number | null
  year: number
  now: Instant
  zone: string
  onDone: (done: { message: string; answer: MovedAnswer }) => void
  /** somebody else changed it: what is shown is old */
  onStale: () => void
  onClose: () => void
}

type Choice = { kind: 'shift' | 'stretch'; days: string; withItems: boolean; startDate: string; endDate: string }
type Shown = { key: string; message: string; preview: CampaignPreview; armed: CampaignPreview['armed'] }

/** What dragging a campaign can do, by keyboard (WCAG 2.2, 2.5.7), and always what changes before it is done. */
export function MoveCampaignDialog({ campaign, version, days, year, now, zone, onDone, onStale, onClose }: Props) {
  const { locale, apiUrl } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  const { startDate, endDate } = campaign
  const hasPeriod = startDate !== null || endDate !== null
  const [choice, setChoice] = useState<Choice>({
    kind: hasPeriod ? 'shift' : 'stretch',
    days: String(days ?? 7),
    withItems: true,
    startDate: startDate ?? '',
    endDate: endDate ?? '',
  })
  const [answer, setAnswer] = useState<boolean | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  /** whether the next preview is the first answer to what was chosen */
  const isNews = useRef(false)
  const key = JSON.stringify(choice)
  const isCurrent = shown?.key === key
  const isReady =
    choice.kind === 'shift'
      ? Number.isInteger(Number(choice.days)) && choice.days !== '' && Number(choice.days) !== 0
      : isPlainDate(choice.startDate) && isPlainDate(choice.endDate)

  const wish = () =>
    choice.kind === 'shift'
      ? { days: Number(choice.days), withItems: choice.withItems }
      : { startDate: choice.startDate, endDate: choice.endDate }

  const ask = async (body: Record<string, unknown>) => {
    setIsBusy(true)
    setProblem(null)
    const outcome = await postAct({ url: apiUrl(`/campaigns/${campaign.id}/moves`), body: { ...wish(), ...body }, locale })
    setIsBusy(false)
    if (outcome.isDone && outcome.kind !== 'unchanged') return outcome
    setShown(null)
    setAnswer(null)
    setProblem(outcome.message)
    if (outcome.answer.staleIds) onStale()
    return null
  }

  const look = async (moveReleases: boolean | null) => {
    const outcome = await ask({ isPreview: true, seenVersion: version, ...(moveReleases === null ? {} : { moveReleases }) })
    if (!outcome) return
    const preview = outcome.answer.preview as CampaignPreview
    isNews.current = moveReleases === null
    setAnswer(moveReleases)
    // Once answered, the items are among those that move; the question stays to be answered otherwise.
    setShown((before) => ({
      key,
      message: outcome.message,
      preview,
      armed: preview.armed.length > 0 ? preview.armed : moveReleases === null ? [] : (before?.armed ?? []),
    }))
  }

  const move = async () => {
    if (!shown) return
    const { seen } = shown.preview
    const outcome = await ask({
      isPreview: false,
      seenVersion: seen.version,
      seenCards: seen.cards,
      ...(answer === null ? {} : { moveReleases: answer }),
    })
    if (outcome) onDone({ message: outcome.message, answer: outcome.answer as unknown as MovedAnswer })
  }

  // When it stands there: a frame may come before it does.
  useEffect(() => {
    if (shown !== null && isNews.current) heading.current?.focus()
    isNews.current = false
  }, [shown])

  // A drag has chosen already: show at once what it comes to.
  const hasAsked = useRef(false)
  useEffect(() => {
    if (days === null || hasAsked.current) return
    hasAsked.current = true
    void look(null)
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void look(null)
  }
  const set = (change: Partial<Choice>) => setChoice((current) => ({ ...current, ...change }))
  const newStart = startDate && Number.isInteger(Number(choice.days)) ? addDays({ date: startDate, days: Number(choice.days) || 0 }) : ''
  const needsAnswer = shown !== null && shown.armed.length > 0 && answer === null
  return (
    <Dialog closeLabel={texts.close} isWide onClose={onClose} title={texts.dialogTitle(campaign.name)}>
      <form className="ck-tl__form" onSubmit={submit}>
        <p className="ck-muted">{namePeriod({ startDate, endDate, year, locale })}</p>
        {hasPeriod ? (
          <fieldset>
            <legend className="ck-legend">{texts.how}</legend>
            <label className="ck-choice">
              <input checked={choice.kind === 'shift'} name="ck-tl-how" onChange={() => set({ kind: 'shift' })} type="radio" />
              {texts.shiftAll}
            </label>
            <label className="ck-choice">
              <input checked={choice.kind === 'stretch'} name="ck-tl-how" onChange={() => set({ kind: 'stretch' })} type="radio" />
              {texts.stretch}
            </label>
          </fieldset>
        ) : null}
        {choice.kind === 'shift' ? (
          <>
            <div className="ck-fields">
              <div className="ck-field">
                <label htmlFor="ck-tl-days">{texts.byDays}</label>
                <input className="ck-input" id="ck-tl-days" max={730} min={-730} onChange={(event) => set({ days: event.target.value })} required type="number" value={choice.days} />
              </div>
              {startDate ? (
                <div className="ck-field">
                  <label htmlFor="ck-tl-newstart">{texts.newStart}</label>
                  <input
                    className="ck-input"
                    id="ck-tl-newstart"
                    onChange={(event) => {
                      if (isPlainDate(event.target.value)) set({ days: String(daysBetween({ from: startDate, to: event.target.value })) })
                    }}
                    type="date"
                    value={newStart}
                  />
                </div>
              ) : null}
            </div>
            <label className="ck-choice">
              <input checked={choice.withItems} onChange={(event) => set({ withItems: event.target.checked })} type="checkbox" />
              {texts.withItems}
            </label>
          </>
        ) : (
          <>
            <div className="ck-fields">
              <div className="ck-field">
                <label htmlFor="ck-tl-start">{texts.start}</label>
                <input className="ck-input" id="ck-tl-start" onChange={(event) => set({ startDate: event.target.value })} required type="date" value={choice.startDate} />
              </div>
              <div className="ck-field">
                <label htmlFor="ck-tl-end">{texts.end}</label>
                <input className="ck-input" id="ck-tl-end" min={choice.startDate} onChange={(event) => set({ endDate: event.target.value })} required type="date" value={choice.endDate} />
              </div>
            </div>
            {hasPeriod ? <p className="ck-muted">{texts.stretchHint}</p> : null}
          </>
        )}
        <p aria-live="polite" className={isBusy ? 'ck-muted' : 'ck-visually-hidden'} role="status">
          {isBusy ? texts.busy : isCurrent ? shown.message : ''}
        </p>
        {problem ? (
          <p className="ck-message ck-message--danger" role="alert">
            {problem}
          </p>
        ) : null}
        {shown && !isCurrent ? <p className="ck-message ck-message--warning">{texts.previewStale}</p> : null}
        {shown && isCurrent ? (
          <MovePreview
            answer={answer}
            armed={shown.armed}
            campaign={campaign}
            heading={heading}
            message={shown.message}
            now={now}
            onAnswer={(yes) => void look(yes)}
            preview={shown.preview}
            year={year}
            zone={zone}
          />
        ) : null}
        <div className="ck-actions">
          {isCurrent ? (
            <button
              aria-describedby={needsAnswer ? 'ck-tl-answer' : undefined}
              className="ck-button ck-button--primary"
              disabled={isBusy || needsAnswer}
              onClick={() => void move()}
              type="button"
            >
              {choice.kind === 'shift' ? texts.doMove : texts.doStretch}
            </button>
          ) : (
            <button className="ck-button ck-button--primary" disabled={!isReady || isBusy} type="submit">
              {texts.preview}
            </button>
          )}
          <button className="ck-button" onClick={onClose} type="button">
            {texts.cancel}
          </button>
          {needsAnswer && isCurrent ? (
            <span className="ck-muted ck-tl__answer" id="ck-tl-answer">
              {texts.answerFirst}
            </span>
          ) : null}
        </div>
      </form>
    </Dialog>
  )
}
