import type { Payload } from 'payload'

import { GLOBAL_SLUGS } from '@/slugs'

/** Where "Snel weg" leads while nobody chose a page: ordinary, busy and known to all. */
const USUAL = 'https://www.weeronline.nl'

/** The ordinary page that takes the place of one that somebody wants to leave at once. */
export async function readQuickExit({ payload }: { payload: Payload }): Promise<string> {
  // Every guest may know it: each served post carries it too.
  const { quickExitUrl } = await payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0 })
  return quickExitUrl || USUAL
}
