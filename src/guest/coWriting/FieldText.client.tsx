'use client'

import { useState, type RefObject } from 'react'

import type { SuggestionView, ThreadView } from '@/domain/coWriting/coWritingView'
import { addPiece, chooseVersion, editPiece, leavePiece, type Draft } from '@/domain/coWriting/draft'
import type { Paragraph } from '@/domain/coWriting/paragraph'
import { anchorPassage } from '@/domain/coWriting/passage'
import { placeSuggestions } from '@/domain/coWriting/placeSuggestions'
import { BETWEEN_PIECES, placeThreads, startOfPiece } from '@/domain/coWriting/placeThreads'
import { TEXT_FIELD_LABELS, TEXT_FIELD_LIMITS } from '@/domain/coWriting/textFields'
import { directionOf, type Language } from '@/domain/languages'

import { ParagraphBox } from './ParagraphBox.client'
import { postWriting, type WritingDoor } from './postWriting.client'
import { SendForm } from './SendForm.client'
import { SuggestionNote } from './SuggestionNote.client'
import { Thread } from './Thread.client'
import type { Place } from './useDrafts.client'

type Props = {
  place: Place
  draft: Draft
  language: Language
  door: WritingDoor
  isClosed: boolean
  threads: readonly ThreadView[]
  suggestions: readonly SuggestionView[]
  change: (wish: { place: Place; to: (draft: Draft) => Draft; isNow?: boolean }) => void
  onDone: () => void
}

type Asking = { key: string; what: 'comment' | 'suggestion'; start: number; end: number }

/** One field of a channel: its paragraphs, each with what is said and suggested about it. */
export function FieldText({ place, draft, language, door, isClosed, threads, suggestions, change, onDone }: Props) {
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const { field, channelId } = place
  const { pieces } = draft
  const label = TEXT_FIELD_LABELS[field]
  const placed = placeThreads({ pieces, threads })
  const suggested = placeSuggestions({ pieces: draft.base.filter(({ key }) => pieces.some((piece) => piece.key === key)), suggestions })
  const stored = (key: string) => draft.base.find((piece) => piece.key === key)
  // An answer that comes late closes its own form alone: another may be open by then, with words in it.
  const doneWith = (sent: Asking) => () => {
    setAsking((open) => (open === sent ? null : open))
    onDone()
  }
  const ask = (what: Asking['what'], piece: Paragraph, box: RefObject<HTMLTextAreaElement | null>) => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = box.current ?? {}
    const isSelected = what === 'comment' && end > start
    setAsking({ key: piece.key, what, start: isSelected ? start : 0, end: isSelected ? end : piece.text.length })
  }
  const comment = (piece: Paragraph, { start, end }: Asking) => (body: string) => {
    const from = startOfPiece({ pieces, key: piece.key })
    const text = pieces.map((each) => each.text).join(BETWEEN_PIECES)
    const passage = { field, ...anchorPassage({ text, start: from + start, end: from + end }) }
    return postWriting({ door, path: 'comments', body: { language, place: { channelId, passage }, body } })
  }
  return (
    <div className={`gw-field gw-field--${field}`}>
      <h4>{label}</h4>
      {pieces.map((piece, index) => (
        <ParagraphBox
          conflict={draft.conflicts.find(({ key }) => key === piece.key)}
          direction={directionOf(language)}
          isActive={activeKey === piece.key && !isClosed}
          isClosed={isClosed}
          key={piece.key}
          label={field === 'text' ? `${label}, alinea ${index + 1}` : label}
          language={language}
          limit={field === 'text' ? 20_000 : TEXT_FIELD_LIMITS[field]}
          onChange={(text) => change({ place, to: (now) => editPiece({ draft: now, key: piece.key, text }) })}
          onChoose={(choice) => change({ place, to: (now) => chooseVersion({ draft: now, key: piece.key, choice }), isNow: true })}
          onEnter={() => setActiveKey(piece.key)}
          onLeave={() => change({ place, to: (now) => leavePiece({ draft: now, key: piece.key }) })}
          piece={piece}
          tools={(box) => (
            <>
              {piece.text.trim() !== '' ? (
                <button className="gw-button gw-button--quiet" onClick={() => ask('comment', piece, box)} type="button">
                  Opmerking
                </button>
              ) : null}
              {stored(piece.key)?.text ? (
                <button className="gw-button gw-button--quiet" onClick={() => ask('suggestion', piece, box)} type="button">
                  Voorstel doen
                </button>
              ) : null}
              {field === 'text' ? (
                <button
                  className="gw-button gw-button--quiet"
                  onClick={() => change({ place, to: (now) => addPiece({ draft: now, afterKey: piece.key }) })}
                  type="button"
                >
                  Alinea erbij
                </button>
              ) : null}
            </>
          )}
        >
          {asking?.key === piece.key && asking.what === 'comment' ? (
            <SendForm
              button="Plaats opmerking"
              label={asking.end - asking.start < piece.text.length ? `Uw opmerking bij “${piece.text.slice(asking.start, asking.end)}”` : 'Uw opmerking bij deze alinea'}
              most={2_000}
              onCancel={() => setAsking(null)}
              onDone={doneWith(asking)}
              send={comment(piece, asking)}
            />
          ) : null}
          {asking?.key === piece.key && asking.what === 'suggestion' ? (
            <SendForm
              button="Stuur voorstel"
              isEmptyAllowed
              label="Zo zou ik het schrijven. De tekst zelf verandert nog niet."
              most={5_000}
              onCancel={() => setAsking(null)}
              onDone={doneWith(asking)}
              send={(after) => {
                const before = stored(piece.key)?.text ?? ''
                return postWriting({ door, path: 'suggestions', body: { language, channelId, field, before, after } })
              }}
              start={piece.text}
            />
          ) : null}
          {suggested.filter(({ key }) => key === piece.key).map(({ suggestion }) => (
            <SuggestionNote door={door} key={suggestion.id} onDone={onDone} suggestion={suggestion} />
          ))}
          {placed.filter(({ key }) => key === piece.key).map(({ thread, kind }) => (
            <Thread door={door} key={`${thread.id} ${thread.isResolved}`} language={language} onDone={onDone} passage={kind} thread={thread} />
          ))}
        </ParagraphBox>
      ))}
      {suggested.filter(({ key }) => key === null).map(({ suggestion }) => (
        <SuggestionNote door={door} isChanged key={suggestion.id} onDone={onDone} suggestion={suggestion} />
      ))}
      {placed.filter(({ key }) => key === null).map(({ thread, kind }) => (
        <Thread door={door} key={`${thread.id} ${thread.isResolved}`} language={language} onDone={onDone} passage={kind} thread={thread} />
      ))}
    </div>
  )
}
