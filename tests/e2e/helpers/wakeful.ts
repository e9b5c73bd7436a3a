import type { BrowserContext, Page } from '@playwright/test'

/**
 * Resolves once the page is awake: it is drawn before its scripts take it over, and what is clicked or typed in between
 * is lost. React leaves a mark on every element that it has taken over. A page without scripts is awake at once.
 */
export async function untilAwake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (!('__next_f' in window)) return true
    const controls = [document.body, ...document.querySelectorAll('button, input, select, textarea')]
    return controls.every((control) => Object.keys(control).some((key) => key.startsWith('__reactProps$')))
  })
}

/** Lets every page of this browser wait, wherever it goes by its address, until it is awake. */
export function wakeful(context: BrowserContext): BrowserContext {
  const newPage = context.newPage.bind(context)
  context.newPage = async () => waitsForItself(await newPage())
  return context
}

function waitsForItself(page: Page): Page {
  const [goto, reload, goBack] = [page.goto.bind(page), page.reload.bind(page), page.goBack.bind(page)]
  const thenAwake = async <T>(going: Promise<T>): Promise<T> => {
    const answer = await going
    await untilAwake(page)
    return answer
  }
  page.goto = (...asked) => thenAwake(goto(...asked))
  page.reload = (...asked) => thenAwake(reload(...asked))
  page.goBack = (...asked) => thenAwake(goBack(...asked))
  return page
}
