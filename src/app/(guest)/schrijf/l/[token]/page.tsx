import config from '@payload-config'
import { getPayload } from 'payload'

import { CoWritingPage, openByLink } from '@/guest/coWriting/CoWritingPage'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }> }

export default async function Page({ params }: Props) {
  const { token } = await params
  const writer = await openByLink({ payload: await getPayload({ config }), token })
  return <CoWritingPage languageAsked={undefined} token={token} writer={writer} />
}
