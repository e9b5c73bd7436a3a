import type { Endpoint } from 'payload'

import { isPlanReader } from '@/access/people'
import { notePlanExport } from '@/actions/notePlanExport'
import { currentInstant } from '@/clock'
import { answerCalendar } from '@/exchange/calendar/answerCalendar'
import { readSharedCalendar } from '@/exchange/calendar/readSharedCalendar'

const LONGEST_QUERY = 2000

/** What somebody sees in the calendar as a file for their own calendar program; filters as in the address. */
export const calendarFileEndpoint: Omit<Endpoint, 'root'> = {
  path: '/calendar.ics',
  method: 'get',
  handler: async (req) => {
    if (isPlanReader({ req }) !== true) {
      return Response.json({ message: 'Het jaarplan is voor adviseurs en bestuur.' }, { status: 403 })
    }
    const query = new URL(req.url ?? '', 'http://localhost').search.slice(1)
    // Cut, it would show more than was asked for.
    if (query.length > LONGEST_QUERY) return Response.json({ message: 'Kies minder filters tegelijk.' }, { status: 400 })
    const text = await readSharedCalendar({ req, query, now: currentInstant() })
    await notePlanExport({ req, file: 'calendar', audience: 'shared', year: null })
    return answerCalendar({ text, request: { headers: req.headers, method: 'GET' }, isDownload: true })
  },
}
