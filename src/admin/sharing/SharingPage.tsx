import type { AdminViewServerProps } from 'payload'

import { readSharing } from '@/queries/readSharing'

import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { Sharing } from './Sharing.client'

/** Ways to the plan for others: links without an account, an own calendar, a file. */
export async function SharingPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = screenLocaleOf(req.i18n.language)
  const data = await readSharing({ req, query: searchParamsOf(props).toString(), locale })
  return (
    <PlannerFrame page="sharing" view={props}>
      {data ? <Sharing data={data} /> : null}
    </PlannerFrame>
  )
}
