import { countsAsSensitive } from '../content'
import type { Role } from './roles'
import type { Stage } from './stages'
import { canEverPerform, canPerform } from './transitions'
import type { Reason } from './wording'

/**
 * What an approval needs. `substance`: a substance adviser or the deputy they named. `second-person`: another
 * adviser than the authors. `expert-assent`: the yes of whoever's story it is; an assent, not a pair of eyes.
 */
export type VerdictRequirement = { kind: 'substance' | 'second-person' | 'expert-assent' }

/** What somebody found of exactly the content at hand. */
export type Verdict = {
  /** id of a user; of the link when it came from somebody without an account */
  actorId: string
  kind: 'approve' | 'request-changes'
  /** the expert-by-experience who speaks here for their own story; absent for all others */
  assentOf?: string | null
}

export type Approver = {
  id: string
  role: Role
  /** ids of the substance advisers who have named this user their deputy now */
  isDeputyFor: readonly string[]
}

export type ApprovalObstacle = 'role-may-not' | 'not-in-review' | 'own-text' | 'needs-substance'

/**
 * The verdicts that must be there before an edition is made.
 *
 * @example requiredVerdicts({ isSensitive: false, isStory: false }) // [{ kind: 'second-person' }]
 */
export function requiredVerdicts({
  isSensitive,
  isStory,
}: {
  isSensitive: boolean
  isStory: boolean
}): VerdictRequirement[] {
  const eyes: VerdictRequirement = { kind: countsAsSensitive({ isSensitive, isStory }) ? 'substance' : 'second-person' }
  return isStory ? [eyes, { kind: 'expert-assent' }] : [eyes]
}

/**
 * Which requirements no verdict meets yet.
 *
 * @param verdicts those on exactly the current content hash, oldest first; a request for changes voids all
 * before it
 * @param users everyone who gave one of them, as they are now; who is not among them counts for nothing
 * @param tellerIds the experts whose story it is: each of them has to say yes. A story of nobody is never complete.
 * @example
 * findMissingVerdicts({ requirements: [{ kind: 'substance' }], verdicts: [], authorIds: [], users: [] })
 * // [{ kind: 'substance' }]
 */
export function findMissingVerdicts({
  requirements,
  verdicts,
  authorIds,
  users,
  tellerIds = [],
}: {
  requirements: readonly VerdictRequirement[]
  verdicts: readonly Verdict[]
  authorIds: readonly string[]
  users: readonly Approver[]
  tellerIds?: readonly string[]
}): VerdictRequirement[] {
  const lastRefusal = verdicts.map(({ kind }) => kind).lastIndexOf('request-changes')
  const approvals = verdicts.slice(lastRefusal + 1)
  const isAssentedBy = (tellerId: string): boolean => approvals.some(({ assentOf }) => assentOf === tellerId)
  const approvers = approvals
    .map(({ actorId }) => users.find(({ id }) => id === actorId))
    .filter((user) => user !== undefined)
    .filter((user) => !authorIds.includes(user.id) && canEverPerform({ action: 'approve', role: user.role }))
  return requirements.filter(({ kind }) => {
    if (kind === 'expert-assent') return tellerIds.length === 0 || !tellerIds.every(isAssentedBy)
    return !approvers.some((user) => kind === 'second-person' || speaksForSubstance(user))
  })
}

function speaksForSubstance({ id, role, isDeputyFor }: Approver): boolean {
  return role === 'substance' || isDeputyFor.some((adviserId) => adviserId !== id)
}

/**
 * The first thing that keeps a user from approving a text, or null when nothing does.
 *
 * @example
 * whyMayNotApprove({ actor: adviser, isSensitive: true, isStory: false, authorIds: [adviser.id], stage: 'review' })
 * // { code: 'own-text', channel: null, person: { nl: 'U schreef …', en: 'You wrote …' } }
 */
export function whyMayNotApprove({
  actor,
  isSensitive,
  isStory,
  authorIds,
  stage,
}: {
  actor: Approver
  isSensitive: boolean
  isStory: boolean
  authorIds: readonly string[]
  stage: Stage
}): Reason<ApprovalObstacle> | null {
  const obstacle = findObstacle({ actor, isSensitive, isStory, authorIds, stage })
  return obstacle === null ? null : { code: obstacle, channel: null, person: OBSTACLES[obstacle] }
}

function findObstacle({
  actor,
  isSensitive,
  isStory,
  authorIds,
  stage,
}: Parameters<typeof whyMayNotApprove>[0]): ApprovalObstacle | null {
  if (!canEverPerform({ action: 'approve', role: actor.role })) return 'role-may-not'
  if (!canPerform({ action: 'approve', stage, role: actor.role })) return 'not-in-review'
  if (authorIds.includes(actor.id)) return 'own-text'
  const needsSubstance = requiredVerdicts({ isSensitive, isStory }).some(({ kind }) => kind === 'substance')
  return needsSubstance && !speaksForSubstance(actor) ? 'needs-substance' : null
}

const OBSTACLES: Record<ApprovalObstacle, Reason['person']> = {
  'role-may-not': {
    nl: 'Met uw rol kunt u geen teksten goedkeuren. Vraag het een adviseur.',
    en: 'Your role cannot approve texts. Ask an adviser.',
  },
  'not-in-review': {
    nl: 'Deze tekst ligt nu niet ter beoordeling. Vraag eerst een beoordeling aan.',
    en: 'This text is not in review now. Request a review first.',
  },
  'own-text': {
    nl: 'U schreef of wijzigde deze tekst zelf. Een ander moet hem goedkeuren.',
    en: 'You wrote or changed this text yourself. Somebody else has to approve it.',
  },
  'needs-substance': {
    nl: 'Dit onderwerp is gevoelig. Een inhoudelijk adviseur of diens vervanger moet het goedkeuren.',
    en: 'This subject is sensitive. A substance adviser or their deputy has to approve it.',
  },
}
