import { Children, type ReactNode } from 'react'

import type { StartTexts } from './texts'

/**
 * Entries under each other. What is beyond the first `most` is one click away: who has an hour a week should not have
 * to scroll past a year of posts.
 */
export function EntryList({ children, most, isShort = false, texts }: {
  /** one `li` an entry, the first ones first */
  children: ReactNode
  most: number
  isShort?: boolean
  texts: StartTexts
}) {
  const entries = Children.toArray(children)
  const className = `ck-entries${isShort ? ' ck-entries--short' : ''}`
  // Folding a single line away would take as much room as the line itself.
  if (entries.length <= most + 1) return <ul className={className}>{entries}</ul>
  return (
    <>
      <ul className={className}>{entries.slice(0, most)}</ul>
      <details className="ck-entries__more">
        <summary>{texts.showMore(entries.length - most)}</summary>
        <ul className={className}>{entries.slice(most)}</ul>
      </details>
    </>
  )
}
