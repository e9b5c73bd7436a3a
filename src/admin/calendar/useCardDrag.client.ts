'use client'

import { useEffect, useRef, type RefObject } from 'react'

import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import { elementUnder, raiseDragGhost, type DragGhost } from '../shared/dragGhost.client'

const THRESHOLD_PX = 5
const LONG_PRESS_MS = 350
const EDGE_PX = 7

/** Where a card was let go: a day, or the backlog lane. */
export type DropPlace = { kind: 'day'; date: PlainDate } | { kind: 'backlog' }

export type Drop = {
  key: string
  /** the day under the pointer when the card was taken up; null for a card of the backlog lane */
  grabbedOn: PlainDate | null
  place: DropPlace
  mode: 'move' | 'stretch-start' | 'stretch-end'
  /** Ctrl, Alt or Command is down: a copy stays behind */
  isCopy: boolean
}

type Options = {
  root: RefObject<HTMLElement | null>
  isEnabled: boolean
  /** why this card does not move; null when it does */
  whyFixed: (key: string) => string | null
  /** what to show beside the pointer */
  describe: (drop: Drop) => string
  onDrop: (drop: Drop) => void
  onRefused: (key: string, reason: string) => void
  onCancel: (key: string) => void
}

type Drag = { key: string; grabbedOn: PlainDate | null; mode: Drop['mode']; startX: number; startY: number; pointerId: number; isOn: boolean; ghost: DragGhost | null }

/**
 * Drags cards by one set of listeners on the calendar, whatever the number of cards: nothing is drawn again
 * until the card is let go. A finger drags after a long press, so that scrolling stays scrolling; Escape
 * stops. Everything this does, the dialog "Verplaatsen naar…" does by keyboard.
 */
export function useCardDrag(options: Options): void {
  const current = useRef(options)
  useEffect(() => {
    current.current = options
  })
  const { root, isEnabled } = options

  useEffect(() => {
    const element = root.current
    if (!element || !isEnabled) return
    let drag: Drag | null = null
    let pressTimer: ReturnType<typeof setTimeout> | null = null
    let lit: Element | null = null

    const placeUnder = (x: number, y: number): DropPlace | null => {
      // The lane lies over the last rows while it sticks to the foot of the screen.
      if (elementUnder(x, y)?.closest('[data-backlog]')) return { kind: 'backlog' }
      const date = dayAt({ root: element, x, y })
      return date ? { kind: 'day', date } : null
    }
    const light = (target: Element | null): void => {
      if (lit === target) return
      lit?.classList.remove('ck-drop')
      target?.classList.add('ck-drop')
      lit = target
    }
    const dropOf = (event: PointerEvent | KeyboardEvent, at: { x: number; y: number }): Drop | null => {
      const place = drag ? placeUnder(at.x, at.y) : null
      if (!drag || !place) return null
      const isCopy = (event.ctrlKey || event.altKey || event.metaKey) && drag.mode === 'move'
      return { key: drag.key, grabbedOn: drag.grabbedOn, place, mode: drag.mode, isCopy }
    }
    const begin = (): boolean => {
      if (!drag) return false
      const reason = current.current.whyFixed(drag.key)
      if (reason !== null) {
        current.current.onRefused(drag.key, reason)
        stop()
        return false
      }
      drag.isOn = true
      drag.ghost = raiseDragGhost({ right: 14, below: 10 })
      return true
    }
    const stop = (): void => {
      if (pressTimer) clearTimeout(pressTimer)
      pressTimer = null
      drag?.ghost?.remove()
      light(null)
      drag = null
    }

    const onDown = (event: PointerEvent): void => {
      const card = (event.target as Element).closest<HTMLElement>('[data-card]')
      if (!card || event.button !== 0 || drag) return
      const key = card.dataset.card ?? ''
      const box = card.getBoundingClientRect()
      const hasEdges = card.dataset.day === undefined && !key.includes('#') && box.width > EDGE_PX * 3 && !card.closest('[data-backlog]')
      const atStart = event.clientX - box.left < EDGE_PX && !card.dataset.continues?.includes('before')
      const atEnd = box.right - event.clientX < EDGE_PX && !card.dataset.continues?.includes('after')
      const mode = !hasEdges ? 'move' : atEnd ? 'stretch-end' : atStart ? 'stretch-start' : 'move'
      drag = {
        key,
        mode,
        grabbedOn: dayAt({ root: element, x: event.clientX, y: event.clientY }),
        startX: event.clientX,
        startY: event.clientY,
        pointerId: event.pointerId,
        isOn: false,
        ghost: null,
      }
      if (event.pointerType === 'touch') pressTimer = setTimeout(begin, LONG_PRESS_MS)
    }
    const onMove = (event: PointerEvent): void => {
      if (!drag || event.pointerId !== drag.pointerId) return
      const hasMoved = Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) > THRESHOLD_PX
      if (!drag.isOn) {
        if (!hasMoved) return
        if (event.pointerType === 'touch') return stop()
        if (!begin()) return
      }
      event.preventDefault()
      const drop = dropOf(event, { x: event.clientX, y: event.clientY })
      drag.ghost?.show({ x: event.clientX, y: event.clientY, text: drop ? current.current.describe(drop) : '' })
      light(drop?.place.kind === 'day' ? element.querySelector(`[data-day="${drop.place.date}"]`) : drop ? document.querySelector('[data-backlog]') : null)
    }
    const onUp = (event: PointerEvent): void => {
      if (!drag || event.pointerId !== drag.pointerId) return
      const wasOn = drag.isOn
      const drop = wasOn ? dropOf(event, { x: event.clientX, y: event.clientY }) : null
      const { key } = drag
      stop()
      if (!wasOn) return
      // The click that follows a drag opens nothing.
      window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
      if (drop) current.current.onDrop(drop)
      else current.current.onCancel(key)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !drag?.isOn) return
      event.preventDefault()
      const { key } = drag
      stop()
      current.current.onCancel(key)
    }
    const onTouch = (event: TouchEvent): void => {
      if (drag?.isOn) event.preventDefault()
    }

    element.addEventListener('pointerdown', onDown)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', onKey)
    element.addEventListener('touchmove', onTouch, { passive: false })
    // Cards show the hand from here on: before the page has woken up they cannot be taken.
    element.setAttribute('data-draggable', 'true')
    return () => {
      stop()
      element.removeAttribute('data-draggable')
      element.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', stop)
      window.removeEventListener('keydown', onKey)
      element.removeEventListener('touchmove', onTouch)
    }
  }, [root, isEnabled])
}

const swallow = (event: Event): void => {
  event.preventDefault()
  event.stopPropagation()
}

/**
 * The day at a point: by row and column, since a card may lie over days that are not its own. On a phone the
 * days of a week lie below each other, so that the column alone would always be Monday.
 */
function dayAt({ root, x, y }: { root: HTMLElement; x: number; y: number }): PlainDate | null {
  for (const row of root.querySelectorAll<HTMLElement>('[data-row]')) {
    const box = row.getBoundingClientRect()
    if (y < box.top || y >= box.bottom) continue
    const inColumn = [...row.querySelectorAll<HTMLElement>('[data-day]')].filter((day) => {
      const cell = day.getBoundingClientRect()
      return x >= cell.left && x < cell.right
    })
    const under = inColumn.find((day) => {
      const cell = day.getBoundingClientRect()
      return y >= cell.top && y < cell.bottom
    })
    // Lines between the rows belong to no cell.
    const date = (under ?? inColumn[0])?.dataset.day
    if (date !== undefined) return isPlainDate(date) ? date : null
  }
  return null
}
