import config from '@payload-config'
import { getPayload } from 'payload'

import { answerReview } from '@/guest/review/answerGuest'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return answerReview({ payload: await getPayload({ config }), token, request })
}
