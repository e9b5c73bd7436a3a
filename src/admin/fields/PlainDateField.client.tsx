'use client'

import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useCallback } from 'react'

import { useScreen } from '../shared/useScreen.client'
import './fields.css'
import { FIELD_TEXTS } from './texts'

/** A day without a time, in the browser's own date input: no zone is involved, so none can shift it. */
export function PlainDateField({ field, path: pathFromProps, readOnly, validate }: TextFieldClientProps) {
  const { admin, label, localized, required } = field
  const texts = FIELD_TEXTS[useScreen().locale]
  const validateWithRequired = useCallback<NonNullable<typeof validate>>(
    (value, options) => (validate ? validate(value, { ...options, required }) : true),
    [validate, required],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
    validate: validateWithRequired as never,
  })
  const isReadOnly = readOnly === true || disabled
  const id = `field-${path.replace(/\./g, '__')}`
  const descriptionId = `${id}-description`
  return (
    <div
      className={['field-type', 'ck', admin?.className, isReadOnly && 'read-only'].filter(Boolean).join(' ')}
      style={mergeFieldStyles(field)}
    >
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel htmlFor={id} label={label} localized={localized} path={path} required={required} />}
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <div className="ck-date">
          <input
            aria-describedby={admin?.description ? descriptionId : undefined}
            aria-invalid={showError || undefined}
            aria-required={required || undefined}
            className="ck-input"
            disabled={isReadOnly}
            id={id}
            onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
            type="date"
            value={value ?? ''}
          />
          {value && !isReadOnly ? (
            <button className="ck-button" onClick={() => setValue(null)} type="button">
              {texts.clear}
            </button>
          ) : null}
        </div>
      </div>
      <div id={descriptionId}>
        <RenderCustomComponent
          CustomComponent={customComponents?.Description}
          Fallback={<FieldDescription description={admin?.description} path={path} />}
        />
      </div>
    </div>
  )
}
