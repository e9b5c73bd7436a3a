import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { GuestReviewPage } from '@/guest/review/GuestReviewPage'
import { readGuestReview } from '@/guest/review/readGuestReview'
import { ClosedLink } from '@/guest/sharedPlan/ClosedLink'

export const dynamic = 'force-dynamic'
/** The same for every link, right or wrong. */
export const metadata: Metadata = { title: 'Notities' }

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const review = await readGuestReview({ payload: await getPayload({ config }), token })
  if (review === null) return <ClosedLink />
  return <GuestReviewPage review={review} token={token} />
}
