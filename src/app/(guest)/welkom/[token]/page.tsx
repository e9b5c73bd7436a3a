import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { currentInstant } from '@/clock'
import { readExit } from '@/guest/quickExit/readExit'
import { WelcomePage } from '@/guest/welcome/WelcomePage'
import { ClosedLink } from '@/guest/sharedPlan/ClosedLink'
import { findInvitation } from '@/queries/findInvitation'

export const dynamic = 'force-dynamic'
/** The same for every link, right or wrong. */
export const metadata: Metadata = { title: 'Notities' }

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const payload = await getPayload({ config })
  const invitation = await findInvitation({ payload, token, now: currentInstant() })
  const exit = await readExit({ payload })
  return invitation === null ? <ClosedLink exit={exit} /> : <WelcomePage displayName={invitation.displayName} exit={exit} token={token} />
}
