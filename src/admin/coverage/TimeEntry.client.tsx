'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'

import { formatEuros, formatHours } from '@/domain/planning/formatMeans'
import type { PlainDate } from '@/domain/time/plainDate'
import type { MeansByYear } from '@/queries/readCoverage'

import { Dialog } from '../shared/Dialog.client'
import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { SubjectSearch, type Subject } from './SubjectSearch.client'
import { COVERAGE_TEXTS } from './texts'

const QUICK_MINUTES = [15, 30, 60, 120]
/** The line chosen last in this browser, so that who always takes the same does not choose again. */
const LAST_MEANS = 'ck-last-means'

type Props = {
  campaigns: { id: string; name: string }[]
  meansByYear: MeansByYear
  today: PlainDate
  personId: string
}

/** Hours or costs in a few keystrokes: open, a number, Enter. */
export function TimeEntry(props: Props) {
  const { locale } = useScreen()
  const texts = COVERAGE_TEXTS[locale]
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const [saved, setSaved] = useState('')
  return (
    <>
      <button className="ck-button ck-button--primary" onClick={() => setIsOpen(true)} type="button">
        {texts.logTime}
      </button>
      <p className={saved ? 'ck-message ck-message--success' : 'ck-visually-hidden'} role="status">
        {saved}
      </p>
      {isOpen ? (
        <Dialog closeLabel={texts.close} onClose={() => setIsOpen(false)} title={texts.logTime}>
          <EntryForm
            {...props}
            onClose={() => setIsOpen(false)}
            onSaved={(what) => {
              setSaved(texts.logged(what))
              setIsOpen(false)
              router.refresh()
            }}
          />
        </Dialog>
      ) : null}
    </>
  )
}

type FormProps = Props & { onClose: () => void; onSaved: (what: string) => void }

function EntryForm({ campaigns, meansByYear, today, personId, onClose, onSaved }: FormProps) {
  const { locale, apiUrl } = useScreen()
  const texts = COVERAGE_TEXTS[locale]
  const [spentOn, setSpentOn] = useState<string>(today)
  const [minutes, setMinutes] = useState('')
  const [euros, setEuros] = useState('')
  const [note, setNote] = useState('')
  const [subject, setSubject] = useState<Subject | null>(null)
  const [chosenMeans, setChosenMeans] = useState(() => localStorage.getItem(LAST_MEANS) ?? '')
  const [problem, setProblem] = useState('')
  const [isSaving, setIsSaving] = useState(false)

  const lines = meansByYear[Number(spentOn.slice(0, 4))] ?? []
  // Where there is one line, there is nothing to choose.
  const means = lines.length === 1 ? lines[0]?.id : lines.find(({ id }) => id === chosenMeans)?.id

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const [spentMinutes, spentEuros] = [Number(minutes), Number(euros)]
    if (spentMinutes === 0 && spentEuros === 0) return setProblem(texts.nothingEntered)
    setIsSaving(true)
    const outcome = await postAct({
      url: apiUrl('/time-entries'),
      body: {
        spentOn,
        minutes: spentMinutes || null,
        euros: spentEuros || null,
        campaign: subject?.kind === 'campaign' ? subject.id : null,
        item: subject?.kind === 'item' ? subject.id : null,
        means: means ?? null,
        note: note || (subject?.name.slice(0, 200) ?? ''),
        spentBy: personId,
      },
      locale,
    })
    setIsSaving(false)
    if (!outcome.isDone) return setProblem(outcome.message)
    if (lines.length > 1) localStorage.setItem(LAST_MEANS, means ?? '')
    const parts = [
      ...(spentMinutes ? [formatHours({ amount: spentMinutes / 60, locale })] : []),
      ...(spentEuros ? [formatEuros({ amount: spentEuros, locale })] : []),
    ]
    onSaved(parts.join(` ${texts.and} `))
  }
  return (
    <form className="ck-entry" onSubmit={(event) => void submit(event)}>
      <div className="ck-entry__row">
        <div className="ck-field">
          <label htmlFor="ck-entry-minutes">{texts.minutes}</label>
          <input
            // What nearly everybody comes for; the date is today's.
            autoFocus
            className="ck-input"
            id="ck-entry-minutes"
            max={10080}
            min={0}
            onChange={(event) => setMinutes(event.target.value)}
            type="number"
            value={minutes}
          />
        </div>
        <div className="ck-field">
          <label htmlFor="ck-entry-euros">{texts.amount}</label>
          <input
            className="ck-input"
            id="ck-entry-euros"
            min={0}
            onChange={(event) => setEuros(event.target.value)}
            step="0.01"
            type="number"
            value={euros}
          />
        </div>
        <div className="ck-field">
          <label htmlFor="ck-entry-date">{texts.spentOn}</label>
          <input
            className="ck-input"
            id="ck-entry-date"
            onChange={(event) => setSpentOn(event.target.value)}
            required
            type="date"
            value={spentOn}
          />
        </div>
      </div>
      <div aria-label={texts.quick} className="ck-actions" role="group">
        {QUICK_MINUTES.map((choice) => (
          <button
            aria-pressed={minutes === String(choice)}
            className="ck-button"
            key={choice}
            onClick={() => setMinutes(String(choice))}
            type="button"
          >
            {texts.minutesShort(choice)}
          </button>
        ))}
      </div>
      <SubjectSearch campaigns={campaigns} onChoose={setSubject} subject={subject} />
      <div className="ck-field">
        <label htmlFor="ck-entry-note">{texts.note}</label>
        <input
          className="ck-input"
          id="ck-entry-note"
          maxLength={200}
          onChange={(event) => setNote(event.target.value)}
          type="text"
          value={note}
        />
      </div>
      {lines.length > 1 ? (
        <div className="ck-field">
          <label htmlFor="ck-entry-means">{texts.paidFrom}</label>
          <select
            className="ck-input"
            id="ck-entry-means"
            onChange={(event) => setChosenMeans(event.target.value)}
            value={means ?? ''}
          >
            <option value="">{texts.unassigned}</option>
            {lines.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {problem ? (
        <p className="ck-message ck-message--danger" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" disabled={isSaving} type="submit">
          {texts.save}
        </button>
        <button className="ck-button" onClick={onClose} type="button">
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
