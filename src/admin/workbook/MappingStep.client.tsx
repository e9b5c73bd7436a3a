'use client'

import { useState } from 'react'

import type { MappingQuestion, SheetToMap } from '@/domain/planning/workbookPreview'

import { useScreen } from '../shared/useScreen.client'
import type { ChosenMapping } from './sendWorkbook.client'
import { WORKBOOK_TEXTS } from './texts'

type Props = {
  fileName: string
  question: MappingQuestion
  initial: ChosenMapping | null
  thisYear: number
  isBusy: boolean
  onMapped: (mapping: ChosenMapping) => void
  onBack: () => void
}

const SHOWN_SAMPLES = 3

/** Column by column: its header, its first values, and the field of a card that it becomes. */
export function MappingStep({ fileName, question, initial, thisYear, isBusy, onMapped, onBack }: Props) {
  const { locale } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  const { sheets, fields } = question
  const [sheetName, setSheetName] = useState(initial?.sheet ?? firstUsable(sheets).name)
  const sheet = sheets.find(({ name }) => name === sheetName) ?? firstUsable(sheets)
  const [year, setYear] = useState(initial?.year ?? yearIn(sheet.name) ?? yearIn(fileName) ?? thisYear)
  const [mapping, setMapping] = useState<Record<string, number>>(initial?.mapping ?? guessOf(sheet))
  const [isAsked, setIsAsked] = useState(false)
  const needsTitle = mapping.title === undefined
  const fieldOf = (column: number) => fields.find(({ field }) => mapping[field] === column)?.field ?? ''
  const choose = ({ column, field }: { column: number; field: string }) =>
    setMapping((before) => {
      const others = Object.entries(before).filter(([known, at]) => at !== column && known !== field)
      return Object.fromEntries(field === '' ? others : [...others, [field, column] as const])
    })
  return (
    <form
      className="ck-mapping"
      onSubmit={(event) => {
        event.preventDefault()
        setIsAsked(true)
        if (!needsTitle) onMapped({ sheet: sheet.name, mapping, year })
      }}
    >
      <p>{texts.mapIntro(fileName)}</p>
      <div className="ck-mapping__choices">
        {sheets.length > 1 ? (
          <div className="ck-field">
            <label htmlFor="mapping-sheet">{texts.sheet}</label>
            <select
              className="ck-input"
              id="mapping-sheet"
              onChange={({ target }) => {
                const chosen = sheets.find(({ name }) => name === target.value)
                if (!chosen) return
                setSheetName(chosen.name)
                setMapping(guessOf(chosen))
                setYear((before) => yearIn(chosen.name) ?? before)
              }}
              value={sheet.name}
            >
              {sheets.map(({ name, rowCount }) => (
                <option key={name} value={name}>
                  {texts.sheetOption(name, rowCount)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <div className="ck-field">
          <label htmlFor="mapping-year">{texts.undatedYear}</label>
          <select
            className="ck-input"
            id="mapping-year"
            onChange={({ target }) => setYear(Number(target.value))}
            value={year}
          >
            {[...new Set([thisYear - 1, thisYear, thisYear + 1, thisYear + 2, year])].sort().map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
      </div>
      <table className="ck-rows">
        <caption>{texts.mapCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.samples}</th>
            <th scope="col">{texts.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.headers.map((header, column) => {
            const name = header === '' ? texts.columnWithoutName(letterOf(column)) : header
            return (
              <tr key={`${column} ${header}`}>
                <th scope="row">{name}</th>
                <td className="ck-muted ck-mapping__samples">{samplesOf({ sheet, column }).join(' · ') || texts.empty}</td>
                <td>
                  <select
                    aria-label={texts.becomesOf(name)}
                    className={`ck-input${fieldOf(column) === '' ? ' ck-mapping__skipped' : ''}`}
                    onChange={({ target }) => choose({ column, field: target.value })}
                    value={fieldOf(column)}
                  >
                    <option value="">{texts.skip}</option>
                    {fields.map(({ field, label }) => (
                      <option key={field} value={field}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {isAsked && needsTitle ? (
        <p className="ck-message ck-message--danger" role="alert">
          {texts.needsTitle}
        </p>
      ) : null}
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" disabled={isBusy} type="submit">
          {texts.toPreview}
        </button>
        <button className="ck-button" disabled={isBusy} onClick={onBack} type="button">
          {texts.otherFile}
        </button>
      </div>
    </form>
  )
}

/** The sheet of which most is understood; a first sheet often holds only an explanation. */
function firstUsable(sheets: readonly SheetToMap[]): SheetToMap {
  const score = ({ guess, rowCount }: SheetToMap) => (guess.title === undefined ? 0 : Object.keys(guess).length * 10_000 + rowCount)
  return sheets.reduce((best, sheet) => (score(sheet) > score(best) ? sheet : best))
}

function guessOf({ guess }: SheetToMap): Record<string, number> {
  return Object.fromEntries(Object.entries(guess).flatMap(([field, at]) => (at === undefined ? [] : [[field, at]])))
}

function samplesOf({ sheet, column }: { sheet: SheetToMap; column: number }): string[] {
  return sheet.sample.flatMap((row) => row[column] || []).slice(0, SHOWN_SAMPLES)
}

function yearIn(text: string): number | null {
  const found = /(?<!\d)20\d\d(?!\d)/.exec(text)
  return found ? Number(found[0]) : null
}

/** As Excel names its columns. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`
}
