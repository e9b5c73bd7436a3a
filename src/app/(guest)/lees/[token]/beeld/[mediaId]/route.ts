import config from '@payload-config'
import { getPayload } from 'payload'

import { showReviewPicture } from '@/guest/review/answerGuest'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; mediaId: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, mediaId } = await params
  return showReviewPicture({ payload: await getPayload({ config }), token, mediaId })
}
