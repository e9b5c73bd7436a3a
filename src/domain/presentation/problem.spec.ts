import { describe, expect, test } from 'vitest'

import { chooseProblemLanguage, presentProblem } from './problem'

describe('chooseProblemLanguage', () => {
  test.each([
    [null, 'nl'],
    ['', 'nl'],
    ['nl', 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.8, nl;q=0.9', 'nl'],
    ['nl;q=0.8, en', 'en'],
    ['en,nl', 'nl'],
    ['en;q=0', 'nl'],
    ['en;q=abc', 'nl'],
    ['de, fr', 'nl'],
    ['*', 'nl'],
    [','.repeat(100_000), 'nl'],
  ])('%s is answered in %s', (header, language) => {
    expect(chooseProblemLanguage(header)).toBe(language)
  })
})

describe('presentProblem', () => {
  test('names every wrong parameter, in words of the caller’s language', () => {
    const errors = [
      { parameter: 'language', code: 'unknown-value', allowed: ['nl', 'en'] },
      { parameter: 'x'.repeat(500), code: 'unknown-parameter' },
    ] as const
    const problem = presentProblem({ kind: 'invalid-input', language: 'en', errors })
    expect(problem).toMatchObject({ type: 'about:blank', status: 400, title: 'Bad request' })
    expect(problem.errors?.[0]).toEqual({ parameter: 'language', detail: 'This value does not exist. Choose from: nl, en.' })
    expect(problem.errors?.[1]?.parameter).toHaveLength(100)
    expect(presentProblem({ kind: 'not-found', language: 'nl' })).not.toHaveProperty('errors')
  })
})
