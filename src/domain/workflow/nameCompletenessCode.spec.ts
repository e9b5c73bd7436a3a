import { describe, expect, test } from 'vitest'

import { COMPLETENESS_CODES } from './completeness'
import { nameCompletenessCode } from './nameCompletenessCode'

describe('what a text lacks, in a few words', () => {
  test.each(COMPLETENESS_CODES)('%s has words of its own in both languages', (code) => {
    const { nl, en } = nameCompletenessCode(code)
    expect([nl, en]).not.toContain(code)
    expect(nl).not.toBe(en)
  })

  test('a code of an older version names itself', () => {
    expect(nameCompletenessCode('went-away')).toEqual({ nl: 'went-away', en: 'went-away' })
  })
})
