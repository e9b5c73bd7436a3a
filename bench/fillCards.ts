import { randomUUID } from 'node:crypto'

import type { PlanningCard } from '@/domain/planning/card'
import { addDays, type PlainDate } from '@/domain/time/plainDate'

export type Execute = (statement: { sql: string; args: (string | number | null)[] }) => Promise<unknown>

const COLUMNS = ['id', 'title', 'kind', 'planned_date', 'stage', 'card_from', 'card_until', 'card', 'revision', 'updated_at', 'created_at']
const ROWS_AT_ONCE = 500

/** Copies of one real item, spread evenly over the days; straight into the file, as by saving it would take hours. */
export async function fillCards({ execute, template, count, from, years }: {
  execute: Execute
  template: PlanningCard
  count: number
  from: PlainDate
  years: number
}): Promise<void> {
  const savedAt = '2026-01-05T08:00:00.000Z'
  for (let done = 0; done < count; done += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, count - done) }, (_, index) => {
      const title = `Kaart ${done + index}`
      const day = addDays({ date: from, days: Math.floor(((done + index) * 365 * years) / count) })
      const id = randomUUID()
      const card: PlanningCard = { ...template, id, title, revision: 1, kind: 'publication', stage: 'writing', plannedDate: day }
      return [id, title, card.kind, day, card.stage, day, day, JSON.stringify(card), 1, savedAt, savedAt]
    })
    const places = rows.map((row) => `(${row.map(() => '?').join(',')})`).join(',')
    await execute({ sql: `INSERT INTO content_items (${COLUMNS.join(', ')}) VALUES ${places}`, args: rows.flat() })
  }
}
