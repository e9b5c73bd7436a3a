'use client'

import { useId, useState } from 'react'

import type { UnknownNames } from '@/domain/planning/workbookPreview'

import { useScreen } from '../shared/useScreen.client'
import type { ChosenMeanings } from './sendWorkbook.client'
import { WORKBOOK_TEXTS } from './texts'

type Props = {
  unknown: readonly UnknownNames[]
  meanings: ChosenMeanings
  isBusy: boolean
  onMeant: (meanings: ChosenMeanings) => void
}

/** In a choice, what leaves a name out; ids are never empty. */
const LEFT_OUT = ' '

/** What the names of somebody's own file mean, each asked once for all rows. */
export function NamesPart({ unknown, meanings, isBusy, onMeant }: Props) {
  const { locale } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  const [chosen, setChosen] = useState(meanings)
  const id = useId()
  const choose = ({ list, key, value }: { list: string; key: string; value: string }) =>
    setChosen((before) => {
      const { [key]: _old, ...others } = before[list] ?? {}
      return { ...before, [list]: value === '' ? others : { ...others, [key]: value === LEFT_OUT ? null : value } }
    })
  return (
    <form
      aria-labelledby={id}
      className="ck-mapping"
      onSubmit={(event) => {
        event.preventDefault()
        onMeant(chosen)
      }}
    >
      <h4 id={id}>{texts.namesTitle}</h4>
      <p>{texts.namesIntro}</p>
      <table className="ck-rows">
        <caption className="ck-visually-hidden">{texts.namesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.namesWritten}</th>
            <th scope="col">{texts.namesWhere}</th>
            <th scope="col">{texts.namesMeans}</th>
          </tr>
        </thead>
        <tbody>
          {unknown.flatMap(({ list, column, names, choices }) =>
            names.map(({ written, key, rows, nearest }) => (
              <tr key={`${list} ${key}`}>
                <th scope="row">{written}</th>
                <td className="ck-muted">{texts.namesIn(column, rows)}</td>
                <td>
                  <select
                    aria-label={texts.namesMeansOf(written)}
                    className="ck-input"
                    onChange={({ target }) => choose({ list, key, value: target.value })}
                    value={valueOf({ meanings: chosen, list, key })}
                  >
                    <option value="">{nearest === null ? texts.namesOpen : texts.namesNearest(nearest)}</option>
                    <option value={LEFT_OUT}>{texts.namesLeaveOut}</option>
                    {choices.map((choice) => (
                      <option key={choice.id} value={choice.id}>
                        {choice.label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <div className="ck-actions">
        <button className="ck-button" disabled={isBusy} type="submit">
          {texts.namesAgain}
        </button>
      </div>
    </form>
  )
}

function valueOf({ meanings, list, key }: { meanings: ChosenMeanings; list: string; key: string }): string {
  const meant = meanings[list]?.[key]
  return meant === undefined ? '' : (meant ?? LEFT_OUT)
}
