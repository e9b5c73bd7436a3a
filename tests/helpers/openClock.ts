import { setClock } from '@/clock'
import { addSeconds, dateFromInstant, parseInstant, type Instant } from '@/domain/time/instant'

/** The present of one test file: the product reads it from the first time that it is moved. */
export type TestClock = {
  readonly now: Instant
  /** moves on, as the journal does, and gives the new moment */
  later: (seconds: number) => Instant
  /** jumps, also backwards: for looking alone */
  jumpTo: (moment: Instant) => Instant
  /** what is so many seconds away, without moving */
  ahead: (seconds: number) => Instant
}

export function openClock(start: string): TestClock {
  let now = parseInstant(start)
  const ahead = (seconds: number) => addSeconds({ instant: now, seconds })
  const jumpTo = (moment: Instant) => {
    now = moment
    setClock(() => dateFromInstant(moment))
    return moment
  }
  return {
    get now() {
      return now
    },
    later: (seconds) => jumpTo(ahead(seconds)),
    jumpTo,
    ahead,
  }
}
