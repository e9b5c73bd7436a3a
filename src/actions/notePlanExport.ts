import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

type Export = {
  req: PayloadRequest
  file: 'workbook' | 'report' | 'calendar'
  audience: 'team' | 'shared'
  /** null for a calendar, which holds several */
  year: number | null
}

/** Says in the journal that the plan was taken out as a file: from then on nobody can take it back. */
export async function notePlanExport({ req, file, audience, year }: Export): Promise<void> {
  await recordJournal({
    req,
    action: 'plan-exported',
    objectType: SLUGS.contentItems,
    objectId: null,
    details: { file, audience, year },
    at: currentInstant(),
  })
}
