import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'
import { freePort } from './scripts/freePort.mjs'

// The workers load this file again and inherit the environment, so all agree on one port.
process.env.E2E_PORT ??= String(await freePort())
// And on one day, also when the run goes on past midnight.
process.env.E2E_BEGAN_AT ??= String(Date.now())

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/startProduct.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // How long may be waited for what is expected: a busy machine takes its time, and a fast one never waits for it.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: process.env.E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]]
    : [['list']],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? `http://localhost:${process.env.E2E_PORT}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    // A control that is not there should fail its own step, not the whole test.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    // A trace of every step costs a quarter of the time: E2E_TRACE=1 keeps one of what fails.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        // Chromium refuses its sandbox as root; anybody else keeps it.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
