'use client'

import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'

import type { Paragraph, ParagraphConflict } from '@/domain/coWriting/paragraph'

type Props = {
  piece: Paragraph
  /** what it is called, for who does not see it */
  label: string
  limit: number
  language: string
  direction: 'ltr' | 'rtl'
  isActive: boolean
  isClosed: boolean
  conflict: ParagraphConflict | undefined
  onChange: (text: string) => void
  onLeave: () => void
  onEnter: () => void
  onChoose: (choice: 'mine' | 'theirs') => void
  /** given the box, so that a comment can be about what is selected in it */
  tools: (box: RefObject<HTMLTextAreaElement | null>) => ReactNode
  children: ReactNode
}

/** One paragraph in a box of its own that grows with it, and what can be done with it once somebody is in it. */
export function ParagraphBox({ piece, label, conflict, isActive, tools, children, ...box }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!area.current) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight + 2}px`
  }, [piece.text])
  return (
    <div className={`gw-piece gw-piece--${piece.kind}`}>
      <textarea
        aria-label={label}
        className="gw-box"
        dir={box.direction}
        lang={box.language}
        maxLength={box.limit}
        onBlur={box.onLeave}
        onChange={(event) => box.onChange(event.target.value)}
        onFocus={box.onEnter}
        placeholder="Schrijf hier…"
        readOnly={box.isClosed}
        ref={area}
        rows={1}
        value={piece.text}
      />
      {conflict ? <Versions conflict={conflict} onChoose={box.onChoose} /> : null}
      {isActive && !conflict ? <div className="gw-tools">{tools(area)}</div> : null}
      {children}
    </div>
  )
}

function Versions({ conflict: { mine, theirs }, onChoose }: { conflict: ParagraphConflict; onChoose: Props['onChoose'] }) {
  return (
    <div aria-label="Twee versies van deze alinea" className="gw-versions" role="group">
      <p>
        <strong>Iemand anders schreef ook in deze alinea.</strong> Welke tekst blijft?
      </p>
      <div className="gw-version">
        <p className="gw-muted">Uw tekst</p>
        <p className="gw-words">{mine}</p>
        <button className="gw-button" onClick={() => onChoose('mine')} type="button">
          Houd mijn tekst
        </button>
      </div>
      <div className="gw-version">
        <p className="gw-muted">De tekst van de ander</p>
        <p className="gw-words">{theirs ?? 'De ander haalde deze alinea weg.'}</p>
        <button className="gw-button" onClick={() => onChoose('theirs')} type="button">
          Neem die van de ander
        </button>
      </div>
    </div>
  )
}
