'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import type { GiveView, StopView } from '@/domain/consent/consentView'
import type { CoWritingView } from '@/domain/coWriting/coWritingView'
import { suggestionsOfNoField } from '@/domain/coWriting/placeSuggestions'
import { threadsOfField, threadsOfNoField } from '@/domain/coWriting/placeThreads'
import { joinWords } from '@/domain/workflow/wording'

import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import { AskedPart } from './AskedPart.client'
import { AssentPart } from './AssentPart.client'
import { ConsentPart } from './ConsentPart.client'
import { DonePart } from './DonePart.client'
import { FieldText } from './FieldText.client'
import { GivePart } from './GivePart.client'
import { PacePart } from './PacePart.client'
import type { WritingDoor } from './postWriting.client'
import { ReadAloud } from './ReadAloud.client'
import { ReadersPart } from './ReadersPart'
import { StatusLine } from './StatusLine.client'
import { Stopped, type Farewell } from './Stopped.client'
import { StopPart } from './StopPart.client'
import { SuggestionNote } from './SuggestionNote.client'
import { Thread } from './Thread.client'
import { nameOf, useDrafts } from './useDrafts.client'
import { usePresent } from './usePresent.client'

type Props = {
  view: CoWritingView
  /** the secret of the link with which the page was opened; null for who is signed in */
  token: string | null
  zone: string
  /** what this person allowed and could allow; null for who is no expert */
  consents: { stop: StopView; give: GiveView | null } | null
  /** whether somebody is signed in in this browser, also beside a link */
  endsSession: boolean
  /** the whole text that the teller is asked a yes for */
  children?: ReactNode
}

