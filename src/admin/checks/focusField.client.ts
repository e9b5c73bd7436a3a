'use client'

/** A form draws what is folded away only after it is opened; longer than this it is not there. */
const PATIENCE_MS = 4_000

/**
 * Brings the reader to a field of Payload's form, by its path, and unfolds what it lies in.
 *
 * @param row the row of a list in which it lies, when it does: `variants-row-0`
 * @returns whether it was found
 */
export async function focusField({ path, row = null }: { path: string; row?: string | null }): Promise<boolean> {
  const id = `field-${path.replaceAll('.', '__')}`
  const fieldsOf = () => document.getElementById(id)
  const holder = row === null ? document.querySelector<HTMLElement>('.document-fields__main') : document.getElementById(row)
  if (row !== null && holder) unfoldAround(holder)
  if (!fieldsOf() && holder) for (const toggle of foldedIn(holder)) toggle.click()
  const field = await appears(fieldsOf)
  if (!field) return false
  unfoldAround(field)
  const target = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE)
  field.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
  return true
}

const FOCUSABLE = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'

function foldedIn(holder: HTMLElement): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('.collapsible--collapsed > .collapsible__toggle-wrap > button, .collapsible--collapsed .collapsible__toggle')]
}

function unfoldAround(field: HTMLElement): void {
  for (let at: HTMLElement | null = field; at; at = at.parentElement) {
    if (at.matches('.collapsible--collapsed')) at.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

function appears(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  const known = find()
  if (known) return Promise.resolve(known)
  return new Promise((resolve) => {
    const stop = (found: HTMLElement | null) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(found)
    }
    const observer = new MutationObserver(() => {
      const found = find()
      if (found) stop(found)
    })
    const timer = setTimeout(() => stop(find()), PATIENCE_MS)
    observer.observe(document.body, { childList: true, subtree: true })
  })
}
