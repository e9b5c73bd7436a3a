import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { ReportItem } from './countReport'

export type ComingMonth = {
  year: number
  /** 1 to 12 */
  month: number
  count: number
  /** in order of their first day; what bears one title stands once, with all its days */
  lines: { title: Wording; days: PlainDate[] }[]
}

/**
 * What is coming month by month. Items under one title are one line: many sensitive items share a discreet
 * title, and a list of twenty times the same tells nothing.
 *
 * @param items in order of day
 * @example groupComing(report.coming)[0]?.lines[0]?.days // ['2026-11-05', '2026-11-19']
 */
export function groupComing(items: readonly ReportItem[]): ComingMonth[] {
  const months = new Map<string, ComingMonth>()
  for (const { date, title } of items) {
    const key = date.slice(0, 7)
    const month = months.get(key) ?? {
      year: Number(date.slice(0, 4)),
      month: Number(date.slice(5, 7)),
      count: 0,
      lines: [],
    }
    months.set(key, month)
    month.count += 1
    const line = month.lines.find((known) => known.title.nl === title.nl)
    if (!line) month.lines.push({ title, days: [date] })
    else if (!line.days.includes(date)) line.days.push(date)
  }
  return [...months.values()]
}
