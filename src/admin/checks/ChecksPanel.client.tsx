'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId } from 'react'

import { LEVELS, type Finding, type Level } from '@/domain/checks/finding'
import type { GivenReason } from '@/domain/checks/missingReasons'

import { useScreen } from '../shared/useScreen.client'
import './checks.css'
import { FindingGroup } from './FindingGroup.client'
import { CHECK_TEXTS } from './texts'
import { useSavedText } from './useSavedText.client'

export type CheckAnswer = {
  findings: Finding[]
  channels: { id: string; slug: string; name: string }[]
  /** given when these words were sent for review before */
  reasons: GivenReason[]
}

/** What the checks before review say of the saved text, each with a way to mend it. */
export function ChecksPanel() {
  const { locale } = useScreen()
  const texts = CHECK_TEXTS[locale]
  const isModified = useFormModified()
  const { itemId, language, answer, problem, isBusy, ask } = useSavedText<CheckAnswer>('checks')
  const heading = useId()
  const count = (level: Level) => answer?.findings.filter((finding) => finding.level === level).length ?? 0
  return (
    <section aria-labelledby={heading} className="ck ck-checks">
      <h2 className="ck-checks__heading" id={heading}>
        {texts.heading}
      </h2>
      <p className="ck-muted">{itemId === null ? texts.saveFirst : texts.intro}</p>
      <div aria-live="polite" role="status">
        {isModified && itemId !== null ? <p className="ck-message ck-message--warning">{texts.unsaved}</p> : null}
        {problem ? <p className="ck-message ck-message--danger">{`${texts.failed} ${problem}`}</p> : null}
        {isBusy && answer === null ? <p className="ck-muted">{texts.working}</p> : null}
        {answer && answer.findings.length === 0 ? <p className="ck-message ck-message--success">{texts.nothing}</p> : null}
        {answer && answer.findings.length > 0 ? (
          <p className="ck-checks__counts">{texts.counts(count('block'), count('reason'), count('hint'))}</p>
        ) : null}
      </div>
      {answer && itemId !== null
        ? LEVELS.map((level) => (
            <FindingGroup
              answer={answer}
              itemId={itemId}
              key={level}
              language={language}
              level={level}
              locale={locale}
              texts={texts}
            />
          ))
        : null}
      {problem ? (
        <button className="ck-button" disabled={isBusy} onClick={ask} type="button">
          {texts.again}
        </button>
      ) : null}
    </section>
  )
}
