import type { Payload } from 'payload'

import { noteViewLinkUse } from '@/actions/noteViewLinkUse'
import { currentInstant } from '@/clock'
import { answerCalendar } from '@/exchange/calendar/answerCalendar'
import { readSharedCalendar } from '@/exchange/calendar/readSharedCalendar'
import { findViewLink } from '@/queries/findViewLink'

const CLOSED = 'Dit agenda-adres werkt niet (meer).'

/** A subscription as calendar programs fetch it. One that does not work is the same 404 for every reason. */
export async function answerGuestCalendar({ payload, token, request }: {
  payload: Payload
  token: string
  request: Pick<Request, 'headers' | 'method'>
}): Promise<Response> {
  const now = currentInstant()
  const link = await findViewLink({ payload, token, kind: 'calendar', now })
  if (link === null) {
    const headers = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', 'referrer-policy': 'no-referrer' }
    return new Response(request.method === 'HEAD' ? null : CLOSED, { status: 404, headers })
  }
  const text = await readSharedCalendar({ req: link.req, query: link.query, now })
  await noteViewLinkUse({ link, now })
  return answerCalendar({ text, request, isDownload: false })
}
