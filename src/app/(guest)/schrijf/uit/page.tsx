import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

import { SignOutPage } from '@/guest/signOut/SignOutPage.client'
import { readQuickExit } from '@/queries/readQuickExit'

export const dynamic = 'force-dynamic'

export default async function Page() {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return <SignOutPage isSignedIn={user !== null} target={await readQuickExit({ payload })} />
}
