import { z } from 'zod'

import { moveCampaign } from '@/actions/moveCampaign'
import { currentInstant } from '@/clock'
import type { CampaignMove } from '@/domain/planning/decideMoveCampaign'
import { isRecurrenceId, type RecurrenceId } from '@/domain/recurrence/recurrence'
import { isCalendarDay } from '@/domain/time/calendarDay'
import type { PlainDate } from '@/domain/time/plainDate'

import { cardMoveSchema } from '../ContentItems/endpoints/planner'
import { personEndpoint } from '../shared/personEndpoint'

/** Two years either way: further is a typing mistake. */
const MOST_DAYS = 730
const MOST_ITEMS = 1000

const plainDate = z.custom<PlainDate>(isCalendarDay, 'dit is geen datum, of een jaar buiten de kalender')
const id = z.string().min(1).max(64)
const period = { startDate: plainDate, endDate: plainDate }

/** What was looked at; without it, a move is of whatever is there. */
const common = {
  moveReleases: z.boolean().optional(),
  isPreview: z.boolean(),
  seenVersion: z.string().max(40).optional(),
  seenCards: z.array(z.strictObject({ id, revision: z.number().int() })).max(MOST_ITEMS).optional(),
}

const shift = z.strictObject({ days: z.number().int().min(-MOST_DAYS).max(MOST_DAYS), withItems: z.boolean(), ...common })
const stretch = z.strictObject({ ...period, ...common })
const restore = z.strictObject({
  restore: z.strictObject({
    plan: z.strictObject({
      startDate: plainDate.nullable(),
      endDate: plainDate.nullable(),
      tie: z.strictObject({ observanceId: id, offsetDays: z.number().int() }).nullable(),
      phases: z.array(z.strictObject(period)).max(12),
    }),
    moves: z.array(cardMoveSchema).max(MOST_ITEMS),
    series: z
      .array(
        z.strictObject({
          id,
          revision: z.number().int(),
          recurrenceId: z.custom<RecurrenceId>(isRecurrenceId, 'dit is geen keer van een reeks'),
          to: plainDate,
        }),
      )
      .max(MOST_ITEMS)
      .optional(),
  }),
  ...common,
})

type Input = z.infer<typeof shift> | z.infer<typeof stretch> | z.infer<typeof restore>

function moveFrom(input: Input): CampaignMove {
  if ('restore' in input) return { kind: 'restore', ...input.restore }
  if ('days' in input) return { kind: 'shift', days: input.days, withItems: input.withItems }
  return { kind: 'stretch', startDate: input.startDate, endDate: input.endDate }
}

/** Moves, stretches and undoes a campaign, or says what that would change. */
export const campaignEndpoints = [
  personEndpoint({
    path: '/:id/moves',
    schema: z.union([shift, stretch, restore]),
    act: ({ req, id: campaignId, input }) =>
      moveCampaign({
        req,
        campaignId,
        move: moveFrom(input),
        seen: { version: input.seenVersion ?? null, cards: input.seenCards ?? null },
        moveReleases: input.moveReleases,
        isPreview: input.isPreview,
        now: currentInstant(),
      }),
  }),
]
