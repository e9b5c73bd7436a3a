'use client'

import { useEffect, useRef, type RefObject } from 'react'

import { raiseDragGhost, type DragGhost } from '../shared/dragGhost.client'

const THRESHOLD_PX = 5
const LONG_PRESS_MS = 350

type Options = {
  root: RefObject<HTMLElement | null>
  isEnabled: boolean
  /** days of the year that a track is wide */
  yearDays: number
  /** what to show beside the pointer */
  describe: (id: string, days: number) => string
  onDrop: (id: string, days: number) => void
  onCancel: () => void
}

type Drag = { id: string; pointerId: number; startX: number; startY: number; width: number; lane: HTMLElement; ghost: DragGhost | null; days: number }

/**
 * Drags whole campaigns along their track by one set of listeners, a day at a time. Nothing is written here:
 * letting go asks what would change. A finger drags after a long press; Escape stops.
 */
export function useCampaignDrag(options: Options): void {
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

    const begin = (): void => {
      if (!drag) return
      drag.ghost = raiseDragGhost({ right: 14, below: 12 })
    }
    const stop = (): void => {
      if (pressTimer) clearTimeout(pressTimer)
      pressTimer = null
      drag?.ghost?.remove()
      drag?.lane.style.removeProperty('--ck-shift')
      drag = null
    }
    const onDown = (event: PointerEvent): void => {
      const bar = (event.target as Element).closest<HTMLElement>('[data-bar]')
      const track = bar?.closest<HTMLElement>('[data-track]')
      if (!bar?.dataset.bar || !track || event.button !== 0 || drag) return
      const { clientX, clientY, pointerId } = event
      drag = { id: bar.dataset.bar, pointerId, startX: clientX, startY: clientY, width: track.clientWidth, lane: track, ghost: null, days: 0 }
      if (event.pointerType === 'touch') pressTimer = setTimeout(begin, LONG_PRESS_MS)
    }
    const onMove = (event: PointerEvent): void => {
      if (!drag || event.pointerId !== drag.pointerId) return
      const { clientX, clientY } = event
      if (!drag.ghost) {
        if (Math.hypot(clientX - drag.startX, clientY - drag.startY) <= THRESHOLD_PX) return
        // A finger that moves before the long press is over scrolls.
        if (event.pointerType === 'touch') return stop()
        begin()
      }
      event.preventDefault()
      drag.days = Math.round(((clientX - drag.startX) / drag.width) * current.current.yearDays)
      drag.lane.style.setProperty('--ck-shift', String(drag.days))
      drag.ghost?.show({ x: clientX, y: clientY, text: current.current.describe(drag.id, drag.days) })
    }
    const onUp = (event: PointerEvent): void => {
      if (!drag || event.pointerId !== drag.pointerId) return
      const { id, days, ghost } = drag
      stop()
      if (!ghost) return
      // The click that follows a drag opens nothing.
      window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
      if (days === 0) current.current.onCancel()
      else current.current.onDrop(id, days)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !drag?.ghost) return
      event.preventDefault()
      stop()
      current.current.onCancel()
    }
    const onTouch = (event: TouchEvent): void => {
      if (drag?.ghost) event.preventDefault()
    }
    element.addEventListener('pointerdown', onDown)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', onKey)
    element.addEventListener('touchmove', onTouch, { passive: false })
    return () => {
      stop()
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
