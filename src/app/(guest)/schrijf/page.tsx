import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, getPayload } from 'payload'

import { signInAddress } from '@/domain/coWriting/signInAddress'
import { MyItemsPage } from '@/guest/coWriting/MyItemsPage'
import { readMyItems } from '@/queries/readMyItems'

export const dynamic = 'force-dynamic'

export default async function Page() {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) redirect(signInAddress('/schrijf'))
  const mine = await readMyItems({ req: await createLocalReq({ user }, payload) })
  if (mine === null) redirect('/admin')
  return <MyItemsPage mine={mine} />
}
