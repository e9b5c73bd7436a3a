'use client'

import { FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'

import { isPlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import './fields.css'
import { FIELD_TEXTS } from './texts'

type Line = { id: string; name: string }

/** The lines of means of the plan of the year of the time entry, by name; what is stored is the id of the row. */
export function MeansField({ field, path: pathFromProps, readOnly }: TextFieldClientProps) {
  const { locale, apiUrl } = useScreen()
  const texts = FIELD_TEXTS[locale]
  const { disabled, path, setValue, showError, value } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const spentOn = useFormFields(([fields]) => fields.spentOn?.value)
  const year = isPlainDate(spentOn) ? spentOn.slice(0, 4) : null
  const url = year === null ? null : apiUrl(`/${SLUGS.yearPlans}?depth=0&limit=1&where[year][equals]=${year}`)
  const [found, setFound] = useState<{ url: string; lines: Line[] } | null>(null)

  useEffect(() => {
    if (url === null) return
    const stop = new AbortController()
    fetch(url, { credentials: 'same-origin', signal: stop.signal })
      .then((response) => (response.ok ? (response.json() as Promise<{ docs: { means?: Line[] | null }[] }>) : null))
      .then(
        (answer) => setFound(answer && { url, lines: answer.docs[0]?.means ?? [] }),
        () => undefined,
      )
    return () => stop.abort()
  }, [url])

  const lines = url !== null && found?.url === url ? found.lines : null
  const id = `field-${path.replace(/\./g, '__')}`
  const isKnown = !value || lines?.some((line) => line.id === value)
  return (
    <div className="field-type ck">
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          aria-describedby={`${id}-note`}
          className="ck-input"
          disabled={readOnly === true || disabled}
          id={id}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          value={value ?? ''}
        >
          <option value="">{texts.noMeansChosen}</option>
          {isKnown ? null : <option value={value}>{lines === null ? texts.meansLoading : texts.meansGone}</option>}
          {lines?.map((line) => (
            <option key={line.id} value={line.id}>
              {line.name}
            </option>
          ))}
        </select>
      </div>
      <p className="ck-muted" id={`${id}-note`}>
        {year !== null && lines?.length === 0 ? texts.planWithoutMeans(year) : ''}
      </p>
    </div>
  )
}
