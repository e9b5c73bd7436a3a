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
}

/** What is shared: the filters of now, everything, or a saved view. */
export function ViewChoice({ id, label, data, value, onChange }: Props) {
  const { locale } = useScreen()
  const texts = SHARING_TEXTS[locale]
  const { current, savedViews } = data
  const losesOwners = [current, ...savedViews].some((view) => view.query === value && view.losesOwners)
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
      {losesOwners ? <p className="ck-message ck-message--warning">{texts.losesOwners}</p> : null}
    </div>
  )
}
