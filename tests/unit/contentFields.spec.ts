import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import {
  CLASSIFICATION_FIELDS,
  PLANNING_FIELDS,
  PUBLIC_CONTENT_FIELDS,
  RELEASE_FIELDS,
} from '@/domain/workflow/contentFields'

import { contentItemFields } from '../../collections/ContentItems/fields'

function pathsOf(fields: Field[], prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'ui') return []
    const isNamed = 'name' in field && typeof field.name === 'string'
    const path = isNamed ? `${prefix}${field.name}` : prefix
    if ('fields' in field && Array.isArray(field.fields)) {
      return pathsOf(field.fields, isNamed ? `${path}.` : prefix)
    }
    return [path]
  })
}

const lists: Record<string, readonly string[]> = {
  PUBLIC_CONTENT_FIELDS,
  CLASSIFICATION_FIELDS,
  RELEASE_FIELDS,
  PLANNING_FIELDS,
}

describe('what an approval binds to', () => {
  test.each(pathsOf(contentItemFields))('%s stands in exactly one list', (path) => {
    const found = Object.entries(lists)
      .filter(([, list]) => list.includes(path))
      .map(([name]) => name)
    expect(found, `add "${path}" to one list in contentFields.ts`).toHaveLength(1)
  })

  test('no list names a field that is gone', () => {
    const known = pathsOf(contentItemFields)
    expect(Object.values(lists).flat().filter((path) => !known.includes(path))).toEqual([])
  })
})
