import { describe, test } from 'vitest'
import { allowConsoleError } from '../helpers/failOnConsoleError'

describe('an error on the console', () => {
  test.fails('fails the test when nobody expected it', () => {
    console.error('the database is gone')
  })

  test('passes when the test allowed it', () => {
    allowConsoleError(/^the database is gone$/)
    console.error('the %s is gone', 'database')
  })

  test.fails('fails the test when it was allowed and did not come', () => {
    allowConsoleError(/^the database is gone$/)
  })
})
