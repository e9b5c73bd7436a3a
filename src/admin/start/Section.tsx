import { useId, type ReactNode } from 'react'

/** One heading of the start page with how much is under it, or a sentence that says why there is nothing. */
export function Section({ title, count, empty, hint, children }: {
  title: string
  count: number
  empty: string
  hint?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={`ck-section${count === 0 ? ' ck-section--empty' : ''}`}>
      <h2 id={id}>
        {title} {count > 0 ? <span className="ck-section__count">{count}</span> : null}
      </h2>
      {count === 0 ? <p className="ck-muted">{empty}</p> : null}
      {count > 0 && hint ? <p className="ck-muted">{hint}</p> : null}
      {count > 0 ? children : null}
    </section>
  )
}
