import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { PlainDate } from '@/domain/time/plainDate'
import type { ChannelRules, HelpLineRules } from '@/domain/workflow/completeness'
import { SLUGS } from '@/slugs'

export type KnownChannel = ChannelRules & { delivery: 'pulled' | 'byHand'; usualTimes: string[] }
export type Rules = { channels: KnownChannel[]; helpLines: HelpLineRules[] }

/** The limits of channels and the state of help lines, also those out of use, as the rules need them. */
export async function readRules({ req }: { req: PayloadRequest }): Promise<Rules> {
  // Rules hold for everybody alike, whoever asks.
  const find = {
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    locale: DEFAULT_LANGUAGE,
    req,
  } as const
  const { docs: channels } = await req.payload.find({ ...find, collection: SLUGS.channels })
  const { docs: helpLines } = await req.payload.find({ ...find, collection: SLUGS.helpLines })
  return {
    channels: channels.map((channel) => ({
      id: String(channel.id),
      slug: String(channel.slug),
      name: channel.name,
      isActive: channel.isActive !== false && !channel.deletedAt,
      needsHeadline: channel.needsHeadline === true,
      maxHeadline: channel.maxHeadline ?? null,
      maxText: channel.maxText ?? null,
      maxHashtags: channel.maxHashtags ?? null,
      maxMedia: channel.maxMedia ?? null,
      requiresMedia: channel.requiresMedia === true,
      allowsLinks: channel.allowsLinks !== false,
      delivery: channel.delivery,
      usualTimes: channel.usualTimes ?? [],
    })),
    helpLines: helpLines
      .filter((line) => !line.deletedAt)
      .map((line) => ({
        id: String(line.id),
        name: line.name,
        isEmergency: line.isEmergency === true,
        checkAgainBy: (line.checkAgainBy || null) as PlainDate | null,
      })),
  }
}
