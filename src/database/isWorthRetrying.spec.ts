import { ValidationError } from 'payload'
import { expect, test } from 'vitest'

import { isWorthRetrying } from './isWorthRetrying'

const error = (fields: object) => Object.assign(new Error('x'), fields)
const labelled = (own: string) => error({ hasErrorLabel: (label: string) => label === own })
const invalid = (collection: string, field: string) =>
  new ValidationError({ collection, errors: [{ message: 'Waarde moet uniek zijn', path: field }] })

test.each([
  ['a write conflict', error({ code: 112 }), true],
  ['a write conflict inside another error', new Error('y', { cause: error({ code: 112 }) }), true],
  ['a transient label', labelled('TransientTransactionError'), true],
  ['an unknown outcome of a commit', labelled('UnknownTransactionCommitResult'), false],
  ['a conflict in words only', new Error('WriteConflict error: this operation conflicted'), true],
  ['a taken number of the journal', invalid('journal-entries', 'seq'), true],
  ['the same as the database says it', error({ code: 11000, keyPattern: { seq: 1 } }), true],
  ['another taken value', error({ code: 11000, keyPattern: { slug: 1 } }), false],
  ['an invalid field of the journal', invalid('journal-entries', 'action'), false],
  ['another invalid collection', invalid('themes', 'seq'), false],
  ['an error of our own', new Error('told to fail'), false],
  ['no error', undefined, false],
])('%s: %s', (_, thrown, expected) => {
  expect(isWorthRetrying(thrown)).toBe(expected)
})
