import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

import { readHeldContents } from './readHeldContents'

/** Whether any post ever carried a picture, or is going to: then its file is part of what was approved. */
export async function isPictureKept({ req, sha256 }: { req: PayloadRequest; sha256: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.posts,
    // Rows of every time count here, not only those that are served now.
    overrideAccess: true,
    where: { mediaChecksums: { in: [sha256] } },
    req,
  })
  if (totalDocs > 0) return true
  return (await readHeldContents({ req })).some(({ content }) => JSON.stringify(content).includes(sha256))
}
