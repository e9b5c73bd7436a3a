'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { GUARDED_LABELS, type ProposedChange } from '@/domain/helpLines/proposal'
import { LANGUAGE_NAMES_NL } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { postAct } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { HELP_LINE_TEXTS } from './texts'

type Props = {
  id: string
  waiting: { changes: ProposedChange[]; fingerprint: string } | null
  /** in words: who and when */
  proposedBy: string | null
  /** whether the reader proposed it: then somebody else has to confirm */
  isOwn: boolean
}

type Path = 'confirmations' | 'refusals' | 'checks'

/** Old beside new with its two buttons, or the one button that says that nothing changed. */
export function HelpLineActions({ id, waiting, proposedBy, isOwn }: Props) {
  const { locale, apiUrl } = useScreen()
  const texts = HELP_LINE_TEXTS[locale]
  const isModified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const act = async (path: Path, body: Record<string, unknown> = {}) => {
    setIsBusy(true)
    const outcome = await postAct({ url: apiUrl(`/${SLUGS.helpLines}/${id}/${path}`), body, locale })
    if (outcome.isDone) {
      // The form keeps its own copy of every field, so only a new page shows what was applied.
      window.location.reload()
      return
    }
    setIsBusy(false)
    setProblem(outcome.message)
  }
  const isDisabled = isBusy || isModified
  return (
    <div className="ck-help-line__acts">
      <div aria-live="polite" role="status">
        {problem ? <p className="ck-message ck-message--danger">{problem}</p> : null}
        {isModified ? <p className="ck-message ck-message--warning">{texts.unsaved}</p> : null}
      </div>
      {waiting ? (
        <div className="ck-message ck-message--warning ck-help-line__acts">
          <h3>{texts.waiting}</h3>
          <p>{proposedBy}</p>
          <Changes changes={waiting.changes} />
          {isOwn ? <p>{texts.own}</p> : <p>{texts.ring}</p>}
          <div className="ck-actions">
            {isOwn ? null : (
              <button
                className="ck-button ck-button--primary"
                disabled={isDisabled}
                onClick={() => void act('confirmations', { fingerprint: waiting.fingerprint })}
                type="button"
              >
                {texts.confirm}
              </button>
            )}
            <button
              className="ck-button"
              disabled={isDisabled}
              onClick={() => void act('refusals')}
              type="button"
            >
              {isOwn ? texts.takeBack : texts.refuse}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button
            aria-describedby="ck-help-line-still"
            className="ck-button"
            disabled={isDisabled}
            onClick={() => void act('checks')}
            type="button"
          >
            {texts.still}
          </button>
          <p className="ck-muted" id="ck-help-line-still">
            {texts.stillHint}
          </p>
        </div>
      )}
    </div>
  )
}

function Changes({ changes }: { changes: readonly ProposedChange[] }) {
  const { locale } = useScreen()
  const texts = HELP_LINE_TEXTS[locale]
  const shown = (value: string | boolean | null) =>
    value === null ? texts.none : typeof value === 'boolean' ? (value ? texts.yes : texts.no) : value
  return (
    <table className="ck-help-line__table">
      <caption className="ck-visually-hidden">{texts.waiting}</caption>
      <thead>
        <tr>
          {[texts.field, texts.before, texts.after].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, language, before, after }) => (
          <tr key={`${field} ${language ?? ''}`}>
            <th scope="row">
              {GUARDED_LABELS[field][locale]}
              {language ? ` (${LANGUAGE_NAMES_NL[language]})` : ''}
            </th>
            <td>
              <del>{shown(before)}</del>
            </td>
            <td>
              <ins>{shown(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
