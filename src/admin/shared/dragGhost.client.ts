'use client'

import './dragGhost.css'

export type DragGhost = {
  /** beside the pointer, in pixels of the window */
  show: (at: { x: number; y: number; text: string }) => void
  remove: () => void
}

/**
 * What goes along with the pointer during a drag, on a veil over the whole screen: the veil has the closed hand, so
 * that no style of the page itself changes when a drag begins and ends.
 */
export function raiseDragGhost({ right, below }: { right: number; below: number }): DragGhost {
  const veil = document.createElement('div')
  veil.className = 'ck-drag'
  veil.setAttribute('aria-hidden', 'true')
  const ghost = document.createElement('div')
  ghost.className = 'ck-ghost'
  veil.append(ghost)
  document.body.append(veil)
  return {
    show: ({ x, y, text }) => {
      ghost.style.translate = `${x + right}px ${y + below}px`
      ghost.textContent = text
    },
    remove: () => veil.remove(),
  }
}

export const isDragging = (): boolean => document.querySelector('.ck-drag') !== null

/** The topmost element at a point of the window, under the veil of a drag. */
export const elementUnder = (x: number, y: number): Element | undefined =>
  document.elementsFromPoint(x, y).find((element) => !element.classList.contains('ck-drag'))
