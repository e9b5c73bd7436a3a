import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { CodeEntryPage } from '@/guest/consent/CodePage'
import { readExit } from '@/guest/quickExit/readExit'

export const dynamic = 'force-dynamic'
/** Says nothing to who looks over a shoulder. */
export const metadata: Metadata = { title: 'Notities' }

export default async function Page() {
  return <CodeEntryPage exit={await readExit({ payload: await getPayload({ config }) })} />
}
