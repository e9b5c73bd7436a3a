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
  // A rich text field has no id of its own; it names its path.
  const find = () =>
    document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
  const field = await appears({
    find,
    unfold: () => {
      for (const toggle of foldedParts(row)) toggle.click()
    },
  })
  if (!field) return false
  unfoldAround(field)
  field.scrollIntoView({ block: 'center' })
  await focusWhenReady(find)
  return true
}

/**
 * An editor is drawn later than the field around it, and a part that unfolds takes no focus until it moves: so it
 * is tried until it is there.
 */
async function focusWhenReady(find: () => HTMLElement | null): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const field = find()
    const isWaiting = field?.classList.contains('rich-text-lexical') === true && field.querySelector(WRITABLE) === null
    const target = field && !isWaiting ? targetIn(field) : null
    target?.focus({ preventScroll: true })
    if (target && document.activeElement === target) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function targetIn(field: HTMLElement): HTMLElement | null {
  if (field.matches(WRITABLE)) return field
  return field.querySelector<HTMLElement>(WRITABLE) ?? field.querySelector<HTMLElement>('button')
}

const WRITABLE = 'input:not([type=hidden], [type=file]), textarea, select, [contenteditable=true]'
const FOLDED = '.collapsible__toggle--collapsed'

/** What may hide a field: the parts of its row, or those of the form outside every list. */
function foldedParts(row: string | null): HTMLElement[] {
  if (row !== null) return [...(document.getElementById(row)?.querySelectorAll<HTMLElement>(FOLDED) ?? [])]
  const parts = document.querySelectorAll<HTMLElement>(`.document-fields__main ${FOLDED}`)
  return [...parts].filter((part) => part.closest('.array-field') === null)
}

function unfoldAround(field: HTMLElement): void {
  for (let at: HTMLElement | null = field; at; at = at.parentElement) {
    if (at.matches('.collapsible--collapsed')) at.querySelector<HTMLElement>(FOLDED)?.click()
  }
}

/** Parts within parts come only after the outer one is unfolded, so it looks again after every change of the page. */
function appears({ find, unfold }: { find: () => HTMLElement | null; unfold: () => void }): Promise<HTMLElement | null> {
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
      else unfold()
    })
    const timer = setTimeout(() => stop(find()), PATIENCE_MS)
    observer.observe(document.body, { childList: true, subtree: true })
    unfold()
  })
}
