import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import type { Finding } from '@/domain/checks/finding'
import type { GivenReason } from '@/domain/checks/missingReasons'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { addWorkingDays } from '@/domain/time/workingDays'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { findReviewers, REVIEWER_ROLES, rolesAskedByDefault } from '@/domain/workflow/findReviewers'
import { findStandingYes, findWaitedFor } from '@/domain/workflow/findWaitedFor'
import { findWhoMustLookAgain } from '@/domain/workflow/findWhoMustLookAgain'
import { findMissingVerdicts, requiredVerdicts } from '@/domain/workflow/requiredVerdicts'
import { ROLE_LABELS, type Role } from '@/domain/workflow/roles'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import type { ContentChangeView } from './approvalView'
import { describeChanges } from './describeChanges'
import { findOpenReviews } from './findOpenReviews'
import { readColleagues, type NamedColleague } from './readColleagues'
import { readDaysOff } from './readDaysOff'
import { readFindings } from './readFindings'
import { readGivenReasons } from './readGivenReasons'
import { countingVerdicts, readGivenVerdicts, type StoredVerdict } from './readGivenVerdicts'
import type { ItemSource } from './readItem'
import type { Rules } from './readRules'
import { readSeriesStart } from './readSeriesStart'
import type { ServingHistory } from './readServingHistory'
import { readTextByHash } from './readTextByHash'

/** Somebody who can be asked for a review. */
export type AskableColleague = { id: string; name: string; role: string }

/** What is asked about one language of an item, what was answered, and what changed since this reader's answer. */
export type ReviewView = {
  request: {
    askedBy: string | null
    askedAt: Instant | null
    dueOn: PlainDate | null
    /** names and roles of whom it is asked */
    to: string[]
    note: string | null
    isYours: boolean
  } | null
  /** what the automatic checks say of the words as they are now */
  findings: Finding[]
  /** why some of that stays as it is, as it was said when these words were sent for review */
  reasons: GivenReason[]
  /** newest first */
  verdicts: {
    id: string
    by: string
    isGuest: boolean
    kind: 'approve' | 'request-changes'
    at: Instant
    isOnThisText: boolean
    /** it counts no more: a new approval was asked after it */
    isSpent: boolean
    /** what was said with it */
    comment: string | null
  }[]
  /** the reader's own last verdict, when it was on another text; `changes` is null when that text is no longer kept */
  sinceYours: { at: Instant; kind: 'approve' | 'request-changes'; changes: ContentChangeView[] | null; mustLookAgain: boolean } | null
  /** names of who have to look again after the text changed */
  mustLookAgain: string[]
  /** whether the reader's own yes to these words stands */
  hasApprovedThis: boolean
  /** kinds of verdicts that the text still needs; of a story also that of who tells it */
  stillNeeds: ('substance' | 'second-person' | 'expert-assent')[]
  /** what asking needs; null for who may not ask */
  ask: { colleagues: AskableColleague[]; preselected: string[]; roles: Role[]; dueOn: PlainDate; today: PlainDate } | null
}

/** Nothing is asked and nothing may be known. */
export const NO_REVIEW: ReviewView = {
  request: null,
  findings: [],
  reasons: [],
  verdicts: [],
  sinceYours: null,
  mustLookAgain: [],
  hasApprovedThis: false,
  stillNeeds: [],
  ask: null,
}

