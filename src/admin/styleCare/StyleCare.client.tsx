'use client'

import { useEffect, type ReactNode } from 'react'

/** Payload's rule for the cursor while widgets of its dashboard are dragged, of which there are none here. */
export const COSTLY_SELECTOR = 'body:has(.drag-overlay) *'

/**
 * Takes one rule of Payload's style sheets away, in the browser: with it each element that comes or goes makes the
 * browser work out the style of all others anew, half of the time of a drag in a full year.
 */
export function StyleCare({ children }: { children: ReactNode }) {
  useEffect(() => {
    for (const sheet of document.styleSheets) removeRule(sheet)
  }, [])
  return children
}

function removeRule(holder: CSSStyleSheet | CSSGroupingRule): void {
  for (let index = holder.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = holder.cssRules[index]
    if (rule instanceof CSSStyleRule && rule.selectorText === COSTLY_SELECTOR) holder.deleteRule(index)
    else if (rule instanceof CSSGroupingRule) removeRule(rule)
  }
}
