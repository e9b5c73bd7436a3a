import type { PayloadRequest } from 'payload'

import { isDropped } from '@/domain/planning/describeCardState'
import { placeCards } from '@/domain/planning/placeCards'
import { presentSharedCard, type SharedCard } from '@/domain/planning/shareCard'
import type { Instant } from '@/domain/time/instant'
import { parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { expandSeries } from '@/queries/expandSeries'
import { findPlanningCards } from '@/queries/findPlanningCards'
import { readPlannerDays } from '@/queries/readPlanner'
import { readPlanningCampaigns } from '@/queries/readPlanningCampaigns'
import { readPlanningVocabulary } from '@/queries/readPlanningVocabulary'

import { buildWorkbook, type Audience } from './buildWorkbook'

/**
 * A year of the calendar as a workbook, with what the signed-in person may see. The team's holds the ideas
 * without a date too; what leaves the team holds only what stands on a day.
 */
export async function exportYear({
  req,
  year,
  audience,
  now,
}: {
  req: PayloadRequest
  year: number
  audience: Audience
  now: Instant
}): Promise<Buffer> {
  const zone = readEnv().timeZone
  const window = { from: firstDayOf(year), until: firstDayOf(year + 1) }
  const cards = await findPlanningCards({ req, ...window, withBacklog: audience === 'team' })
  const occurrences = new Map(Object.entries(await expandSeries({ req, cards, window, zone })))
  const frame = {
    year,
    campaigns: await readPlanningCampaigns({ req }),
    vocabulary: await readPlanningVocabulary({ req }),
    observances: (await readPlannerDays({ req, window })).map(({ name, from, until }) => ({
      name,
      startsOn: from,
      endsOn: until,
    })),
    zone,
  }
  if (audience === 'team') return buildWorkbook({ ...frame, audience, cards, occurrences })
  const shared = placeCards({ cards, occurrences, zone }).placed.flatMap((placed): SharedCard[] => {
    const { card, occurrence, from, until } = placed
    return isDropped({ card, occurrence, zone }) || from >= window.until || until < window.from
      ? []
      : [presentSharedCard({ card, placed, now, zone })]
  })
  return buildWorkbook({ ...frame, audience, cards: shared })
}

const firstDayOf = (year: number): PlainDate => parsePlainDate(`${String(year).padStart(4, '0')}-01-01`)
