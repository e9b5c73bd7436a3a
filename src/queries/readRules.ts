import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { PlainDate } from '@/domain/time/plainDate'
import type { ChannelRules, HelpLineRules } from '@/domain/workflow/completeness'
import type { Channel, HelpLine } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { asLocalisedText } from './storedValues'

export type KnownChannel = ChannelRules & { delivery: 'pulled' | 'byHand'; usualTimes: string[] }
export type Rules = { channels: KnownChannel[]; helpLines: HelpLineRules[] }

const CHANNEL_FIELDS = {
  slug: true,
  name: true,
  isActive: true,
  needsHeadline: true,
  maxHeadline: true,
  maxText: true,
  maxHashtags: true,
  maxMedia: true,
  requiresMedia: true,
  allowsLinks: true,
  delivery: true,
  usualTimes: true,
  deletedAt: true,
} as const

/**
 * The limits of channels and the state of help lines, also those out of use, as the rules need them. Through the
 * database layer: rules hold for everybody alike, and every save asks for them.
 */
export async function readRules({ req }: { req: PayloadRequest }): Promise<Rules> {
  const find = { limit: 0, pagination: false, req } as const
  const { docs: channels } = await req.payload.db.find<Channel>({
    ...find,
    collection: SLUGS.channels,
    select: CHANNEL_FIELDS,
  })
  const { docs: helpLines } = await req.payload.db.find<HelpLine>({
    ...find,
    collection: SLUGS.helpLines,
    select: { name: true, isEmergency: true, checkAgainBy: true, deletedAt: true },
  })
  return {
    channels: channels.map((channel) => ({
      id: String(channel.id),
      slug: String(channel.slug),
      name: nameOf(channel),
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
        name: nameOf(line),
        isEmergency: line.isEmergency === true,
        checkAgainBy: (line.checkAgainBy || null) as PlainDate | null,
      })),
  }
}

/** The database layer gives a name in all its languages. */
const nameOf = ({ name }: { name: unknown }): string => asLocalisedText(name)[DEFAULT_LANGUAGE] ?? ''
