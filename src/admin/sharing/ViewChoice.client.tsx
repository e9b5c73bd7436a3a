'use client'

import type { SharingData } from '@/queries/readSharing'

import { useScreen } from '../shared/useScreen.client'
import { SHARING_TEXTS } from './texts'

type Props = {
  id: string
  label: string
  data: SharingData
  /** filters as an address; '' is everything */
  value: string
  onChange: (query: string) => void
  /** the reader is told what the plan is filtered by */
  isNamed?: boolean
}

/** What is shared: the filters of now, everything, or a saved view. */
export function ViewChoice({ id, label, data, value, onChange, isNamed = false }: Props) {
  const { locale } = useScreen()
  const texts = SHARING_TEXTS[locale]
  const { current, savedViews } = data
  const chosen = [current, ...savedViews].filter(({ query }) => query === value)
  const losesOwners = chosen.some((view) => view.losesOwners)
  const namesSubject = isNamed && chosen.some((view) => view.namesSubject)
  return (
    <div className="ck-field">
      <label htmlFor={id}>{label}</label>
      <select className="ck-input" id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {current.query === '' ? null : <option value={current.query}>{texts.current(current.words)}</option>}
        <option value="">{texts.everything}</option>
        {savedViews
          .filter(({ query }) => query !== '' && query !== current.query)
          .map(({ id: viewId, name, query, words }) => (
            <option key={viewId} value={query}>
              {texts.savedView(name, words)}
            </option>
          ))}
      </select>
      {namesSubject ? <p className="ck-message ck-message--warning">{texts.namesSubject}</p> : null}
      {losesOwners ? <p className="ck-message ck-message--warning">{texts.losesOwners}</p> : null}
    </div>
  )
}
