import config from '@payload-config'
import { getPayload } from 'payload'

import { AskPasswordPage } from '@/guest/signIn/AskPasswordPage.client'
import { readQuickExit } from '@/queries/readQuickExit'

export const dynamic = 'force-dynamic'

export default async function Page() {
  const payload = await getPayload({ config })
  return <AskPasswordPage target={await readQuickExit({ payload })} />
}
