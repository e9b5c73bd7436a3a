import config from '@payload-config'
import { getPayload } from 'payload'

import { answerGuestCalendar } from '@/guest/sharedPlan/answerGuestCalendar'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return answerGuestCalendar({ payload: await getPayload({ config }), token: token.replace(/\.ics$/, ''), request })
}

export const HEAD = GET
