import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, getPayload } from 'payload'

import { currentInstant } from '@/clock'
import { ALLOWED_PAGE, signInAddress } from '@/domain/coWriting/signInAddress'
import { AllowedPage } from '@/guest/consent/AllowedPage'
import { readOwnConsents } from '@/queries/readOwnConsents'

export const dynamic = 'force-dynamic'

export default async function Page() {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) redirect(signInAddress(ALLOWED_PAGE))
  const own = await readOwnConsents({ req: await createLocalReq({ user }, payload), now: currentInstant() })
  if (own === null) redirect('/admin')
  return <AllowedPage own={own} />
}
