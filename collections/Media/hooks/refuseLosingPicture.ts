import { APIError, type CollectionBeforeDeleteHook } from 'payload'

import { isPictureKept } from '@/queries/isPictureKept'
import { SLUGS } from '@/slugs'

/** What readers have seen is kept, pictures included: the bin is possible, erasing is not. */
export const refuseLosingPicture: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const picture = await req.payload.findByID({
    collection: SLUGS.media,
    id,
    // Access to delete is decided already; this reads one checksum.
    overrideAccess: true,
    depth: 0,
    trash: true,
    select: { sha256: true },
    req,
  })
  if (picture.sha256 && (await isPictureKept({ req, sha256: picture.sha256 }))) {
    throw new APIError(
      'Dit beeld hoort bij een goedgekeurde tekst. Wat lezers zagen, blijft bewaard; leg het in de prullenbak als u het niet meer wilt kiezen.',
      409,
      undefined,
      true,
    )
  }
}
