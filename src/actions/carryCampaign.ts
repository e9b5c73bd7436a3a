import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { nameForYear } from '@/domain/planning/proposal/nameForYear'
import type { CampaignEntry } from '@/domain/planning/proposal/proposal'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { writeAsAction } from './writeAsAction'

const LONGEST_SLUG = 80

/**
 * Copies a campaign to another year with its brief, phases and budget, in all its languages. The dates of a
 * national campaign are asked anew, and its landing page follows once that item has its copy.
 *
 * @returns id of the copy
 */
export async function carryCampaign({
  req,
  entry,
  toYear,
}: {
  req: PayloadRequest
  entry: CampaignEntry
  toYear: number
}): Promise<string> {
  const { source, tie } = entry
  // Only advisers come here; the fields of actions are closed to everybody.
  const door = { collection: SLUGS.campaigns, overrideAccess: true, user: req.user, depth: 0, req } as const
  const original = await req.payload.findByID({ ...door, id: source.id, locale: DEFAULT_LANGUAGE })
  const slug = await findFreeSlug({ req, wanted: nameForYear({ slug: original.slug ?? '', year: toYear }) })
  const created = await writeAsAction({
    req,
    write: () =>
      req.payload.create({
        ...door,
        locale: DEFAULT_LANGUAGE,
        duplicateFromID: source.id,
        data: {
          publicName: original.publicName,
          slug,
          startDate: entry.startDate,
          endDate: entry.endDate,
          phases: entry.phases,
          tie: { observance: tie?.observanceId ?? null, offsetDays: tie?.offsetDays ?? null },
          lead: entry.ownerId,
          landingItem: null,
          national: { ...original.national, startDate: null, endDate: null },
          madeFrom: source.id,
        } as never,
      }),
  })
  return String(created.id)
}

/** The page of a campaign is the copy of its page, when that came along. */
export async function linkLandingItem({
  req,
  sourceId,
  campaignId,
  items,
}: {
  req: PayloadRequest
  sourceId: string
  campaignId: string
  /** copies of items by id of their source */
  items: ReadonlyMap<string, string>
}): Promise<void> {
  const door = { collection: SLUGS.campaigns, overrideAccess: false, user: req.user, depth: 0, req } as const
  const source = await req.payload.findByID({ ...door, id: sourceId })
  const landingItem = items.get(relationId(source.landingItem) ?? '')
  if (landingItem) await req.payload.update({ ...door, id: campaignId, data: { landingItem } })
}

async function findFreeSlug({ req, wanted }: { req: PayloadRequest; wanted: string }): Promise<string> {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`
    const slug = `${wanted.slice(0, LONGEST_SLUG - ending.length)}${ending}`
    // Also one in the trash keeps its name.
    const { totalDocs } = await req.payload.count({
      collection: SLUGS.campaigns,
      overrideAccess: true,
      trash: true,
      where: { slug: { equals: slug } },
      req,
    })
    if (totalDocs === 0) return slug
  }
}
