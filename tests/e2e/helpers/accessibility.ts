import { createRequire } from 'node:module'

import { expect, type Locator, type Page, type TestInfo } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Everything of this product carries a class of its own; the rest of the admin screens is Payload's. */
const OWN = '[class^="ck-"], [class*=" ck-"], .ck'

type Findings = { ours: string[]; theirs: string[] }

/** What axe finds against WCAG 2.2 A and AA, told apart by whose element it is. */
export async function findViolations(page: Page): Promise<Findings> {
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(
    async ({ levels, own }) => {
      // Measured when nothing fades in any more.
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
      const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: levels },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          const selector = target.flat().join(' ')
          const element = document.querySelector(selector)
          const summary = (failureSummary ?? '').split('\n').slice(1).map((line) => line.trim()).join('; ')
          return { isOurs: element?.closest(own) !== null, line: `${id} (${help}): ${selector}: ${summary}` }
        }),
      )
    },
    { levels: LEVELS, own: OWN },
  )
  return {
    ours: found.filter(({ isOurs }) => isOurs).map(({ line }) => line),
    theirs: found.filter(({ isOurs }) => !isOurs).map(({ line }) => line),
  }
}

/** Nothing that axe finds in what is ours, and no wider than the screen; what is Payload's own is noted. */
export async function checkScreen({ page, name, testInfo }: { page: Page; name: string; testInfo: TestInfo }): Promise<void> {
  const { ours, theirs } = await findViolations(page)
  if (theirs.length > 0) {
    await testInfo.attach('findings in screens of Payload', { body: theirs.join('\n'), contentType: 'text/plain' })
    const rules = [...new Set(theirs.map((line) => line.split(' ')[0]))].join(', ')
    console.info(`    Payload's own, ${name}: ${theirs.length} (${rules})`)
  }
  expect(ours).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, 'pixels that the page is too wide').toBeLessThanOrEqual(0)
}

/** How the focused element shows that it has the focus; empty when it does not. */
export function describeFocus(page: Page): Promise<{ name: string; mark: string }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { name: '', mark: '' }
    const name = element.getAttribute('aria-label') ?? element.textContent.trim()
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px'
    const mark = hasOutline ? `outline ${outlineWidth}` : boxShadow === 'none' ? '' : boxShadow
    return { name, mark }
  })
}

/** Presses Tab until the control has the focus, which must then be seen. */
export async function tabTo({ page, control, backwards = false }: { page: Page; control: Locator; backwards?: boolean }): Promise<void> {
  const isFocused = () => control.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 250; presses += 1) {
    if (await isFocused()) break
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
  }
  await expect(control).toBeFocused()
  const { name, mark } = await describeFocus(page)
  expect(mark, `focus is to be seen on "${name}"`).not.toBe('')
}
