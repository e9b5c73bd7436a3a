import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'

import { pageAfterSignIn } from '@/domain/coWriting/signInAddress'
import { SignInPage } from '@/guest/signIn/SignInPage'
import { readQuickExit } from '@/queries/readQuickExit'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const next = pageAfterSignIn((await searchParams).naar)
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (user) redirect(next)
  return <SignInPage next={next} target={await readQuickExit({ payload })} />
}
