'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useState } from 'react'

import { postAct } from '@/admin/shared/postAct.client'

import { useUnsentText } from '../quickExit/useUnsentText.client'

type Channel = { id: string; name: string; passages: readonly string[] }
/** Where a comment belongs: a channel with words in it, or the text as a whole. */
type Place = { channelId: string; exact: string }

const SHOWN = 60
const LONGEST = 1000

/** A comment on the words that are selected, on a piece that is chosen from a list, or on the whole. */
export function CommentForm({ token, channels }: { token: string; channels: readonly Channel[] }) {
  const id = useId()
  const router = useRouter()
  const [place, setPlace] = useState('')
  const [selected, setSelected] = useState<Place | null>(null)
  const [body, setBody] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  useUnsentText(body.trim() !== '')

  useEffect(() => {
    const onSelect = () => {
      const found = readSelection()
      if (found === null) return
      setSelected(found)
      setPlace('selected')
    }
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [])

  const placeOf = (): Place | null => {
    if (place === 'selected') return selected
    const [channelIndex, index] = place.split(' ').map(Number)
    const channel = place === '' ? undefined : channels[channelIndex ?? -1]
    const exact = channel?.passages[index ?? -1]
    return channel && exact !== undefined ? { channelId: channel.id, exact } : null
  }
  const send = async (event: React.FormEvent) => {
    event.preventDefault()
    if (body.trim() === '') {
      setProblem('Schrijf eerst uw opmerking.')
      return
    }
    setIsBusy(true)
    setProblem(null)
    setDone(null)
    const outcome = await postAct({ url: `/lees/${token}/opmerking`, body: { body: body.trim(), ...placeOf() }, locale: 'nl' })
    setIsBusy(false)
    if (!outcome.isDone) {
      setProblem(outcome.message)
      return
    }
    setBody('')
    setPlace('')
    setDone(outcome.message)
    router.refresh()
  }
  return (
    <form className="gk-form" onSubmit={(event) => void send(event)}>
      <label htmlFor={`${id}-place`}>Waar gaat het over?</label>
      <select id={`${id}-place`} onChange={({ target }) => setPlace(target.value)} value={place}>
        <option value="">De hele tekst</option>
        {selected ? <option value="selected">Wat u aanwees: “{shorten(selected.exact)}”</option> : null}
        {channels.map((channel, channelIndex) => (
          <optgroup key={channel.id} label={channel.name}>
            {channel.passages.map((passage, index) => (
              <option key={passage} value={`${channelIndex} ${index}`}>
                {shorten(passage)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p className="gk-muted">U kunt ook woorden in de tekst hierboven aanwijzen.</p>
      <label htmlFor={`${id}-body`}>Uw opmerking</label>
      <textarea id={`${id}-body`} maxLength={2000} onChange={({ target }) => setBody(target.value)} rows={3} value={body} />
      <p className="gk-problem" role="alert">
        {problem}
      </p>
      <p role="status">{done}</p>
      <button className="gk-button gk-button--quiet" disabled={isBusy} type="submit">
        {isBusy ? 'Bezig…' : 'Verstuur uw opmerking'}
      </button>
    </form>
  )
}

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text)

/** Words that are selected inside one paragraph of one channel; anything wider is no passage. */
function readSelection(): Place | null {
  const selection = document.getSelection()
  const exact = selection?.toString().trim() ?? ''
  const channel = [selection?.anchorNode, selection?.focusNode].map((node) => node?.parentElement?.closest<HTMLElement>('[data-channel]'))
  if (exact === '' || exact.includes('\n') || exact.length > LONGEST || !channel[0] || channel[0] !== channel[1]) return null
  const channelId = channel[0].dataset.channel
  return channelId ? { channelId, exact } : null
}
