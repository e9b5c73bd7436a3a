'use client'

import { useState, type KeyboardEvent } from 'react'

import { postAct } from '@/admin/shared/postAct.client'
import { RECOGNISABILITIES, RECOGNISABILITY_LABELS, type Recognisability } from '@/domain/consent/consent'
import type { GivenPart, GiveView, GiveWish } from '@/domain/consent/consentView'
import type { Language } from '@/domain/languages'

import './consent.css'
import { NewCode } from './NewCode.client'

/** Said to the giver, where the label speaks of somebody else. */
const OWN_WORDS: Partial<Record<Recognisability, string>> = { 'first-name': 'Met uw eigen voornaam' }

type Props = {
  view: GiveView
  /** where the consent is sent, and what is sent along with it */
  give: { url: string; body?: Record<string, unknown>; headers?: Record<string, string> }
  /** whether a colleague writes down what somebody allowed on paper or in conversation */
  isRecorded?: boolean
  onGiven?: () => void
}

/**
 * Says yes to parts of a text: what, where, in which languages, from and until when, and how recognisable. Nothing
 * is ticked beforehand: each yes is one that somebody gave. What stopping means, and that a sealed copy is kept,
 * stands here before the yes.
 */
export function GiveConsent({ view, give, isRecorded = false, onGiven }: Props) {
  const [isStory, setIsStory] = useState(false)
  const [quote, setQuote] = useState('')
  const [pictureIds, setPictureIds] = useState<readonly string[]>([])
  const [channelIds, setChannelIds] = useState<readonly string[]>([])
  const [languages, setLanguages] = useState<readonly Language[]>([])
  const [firstDay, setFirstDay] = useState('')
  const [lastDay, setLastDay] = useState('')
  const [givenDay, setGivenDay] = useState('')
  const [recognisability, setRecognisability] = useState<Recognisability>('anonymous')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [code, setCode] = useState<string | null>(null)

  const parts: GivenPart[] = [
    ...(isStory ? [{ part: 'story' as const }] : []),
    ...(quote.trim() === '' ? [] : [{ part: 'quote' as const, quote: quote.trim() }]),
    ...pictureIds.map((pictureId) => ({ part: 'picture' as const, pictureId })),
  ]
  const send = async () => {
    if (parts.length === 0 || channelIds.length === 0 || languages.length === 0) {
      setProblem('U koos nog niet alles. Kies wat mag worden getoond, waar, en in welke talen.')
      return
    }
    const read = view.languages.filter(({ language }) => languages.includes(language))
    const wish: GiveWish = {
      parts,
      channelIds: [...channelIds],
      languages: [...languages],
      firstDay: firstDay || null,
      lastDay: lastDay || null,
      givenDay: givenDay || null,
      recognisability,
      contentHashes: Object.fromEntries(read.map(({ language, contentHash }) => [language, contentHash])),
    }
    setIsBusy(true)
    setProblem(null)
    const outcome = await postAct({
      url: give.url,
      body: { ...give.body, itemId: view.itemId, ...wish },
      locale: 'nl',
      ...(give.headers ? { headers: give.headers } : {}),
    })
    setIsBusy(false)
    if (!outcome.isDone) return setProblem(outcome.message)
    setCode(typeof outcome.answer.code === 'string' ? outcome.answer.code : null)
    onGiven?.()
  }

  if (code !== null) return <NewCode code={code} isRecorded={isRecorded} />
  return (
    // No form of its own: in the admin panel it stands within the form of the item.
    <div className="gk-give" onKeyDown={keepFormAroundUnsent}>
      <fieldset>
        <legend>Wat mag er worden getoond?</legend>
        {view.isStory ? <Tick isOn={isStory} label="Het verhaal: de hele tekst" onChange={setIsStory} /> : null}
        {view.pictures.map(({ id, alt, url }, index) => (
          <Tick
            isOn={pictureIds.includes(id)}
            key={id}
            label={`De foto: ${alt ?? `beeld ${index + 1}`}`}
            onChange={(isOn) => setPictureIds(toggle({ list: pictureIds, value: id, isOn }))}
            picture={url}
          />
        ))}
        <label className="gk-give__field">
          Een citaat, precies zoals het in de tekst staat
          <textarea maxLength={1000} onChange={(event) => setQuote(event.target.value)} rows={3} value={quote} />
        </label>
      </fieldset>
      <fieldset>
        <legend>Waar?</legend>
        {view.channels.map(({ id, name }) => (
          <Tick
            isOn={channelIds.includes(id)}
            key={id}
            label={name}
            onChange={(isOn) => setChannelIds(toggle({ list: channelIds, value: id, isOn }))}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>In welke talen?</legend>
        {view.languages.map(({ language, name }) => (
          <Tick
            isOn={languages.includes(language)}
            key={language}
            label={name}
            onChange={(isOn) => setLanguages(toggle({ list: languages, value: language, isOn }))}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{isRecorded ? 'Hoe herkenbaar?' : 'Hoe mogen lezers u noemen?'}</legend>
        {RECOGNISABILITIES.map((value) => (
          <label className="gk-give__tick" key={value}>
            <input checked={recognisability === value} name="recognisability" onChange={() => setRecognisability(value)} type="radio" />
            <span>{isRecorded ? RECOGNISABILITY_LABELS[value].nl : (OWN_WORDS[value] ?? RECOGNISABILITY_LABELS[value].nl)}</span>
          </label>
        ))}
      </fieldset>
      {isRecorded ? (
        <label className="gk-give__field">
          Op welke dag is dit gegeven? Laat dit leeg als dat vandaag is.
          <input onChange={(event) => setGivenDay(event.target.value)} type="date" value={givenDay} />
        </label>
      ) : null}
      <label className="gk-give__field">
        Vanaf welke dag? Laat dit leeg als het meteen mag.
        <input onChange={(event) => setFirstDay(event.target.value)} type="date" value={firstDay} />
      </label>
      <label className="gk-give__field">
        Tot en met welke dag? Laat dit leeg als er geen einddatum is.
        <input onChange={(event) => setLastDay(event.target.value)} type="date" value={lastDay} />
      </label>
      <div className="gk-give__told">
        <p>
          <strong>{isRecorded ? 'Vertel dit vooraf:' : 'Goed om te weten:'}</strong>
        </p>
        <ul className="gk-stop__lines">
          <li>Stoppen kan altijd, ook per onderdeel. Een reden is niet nodig.</li>
          <li>Na stoppen is het meteen weg van de plaatsen die wij beheren.</li>
          <li>Schermafdrukken, drukwerk en kopieën van anderen kunnen wij niet weghalen. Wij vragen er wel om waar dat kan.</li>
          <li>
            De wet vraagt dat de gemeente bewaart wat zij liet zien. Die kopie gaat achter slot. Openen mag alleen voor die
            wettelijke plicht, en elke keer wordt vastgelegd.
          </li>
        </ul>
      </div>
      <div aria-live="polite" role="status">
        {problem ? <p className="gk-stop__problem">{problem}</p> : null}
      </div>
      <button className="gk-button gk-button--strong" disabled={isBusy} onClick={() => void send()} type="button">
        {isRecorded ? 'Leg deze toestemming vast' : 'Ja, dit mag'}
      </button>
    </div>
  )
}

/** Enter in a field would send the form around this one. */
function keepFormAroundUnsent(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

function Tick({ label, isOn, onChange, picture = null }: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  picture?: string | null
}) {
  return (
    <label className="gk-give__tick">
      <input checked={isOn} onChange={(event) => onChange(event.target.checked)} type="checkbox" />
      {/* Seen by who is signed in only; the words beside it say the same. */}
      {picture ? <img alt="" height={48} src={picture} width={64} /> : null}
      <span>{label}</span>
    </label>
  )
}

function toggle<T>({ list, value, isOn }: { list: readonly T[]; value: T; isOn: boolean }): T[] {
  return isOn ? [...list.filter((each) => each !== value), value] : list.filter((each) => each !== value)
}
