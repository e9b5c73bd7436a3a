import type { Endpoint } from 'payload'
import { z } from 'zod'

import { isPlanReader } from '@/access/people'
import { copyItem } from '@/actions/copyItem'
import { editSeries } from '@/actions/editSeries'
import { moveCards } from '@/actions/moveCards'
import { planItem } from '@/actions/planItem'
import { previewCancellation } from '@/actions/previewCancellation'
import { currentInstant } from '@/clock'
import { ITEM_KINDS } from '@/domain/content'
import { LANGUAGES } from '@/domain/languages'
import { isRecurrenceId, type RecurrenceId } from '@/domain/recurrence/recurrence'
import { SERIES_SCOPES } from '@/domain/recurrence/seriesEdit'
import { parseInstant } from '@/domain/time/instant'
import { CALENDAR_DAYS, isCalendarDay } from '@/domain/time/calendarDay'
import { addDays, isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { readPlannerRevision } from '@/queries/readPlannerRevision'
import { readPlannerCards } from '@/queries/readPlanner'

import { personEndpoint, problem, SIGN_IN } from '../../shared/personEndpoint'

const MOST_MOVES = 200
const LONGEST_WINDOW_DAYS = 800

const plainDate = z.custom<PlainDate>(isCalendarDay, 'dit is geen datum, of een jaar buiten de kalender')
/** A week at the edge of the calendar begins before it, and a month with its weeks ends after it. */
const EDGE_DAYS = 31
const FIRST_EDGE = addDays({ date: CALENDAR_DAYS.first, days: -EDGE_DAYS })
const LAST_EDGE = addDays({ date: CALENDAR_DAYS.last, days: EDGE_DAYS })
const edge = z.custom<PlainDate>(
  (value) => isPlainDate(value) && value >= FIRST_EDGE && value <= LAST_EDGE,
  'dit is geen datum van de kalender',
)
const id = z.string().min(1).max(64)
const ids = z.array(id).max(100)
const instant = z.string().transform((text, context) => {
  try {
    return parseInstant(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'dit is geen tijdstip' })
    return z.NEVER
  }
})

/** A card's move as the calendar and an undo send it. */
export const cardMoveSchema = z.strictObject({
  id,
  revision: z.number().int(),
  plannedDate: plainDate.nullable(),
  plannedUntil: plainDate.nullable(),
  restore: z
    .strictObject({
      tie: z.strictObject({ observanceId: id, offsetDays: z.number().int() }).nullable(),
      wishedReleaseAt: instant.nullable(),
      shiftDays: z.number().int(),
      eventTime: z.strictObject({ startsAt: instant, endsAt: instant.nullable() }).nullish(),
    })
    .optional(),
})

const occurrenceId = z.custom<RecurrenceId>(isRecurrenceId, 'dit is geen keer van een reeks')

const scope = z.enum(SERIES_SCOPES, { error: 'kies deze keer, deze en volgende, of alle' })

const seriesEdit = z
  .strictObject({
    itemId: id,
    recurrenceId: occurrenceId,
    scope,
    to: plainDate.optional(),
    cancel: z.literal(true).optional(),
    restore: z.literal(true).optional(),
  })
  .refine(
    ({ to, cancel, restore }) => [to, cancel, restore].filter((wish) => wish !== undefined).length <= 1,
    'verplaats, gelast af of zet terug, niet meer tegelijk',
  )

const planning = z.strictObject({
  title: z.string().trim().min(1, 'vul een titel in').max(160, 'hooguit 160 tekens'),
  kind: z.enum(ITEM_KINDS).optional(),
  plannedDate: plainDate.nullable(),
  plannedUntil: plainDate.nullish(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'schrijf een tijd als uu:mm').nullish(),
  channelIds: ids.optional(),
  templateId: id.nullish(),
  campaignId: id.nullish(),
  themeIds: ids.optional(),
  audienceIds: ids.optional(),
  attentionPointIds: ids.optional(),
  goalIds: ids.optional(),
  levelIds: ids.optional(),
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).optional(),
})

const window = z.object({ from: edge, until: edge, revision: z.coerce.number().int().optional() })

/** The cards of a window for a calendar that is open; only its revision when nothing changed since. */
const cardsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/planner',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return problem(401, SIGN_IN)
    if (isPlanReader({ req }) !== true) return Response.json({ message: 'Het jaarplan is voor adviseurs en bestuur.' }, { status: 403 })
    const parsed = window.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!parsed.success || !isReasonable(parsed.data)) {
      return Response.json({ message: 'Kies een periode van hooguit twee jaar.' }, { status: 400 })
    }
    const { from, until, revision } = parsed.data
    const known = await readPlannerRevision({ req })
    if (revision === known) return Response.json({ revision: known, now: currentInstant() })
    return Response.json(await readPlannerCards({ req, window: { from, until } }), { headers: { 'cache-control': 'no-store' } })
  },
}

function isReasonable({ from, until }: { from: PlainDate; until: PlainDate }): boolean {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
  return days > 0 && days <= LONGEST_WINDOW_DAYS
}

/** What the calendar reads and does: cards of a window, a new item, a copy, moves. */
export const plannerEndpoints = [
  cardsEndpoint,
  personEndpoint({
    path: '/plans',
    schema: planning,
    act: ({ req, input }) => planItem({ req, input }),
  }),
  personEndpoint({
    path: '/copies',
    schema: z.strictObject({ itemId: id, plannedDate: plainDate.nullable() }),
    act: ({ req, input }) => copyItem({ req, ...input }),
  }),
  personEndpoint({
    path: '/series-edits',
    schema: seriesEdit,
    act: ({ req, input }) => editSeries({ req, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/cancellation-previews',
    schema: z.strictObject({ itemId: id, recurrenceId: occurrenceId, scope: scope.optional() }),
    act: ({ req, input }) => previewCancellation({ req, ...input, now: currentInstant() }),
  }),
  personEndpoint({
    path: '/moves',
    schema: z.strictObject({ moves: z.array(cardMoveSchema).min(1).max(MOST_MOVES), moveReleases: z.boolean().optional() }),
    act: ({ req, input }) => moveCards({ req, ...input, now: currentInstant() }),
  }),
]
