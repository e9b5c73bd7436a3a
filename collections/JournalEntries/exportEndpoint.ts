import type { Endpoint } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { currentInstant } from '@/clock'
import { formatJournalFilter, parseJournalFilter } from '@/domain/journal/journalFilter'
import { writeJournalCsv } from '@/exchange/journalFile'
import { findJournalEntries } from '@/queries/findJournalEntries'
import { SUBJECTS_AT_MOST } from '@/queries/findSubjectsByName'
import { SLUGS } from '@/slugs'

const LONGEST = 50_000

/** What the journal page shows, as a file. That it was taken out is an entry itself. */
export const journalExportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    const filter = { ...parseJournalFilter(new URL(req.url ?? '', 'http://localhost').searchParams), before: null }
    const found = await findJournalEntries({ req, filter, limit: LONGEST })
    if (found === null) return refuse(403, 'Het journaal is voor de inhoudelijk adviseur en de beheerder.')
    if (found.next !== null) return refuse(413, `Dit zijn meer dan ${LONGEST} regels. Kies een kortere periode.`)
    if (found.isCapped) return refuse(413, `Meer dan ${SUBJECTS_AT_MOST} onderwerpen heten zo. Maak het zoekwoord langer.`)
    await recordJournal({
      req,
      action: 'journal-exported',
      objectType: SLUGS.journalEntries,
      objectId: null,
      // Words that somebody searched for may be a name, and the journal forgets nothing.
      details: { filter: formatJournalFilter({ ...filter, name: null }), entries: found.entries.length },
      at: currentInstant(),
    })
    return new Response(writeJournalCsv(found.entries), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="journaal.csv"',
        'cache-control': 'no-store',
      },
    })
  },
}

const refuse = (status: number, message: string) => Response.json({ kind: 'error', message, errors: [{ message }] }, { status })
