import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { readExit } from '@/guest/quickExit/readExit'
import { ClosedLink } from '@/guest/sharedPlan/ClosedLink'
import { readGuestPlan } from '@/guest/sharedPlan/readGuestPlan'
import { SharedPlanPage } from '@/guest/sharedPlan/SharedPlanPage'

export const dynamic = 'force-dynamic'
/** The same for every link, right or wrong. */
export const metadata: Metadata = { title: 'Planning' }

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ params, searchParams }: Props) {
  const { token } = await params
  const { jaar } = await searchParams
  const payload = await getPayload({ config })
  const plan = await readGuestPlan({ payload, token, yearAsked: jaar })
  if (plan === null) return <ClosedLink exit={await readExit({ payload })} />
  return <SharedPlanPage guest={plan} />
}
