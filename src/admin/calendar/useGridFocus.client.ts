'use client'

import { useCallback, useMemo, useState, type KeyboardEvent, type RefObject } from 'react'

import { addDays, isPlainDate, type PlainDate } from '@/domain/time/plainDate'

import { indexPlaces, type DrawnRow, type PlacesByDay } from './calendarModel'

type Options = { root: RefObject<HTMLElement | null>; rows: readonly DrawnRow[]; today: PlainDate }

/**
 * One tab stop for the whole calendar: arrows walk along days, and within a day along its cards (WAI-ARIA
 * grid pattern). Left and right go a day on; down goes through the cards of a day, then to the row below.
 */
export function useGridFocus({ root, rows, today }: Options) {
  const [wanted, setTabStop] = useState<string | null>(null)
  const cardsByDay = useMemo(() => indexPlaces(rows), [rows])
  const days = useMemo(() => rows.flatMap(({ row }) => row.cells.flatMap((cell) => (cell ? [cell.date] : []))), [rows])
  const isKnown = wanted !== null && (days.includes(wanted as PlainDate) || dayOf({ place: wanted, cardsByDay }) !== null)
  const tabStop = isKnown ? wanted : days.includes(today) ? today : (days[0] ?? today)

  /** The first of these places that is on the screen; else where Tab would come. */
  const focusFirst = useCallback(
    (places: readonly string[]) => {
      for (const place of [...places, tabStop]) {
        const element = findPlace({ root: root.current, place })
        if (!element) continue
        setTabStop(place)
        return element.focus()
      }
    },
    [root, tabStop],
  )
  const focus = useCallback((place: string) => focusFirst([place]), [focusFirst])

  /** Whether the key was one of walking; then it is handled. */
  const walk = useCallback(
    (event: KeyboardEvent): boolean => {
      if (event.altKey || event.ctrlKey || event.metaKey) return false
      const day = isPlainDate(tabStop) ? tabStop : dayOf({ place: tabStop, cardsByDay })
      if (!day) return false
      const to = placeAfter({ key: event.key, tabStop, day, rows, cardsByDay, isBack: document.dir === 'rtl' })
      if (!to) return false
      event.preventDefault()
      focus(to)
      return true
    },
    [tabStop, rows, cardsByDay, focus],
  )

  return { tabStop, setTabStop, focus, focusFirst, walk }
}

/** In the list, which stands beside the grid on a narrow screen, a card is known by its title. */
function findPlace({ root, place }: { root: HTMLElement | null; place: string }): HTMLElement | null {
  const name = CSS.escape(place)
  const selector = isPlainDate(place) ? `[data-day="${name}"]` : `[data-card="${name}"], [data-stop="${name}"], [data-listed="${name}"]`
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]
  return found.find((element) => element.getClientRects().length > 0) ?? null
}

function dayOf({ place, cardsByDay }: { place: string; cardsByDay: PlacesByDay }): PlainDate | null {
  for (const [date, keys] of cardsByDay) if (keys.includes(place)) return date
  return null
}

function placeAfter({ key, tabStop, day, rows, cardsByDay, isBack }: {
  key: string
  tabStop: string
  day: PlainDate
  rows: readonly DrawnRow[]
  cardsByDay: PlacesByDay
  isBack: boolean
}): string | null {
  const cards = cardsByDay.get(day) ?? []
  const at = cards.indexOf(tabStop)
  const rowIndex = rows.findIndex(({ row }) => row.cells.some((cell) => cell?.date === day))
  const row = rows[rowIndex]?.row
  const column = row?.cells.findIndex((cell) => cell?.date === day) ?? -1
  const known = (date: PlainDate): PlainDate | null =>
    rows.some(({ row: other }) => other.cells.some((cell) => cell?.date === date)) ? date : null
  const inRow = (index: number): PlainDate | null => {
    const cells = rows[index]?.row.cells
    if (!cells) return null
    for (let place = Math.min(column, cells.length - 1); place >= 0; place -= 1) {
      const cell = cells[place]
      if (cell) return cell.date
    }
    return null
  }
  switch (key) {
    case 'ArrowRight':
      return known(addDays({ date: day, days: isBack ? -1 : 1 }))
    case 'ArrowLeft':
      return known(addDays({ date: day, days: isBack ? 1 : -1 }))
    case 'ArrowDown':
      return cards[at + 1] ?? inRow(rowIndex + 1)
    case 'ArrowUp': {
      if (at > 0) return cards[at - 1] ?? day
      if (at === 0) return day
      const above = inRow(rowIndex - 1)
      return above ? (cardsByDay.get(above)?.at(-1) ?? above) : null
    }
    case 'Home':
      return row?.cells.find((cell) => cell !== null)?.date ?? null
    case 'End':
      return row?.cells.findLast((cell) => cell !== null)?.date ?? null
    default:
      return null
  }
}
