import config from '@payload-config'
import { getPayload } from 'payload'

import { NewPasswordPage } from '@/guest/signIn/NewPasswordPage.client'
import { readQuickExit } from '@/queries/readQuickExit'

export const dynamic = 'force-dynamic'

/** The link is judged when a password comes with it: looking at the page tells nothing about it. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const payload = await getPayload({ config })
  return <NewPasswordPage target={await readQuickExit({ payload })} token={token} />
}
