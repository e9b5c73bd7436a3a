import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { readExit } from '@/guest/quickExit/readExit'
import { GuestReviewPage } from '@/guest/review/GuestReviewPage'
import { readGuestReview } from '@/guest/review/readGuestReview'
import { ClosedLink } from '@/guest/sharedPlan/ClosedLink'

export const dynamic = 'force-dynamic'
/** The same for every link, right or wrong. */
export const metadata: Metadata = { title: 'Notities' }

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const payload = await getPayload({ config })
  const review = await readGuestReview({ payload, token })
  const exit = await readExit({ payload })
  if (review === null) return <ClosedLink exit={exit} />
  return <GuestReviewPage endsSession={exit.endsSession} review={review} token={token} />
}
