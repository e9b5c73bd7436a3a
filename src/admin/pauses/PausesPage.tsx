import type { AdminViewServerProps } from 'payload'

import { readPauses } from '@/queries/readPauses'

import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { Pauses } from './Pauses.client'

/** Stopping what should not be read now, and letting it go again. */
export async function PausesPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const view = await readPauses({ req, itemId: searchParamsOf(props).get('item') })
  return (
    <PlannerFrame page="pauses" view={props}>
      {view ? <Pauses view={view} /> : null}
    </PlannerFrame>
  )
}
