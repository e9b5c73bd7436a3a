import config from '@payload-config'
import type { Metadata } from 'next'
import { createLocalReq, getPayload } from 'payload'

import { currentInstant } from '@/clock'
import { CodeEntryPage, CodeStopPage } from '@/guest/consent/CodePage'
import { readExit } from '@/guest/quickExit/readExit'
import { findConsentsByCode } from '@/queries/findConsentsByCode'
import { readStopView } from '@/queries/readStopView'

export const dynamic = 'force-dynamic'
/** The same for every code, right or wrong. */
export const metadata: Metadata = { title: 'Notities' }

export default async function Page({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const payload = await getPayload({ config })
  const exit = await readExit({ payload })
  const req = await createLocalReq({}, payload)
  const opened = await findConsentsByCode({ req, code })
  if (opened === null) return <CodeEntryPage exit={exit} isWrong />
  const view = await readStopView({ req, consents: opened.consents, isNeutral: true, now: currentInstant() })
  return <CodeStopPage code={code} exit={exit} view={view} />
}
