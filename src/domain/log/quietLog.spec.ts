import { describe, expect, test } from 'vitest'

import { describeError, quietArguments, withoutValues } from './quietLog'

const SECRET = 'ik durfde het niemand te vertellen\n    at home, (met haakjes:1:2)'
const failed = (): Error =>
  Object.assign(new Error(`Failed query: insert into "x" ("a") values (?)\nparams: 1,${SECRET}`, { cause: new Error(`NOT NULL\nparams: ${SECRET}`) }), {
    query: 'insert into "x" ("a") values (?)',
    params: [1, SECRET],
    code: 'SQLITE_CONSTRAINT',
  })

describe('a message', () => {
  test.each([
    ['Failed query: select 1\nparams: geheim', 'Failed query: select 1 (waarden weggelaten)'],
    ['E11000 duplicate key error index: email_1 dup key: { email: "a@b.example" }', 'E11000 duplicate key error index: email_1 (waarden weggelaten)'],
    ['550 <an.ders@thuis.example>: geen postbus', '550 <<adres>>: geen postbus'],
    ['Niet gevonden', 'Niet gevonden'],
  ])('%j', (message, wanted) => {
    expect(withoutValues(message)).toBe(wanted)
  })
})

describe('an error', () => {
  test('keeps what explains it, down to its causes', () => {
    expect(describeError(failed())).toMatchObject({
      type: 'Error',
      message: 'Failed query: insert into "x" ("a") values (?) (waarden weggelaten)',
      code: 'SQLITE_CONSTRAINT',
      query: 'insert into "x" ("a") values (?)',
      stack: expect.stringContaining('quietLog.spec.ts') as string,
      cause: { message: 'NOT NULL (waarden weggelaten)' },
    })
  })

  test.each([
    ['alone', [failed()]],
    ['in an object', [{ err: failed() }]],
    ['with words', [{ err: failed(), msg: 'job' }]],
    ['under another name', [{ error: failed() }, 'job']],
    ['as text', [failed().message]],
    ['in the words', [{ msg: failed().message }]],
    ['thrown as text', [{ err: failed().message }]],
  ])('%s, it takes no value along', (_, given) => {
    const logged = JSON.stringify(quietArguments(given))
    expect(logged).not.toMatch(/durfde|at home|haakjes/)
    expect(logged).toMatch(/insert into/)
  })

  test('a chain that bites its tail ends', () => {
    const problem = new Error('a')
    problem.cause = problem
    expect(JSON.stringify(describeError(problem)).match(/"cause"/g)).toHaveLength(5)
  })
})
