import { z } from 'zod'

import { NOT_FOUND } from '@/actions/outcome'
import { notePresence } from '@/actions/notePresence'
import { SLUGS } from '@/slugs'

import { personEndpoint } from '../../shared/personEndpoint'

/**
 * Tells who else is in an item and whether it was saved since, by the names colleagues see. Who may not read the
 * plan is not told who saved: that may have been an expert-by-experience.
 */
export const presenceEndpoint = personEndpoint({
  path: '/:id/presence',
  schema: z.object({
    revision: z.number().nullish(),
    visit: z.string().max(40).optional(),
    leaving: z.boolean().optional(),
  }),
  act: async ({ req, person, id, input }) => {
    const item = await req.payload.findByID({
      collection: SLUGS.contentItems,
      id,
      overrideAccess: false,
      disableErrors: true,
      depth: 0,
      select: { revision: true, lastSavedBy: true, updatedAt: true },
      user: req.user,
      req,
    })
    if (!item) return NOT_FOUND
    const visit = input.visit ?? ''
    const others = notePresence({ itemId: id, person, visit, isLeaving: input.leaving === true, at: Date.now() })
    return { kind: 'present', others, revision: item.revision, savedBy: item.lastSavedBy ?? null, savedAt: item.updatedAt }
  },
})
