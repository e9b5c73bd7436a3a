import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Set before any worker starts; `npm run test:zones` reruns the domain with another zone.
process.env.TZ ??= 'UTC'

const alias = {
  '@payload-config': fileURLToPath(new URL('payload.config.ts', import.meta.url)),
  '@': fileURLToPath(new URL('src', import.meta.url)),
}
const setupFiles = ['tests/helpers/failOnConsoleError.ts']

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.spec.ts', 'seed/**/*.spec.ts', 'collections/**/*.spec.ts', 'tests/unit/**/*.spec.ts'],
          environment: 'node',
          // Pure functions have nothing to keep apart; one load of the modules for all files is four times as quick.
          isolate: false,
          setupFiles,
          testTimeout: 15_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'int',
          include: ['tests/int/**/*.spec.ts'],
          environment: 'node',
          pool: 'forks',
          // One fork holds one Payload: two at a time is what two cores carry.
          maxWorkers: 2,
          setupFiles,
          globalSetup: ['tests/helpers/databaseTemplate.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          env: { CONTENTKALENDER_ENV: 'test' },
        },
      },
    ],
  },
})
