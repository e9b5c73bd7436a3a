'use client'

import { useId, useState, type KeyboardEvent } from 'react'

import { UNDERSTOOD, UNDERSTOOD_LABELS, type Understood } from '@/domain/language/checkTeachBack'
import type { Language } from '@/domain/languages'
import type { ScreenLocale } from '@/domain/time/dutch'
import { useUnsentText } from '@/guest/quickExit/useUnsentText.client'
import { SLUGS } from '@/slugs'

import { postAct, type ActOutcome } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { READING_TEXTS } from './texts'

type Props = {
  audiences: readonly { id: string; name: string }[]
  contentHash: string
  isModified: boolean
  itemId: string
  language: Language
  locale: ScreenLocale
  onDone: () => void
}

const MOST_LETTERS = 1000

/** A round of readers: which group, how many, what they understood. */
export function TeachBackForm({ audiences, contentHash, isModified, itemId, language, locale, onDone }: Props) {
  const { apiUrl } = useScreen()
  const texts = READING_TEXTS[locale]
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [audience, setAudience] = useState('')
  const [readers, setReaders] = useState('5')
  const [heldOn, setHeldOn] = useState('')
  const [understood, setUnderstood] = useState<Understood | null>(null)
  const [findings, setFindings] = useState('')
  useUnsentText(isOpen && findings.trim() !== '')
  const [outcome, setOutcome] = useState<ActOutcome | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [textRead, setTextRead] = useState<'then' | 'now' | null>(null)
  const asksNames = outcome?.kind === 'asks-names'
  const asksText = outcome?.kind === 'asks-text'
  const isComplete = heldOn !== '' && understood !== null && Number(readers) >= 1

  const send = async (read = textRead) => {
    setIsBusy(true)
    setTextRead(read)
    const body = { ...(read && { textRead: read }), item: itemId, language, contentHash, heldOn, audience: audience || null, readers: Number(readers), understood, findings }
    const answer = await postAct({
      url: apiUrl(`/${SLUGS.teachBacks}/rounds`),
      body: { ...body, areNamesChecked: asksNames },
      locale,
    })
    setIsBusy(false)
    setOutcome(answer)
    // The text changed under the form: what was typed stays, for the text as it is now.
    if (answer.kind === 'stale') onDone()
    if (answer.kind !== 'recorded') return
    setFindings('')
    setTextRead(null)
    setIsOpen(false)
    onDone()
  }

  return (
    <div className="ck-form" onKeyDown={keepItemUnsaved}>
      {isOpen ? (
        <fieldset className="ck-form ck-form--boxed" disabled={isBusy}>
          <legend className="ck-legend">{texts.record}</legend>
          {isModified ? <p className="ck-message ck-message--warning">{texts.unsaved}</p> : null}
          <div className="ck-field">
            <label htmlFor={`${id}-group`}>{texts.group}</label>
            <select className="ck-input" id={`${id}-group`} onChange={(event) => setAudience(event.target.value)} value={audience}>
              <option value="">{texts.mixed}</option>
              {audiences.map(({ id: audienceId, name }) => (
                <option key={audienceId} value={audienceId}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="ck-field">
            <label htmlFor={`${id}-readers`}>{texts.howMany}</label>
            <input
              className="ck-input" id={`${id}-readers`} max={500} min={1}
              onChange={(event) => setReaders(event.target.value)} type="number" value={readers}
            />
          </div>
          <div className="ck-field">
            <label htmlFor={`${id}-day`}>{texts.heldOn}</label>
            <input
              className="ck-input" id={`${id}-day`} onChange={(event) => {
                setHeldOn(event.target.value)
                setTextRead(null)
                setOutcome(null)
              }}
              type="date" value={heldOn}
            />
          </div>
          <fieldset>
            <legend className="ck-legend">{texts.understood}</legend>
            {UNDERSTOOD.map((value) => (
              <label className="ck-choice" key={value}>
                <input
                  checked={understood === value} name={`${id}-understood`} onChange={() => setUnderstood(value)} type="radio"
                />
                {UNDERSTOOD_LABELS[value][locale]}
              </label>
            ))}
          </fieldset>
          <div className="ck-field">
            <label htmlFor={`${id}-findings`}>{texts.findings}</label>
            <textarea
              aria-describedby={`${id}-hint`} className="ck-input" id={`${id}-findings`} maxLength={MOST_LETTERS}
              onChange={(event) => {
                setFindings(event.target.value)
                setOutcome(null)
              }}
              value={findings}
            />
            <p className="ck-muted" id={`${id}-hint`}>
              {texts.findingsHint}
            </p>
          </div>
          <Result outcome={outcome} />
          <div className="ck-actions">
            {asksText ? (
              (['then', 'now'] as const).map((read) => (
                <button className="ck-button" disabled={isModified} key={read} onClick={() => void send(read)} type="button">
                  {texts.textRead[read]}
                </button>
              ))
            ) : (
              <button
                className="ck-button ck-button--primary" disabled={!isComplete || isModified} onClick={() => void send()} type="button"
              >
                {asksNames ? texts.namesAreNone : texts.save}
              </button>
            )}
            <button className="ck-button" onClick={() => setIsOpen(false)} type="button">
              {texts.cancel}
            </button>
          </div>
        </fieldset>
      ) : (
        <>
          <Result outcome={outcome} />
          <button className="ck-button" onClick={() => setIsOpen(true)} type="button">
            {texts.record}
          </button>
        </>
      )}
    </div>
  )
}

function Result({ outcome }: { outcome: ActOutcome | null }) {
  const tone = outcome?.kind === 'recorded' ? 'success' : 'warning'
  return (
    <div aria-live="polite" role="status">
      {outcome ? <p className={`ck-message ck-message--${tone}`}>{outcome.message}</p> : null}
    </div>
  )
}

/** It stands inside the form of the item, which Enter in an input would save. */
function keepItemUnsaved(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