/** For whoever reads the plan; experts and partners are told nothing of what colleagues say of a text. */
export async function describeReview({ req, item, language, authorIds, history, rules, now, zone }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  authorIds: readonly string[]
  history: ServingHistory
  rules: Rules
  now: Instant
  zone: string
}): Promise<ReviewView> {
  const person = personOf(req)
  if (!person || isPlanReader({ req }) !== true) return NO_REVIEW
  const content = item.contents[language]
  const currentHash = hashContent(content)
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const colleagues = await readColleagues({ req })
  const { verdicts, users } = await readGivenVerdicts({ req, item, language, today, colleagues, history })
  const request = (await findOpenReviews({ req, itemId: item.id, language })).at(-1) ?? null
  const guests = await readGuestNames({ req, itemId: item.id, verdicts, colleagues, now })
  const names = new Map([...colleagues.map(({ id, displayName }) => [id, displayName] as const), ...guests.names])
  const nameOf = (id: string): string => names.get(id) ?? 'Iemand'
  const counting = countingVerdicts({ verdicts, contentHash: currentHash })
  const requirements = requiredVerdicts(content)
  const stillNeeds = findMissingVerdicts({ requirements, verdicts: counting, authorIds, users, tellerIds: item.coWriterIds })
  const reviewers = request ? findReviewers({ asked: request, colleagues, today }) : []
  const waited = findWaitedFor({ reviewers, named: request?.people ?? [], yes: findStandingYes(counting), stillNeeds })
  const needsEyes = stillNeeds.some(({ kind }) => kind !== 'expert-assent')
  const again = findWhoMustLookAgain({
    verdicts: verdicts.map(({ actorId, contentHash, kind }) => ({ by: actorId, contentHash, kind })),
    currentHash,
    askedIds: [...waited.map(({ id }) => id), ...guests.openIds],
    roles: Object.fromEntries(colleagues.map(({ id, role }) => [id, role])),
    // Where another met the need already, nobody has to look for it.
    countingRoles: needsEyes ? rolesAskedByDefault(content) : [],
  })
  const own = verdicts.filter(({ userId }) => userId === person.id).at(-1)
  const before =
    own && own.contentHash !== currentHash
      ? await readTextByHash({ req, itemId: item.id, language, contentHash: own.contentHash, readAt: own.at, editions: history.editions })
      : null
  return {
    request: request && {
      askedBy: request.askedBy && nameOf(request.askedBy),
      askedAt: request.askedAt,
      dueOn: request.dueOn,
      to: [...request.people.map(nameOf), ...request.roles.map((role) => ROLE_LABELS[role].nl)],
      note: request.note,
      isYours: request.askedBy === person.id,
    },
    findings: await readFindings({ req, item, language, rules, now, zone }),
    reasons: await readGivenReasons({ req, itemId: item.id, language, contentHash: currentHash }),
    verdicts: [...verdicts].reverse().map(({ id, actorId, kind, at, contentHash, userId, isSpent, comment }) => ({
      id,
      by: nameOf(actorId),
      isGuest: userId === null,
      kind,
      at,
      isOnThisText: contentHash === currentHash,
      isSpent,
      comment,
    })),
    sinceYours:
      own && own.contentHash !== currentHash
        ? {
            at: own.at,
            kind: own.kind,
            changes: before && describeChanges({ before, after: content, rules, zone, series: { start: readSeriesStart({ item, zone }) }, today }),
            mustLookAgain: again.some(({ by }) => by === person.id),
          }
        : null,
    mustLookAgain: again.map(({ by }) => nameOf(by)),
    hasApprovedThis: findStandingYes(counting).includes(person.id),
    stillNeeds: stillNeeds.map(({ kind }) => kind),
    ask:
      isPlanner({ req }) === true
        ? await describeAsking({ req, personId: person.id, content, colleagues, again: again.map(({ by }) => by), today })
        : null,
  }
}

/** Preselected is who has to look again; else the roles whose verdict the text needs. */
async function describeAsking({ req, personId, content, colleagues, again, today }: {
  req: PayloadRequest
  personId: string
  content: { isSensitive: boolean; isStory: boolean }
  colleagues: readonly NamedColleague[]
  again: readonly string[]
  today: PlainDate
}): Promise<NonNullable<ReviewView['ask']>> {
  const { reviewDays } = await req.payload.findGlobal({
    slug: GLOBAL_SLUGS.settings,
    overrideAccess: true,
    depth: 0,
    select: { reviewDays: true },
    req,
  })
  const askable = colleagues.filter(({ id, role }) => id !== personId && REVIEWER_ROLES.some((reviewer) => reviewer === role))
  const preselected = askable.map(({ id }) => id).filter((id) => again.includes(id))
  return {
    colleagues: askable.map(({ id, displayName, role }) => ({ id, name: displayName, role: ROLE_LABELS[role].nl })),
    preselected,
    roles: preselected.length > 0 ? [] : rolesAskedByDefault(content),
    dueOn: addWorkingDays({ date: today, days: reviewDays ?? 3, daysOff: await readDaysOff({ from: today }) }),
    today,
  }
}

type Guests = { names: Map<string, string>; /** links that still open */ openIds: string[] }

/** The names of guests as their asker knows them; an expert under their pseudonym. */
async function readGuestNames({ req, itemId, verdicts, colleagues, now }: {
  req: PayloadRequest
  itemId: string
  verdicts: readonly StoredVerdict[]
  colleagues: readonly NamedColleague[]
  now: Instant
}): Promise<Guests> {
  if (!verdicts.some(({ guestLinkId }) => guestLinkId)) return { names: new Map(), openIds: [] }
  const { docs } = await req.payload.find({
    collection: SLUGS.guestLinks,
    // A name that an adviser gave a link; shown to who reads the plan, with the verdict that it belongs to.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
    req,
  })
  const nameOf = (expert: unknown, recipient: string) => colleagues.find(({ id }) => id === expert)?.displayName ?? recipient
  return {
    names: new Map(docs.map(({ id, expert, recipient }) => [String(id), nameOf(expert, recipient)])),
    openIds: docs.filter(({ revokedAt, expiresAt }) => !revokedAt && expiresAt && new Date(expiresAt) > new Date(now)).map(({ id }) => String(id)),
  }
}
