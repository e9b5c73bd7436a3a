import { describeDate } from '../time/dutch'
import { addSeconds, maxInstant, type Instant } from '../time/instant'
import { wallTimeFromInstant } from '../time/zone'

/** How often somebody wants to be asked; theirs to set. */
export type Pace = {
  daysBetweenRequests: number
  openRequestsAtMost: number
  /** null when they are not pausing */
  pausedAt: Instant | null
}

export const USUAL_PACE: Pace = { daysBetweenRequests: 14, openRequestsAtMost: 2, pausedAt: null }

export type ContributionState = 'asked' | 'writing' | 'done' | 'declined' | 'stopped'

export type MayAsk =
  | { kind: 'may' }
  | {
      kind: 'may-not'
      reason: 'paused' | 'too-many-open' | 'too-soon'
      /** the first moment at which asking is welcome again; null when that is theirs to say */
      from: Instant | null
      message: string
    }

const SECONDS_OF_A_DAY = 86_400

/**
 * Whether an expert-by-experience may be asked for something now. A pause comes first; then what they still
 * have open; then the days since they were last asked, whatever they answered.
 *
 * @param requests everything they were ever asked
 * @param zone of the day that is named
 * @example decideMayAsk({ pace: USUAL_PACE, requests: [], now, zone }) // { kind: 'may' }
 */
export function decideMayAsk({ pace, requests, now, zone }: {
  pace: Pace
  requests: readonly { state: ContributionState; askedAt: Instant | null }[]
  now: Instant
  zone: string
}): MayAsk {
  if (pace.pausedAt !== null) {
    return { kind: 'may-not', reason: 'paused', from: null, message: 'Heeft pauze. Vraag nu niets; wie pauze heeft, laat zelf weten wanneer die voorbij is.' }
  }
  const open = requests.filter(({ state }) => state === 'asked' || state === 'writing').length
  if (open >= pace.openRequestsAtMost) {
    const count = open === 1 ? 'Heeft al één vraag open' : `Heeft al ${open} vragen open`
    return { kind: 'may-not', reason: 'too-many-open', from: null, message: `${count}. Meer tegelijk wil deze persoon niet.` }
  }
  const asked = requests.map(({ askedAt }) => askedAt).filter((askedAt) => askedAt !== null)
  const [first, ...others] = asked
  if (first === undefined) return { kind: 'may' }
  const from = addSeconds({ instant: maxInstant(first, ...others), seconds: pace.daysBetweenRequests * SECONDS_OF_A_DAY })
  if (now >= from) return { kind: 'may' }
  const day = describeDate({ date: wallTimeFromInstant({ instant: from, zone }).date })
  return { kind: 'may-not', reason: 'too-soon', from, message: `Is kort geleden gevraagd. Weer welkom vanaf ${day}.` }
}
