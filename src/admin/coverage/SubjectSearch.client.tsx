'use client'

import { useEffect, useId, useState, type KeyboardEvent } from 'react'

import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { COVERAGE_TEXTS } from './texts'

/** What hours or costs are for. */
export type Subject = { kind: 'campaign' | 'item'; id: string; name: string }

type Props = {
  campaigns: readonly { id: string; name: string }[]
  subject: Subject | null
  onChoose: (subject: Subject | null) => void
}

const MOST_OFFERED = 8
const PAUSE_MS = 150

/** A text field that offers campaigns and items while somebody types (the combobox pattern of WAI-ARIA). */
export function SubjectSearch({ campaigns, subject, onChoose }: Props) {
  const { locale, apiUrl } = useScreen()
  const texts = COVERAGE_TEXTS[locale]
  const id = useId()
  const [words, setWords] = useState('')
  const [items, setItems] = useState<{ words: string; found: Subject[] }>({ words: '', found: [] })
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  const sought = words.trim()
  const itemsUrl = apiUrl(`/${SLUGS.contentItems}`)

  useEffect(() => {
    if (sought.length < 2 || subject) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      findItems({ url: itemsUrl, sought, signal: abort.signal }).then(
        (found) => {
          setItems({ words: sought, found })
          setHasFailed(false)
        },
        (error: unknown) => {
          if (!abort.signal.aborted) setHasFailed(Boolean(error))
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [sought, subject, itemsUrl])

  const ofCampaigns = campaigns
    .filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase()))
    .map(({ id: campaignId, name }): Subject => ({ kind: 'campaign', id: campaignId, name }))
  const offered = [...ofCampaigns, ...(items.words === sought ? items.found : [])].slice(0, MOST_OFFERED)
  const isShown = isOpen && !subject && offered.length > 0
  const choose = (chosen: Subject) => {
    onChoose(chosen)
    setWords(chosen.name)
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setIsOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (isShown) setActive((active + step + offered.length) % offered.length)
      return
    }
    const chosen = offered[active]
    if (event.key === 'Enter' && isShown && chosen) {
      event.preventDefault()
      choose(chosen)
    } else if (event.key === 'Escape' && isShown) {
      // Escape closes the list first, and only then the window around it.
      event.preventDefault()
      event.stopPropagation()
      setIsOpen(false)
    }
  }
  return (
    <div className="ck-field ck-subject">
      <label htmlFor={id}>{texts.subject}</label>
      <input
        aria-activedescendant={isShown ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-expanded={isShown}
        autoComplete="off"
        className="ck-input"
        id={id}
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          setWords(event.target.value)
          setActive(0)
          setIsOpen(true)
          onChoose(null)
        }}
        onFocus={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
        role="combobox"
        type="text"
        value={words}
      />
      <ul aria-label={texts.subject} className="ck-subject__list" hidden={!isShown} id={`${id}-list`} role="listbox">
        {offered.map((each, index) => (
          <li
            aria-selected={index === active}
            id={`${id}-${index}`}
            key={`${each.kind} ${each.id}`}
            // The field keeps the focus; a click must not take it first.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(each)
            }}
            role="option"
          >
            {each.name} <span className="ck-muted">{texts[each.kind]}</span>
          </li>
        ))}
      </ul>
      <p className="ck-muted" id={`${id}-hint`}>
        {hasFailed ? texts.searchFailed : texts.subjectHint}
      </p>
      <p className="ck-visually-hidden" role="status">
        {isShown ? texts.found(offered.length) : ''}
      </p>
    </div>
  )
}

async function findItems({ url, sought, signal }: { url: string; sought: string; signal: AbortSignal }): Promise<Subject[]> {
  const query = new URLSearchParams({
    'where[title][like]': sought,
    'select[title]': 'true',
    depth: '0',
    limit: String(MOST_OFFERED),
    sort: '-updatedAt',
  })
  const response = await fetch(`${url}?${query}`, { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`search answered ${response.status}`)
  const answer = (await response.json()) as { docs?: { id: string; title?: string }[] }
  return (answer.docs ?? []).map(({ id, title }) => ({ kind: 'item', id, name: title ?? '' }))
}
