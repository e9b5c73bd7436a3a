import { parsePlainDate } from '../time/plainDate'
import type { EnteredDate, Observance, ObservanceDate } from './observance'

/** Examples for the specs of observances; nothing outside specs imports them. */
export function sampleObservance(change: Partial<Observance> = {}): Observance {
  return {
    id: 'paars',
    slug: 'paarse-vrijdag',
    name: 'Paarse Vrijdag',
    kind: 'day',
    rule: { kind: 'nth-weekday', month: 12, weekday: 5, nth: 2, lengthDays: 1 },
    dates: [],
    isRemembrance: false,
    ...change,
  }
}

export function entered(
  change: Partial<Omit<EnteredDate, 'startsOn' | 'endsOn'>> & { on?: [string, string?] },
): EnteredDate {
  const { on, ...rest } = change
  return {
    year: 2026,
    status: 'confirmed',
    source: 'folder',
    ...rest,
    startsOn: on === undefined ? null : parsePlainDate(on[0]),
    endsOn: on?.[1] === undefined ? null : parsePlainDate(on[1]),
  }
}

export function knownDate({ on, year = 2026 }: { on: string; year?: number }): ObservanceDate {
  const date = parsePlainDate(on)
  return { status: 'confirmed', year, startsOn: date, endsOn: date, source: null }
}

export function unknownDate(year = 2026): ObservanceDate {
  return { status: 'unknown', year, startsOn: null, endsOn: null, source: null }
}
