import config from '@payload-config'
import { getPayload } from 'payload'

import { currentInstant } from '@/clock'
import { showWriterFile } from '@/guest/review/showFile'
import { writerOfLink } from '@/queries/readWriter'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; mediaId: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, mediaId } = await params
  const payload = await getPayload({ config })
  const writer = await writerOfLink({ payload, token, now: currentInstant() })
  return showWriterFile({ payload, writer, mediaId })
}
