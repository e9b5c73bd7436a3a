import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { currentInstant } from '@/clock'
import { WelcomePage } from '@/guest/welcome/WelcomePage'
import { ClosedLink } from '@/guest/sharedPlan/ClosedLink'
import { findInvitation } from '@/queries/findInvitation'
import { readQuickExit } from '@/queries/readQuickExit'

export const dynamic = 'force-dynamic'
/** The same for every link, right or wrong. */
export const metadata: Metadata = { title: 'Notities' }

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const payload = await getPayload({ config })
  const invitation = await findInvitation({ payload, token, now: currentInstant() })
  const exit = await readQuickExit({ payload })
  return invitation === null ? <ClosedLink /> : <WelcomePage displayName={invitation.displayName} exit={exit} token={token} />
}
