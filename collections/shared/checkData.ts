import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

import { isLanguage } from '@/domain/languages'
import { validateRichText } from '@/domain/presentation/richText'

import { isFromOutside, isPlainObject, isReadableDate, refuseInput } from './fromOutside'

/**
 * Judges the shape of what is written over HTTP. Payload stores an object as the text `{"a":1}` and lets the
 * database stumble over a date that is none; here both are 400 and nothing is written.
 */
export const checkData: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !isFromOutside({ args, req })) return args
  const { data, duplicateFromID } = args as { data?: unknown; duplicateFromID?: unknown }
  if (duplicateFromID !== undefined && (data === undefined || data === null)) return args
  checkRecord({ data, fields: collection.flattenedFields, req, path: '' })
  return args
}

export const checkGlobalData: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update' || !isFromOutside({ args, req })) return args
  checkRecord({ data: (args as { data?: unknown }).data, fields: global.flattenedFields, req, path: '' })
  return args
}

type Checking<Value> = { data: Value; req: PayloadRequest; path: string }

function checkRecord({ data, fields, req, path }: Checking<unknown> & { fields: FlattenedField[] }): void {
  if (!isPlainObject(data)) {
    refuseInput(path === '' ? 'Stuur de gegevens als JSON-object.' : `"${path}" moet een object zijn.`)
  }
  const { id } = data
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') refuseInput('"id" is een tekst.')
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null || field.name === 'id') continue
    checkField({ data: value, field, req, path: path === '' ? field.name : `${path}.${field.name}` })
  }
}

function checkField({ data, field, req, path }: Checking<unknown> & { field: FlattenedField }): void {
  const isPerLanguage = 'localized' in field && field.localized === true && req.locale === 'all'
  if (isPerLanguage && isPlainObject(data) && Object.keys(data).every(isLanguage)) {
    for (const value of Object.values(data)) if (value !== null) checkValue({ data: value, field, req, path })
    return
  }
  checkValue({ data, field, req, path })
}

function checkValue({ data, field, req, path }: Checking<unknown> & { field: FlattenedField }): void {
  switch (field.type) {
    case 'group':
    case 'tab':
      checkRecord({ data, fields: field.flattenedFields, req, path })
      return
    case 'array':
      // The form says 0 for a list without rows.
      if (data === 0) return
      if (!Array.isArray(data)) refuseInput(`"${path}" moet een lijst zijn.`)
      data.forEach((row, index) => checkRecord({ data: row, fields: field.flattenedFields, req, path: `${path}.${index}` }))
      return
    case 'richText': {
      const [reason] = validateRichText(data)
      if (reason) refuseInput(`"${path}": ${reason}`)
      return
    }
    case 'relationship':
    case 'upload':
      checkEach({ data, isMany: field.hasMany === true, path, isFine: isReference, what: 'een verwijzing' })
      return
    case 'text':
      checkEach({ data, isMany: field.hasMany === true, path, isFine: isText, what: 'tekst' })
      return
    case 'select':
      checkEach({ data, isMany: field.hasMany === true, path, isFine: isText, what: 'een van de keuzes' })
      return
    case 'textarea':
    case 'email':
    case 'code':
      if (!isText(data)) refuseInput(`"${path}" moet tekst zijn.`)
      return
    case 'number':
      if (!isNumber(data)) refuseInput(`"${path}" moet een getal zijn.`)
      return
    case 'checkbox':
      if (typeof data !== 'boolean') refuseInput(`"${path}" moet true of false zijn.`)
      return
    case 'date':
      if (data !== '' && !isReadableDate(data)) refuseInput(`"${path}" is geen tijdstip.`)
      return
    default:
      return
  }
}

type EachOptions = { data: unknown; isMany: boolean; path: string; isFine: (value: unknown) => boolean; what: string }

function checkEach({ data, isMany, path, isFine, what }: EachOptions): void {
  if (isMany && !Array.isArray(data)) refuseInput(`"${path}" moet een lijst zijn.`)
  const values: unknown[] = isMany ? (data as unknown[]) : [data]
  if (!values.every(isFine)) refuseInput(`"${path}" moet ${what} zijn.`)
}

const isText = (value: unknown): boolean => typeof value === 'string'

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && (value === '' || Number.isFinite(Number(value))))

/** An id, or `{ relationTo, value }` where several kinds of record can be meant. */
const isReference = (value: unknown): boolean =>
  typeof value === 'string' || (isPlainObject(value) && typeof value.relationTo === 'string' && typeof value.value === 'string')
