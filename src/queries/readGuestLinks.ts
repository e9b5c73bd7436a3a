import type { PayloadRequest } from 'payload'

import { isPlanner, isPlannerOrAdministrator } from '@/access/people'
import { currentInstant } from '@/clock'
import { LANGUAGE_NAMES_NL, LANGUAGES, type Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { hasText } from '@/domain/workflow/languageStage'
import { SLUGS } from '@/slugs'

import type { GuestLinkPurpose } from './findGuestLink'
import { readColleagues } from './readColleagues'
import { readItem } from './readItem'
import { relationId } from './relationId'
import { asInstant } from './storedValues'

/** `used`: opened or answered, and still open. */
export type GuestLinkState = 'open' | 'used' | 'expired' | 'revoked'

export type ListedGuestLink = {
  id: string
  recipient: string
  purpose: GuestLinkPurpose
  languageName: string
  state: GuestLinkState
  expiresAt: Instant | null
  lastUsedAt: Instant | null
  answer: 'approve' | 'decline' | null
  answeredAt: Instant | null
}

export type GuestsView = {
  itemId: string
  links: ListedGuestLink[]
  languages: { language: Language; name: string }[]
  /** co-writers of this item, under their pseudonyms */
  experts: { id: string; name: string }[]
  mayMake: boolean
  isClosed: boolean
  now: Instant
}

/** Links of guests to one item, newest first. Null for whoever may not see them, or not the item. */
export async function readGuestLinks({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<GuestsView | null> {
  if (isPlannerOrAdministrator({ req }) !== true) return null
  const item = await readItem({ req, itemId })
  if (!item) return null
  const now = currentInstant()
  const { docs } = await req.payload.find({
    collection: SLUGS.guestLinks,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 100,
    pagination: false,
    sort: '-madeAt',
    where: { item: { equals: itemId } },
    req,
  })
  const colleagues = await readColleagues({ req })
  const nameOf = (id: string) => colleagues.find((each) => each.id === id)?.displayName ?? 'Ervaringsdeskundige'
  return {
    itemId,
    links: docs.map((link) => ({
      id: String(link.id),
      recipient: link.expert ? nameOf(relationId(link.expert) ?? '') : link.recipient,
      purpose: link.purpose,
      languageName: LANGUAGE_NAMES_NL[link.language],
      state: stateOf({ link, now }),
      expiresAt: asInstant(link.expiresAt),
      lastUsedAt: asInstant(link.lastUsedAt),
      answer: link.answer ?? null,
      answeredAt: asInstant(link.answeredAt),
    })),
    languages: LANGUAGES.filter((language) => hasText(item.contents[language])).map((language) => ({
      language,
      name: LANGUAGE_NAMES_NL[language],
    })),
    experts: item.coWriterIds.map((id) => ({ id, name: nameOf(id) })),
    mayMake: isPlanner({ req }) === true,
    isClosed: item.isArchived || item.isTrashed,
    now,
  }
}

function stateOf({ link, now }: {
  link: { revokedAt?: string | null; expiresAt?: string | null; lastUsedAt?: string | null; answeredAt?: string | null }
  now: Instant
}): GuestLinkState {
  if (link.revokedAt) return 'revoked'
  const expiresAt = asInstant(link.expiresAt)
  if (expiresAt === null || expiresAt <= now) return 'expired'
  return link.lastUsedAt || link.answeredAt ? 'used' : 'open'
}
