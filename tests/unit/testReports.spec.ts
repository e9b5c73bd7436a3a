import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { closingLine, countPlaywright, countVitest, sumCounts } from '../../scripts/testReports.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'contentkalender-reports-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function writeReport(report: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const vitestReport = ({ passed = 0, failed = 0, pending = 0, brokenFiles = 0 }) =>
  writeReport({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
  })

describe('counting a Vitest run', () => {
  test.each([
    ['all passed', { passed: 5 }, 0, { passed: 5, failed: 0, skipped: 0 }],
    ['some failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2, skipped: 0 }],
    ['skipped ones are shown', { passed: 3, pending: 1 }, 0, { passed: 3, failed: 0, skipped: 1 }],
    ['a file that does not load is a failure', { passed: 3, brokenFiles: 1 }, 1, { passed: 3, failed: 1, skipped: 0 }],
    ['an error outside the tests is a failure', { passed: 3 }, 1, { passed: 3, failed: 1, skipped: 0 }],
    ['no test at all is a failure', {}, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_what, report, code, expected) => {
    expect(countVitest({ file: vitestReport(report), code })).toEqual(expected)
  })

  test('no report is a failure', () => {
    expect(countVitest({ file: path.join(folder, 'absent.json'), code: 0 })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

test('a browser test that passed only when repeated counts as failed', () => {
  const file = writeReport({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } })
  expect(countPlaywright({ file, code: 0 })).toEqual({ passed: 4, failed: 2, skipped: 0 })
})

test.each([
  [{ passed: 7, failed: 0, skipped: 0 }, '7 passed, 0 failed'],
  [{ passed: 7, failed: 1, skipped: 2 }, '7 passed, 1 failed, 2 skipped'],
])('the closing line of %o', (counts, line) => {
  expect(closingLine(sumCounts([counts]))).toBe(line)
})
