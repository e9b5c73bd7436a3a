'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import './dialog.css'

type Props = { title: string; onClose: () => void; children: ReactNode; closeLabel: string; isWide?: boolean }

const FIRST = 'input:not([type="radio"], [type="checkbox"], [type="hidden"]), textarea, .ck-stack button'

/**
 * A modal window of the browser's own (HTML `dialog`): it keeps focus inside, Escape closes it, and focus goes
 * back to where it was.
 */
export function Dialog({ title, onClose, children, closeLabel, isWide = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = ref.current
    dialog?.showModal()
    // The browser would choose the close button; people come to fill in the first field, or to answer.
    const first = dialog?.querySelector<HTMLElement>('[data-first]') ?? dialog?.querySelector<HTMLElement>(FIRST)
    first?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      aria-labelledby={headingId}
      className={`ck ck-dialog${isWide ? ' ck-dialog--wide' : ''}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // A browser closes a dialog at the second Escape whatever `cancel` says; the dialog may ask first.
        event.preventDefault()
        onClose()
      }}
      ref={ref}
    >
      <header className="ck-dialog__head">
        <h2 id={headingId}>{title}</h2>
        <button aria-label={closeLabel} className="ck-dialog__close" onClick={onClose} type="button">
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}
