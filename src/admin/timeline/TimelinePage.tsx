import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readTimeline } from '@/queries/readTimeline'

import { yearOf } from '../coverage/yearOf'
import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { zoneFrom } from '../shared/zone'
import { Timeline } from './Timeline.client'

/** Campaigns over a year: when they run, how far they are, what they cost, and where they meet. */
export async function TimelinePage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const zone = zoneFrom(req.payload.config.admin.custom)
  const now = currentInstant()
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const year = yearOf({ params: searchParamsOf(props), today })
  const data = await readTimeline({ req, year, now })
  return (
    <PlannerFrame page="timeline" title={{ nl: `Campagnes ${year}`, en: `Campaigns ${year}` }} view={props}>
      {data ? <Timeline data={data} /> : null}
    </PlannerFrame>
  )
}
