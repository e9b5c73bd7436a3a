'use client'

import { useState } from 'react'

import type { ProposalChoice } from '@/domain/planning/checkProposal'
import type { ShownEntry } from '@/domain/planning/proposal/shownProposal'
import { addDays, isPlainDate } from '@/domain/time/plainDate'

/** Value of the list of owners for "nobody for now"; an id never is empty, and this is none. */
export const NOBODY = '-'

export type Choices = ReturnType<typeof useChoices>

/** What somebody ticked and answered, by key of the entry: it outlives a proposal that was made again. */
export function useChoices(entries: readonly ShownEntry[]) {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [dates, setDates] = useState<ReadonlyMap<string, string>>(new Map())
  const [owners, setOwners] = useState<ReadonlyMap<string, string>>(new Map())
  const [firstDays, setFirstDays] = useState<ReadonlyMap<string, string>>(new Map())

  const isChosen = ({ key, carries }: ShownEntry): boolean => ticks.get(key) ?? carries
  /** what stands in its date field: typed, or counted from the day that was filled in once */
  const dateOf = ({ key, asks, tie }: ShownEntry): string => {
    const own = dates.get(key)
    if (own !== undefined) return own
    const first = tie === null ? undefined : firstDays.get(tie.observanceId)
    return asks.includes('date') && tie !== null && isPlainDate(first) ? addDays({ date: first, days: tie.offsetDays }) : ''
  }
  const openQuestions = (entry: ShownEntry): number => {
    if (!isChosen(entry)) return 0
    const isDateOpen = entry.asks.includes('date') && dateOf(entry) === ''
    const isOwnerOpen = entry.asks.includes('owner') && !owners.get(entry.key)
    return Number(isDateOpen) + Number(isOwnerOpen)
  }
  const choiceOf = (entry: ShownEntry): ProposalChoice => {
    const date = dateOf(entry)
    const owner = owners.get(entry.key)
    return {
      key: entry.key,
      ...(isPlainDate(date) ? { date } : {}),
      ...(owner ? { ownerId: owner === NOBODY ? null : owner } : {}),
    }
  }
  return {
    isChosen,
    dateOf,
    /** whether somebody gave it another date than the proposal */
    hasOwnDate: ({ key }: ShownEntry): boolean => dates.has(key),
    ownerOf: ({ key }: ShownEntry): string => owners.get(key) ?? '',
    firstDayOf: (observanceId: string): string => firstDays.get(observanceId) ?? '',
    openQuestions,
    chosen: entries.filter(isChosen),
    choices: entries.filter(isChosen).map(choiceOf),
    tick: (keys: readonly string[], isTicked: boolean) =>
      setTicks((before) => new Map([...before, ...keys.map((key) => [key, isTicked] as const)])),
    setDate: (key: string, date: string | null) =>
      setDates((before) => {
        const after = new Map(before)
        if (date === null) after.delete(key)
        else after.set(key, date)
        return after
      }),
    setOwner: (key: string, owner: string) => setOwners((before) => new Map([...before, [key, owner]])),
    setFirstDay: (observanceId: string, date: string) => setFirstDays((before) => new Map([...before, [observanceId, date]])),
  }
}