/** The page of a writer: my text, who sees it, stop. */
export function CoWriting({ view, token, zone, consents, endsSession, children }: Props) {
  const router = useRouter()
  const [farewell, setFarewell] = useState<Farewell | null>(null)
  const door = useMemo<WritingDoor>(() => ({ itemId: view.itemId, token }), [view.itemId, token])
  const { drafts, shownRevision, status, change, isKept, keep, hear, forget } = useDrafts({ view, door })
  const others = usePresent({ door, onRevision: hear })
  const { language } = view
  const refresh = () => router.refresh()
  const close = (said: Farewell) => {
    forget()
    setFarewell(said)
  }
  const isUnsaved = status.kind !== 'quiet' && status.kind !== 'saved'
  const asksAssent = view.assent !== null
  // A yes is to the words as they are stored, so after each save of anybody the question is put anew.
  const isOlder = view.revision < shownRevision
  useEffect(() => {
    if (asksAssent && isOlder) router.refresh()
  }, [asksAssent, isOlder, router])
  if (farewell !== null) return <Stopped endsSession={endsSession} farewell={farewell} target={view.quickExitUrl} />
  const rest = { door, onDone: refresh }
  const whole = threadsOfNoField(view)
  return (
    <>
      <QuickExit endsSession={endsSession} target={view.quickExitUrl}>
        <StatusLine status={status} zone={zone} />
      </QuickExit>
      <main className="gw" id="inhoud">
        <header>
          <h1>Notities</h1>
          <p>U schrijft hier als {view.displayName}. U ziet alleen deze tekst.</p>
          <nav aria-label="Op deze pagina" className="gw-nav">
            <a href="#tekst">Mijn tekst</a>
            <a href="#wie">Wie dit ziet</a>
            {view.isExpert ? <a href="#stoppen">Stoppen</a> : null}
          </nav>
        </header>
        {view.contribution ? (
          <AskedPart contribution={view.contribution} door={door} onClosed={() => close({ kind: 'declined' })} onDone={refresh} />
        ) : null}
        <section aria-labelledby="tekst" className="gw-part">
          <h2 id="tekst">Mijn tekst</h2>
          <p className="gw-muted" role="status">
            {others.length > 0 ? `${joinWords({ words: others, locale: 'nl' })} ${others.length === 1 ? 'is' : 'zijn'} hier nu ook.` : ''}
          </p>
          {view.languages.length > 1 ? (
            <nav aria-label="Talen" className="gw-nav">
              {view.languages.map((each) => (
                <a aria-current={each.language === language ? 'page' : undefined} href={`?taal=${each.language}`} key={each.language}>
                  {each.name}
                </a>
              ))}
            </nav>
          ) : null}
          {view.channels.length > 0 ? <p className="gw-muted">Tik op een stuk tekst en schrijf. Bij elk stuk kunt u ook iets vragen of voorstellen.</p> : null}
          {view.channels.length === 0 ? <p>Hier staat nog geen tekst. De adviseur kiest eerst waar dit komt te staan.</p> : null}
          {view.channels.map(({ channelId, name, fields }) => (
            <div className="gw-channel" key={channelId}>
              <div className="gw-channel__head">
                <h3>{name}</h3>
                <ReadAloud language={language} text={fields.flatMap(({ field }) => (drafts[nameOf({ channelId, field })]?.pieces ?? []).map(({ text }) => text)).join('\n')} />
              </div>
              {fields.map(({ field }) => {
                const draft = drafts[nameOf({ channelId, field })]
                return draft ? (
                  <FieldText
                    {...rest}
                    change={change}
                    draft={draft}
                    isClosed={status.kind === 'closed'}
                    key={field}
                    language={language}
                    place={{ channelId, field }}
                    suggestions={view.suggestions.filter((each) => each.channelId === channelId && each.field === field)}
                    threads={threadsOfField({ threads: view.threads, channelId, field })}
                  />
                ) : null
              })}
            </div>
          ))}
          {suggestionsOfNoField(view).map((suggestion) => (
            <SuggestionNote door={door} isChanged key={suggestion.id} onDone={refresh} suggestion={suggestion} />
          ))}
          {whole.map((thread) => (
            <Thread {...rest} key={`${thread.id} ${thread.isResolved}`} language={language} passage={thread.passage ? 'gone' : null} thread={thread} />
          ))}
          <Answered {...rest} view={view} />
          {view.contribution ? <DonePart {...rest} state={view.contribution.state} /> : null}
          <label className="gw-tick">
            <input checked={isKept} onChange={(event) => keep(event.target.checked)} type="checkbox" />
            <span>
              Bewaar op dit apparaat wat nog niet is verstuurd.{' '}
              <span className="gw-muted">Doe dit alleen als niemand anders erbij kan. “Snel weg” en “Stop” wissen het.</span>
            </span>
          </label>
        </section>
        {view.assent ? <AssentPart {...rest} assent={view.assent} isReadable={view.isReadable} isOther={view.revision !== shownRevision} isUnsaved={isUnsaved} key={language} language={language}>{children}</AssentPart> : null}
        {consents?.give ? <GivePart {...rest} give={consents.give} /> : null}
        <ReadersPart view={view} />
        {view.pace ? <PacePart {...rest} isByLink={view.isByLink} pace={view.pace} /> : null}
        {view.isExpert ? (
          <StopPart
            consents={consents ? <ConsentPart door={door} onClosed={({ said }) => close({ kind: 'taken-back', said })} onDone={refresh} stop={consents.stop} /> : null}
            door={door}
            hasAllowed={consents?.stop.parts.some(({ stopped }) => stopped === null) ?? false}
            isByLink={view.isByLink}
            onStopped={({ said }) => close({ kind: 'stopped', said })}
          />
        ) : null}
        {token === null ? (
          <p>
            <a className="gw-link" href="/schrijf/uit">Uitloggen</a>
          </p>
        ) : null}
        <QuickExitNote endsSession={endsSession} />
      </main>
    </>
  )
}

/** What became of suggestions that are decided: the last ones, with the answer. */
function Answered({ view, door, onDone }: { view: CoWritingView; door: WritingDoor; onDone: () => void }) {
  const decided = view.suggestions.filter(({ isOwn, state }) => isOwn && (state === 'accepted' || state === 'refused'))
  if (decided.length === 0) return null
  return (
    <details className="gw-answered">
      <summary>Wat er met uw voorstellen gebeurde ({decided.length})</summary>
      {decided.map((suggestion) => (
        <SuggestionNote door={door} key={suggestion.id} onDone={onDone} suggestion={suggestion} />
      ))}
    </details>
  )
}
