'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps } from 'payload'
import { useCallback } from 'react'

import { useScreen } from '../shared/useScreen.client'
import './fields.css'
import { MomentInput, readMoment } from './MomentInput.client'

/** A moment, stored in UTC, shown and taken on the clock of the municipality. */
export function InstantField({ field, path: pathFromProps, readOnly, validate }: DateFieldClientProps) {
  const { admin, label, localized, required } = field
  const { locale, zone } = useScreen()
  const { i18n } = useTranslation()
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
        <MomentInput
          describedBy={admin?.description ? descriptionId : undefined}
          id={id}
          isDisabled={isReadOnly}
          isInvalid={showError}
          label={label ? getTranslation(label, i18n) : ''}
          locale={locale}
          onChange={setValue}
          value={readMoment(value)}
          zone={zone}
        />
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
