import { z } from 'zod'

import { approveLanguage } from '@/actions/approveLanguage'
import { archiveItem } from '@/actions/archiveItem'
import { giveAssent } from '@/actions/giveAssent'
import { moveRelease } from '@/actions/moveRelease'
import { requestChanges } from '@/actions/requestChanges'
import { requestReview } from '@/actions/requestReview'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { currentInstant } from '@/clock'
import { LANGUAGES } from '@/domain/languages'
import { parseInstant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { MAX_PEOPLE_ASKED } from '@/domain/workflow/decideReviewAsk'
import { ROLES } from '@/domain/workflow/roles'

import { personEndpoint } from '../../shared/personEndpoint'
import { calendarFileEndpoint } from './calendarFile'
import { checkEndpoints } from './checks'
import { coWritingEndpoints } from './coWriting'
import { plannerEndpoints } from './planner'
import { presenceEndpoint } from './presence'
import { recurrencePreviewEndpoint } from './recurrence'
import { reportWorkbookEndpoint } from './reportWorkbook'
import { workbookEndpoints } from './workbook'

const language = z.enum(LANGUAGES, { error: 'kies een taal' })
const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'dit is geen controlegetal')
const instant = z.string().transform((text, context) => {
  try {
    return parseInstant(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'dit is geen tijdstip' })
    return z.NEVER
  }
})
const words = (most: number) => z.string().trim().min(1, 'vul dit in').max(most, `hooguit ${most} tekens`)

const reviewWish = {
  people: z.array(z.string().min(1).max(64)).max(MAX_PEOPLE_ASKED, `hooguit ${MAX_PEOPLE_ASKED} mensen`).optional(),
  roles: z.array(z.enum(ROLES, { error: 'kies een rol' })).max(ROLES.length).optional(),
  dueOn: z.custom<PlainDate>(isPlainDate, 'dit is geen datum').nullish(),
  note: z.string().trim().max(500, 'hooguit 500 tekens').nullish(),
  reasons: z.array(z.strictObject({ code: z.string().min(1).max(60), reason: words(400) })).max(50).optional(),
}

/** Sub-resources of an item for acts with a history: each POST is one act, recorded in the journal. */
export const itemEndpoints = [
  personEndpoint({
    path: '/:id/review-requests',
    schema: z.strictObject({ language, ...reviewWish }),
    act: ({ req, id, input }) => requestReview({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/approvals',
    schema: z.strictObject({
      language,
      contentHash,
      moment: z.union([z.literal('now'), instant]).nullish(),
      comment: z.string().trim().max(2000, 'hooguit 2000 tekens').nullish(),
    }),
    act: ({ req, id, input }) => approveLanguage({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  // The teller of a story, who is no approver, says yes or no to it.
  personEndpoint({
    path: '/:id/assents',
    schema: z.strictObject({ language, contentHash, answer: z.enum(['approve', 'decline'], { error: 'kies ja of nee' }) }),
    act: ({ req, id, input }) => giveAssent({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/change-requests',
    schema: z.strictObject({ language, contentHash, comment: words(2000) }),
    act: ({ req, id, input }) => requestChanges({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/release-moves',
    schema: z.strictObject({
      language,
      channels: z.array(z.string()).min(1).max(20).optional(),
      releaseAt: z.union([z.literal('now'), instant]).nullish(),
      endsAt: instant.nullish(),
    }),
    act: ({ req, id, input }) => moveRelease({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/withdrawals',
    schema: z.strictObject({ language, reason: words(400) }),
    act: ({ req, id, input }) => withdrawLanguage({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/:id/archivings',
    schema: z.strictObject({ archived: z.boolean() }),
    act: ({ req, id, input }) => archiveItem({ req, itemId: id, ...input, now: currentInstant() }),
  }),
  ...checkEndpoints,
  presenceEndpoint,
  ...coWritingEndpoints,
  recurrencePreviewEndpoint,
  ...plannerEndpoints,
  ...workbookEndpoints,
  reportWorkbookEndpoint,
  calendarFileEndpoint,
]
