'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useRef, type ReactNode } from 'react'

import { formatCalendarView } from '@/domain/planning/calendarView'

import { PLANNER_PAGES } from '../planner/pages'
import { useScreen } from '../shared/useScreen.client'
import { MappingStep } from './MappingStep.client'
import { PreviewStep } from './PreviewStep.client'
import { WORKBOOK_TEXTS } from './texts'
import { useImport, type ImportStep } from './useImport.client'

/** A file in: columns when it is not ours, then a dry run, then the writing of exactly that. */
export function Import({ thisYear }: { thisYear: number }) {
  const { locale, adminUrl } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  const work = useImport()
  const { step, problem, isBusy, progress } = work
  const status = progress ? texts.writing(progress.done, progress.total) : isBusy ? texts.reading : ''
  return (
    <section aria-labelledby="workbook-in" className="ck-workbook__part">
      <h2 id="workbook-in">{texts.inTitle}</h2>
      {step.kind === 'choose' ? <Choose isBusy={isBusy} onChoose={work.choose} /> : null}
      {step.kind === 'map' ? (
        <Step kind={step.kind} title={texts.mapTitle}>
          <MappingStep
            fileName={step.file.name}
            initial={step.mapping}
            isBusy={isBusy}
            onBack={work.restart}
            onMapped={(mapping) => work.preview({ step, mapping })}
            question={step.question}
            thisYear={thisYear}
          />
        </Step>
      ) : null}
      {step.kind === 'preview' ? (
        // A new dry run is a new list: nothing of the old one stays open.
        <Step key={step.preview.digest} kind={step.kind} title={texts.previewTitle}>
          <PreviewStep
            fileName={step.file.name}
            isBusy={isBusy}
            meanings={step.meanings}
            onBack={work.restart}
            onColumns={step.question ? work.backToColumns : null}
            onMeant={(meanings) => work.preview({ step, meanings })}
            onWrite={() => work.write(step)}
            preview={step.preview}
            progress={progress}
          />
        </Step>
      ) : null}
      {step.kind === 'done' ? (
        <Step kind={step.kind} title={texts.doneTitle}>
          <p className="ck-message ck-message--success">
            {step.message} {step.refused > 0 ? texts.refusedStay(step.refused) : ''}
          </p>
          <div className="ck-actions">
            <Link
              className="ck-button ck-button--primary"
              href={`${adminUrl(PLANNER_PAGES.calendar.path)}${step.showDate ? `?${formatCalendarView({ view: 'maand', anchor: step.showDate })}` : ''}`}
              prefetch={false}
            >
              {texts.toCalendar}
            </Link>
            {step.question && step.question.sheets.length > 1 ? (
              <button className="ck-button" onClick={work.backToColumns} type="button">
                {texts.anotherSheet}
              </button>
            ) : null}
            <button className="ck-button" onClick={work.restart} type="button">
              {texts.anotherFile}
            </button>
          </div>
        </Step>
      ) : null}
      {problem ? (
        <p className="ck-message ck-message--danger" role="alert">
          {problem}
        </p>
      ) : null}
      {/* The bar shows every row; a voice says only that it began. */}
      <p className={isBusy && !progress ? 'ck-muted' : 'ck-visually-hidden'} role="status">
        {progress ? texts.writing(0, progress.total) : status}
      </p>
    </section>
  )
}

function Choose({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const { locale } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  return (
    <>
      <p>{texts.inIntro}</p>
      <div className="ck-field ck-workbook__file">
        <label htmlFor="workbook-file">{texts.file}</label>
        <input
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="ck-input"
          disabled={isBusy}
          id="workbook-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onChoose(file)
            // So that the same file, mended, can be chosen again.
            currentTarget.value = ''
          }}
          type="file"
        />
      </div>
    </>
  )
}

/** A step of the way in; its heading gets the focus, so that a reader hears where they are. */
function Step({ kind, title, children }: { kind: ImportStep['kind']; title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [kind])
  return (
    <div className="ck-workbook__step">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </div>
  )
}
