import type { PayloadRequest } from 'payload'

import { listDatesToCheck, type DateToCheck } from '@/domain/observances/listDatesToCheck'
import type { PlainDate } from '@/domain/time/plainDate'

import { readObservances } from './readObservances'

/** From this month on people plan the year that comes. */
const NEXT_YEAR_FROM_MONTH = 10

/** The dates of this year that ask for a look, and in autumn those of the next. */
export async function readDatesToCheck({ req, today }: { req: PayloadRequest; today: PlainDate }): Promise<DateToCheck[]> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const years = month >= NEXT_YEAR_FROM_MONTH ? [year, year + 1] : [year]
  return listDatesToCheck({ observances: await readObservances({ req }), years, today })
}
