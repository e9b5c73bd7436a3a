'use client'

import type { ProposalChoice } from '@/domain/planning/checkProposal'
import type { ShownEntry } from '@/domain/planning/proposal/shownProposal'
import { addDays, isPlainDate } from '@/domain/time/plainDate'

import { useKeptChoices } from './choiceStore.client'

/** Value of the list of owners for "nobody for now"; an id never is empty, and this is none. */
export const NOBODY = '-'

export type Choices = ReturnType<typeof useChoices>

/**
 * What somebody ticked and answered: it outlives a proposal that was made again.
 *
 * @param name under which it is kept while they look elsewhere
 */
export function useChoices(entries: readonly ShownEntry[], name: string) {
  const { choices, change, forget, hasAny } = useKeptChoices(name)
  const { ticks, dates, owners, firstDays } = choices

  const isChosen = ({ key, carries }: ShownEntry): boolean => ticks.get(key) ?? carries
  /** what stands in its date field: typed, or counted from the day that was filled in once */
  const dateOf = ({ key, asks, tie }: ShownEntry): string => {
    const own = dates.get(key)
    if (own !== undefined) return own
    const first = tie === null ? undefined : firstDays.get(tie.observanceId)
    return asks.includes('date') && tie !== null && isPlainDate(first) ? addDays({ date: first, days: tie.offsetDays }) : ''
  }
  const hasOwnDate = ({ key }: ShownEntry): boolean => dates.has(key)
  /** somebody took the proposed date away and gave none; the proposal does not come back by itself */
  const isEmptied = (entry: ShownEntry): boolean => isChosen(entry) && hasOwnDate(entry) && dateOf(entry) === ''
  const openQuestions = (entry: ShownEntry): number => {
    if (!isChosen(entry)) return 0
    const isDateOpen = isEmptied(entry) || (entry.asks.includes('date') && dateOf(entry) === '')
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
    hasOwnDate,
    isEmptied,
    ownerOf: ({ key }: ShownEntry): string => owners.get(key) ?? '',
    firstDayOf: (observanceId: string): string => firstDays.get(observanceId) ?? '',
    openQuestions,
    chosen: entries.filter(isChosen),
    choices: entries.filter(isChosen).map(choiceOf),
    /** whether something would be lost with this window */
    hasAny,
    forget,
    tick: (keys: readonly string[], isTicked: boolean) =>
      change((before) => ({ ticks: new Map([...before.ticks, ...keys.map((key) => [key, isTicked] as const)]) })),
    setDate: (key: string, date: string | null) =>
      change((before) => {
        const after = new Map(before.dates)
        if (date === null) after.delete(key)
        else after.set(key, date)
        return { dates: after }
      }),
    setOwner: (key: string, owner: string) => change((before) => ({ owners: new Map([...before.owners, [key, owner]]) })),
    setFirstDay: (observanceId: string, date: string) =>
      change((before) => ({ firstDays: new Map([...before.firstDays, [observanceId, date]]) })),
  }
}
