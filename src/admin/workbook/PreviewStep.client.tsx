'use client'

import { useState } from 'react'

import { PREVIEW_KINDS, type PreviewKind, type PreviewRow, type WorkbookPreview } from '@/domain/planning/workbookPreview'

import { useScreen } from '../shared/useScreen.client'
import { NamesPart } from './NamesPart.client'
import type { ChosenMeanings } from './sendWorkbook.client'
import { WORKBOOK_TEXTS } from './texts'

type Props = {
  fileName: string
  preview: WorkbookPreview
  isBusy: boolean
  progress: { done: number; total: number } | null
  meanings: ChosenMeanings
  onMeant: (meanings: ChosenMeanings) => void
  onWrite: () => void
  onBack: () => void
  onColumns: (() => void) | null
}

type Filter = PreviewKind | 'all' | 'changes'

const ROWS_AT_ONCE = 100

/** The dry run row by row, and the one button that writes it. */
export function PreviewStep({ fileName, preview, isBusy, progress, meanings, onMeant, onWrite, onBack, onColumns }: Props) {
  const { locale } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  const { rows, counts } = preview
  const writes = counts.new + counts.changed
  const standing = rows.filter(standsOut)
  const [filter, setFilter] = useState<Filter>(standing.length > 0 ? 'changes' : 'all')
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const chosen = rows.filter((row) => fits({ row, filter }))
  const filters: { key: Filter; label: string; count: number }[] = [
    { key: 'changes', label: texts.changesOnly, count: standing.length },
    ...PREVIEW_KINDS.map((kind) => ({ key: kind, label: texts.kinds[kind], count: counts[kind] })),
    { key: 'all', label: texts.all, count: rows.length },
  ]
  return (
    <div className="ck-preview">
      <p>{texts.previewOf(fileName)}</p>
      {preview.unknownNames.length > 0 ? (
        <NamesPart isBusy={isBusy} meanings={meanings} onMeant={onMeant} unknown={preview.unknownNames} />
      ) : null}
      <div aria-label={texts.filter} className="ck-preview__filters" role="group">
        {filters.map(({ key, label, count }) => (
          <button
            aria-pressed={filter === key}
            className="ck-button"
            disabled={count === 0}
            key={key}
            onClick={() => {
              setFilter(key)
              setShown(ROWS_AT_ONCE)
            }}
            type="button"
          >
            {key === 'all' || key === 'changes' ? null : <KindMark kind={key} />}
            {label} <strong>{count}</strong>
          </button>
        ))}
      </div>
      {chosen.length === 0 ? <p className="ck-muted">{texts.noRows}</p> : <Rows rows={chosen.slice(0, shown)} />}
      {chosen.length > shown ? (
        <button className="ck-button" onClick={() => setShown(shown + ROWS_AT_ONCE)} type="button">
          {texts.more(Math.min(ROWS_AT_ONCE, chosen.length - shown))}
        </button>
      ) : null}
      <div className="ck-preview__confirm">
        <p>
          {writes === 0 ? (counts.refused > 0 ? texts.nothingGood : texts.nothingToWrite) : texts.allOrNothing}
          {writes > 0 && counts.refused > 0 ? ` ${texts.refusedStay(counts.refused)}` : ''}
        </p>
        {progress ? (
          <div className="ck-field">
            <label htmlFor="workbook-progress">{texts.writing(progress.done, progress.total)}</label>
            <progress id="workbook-progress" max={progress.total} value={progress.done} />
          </div>
        ) : (
          <div className="ck-actions">
            {writes > 0 ? (
              <button className="ck-button ck-button--primary" disabled={isBusy} onClick={onWrite} type="button">
                {texts.write(writes)}
              </button>
            ) : null}
            {onColumns ? (
              <button className="ck-button" disabled={isBusy} onClick={onColumns} type="button">
                {texts.otherMapping}
              </button>
            ) : null}
            <button className="ck-button" disabled={isBusy} onClick={onBack} type="button">
              {texts.otherFile}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}

const standsOut = ({ kind, notes }: PreviewRow) => kind !== 'unchanged' || notes.length > 0

function fits({ row, filter }: { row: PreviewRow; filter: Filter }): boolean {
  return filter === 'all' || (filter === 'changes' ? standsOut(row) : row.kind === filter)
}

function Rows({ rows }: { rows: readonly PreviewRow[] }) {
  const { locale } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  return (
    <table className="ck-rows ck-rows--preview">
      <caption className="ck-visually-hidden">{texts.rowsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.row}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.title}</th>
          <th scope="col">{texts.details}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rowNumber}>
            <td className="ck-rows__number">
              <span className="ck-rows__word">{texts.row} </span>
              {row.rowNumber}
            </td>
            <td className="ck-rows__kind">
              <span className={`ck-kind ck-kind--${row.kind}`}>
                <KindMark kind={row.kind} />
                {texts.kinds[row.kind]}
              </span>
            </td>
            <th scope="row">{row.title || texts.withoutTitle}</th>
            <td>
              <Details row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Details({ row }: { row: PreviewRow }) {
  const { locale } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  return (
    <>
      {row.changes.length > 0 ? (
        <ul className="ck-row-changes">
          {row.changes
            .filter(({ after }) => row.kind !== 'new' || after !== row.title)
            .map(({ column, before, after }) => (
              <li key={column}>
                <span className="ck-row-changes__column">{column}:</span>{' '}
                {row.kind === 'new' ? null : (
                  <>
                    <span className="ck-visually-hidden">{texts.was} </span>
                    <del>{before || texts.empty}</del> <span aria-hidden="true">→</span>
                    <span className="ck-visually-hidden"> {texts.becomesWord}</span>{' '}
                  </>
                )}
                <ins>{after || texts.empty}</ins>
              </li>
            ))}
        </ul>
      ) : null}
      {row.reasons.map(({ column, person }) => (
        <p key={`${column} ${person.nl}`}>
          <span className="ck-row-changes__column">{column}:</span> {person[locale]}
        </p>
      ))}
      {row.notes.map((note) => (
        <p className="ck-row-changes__note" key={note.nl}>
          {note[locale]}
        </p>
      ))}
    </>
  )
}

const MARKS: Record<PreviewKind, string> = {
  new: 'M8 3v10M3 8h10',
  changed: 'M3 6h9l-3-3M13 10H4l3 3',
  unchanged: 'M3 6h10M3 10h10',
  refused: 'm4 4 8 8M12 4l-8 8',
}

function KindMark({ kind }: { kind: PreviewKind }) {
  return (
    <svg aria-hidden="true" focusable="false" height="14" viewBox="0 0 16 16" width="14">
      <path d={MARKS[kind]} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
