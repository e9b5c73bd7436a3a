'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'

import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { isPlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { ApprovalView, LanguageApproval } from '@/queries/approvalView'

import { PauseNotices } from '../pauses/PauseNotices.client'
import { useScreen } from '../shared/useScreen.client'
import './approve.css'
import { ArchiveAction } from './ArchiveAction.client'
import { LanguagePanel } from './LanguagePanel.client'
import { APPROVE_TEXTS } from './texts'

type Props = {
  view: ApprovalView
  now: Instant
  /** `narrow`: one language at a time, beside the form; `wide`: all languages side by side */
  layout: 'narrow' | 'wide'
  /** language that is opened first in the narrow layout */
  firstLanguage?: string
  /** why nothing can be done at this moment; null when everything can */
  lockReason?: string | null
  onDone: () => void
}

/** Everything that can be known and done about the approval of one item. */
export function ApprovePanel({ view, now, layout, firstLanguage, lockReason = null, onDone }: Props) {
  const { locale } = useScreen()
  const texts = APPROVE_TEXTS[locale]
  const moments = { zone: view.zone, now, locale }
  const today = wallTimeFromInstant({ instant: now, zone: view.zone }).date
  const planned = isPlainDate(view.plannedDate) ? describeDate({ date: view.plannedDate, today, locale }) : null
  const panels = { itemId: view.itemId, isWide: layout === 'wide', isLocked: lockReason !== null, moments, texts, onDone }
  return (
    <div className={`ck ck-approve ck-approve--${layout}`} onKeyDown={keepFormAroundUnsent}>
      <div aria-live="polite" role="status">
        {lockReason ? <p className="ck-message ck-message--warning">{lockReason}</p> : null}
      </div>
      <PauseNotices
        itemId={view.itemId}
        mayPause={view.languages.some(({ mayWithdraw }) => mayWithdraw)}
        moments={moments}
        pauses={view.pauses}
      />
      {view.isArchived ? <p className="ck-message">{texts.archived}</p> : null}
      {view.isOverdue ? <p className="ck-message ck-message--danger">{texts.overdue}</p> : null}
      {planned ? <p className="ck-muted">{texts.planned(planned)}</p> : null}
      {view.languages.length === 0 ? <p className="ck-muted">{texts.noText}</p> : null}
      {layout === 'wide' ? (
        <div className="ck-languages">
          {view.languages.map((approval) => (
            <LanguagePanel {...panels} approval={approval} key={approval.language} />
          ))}
        </div>
      ) : (
        <LanguageTabs firstLanguage={firstLanguage} label={texts.languages} languages={view.languages}>
          {(approval) => <LanguagePanel {...panels} approval={approval} key={approval.language} />}
        </LanguageTabs>
      )}
      {view.mayArchive && layout === 'narrow' ? (
        <ArchiveAction
          isArchived={view.isArchived}
          isLocked={lockReason !== null}
          itemId={view.itemId}
          onDone={onDone}
          texts={texts}
        />
      ) : null}
    </div>
  )
}

/** The panel stands inside the item's form: Enter in one of its inputs must not save the item. */
function keepFormAroundUnsent(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

type TabsProps = {
  languages: LanguageApproval[]
  firstLanguage: string | undefined
  label: string
  children: (approval: LanguageApproval) => React.ReactNode
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move, only the open tab is in the tab order. */
function LanguageTabs({ languages, firstLanguage, label, children }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const isThere = (language: string | null | undefined) => languages.some((approval) => approval.language === language)
  const waiting = languages.find(({ stage }) => stage === 'review')?.language
  const open = [chosen, firstLanguage, waiting].find(isThere) ?? languages[0]?.language
  const approval = languages.find(({ language }) => language === open)
  if (!approval) return null
  if (languages.length === 1) return children(approval)

  const onKeyDown = (event: KeyboardEvent) => {
    const index = languages.findIndex(({ language }) => language === open)
    const step = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: languages.length - 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = languages[(step + languages.length) % languages.length]
    if (!next) return
    setChosen(next.language)
    list.current?.querySelector<HTMLButtonElement>(`[data-language="${next.language}"]`)?.focus()
  }
  return (
    <>
      <div aria-label={label} className="ck-tabs" onKeyDown={onKeyDown} ref={list} role="tablist">
        {languages.map(({ language, languageName }) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={language === open}
            className="ck-tab"
            data-language={language}
            id={`${id}-${language}`}
            key={language}
            onClick={() => setChosen(language)}
            role="tab"
            tabIndex={language === open ? 0 : -1}
            type="button"
          >
            {languageName}
          </button>
        ))}
      </div>
      <div aria-labelledby={`${id}-${open}`} id={`${id}-panel`} role="tabpanel">
        {children(approval)}
      </div>
    </>
  )
}
