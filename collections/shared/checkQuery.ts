import type { CollectionBeforeOperationHook, FlattenedField, Payload } from 'payload'

import { isLanguage } from '@/domain/languages'

import { isFromOutside, isPlainObject, isReadableDate, refuseInput } from './fromOutside'

const OPERATORS: ReadonlySet<string> = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])
const WITH_LISTS: ReadonlySet<string> = new Set(['in', 'not_in', 'all'])

const MOST_CONDITIONS = 60
const MOST_LEVELS = 6
const MOST_VALUES = 1_000
const MOST_CHARACTERS = 1_000
/** Payload judges the third part of a path after it has answered, in a promise that nobody awaits. */
const MOST_HOPS = 1

type Asking = { fields: FlattenedField[]; payload: Payload; count: { conditions: number } }

/**
 * Judges where, sort and page of what comes in over HTTP, before Payload and the database read them: a value
 * that is none is 400, and never an error of the database. Which fields a caller may ask for stays Payload's
 * question, field by field.
 */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (!isFromOutside({ args, req })) return args
  const query = args as { where?: unknown; sort?: unknown; page?: unknown; limit?: unknown; depth?: unknown }
  const asking: Asking = { fields: collection.flattenedFields, payload: req.payload, count: { conditions: 0 } }
  checkNumber({ name: 'page', value: query.page, least: 1 })
  checkNumber({ name: 'limit', value: query.limit, least: 0 })
  checkNumber({ name: 'depth', value: query.depth, least: 0 })
  if (query.where !== undefined && query.where !== null) checkWhere({ where: query.where, level: 1, asking })
  checkSort({ sort: query.sort, asking })
  return args
}

function checkNumber({ name, value, least }: { name: string; value: unknown; least: number }): void {
  if (value === undefined || value === null || value === '') return
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= Number.MAX_SAFE_INTEGER) return
  refuseInput(`"${name}" moet een geheel getal zijn van ${least} of meer.`)
}

function checkWhere({ where, level, asking }: { where: unknown; level: number; asking: Asking }): void {
  if (!isPlainObject(where)) refuseInput('Een voorwaarde in "where" is geen object.')
  if (level > MOST_LEVELS) refuseInput(`"where" is dieper dan ${MOST_LEVELS} lagen.`)
  for (const [path, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path)) {
      if (!Array.isArray(condition)) refuseInput(`"${path}" in "where" moet een lijst zijn.`)
      for (const part of condition) checkWhere({ where: part, level: level + 1, asking })
    } else {
      checkCondition({ path, condition, asking })
    }
  }
}

function checkCondition({ path, condition, asking }: { path: string; condition: unknown; asking: Asking }): void {
  asking.count.conditions += 1
  if (asking.count.conditions > MOST_CONDITIONS) refuseInput(`"where" heeft meer dan ${MOST_CONDITIONS} voorwaarden.`)
  if (!isPlainObject(condition)) refuseInput(`De voorwaarde op "${shorten(path)}" mist een vergelijking.`)
  const field = resolvePath({ path, asking })?.field
  for (const [operator, value] of Object.entries(condition)) {
    if (!OPERATORS.has(operator)) refuseInput(`De vergelijking "${shorten(operator)}" bestaat hier niet.`)
    const values = readValues({ operator, value })
    if (values === null) refuseInput(`De waarde bij "${shorten(path)}" is niet te lezen.`)
    if (operator === 'exists' && !values.every((each) => /^(true|false)$/.test(String(each)))) {
      refuseInput(`"exists" bij "${shorten(path)}" is true of false.`)
    }
    const isDate = field?.type === 'date' && operator !== 'exists'
    if (isDate && !values.every((each) => each === null || each === '' || each === 'null' || isReadableDate(each))) {
      refuseInput(`De waarde bij "${shorten(path)}" is geen tijdstip.`)
    }
  }
}

function readValues({ operator, value }: { operator: string; value: unknown }): unknown[] | null {
  const isList = Array.isArray(value)
  if (isList && !WITH_LISTS.has(operator)) return null
  const list: unknown[] = isList ? value : WITH_LISTS.has(operator) ? String(value).split(',') : [value]
  if (list.length > MOST_VALUES || !list.every(isScalar)) return null
  return list
}

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  value instanceof Date ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= MOST_CHARACTERS)

function checkSort({ sort, asking }: { sort: unknown; asking: Asking }): void {
  if (sort === undefined || sort === null || sort === '') return
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((each) =>
    typeof each === 'string' ? each.split(',') : refuseInput('"sort" is de naam van een veld, of een lijst van namen.'),
  )
  for (const path of paths) {
    const name = path.trim().replace(/^-/, '')
    if (!resolvePath({ path: name, asking })) refuseInput(`Op "${shorten(name)}" kan niet worden gesorteerd.`)
  }
}

/** The field that a path ends at; null when there is none. Refuses paths through more than one record. */
function resolvePath({ path, asking }: { path: string; asking: Asking }): { field: FlattenedField | null } | null {
  const parts = path.replace(/__/g, '.').split('.')
  if (parts[0] === 'version' && parts.length > 1) parts.shift()
  let fields: FlattenedField[] | null = asking.fields
  let field: FlattenedField | null = null
  let hops = 0
  for (const [index, part] of parts.entries()) {
    if (part === 'id' || part === '_id') return { field: null }
    if (index === 0 && part === 'parent' && parts.length === 1) return { field: null }
    const isLocalePart = field !== null && 'localized' in field && field.localized === true && isLanguage(part)
    if (isLocalePart) continue
    const isPolymorphicPart = field?.type === 'relationship' && (part === 'relationTo' || part === 'value')
    if (isPolymorphicPart) return { field: null }
    const found: FlattenedField | undefined = fields?.find((each) => each.name === part)
    if (!found) return null
    field = found
    if ('flattenedFields' in found) fields = found.flattenedFields
    else if ((found.type === 'relationship' || found.type === 'upload') && typeof found.relationTo === 'string') {
      if (index < parts.length - 1) hops += 1
      fields = asking.payload.collections[found.relationTo]?.config.flattenedFields ?? null
    } else fields = null
    if (hops > MOST_HOPS) refuseInput(`"${shorten(path)}" loopt door te veel records. Vraag er hooguit één verder.`)
  }
  return { field }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
