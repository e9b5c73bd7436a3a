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
  const [whyNot, setWhyNot] = useState<string | null>(null)
  const [body, setBody] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  useUnsentText(body.trim() !== '')

  useEffect(() => {
    const onSelect = () => {
      const found = readSelection()
      if (found === null) return
      setWhyNot('why' in found ? found.why : null)
      if ('why' in found) return
      setSelected(found.place)
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
      <p role="status">{whyNot}</p>
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

/** Words that are pointed at: where they are, or why a comment cannot be about them; null when nothing is selected. */
function readSelection(): { place: Place } | { why: string } | null {
  const selection = document.getSelection()
  const exact = selection?.toString().trim() ?? ''
  const ends = [selection?.anchorNode, selection?.focusNode].map((node) => node?.parentElement ?? null)
  const channels = ends.map((end) => end?.closest<HTMLElement>('[data-channel]') ?? null)
  if (exact === '' || channels.every((channel) => channel === null)) return null
  const [first, last] = ends.map((end) => end?.closest<HTMLElement>('[data-words]') ?? null)
  const channelId = channels[0]?.dataset.channel
  if (!first || !last || !channelId || channels[0] !== channels[1]) return { why: ONLY_WORDS }
  if (first !== last || exact.includes('\n')) return { why: ONE_LINE }
  return exact.length > LONGEST ? { why: TOO_LONG } : { place: { channelId, exact } }
}

const ONLY_WORDS = 'U kunt woorden aanwijzen in de kop, de samenvatting en de tekst. Gaat het over iets anders? Kies dan "De hele tekst".'
const ONE_LINE = 'U wees woorden aan uit meer dan één alinea. Wijs woorden aan die bij elkaar staan.'
const TOO_LONG = 'U wees veel woorden aan. Wijs een korter stuk aan.'
