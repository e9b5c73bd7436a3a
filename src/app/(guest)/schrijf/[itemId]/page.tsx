import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, getPayload } from 'payload'

import { signInAddress } from '@/domain/coWriting/signInAddress'
import { CoWritingPage } from '@/guest/coWriting/CoWritingPage'
import { readExit } from '@/guest/quickExit/readExit'
import { writerOfSession } from '@/queries/readWriter'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ itemId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ params, searchParams }: Props) {
  const { itemId } = await params
  const { taal } = await searchParams
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) redirect(signInAddress(`/schrijf/${itemId}`))
  const writer = writerOfSession({ req: await createLocalReq({ user }, payload), itemId })
  return <CoWritingPage exit={await readExit({ payload })} languageAsked={taal} writer={writer} />
}
