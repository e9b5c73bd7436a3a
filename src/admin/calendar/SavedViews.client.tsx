'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent } from 'react'

import type { PlannerData } from '@/queries/readPlanner'
import { SLUGS } from '@/slugs'

import { Dialog } from '../shared/Dialog.client'
import { postAct, type ActOutcome } from '../shared/postAct.client'
import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

type View = PlannerData['savedViews'][number]

export type ViewReport = { tone: 'success' | 'danger'; text: string; spoken?: string }

type Props = {
  views: readonly View[]
  /** filters and period of now, as they stand in the address */
  address: string
  onOpen: (query: string) => void
  /** shows and says what an act came to */
  onReport: (report: ViewReport) => void
}

/** One thing at a time: a form below the list or in place of a view, or a question. */
type Open = { kind: 'save' } | { kind: 'rename' | 'remove'; id: string } | null

/** Filters saved under a name: opened by whoever may see them, kept up by whoever made them. */
export function SavedViews({ views, address, onOpen, onReport }: Props) {
  const { locale, apiUrl } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [removed, setRemoved] = useState<readonly string[]>([])
  const [undo, setUndo] = useState<{ words: string; act: () => Promise<void> } | null>(null)
  const focusOn = useRef<string | null>(null)
  const shown = views.filter(({ id }) => !removed.includes(id))

  // After the list was drawn anew, or a dialog gave focus back to a button that is gone.
  useEffect(() => {
    if (focusOn.current === null) return
    root.current?.querySelector<HTMLElement>(`[data-focus="${focusOn.current}"]`)?.focus()
    focusOn.current = null
  })

  const send = async ({ id, method, body = {} }: { id?: string; method: 'POST' | 'PATCH' | 'DELETE'; body?: Record<string, unknown> }) => {
    setIsBusy(true)
    const outcome = await postAct({ url: apiUrl(`/${SLUGS.savedViews}${id ? `/${id}` : ''}`), method, body, locale })
    setIsBusy(false)
    if (outcome.isDone) router.refresh()
    else onReport({ tone: 'danger', text: outcome.message })
    return outcome
  }
  const close = (focus: string) => {
    focusOn.current = focus
    setOpen(null)
  }

  const save = async ({ name, isShared }: { name: string; isShared: boolean }) => {
    const outcome = await send({ method: 'POST', body: { name, isShared, query: address } })
    if (!outcome.isDone) return
    setUndo(null)
    onReport({ tone: 'success', text: texts.saveViewDone, spoken: texts.viewSaved(name) })
    close('save')
  }
  const rename = async (view: View, name: string) => {
    const outcome = await send({ id: view.id, method: 'PATCH', body: { name } })
    if (!outcome.isDone) return
    setUndo(null)
    onReport({ tone: 'success', text: texts.viewRenamed(view.name, name) })
    close(`rename ${view.id}`)
  }
  const replace = async ({ id, name, query, isShared }: View) => {
    if (isBusy) return
    const outcome = await send({ id, method: 'PATCH', body: { query: address } })
    if (!outcome.isDone) return
    onReport({ tone: 'success', text: texts.viewReplaced(name, isShared) })
    offerUndo({ name, act: () => send({ id, method: 'PATCH', body: { query } }) })
  }
  const remove = async (view: View) => {
    if (isBusy) return
    const { id, name, query, isShared } = view
    const outcome = await send({ id, method: 'DELETE' })
    if (!outcome.isDone) return close(`remove ${id}`)
    const index = shown.findIndex((each) => each.id === id)
    const next = shown[index + 1] ?? shown[index - 1]
    setRemoved([...removed, id])
    onReport({ tone: 'success', text: texts.viewRemoved(name, isShared) })
    offerUndo({ name, act: () => send({ method: 'POST', body: { name, query, isShared } }) })
    close(next ? `open ${next.id}` : 'save')
  }
  const offerUndo = ({ name, act }: { name: string; act: () => Promise<ActOutcome> }) =>
    setUndo({
      words: texts.viewUndo(name),
      act: async () => {
        const outcome = await act()
        if (!outcome.isDone) return
        focusOn.current = 'save'
        setUndo(null)
        onReport({ tone: 'success', text: texts.viewBack(name) })
      },
    })

  const asked = open?.kind === 'remove' ? shown.find(({ id }) => id === open.id) : undefined
  return (
    <div ref={root}>
      {shown.length > 0 ? (
        <ul className="ck-views">
          {shown.map((view) => (
            <li key={view.id}>
              {open?.kind === 'rename' && open.id === view.id ? (
                <NameForm
                  isBusy={isBusy}
                  name={view.name}
                  onCancel={() => close(`rename ${view.id}`)}
                  onSubmit={(name) => void rename(view, name)}
                />
              ) : (
                <button className="ck-button" data-focus={`open ${view.id}`} onClick={() => onOpen(view.query)} type="button">
                  {view.name}
                  {view.isShared ? ` · ${texts.saveViewShared.toLowerCase()}` : ''}
                </button>
              )}
              {view.isOwn && !(open?.kind === 'rename' && open.id === view.id) ? (
                <span className="ck-views__acts">
                  <button
                    aria-label={`${texts.renameView}: ${view.name}`}
                    className="ck-button"
                    data-focus={`rename ${view.id}`}
                    onClick={() => setOpen({ kind: 'rename', id: view.id })}
                    type="button"
                  >
                    {texts.renameView}
                  </button>
                  <button
                    aria-label={`${texts.replaceView}: ${view.name}`}
                    className="ck-button"
                    onClick={() => void replace(view)}
                    type="button"
                  >
                    {texts.replaceView}
                  </button>
                  <button
                    aria-label={`${texts.removeView}: ${view.name}`}
                    className="ck-button"
                    data-focus={`remove ${view.id}`}
                    onClick={() => (view.isShared ? setOpen({ kind: 'remove', id: view.id }) : void remove(view))}
                    type="button"
                  >
                    ×
                  </button>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {undo ? (
        <button className="ck-button ck-views__undo" disabled={isBusy} onClick={() => void undo.act()} type="button">
          {undo.words}
        </button>
      ) : null}
      {open?.kind === 'save' ? (
        <NameForm isBusy={isBusy} onCancel={() => close('save')} onSubmit={(name, isShared) => void save({ name, isShared })} withSharing />
      ) : (
        <button className="ck-button" data-focus="save" onClick={() => setOpen({ kind: 'save' })} type="button">
          {texts.saveView}
        </button>
      )}
      {asked ? (
        <Dialog closeLabel={texts.close} onClose={() => close(`remove ${asked.id}`)} title={texts.removeViewTitle(asked.name)}>
          <div className="ck-stack">
            <p>{texts.removeViewShared}</p>
            <div className="ck-actions">
              <button className="ck-button ck-button--primary" disabled={isBusy} onClick={() => void remove(asked)} type="button">
                {texts.removeViewYes}
              </button>
              <button className="ck-button" onClick={() => close(`remove ${asked.id}`)} type="button">
                {texts.cancel}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}

function NameForm({ name: nameBefore = '', isBusy, withSharing = false, onSubmit, onCancel }: {
  name?: string
  isBusy: boolean
  withSharing?: boolean
  onSubmit: (name: string, isShared: boolean) => void
  onCancel: () => void
}) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [name, setName] = useState(nameBefore)
  const [isShared, setIsShared] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && !isBusy) onSubmit(name.trim(), isShared)
  }
  return (
    <form className="ck-views__form" onSubmit={submit}>
      <div className="ck-field">
        <label htmlFor="ck-view-name">{texts.saveViewName}</label>
        <input
          autoFocus
          className="ck-input"
          id="ck-view-name"
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
          required
          value={name}
        />
      </div>
      {withSharing ? (
        <label className="ck-choice">
          <input checked={isShared} onChange={(event) => setIsShared(event.target.checked)} type="checkbox" />
          {texts.saveViewShared}
        </label>
      ) : null}
      <div className="ck-actions">
        <button className="ck-button ck-button--primary" type="submit">
          {texts.save}
        </button>
        <button className="ck-button" onClick={onCancel} type="button">
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
