import type { PayloadRequest } from 'payload'

import { CONSENT_PART_LABELS, type ConsentPart } from '@/domain/consent/consent'
import { findEndingConsents } from '@/domain/consent/findEndingConsents'
import { isUrgentCopy } from '@/domain/consent/urgentCopy'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { findItemTitles } from './findItemTitles'
import { findConsents } from './readConsents'

/** A consent that ends soon: time to ask whether it may go on. */
export type EndingConsent = {
  consentId: string
  itemId: string
  title: string
  part: ConsentPart
  partName: string
  /** the pseudonym that colleagues know */
  by: string
  validUntil: Instant
}

/** A copy of something that was taken back or is over, which a person has to remove or ask for. */
export type CopyTask = { consentId: string; index: number; itemId: string; title: string; where: string; partName: string }

/** What consents ask of advisers: those that end within thirty days, and copies that no program reaches. */
export async function findConsentWork({ req, now }: { req: PayloadRequest; now: Instant }): Promise<{
  ending: EndingConsent[]
  copies: CopyTask[]
}> {
  const open = await findConsents({ req, where: { revokedAt: { exists: false } } })
  const over = await findConsents({ req, where: { or: [{ revokedAt: { exists: true } }, { validUntil: { less_than_equal: now } }] } })
  const ending = findEndingConsents({ consents: open, now })
  const withCopies = over.filter(({ copies }) => copies.some(({ doneAt }) => doneAt === null))
  const titles = await findItemTitles({ req, ids: [...ending, ...withCopies].map(({ itemId }) => itemId) })
  const names = await readNames({ req, ids: ending.map(({ expertId }) => expertId) })
  return {
    ending: ending.map(({ id, itemId, part, expertId, validUntil }) => ({
      consentId: id,
      itemId,
      title: titles.get(itemId) ?? '',
      part,
      partName: CONSENT_PART_LABELS[part].nl,
      by: names.get(expertId) ?? '',
      validUntil,
    })),
    copies: urgentFirst(withCopies.flatMap(({ id, itemId, part, copies }) =>
      copies.flatMap(({ where, doneAt }, index) =>
        doneAt === null ? [{ consentId: id, index, itemId, title: titles.get(itemId) ?? '', where, partName: CONSENT_PART_LABELS[part].nl }] : [],
      ),
    )),
  }
}

const urgentFirst = (tasks: CopyTask[]): CopyTask[] => [...tasks].sort((a, b) => Number(isUrgentCopy(b.where)) - Number(isUrgentCopy(a.where)))

/** Names as colleagues see them; of an expert that is the pseudonym. */
export async function readNames({ req, ids }: { req: PayloadRequest; ids: readonly string[] }): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { displayName: true },
    where: { id: { in: [...new Set(ids)] } },
    req,
  })
  return new Map(docs.map(({ id, displayName }) => [String(id), displayName]))
}
