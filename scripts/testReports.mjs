import { readFileSync } from 'node:fs'

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** Counts of one Vitest run; a file that does not load counts as a failed test. */
export function countVitest({ file, code }) {
  const report = readReport(file)
  if (!report) return { ...NOTHING, failed: 1 }
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && !suite.assertionResults.length)
  return atLeastOneFailed(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/** Counts of one Playwright run; a test that passed only when repeated counts as failed. */
export function countPlaywright({ file, code }) {
  const report = readReport(file)
  if (!report) return { ...NOTHING, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOneFailed(code, { passed: expected, failed: unexpected + flaky, skipped })
}

export function sumCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NOTHING,
  )
}

/** The closing line: `N passed, N failed`, and the skipped ones if there are any. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A run that fails without a failed test (a set-up, an unhandled error) is no success. */
function atLeastOneFailed(code, counts) {
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0
  return (code !== 0 && counts.failed === 0) || nothingRan ? { ...counts, failed: counts.failed + 1 } : counts
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
