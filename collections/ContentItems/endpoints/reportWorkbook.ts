import type { Endpoint } from 'payload'
import { z } from 'zod'

import { notePlanExport } from '@/actions/notePlanExport'
import { isCalendarDay } from '@/domain/time/calendarDay'
import type { PlainDate } from '@/domain/time/plainDate'
import { buildReportWorkbook } from '@/exchange/workbook/buildReportWorkbook'
import { readReport } from '@/queries/readReport'

import { answerWorkbook } from './answerWorkbook'

const plainDate = z.custom<PlainDate>(isCalendarDay, 'dit is geen datum')
const period = z
  .object({ van: plainDate, tot: plainDate })
  .refine(({ van, tot }) => van <= tot && Date.parse(tot) - Date.parse(van) <= LONGEST_MS)

const LONGEST_MS = 1_100 * 86_400_000

/** The council report of a period as a workbook, as it stands on its page. */
export const reportWorkbookEndpoint: Omit<Endpoint, 'root'> = {
  path: '/report-workbook',
  method: 'get',
  handler: async (req) => {
    const parsed = period.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!parsed.success) return refuse(400, 'Kies een periode van hooguit drie jaar, met van en tot.')
    const { van, tot } = parsed.data
    const view = await readReport({ req, from: van, until: tot })
    if (!view) return refuse(403, 'Het verslag is voor adviseurs en bestuur.')
    const workbook = await buildReportWorkbook(view)
    await notePlanExport({ req, file: 'report', audience: 'shared', year: Number(van.slice(0, 4)) })
    return answerWorkbook({ workbook, fileName: `verslag-${van}-${tot}.xlsx` })
  },
}

const refuse = (status: number, message: string) =>
  Response.json({ kind: 'error', message, errors: [{ message }] }, { status })
