import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { showWriterFile } from '@/guest/review/showFile'
import { writerOfSession } from '@/queries/readWriter'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ itemId: string; mediaId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { itemId, mediaId } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  const writer = user ? writerOfSession({ req: await createLocalReq({ user }, payload), itemId }) : null
  return showWriterFile({ payload, writer, mediaId })
}
