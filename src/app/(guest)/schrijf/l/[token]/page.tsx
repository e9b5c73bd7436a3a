import config from '@payload-config'
import { getPayload } from 'payload'

import { CoWritingPage, openByLink } from '@/guest/coWriting/CoWritingPage'
import { readExit } from '@/guest/quickExit/readExit'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }> }

export default async function Page({ params }: Props) {
  const { token } = await params
  const payload = await getPayload({ config })
  const writer = await openByLink({ payload, token })
  return <CoWritingPage exit={await readExit({ payload })} languageAsked={undefined} token={token} writer={writer} />
}
