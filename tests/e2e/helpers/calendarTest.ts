import { expect, test as base, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test'

import { DEMO_PASSWORD, USERS } from '../../../seed/data/users'
import { wakeful } from './wakeful'

export type PersonKey = 'admin' | 'communications' | 'substance' | 'substance-2' | 'expert' | 'partner' | 'viewer'

/** An account of the demo. */
export function personOf(key: PersonKey): { email: string; password: string; displayName: string } {
  const user = USERS.find((candidate) => candidate.key === key)
  if (!user) throw new Error(`the demo has no user "${key}"`)
  return { email: user.email, password: DEMO_PASSWORD, displayName: user.displayName }
}

type Opening = {
  key: PersonKey
  viewport?: { width: number; height: number }
  /** fingers on a phone instead of a mouse */
  isTouched?: boolean
}

type Fixtures = {
  /** A browser of this person's own, signed in without the form. */
  openAs: (opening: Opening) => Promise<Page>
  /** A browser of a visitor who has not signed in. */
  openSignedOut: () => Promise<Page>
  /** Console errors that belong to the test, such as an answer 409 that it provokes. */
  allowConsoleError: (pattern: RegExp) => void
}

/** The test of this product: a browser per person, and every error on a console fails the test. */
export const test = base.extend<Fixtures & { consoleErrors: { found: string[]; allowed: RegExp[] } }>({
  consoleErrors: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const errors: { found: string[]; allowed: RegExp[] } = { found: [], allowed: [] }
      await use(errors)
      const unexpected = errors.found.filter((line) => !errors.allowed.some((pattern) => pattern.test(line)))
      expect(unexpected, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
  openAs: async ({ browser, contextOptions, baseURL, consoleErrors }, use) => {
    const opened: BrowserContext[] = []
    await use(async ({ key, viewport, isTouched = false }) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        ...(viewport ? { viewport } : {}),
        ...(isTouched ? { hasTouch: true, isMobile: true } : {}),
      })
      opened.push(context)
      collectErrors({ context, found: consoleErrors.found })
      const { email, password } = personOf(key)
      const answer = await context.request.post('/api/users/login', { data: { email, password } })
      expect(answer.status(), `${email} can sign in`).toBe(200)
      return wakeful(context).newPage()
    })
    for (const context of opened) await context.close()
  },
  openSignedOut: async ({ browser, contextOptions, baseURL, consoleErrors }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL })
      opened.push(context)
      collectErrors({ context, found: consoleErrors.found })
      return wakeful(context).newPage()
    })
    for (const context of opened) await context.close()
  },
  allowConsoleError: async ({ consoleErrors }, use) => {
    await use((pattern) => consoleErrors.allowed.push(pattern))
  },
})

function collectErrors({ context, found }: { context: BrowserContext; found: string[] }): void {
  const note = (page: Page | null, words: string) => found.push(`${page ? new URL(page.url()).pathname : '?'}: ${words}`)
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note(message.page(), `${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(error.page(), error.error().message))
}

export { expect }
