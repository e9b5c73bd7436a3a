'use client'

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'

import { endSession } from '../signOut/endSession.client'
import { countShifts, NO_SHIFTS, SHIFT_WINDOW_MS, SHIFTS_TO_LEAVE, type ShiftCount } from './countShifts'
import './quickExit.css'
import { QUICK_EXIT } from './quickExitEvent'

/** Everything that guest pages ever keep on a phone begins with this. */
export const KEPT_PREFIX = 'notities.'

/** Wipes what guest pages kept on this phone. A browser that closes its stores kept nothing either. */
export function wipeKept(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const store = window[name]
      for (const key of Object.keys(store)) if (key.startsWith(KEPT_PREFIX)) store.removeItem(key)
    } catch {
      // Nothing lies there; what comes after goes on.
    }
  }
}

/**
 * Leaves at once, after the GOV.UK component "Exit this page": a button that stays at the top, a twin for the
 * keyboard, three times Shift by itself, a cover before anything is loaded, and an ordinary page in place of this one.
 *
 * @param target address of an ordinary page that gives nothing away
 * @param endsSession signs out on the way, for who is signed in: nobody who looks later finds the page open
 * @param children what else stays in sight at the top, such as whether the text is saved
 */
export function QuickExit({ target, endsSession = false, children }: {
  target: string
  endsSession?: boolean
  children?: ReactNode
}) {
  const [presses, setPresses] = useState(0)
  const [isCovered, setIsCovered] = useState(false)
  const shifts = useRef<ShiftCount>(NO_SHIFTS)

  const leave = useCallback(() => {
    cover()
    setIsCovered(true)
    window.dispatchEvent(new Event(QUICK_EXIT))
    wipeKept()
    // After the last words, which the event above sends along; nothing waits for it.
    if (endsSession) void endSession({ isLeaving: true })
    // In place of this page, so that "back" does not lead here.
    window.location.replace(target)
  }, [target, endsSession])

  useEffect(() => {
    let forget: ReturnType<typeof setTimeout> | undefined
    const onKey = ({ type, key, repeat, timeStamp }: KeyboardEvent) => {
      // A Shift that is held repeats itself; what was pressed along with it still counts.
      if (repeat) return
      const before = shifts.current.pressedAt
      const stroke = { kind: type === 'keydown' ? 'down' : 'up', isShift: key === 'Shift', at: timeStamp } as const
      shifts.current = countShifts({ count: shifts.current, stroke })
      const { pressedAt } = shifts.current
      if (pressedAt === before) return
      setPresses(pressedAt.length)
      clearTimeout(forget)
      if (pressedAt.length >= SHIFTS_TO_LEAVE) leave()
      else forget = setTimeout(() => setPresses(0), SHIFT_WINDOW_MS)
    }
    // A page that the browser kept whole comes back uncovered, and empty of presses.
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload()
    }
    // Before any field of the page, which may keep a key to itself.
    document.addEventListener('keydown', onKey, { capture: true })
    document.addEventListener('keyup', onKey, { capture: true })
    window.addEventListener('pageshow', onShow)
    return () => {
      clearTimeout(forget)
      document.removeEventListener('keydown', onKey, { capture: true })
      document.removeEventListener('keyup', onKey, { capture: true })
      window.removeEventListener('pageshow', onShow)
    }
  }, [leave])

  const onClick = (event: React.MouseEvent) => {
    event.preventDefault()
    leave()
  }
  return (
    <>
      <a className="gk-exit-twin" href={target} onClick={onClick} rel="noreferrer">
        Snel weg van deze pagina
      </a>
      <div className="gk-exit">
        {children}
        <a className="gk-exit__button" href={target} onClick={onClick} rel="noreferrer" role="button">
          Snel weg
          <span aria-hidden="true" className="gk-exit__dots">
            {Array.from({ length: SHIFTS_TO_LEAVE }, (_, index) => (
              <span className={index < presses ? 'gk-exit__dot gk-exit__dot--on' : 'gk-exit__dot'} key={index} />
            ))}
          </span>
        </a>
        <span className="gk-exit__hint">of druk 3 keer op Shift</span>
      </div>
      <div aria-live="assertive" className="gk-hidden" role="status">
        {isCovered ? 'Deze pagina gaat dicht.' : wordsOf(presses)}
      </div>
    </>
  )
}

function wordsOf(presses: number): string {
  if (presses === 0 || presses >= SHIFTS_TO_LEAVE) return ''
  const left = SHIFTS_TO_LEAVE - presses
  return `Shift: nog ${left} keer, dan gaat deze pagina dicht.`
}

/** Before anything is loaded, and by hand: a render could come a moment too late. */
function cover(): void {
  const sheet = document.createElement('div')
  sheet.className = 'gk-exit-cover'
  document.body.append(sheet)
  document.title = 'Laden…'
}

/** What the button does not do, said plainly. */
export function QuickExitNote({ endsSession = false }: { endsSession?: boolean }) {
  return (
    <p className="gk-muted gk-exit-note">
      “Snel weg” opent een gewone website{endsSession ? ' en logt u meteen uit' : ''}. De geschiedenis van uw browser wordt niet
      gewist. Dat doet u zelf, of gebruik een privévenster.
    </p>
  )
}
