import type { Instant } from '../time/instant'
import { describeEndBeforeRelease, endsBeforeRelease, type ChannelRelease } from './planRelease'
import type { Role } from './roles'
import type { Stage } from './stages'
import { canEverPerform, canPerform } from './transitions'
import type { Reason, Wording } from './wording'

/** What should change for one channel; what is absent stays as it is, `endsAt: null` takes the end away. */
export type ReleaseMove = { channelId: string; releaseAt?: Instant | 'now'; endsAt?: Instant | null }

export type MoveObstacle =
  | 'role-may-not'
  | 'archived'
  | 'nothing-armed'
  | 'channel-not-armed'
  | 'channel-named-twice'
  | 'already-begun'
  | 'already-ended'
  | 'moment-in-past'
  | 'end-in-past'
  | 'ends-before-release'

export type MoveReleaseDecision =
  | {
      kind: 'move'
      /** every release of the edition as it will be */
      releases: ChannelRelease[]
      changed: { channelId: string; channel: string; before: ChannelRelease; after: ChannelRelease }[]
    }
  | { kind: 'unchanged' }
  | { kind: 'blocked'; reasons: Reason<MoveObstacle>[] }

/**
 * What moving the release of an edition comes to. A begin moves only while it lies ahead, to now or later; the
 * end moves, also of what is live, to a moment that is still to come; what has ended stays as it was, since
 * the past is never rewritten. A value that equals the current one is no change.
 *
 * @param armed releases of the newest edition as they were last moved, without what was withdrawn; of a series
 * those of one of its times
 * @example
 * decideMoveRelease({ actor, stage: 'approved', armed, moves: [{ channelId: 'c1', releaseAt: 'now' }], now })
 * // { kind: 'move', releases: […], changed: […] }
 */
export function decideMoveRelease({
  actor,
  stage,
  armed,
  moves,
  now,
}: {
  actor: { role: Role }
  stage: Stage
  armed: readonly ChannelRelease[]
  moves: readonly ReleaseMove[]
  now: Instant
}): MoveReleaseDecision {
  if (!canEverPerform({ action: 'move-release', role: actor.role })) return refuse('role-may-not')
  if (!canPerform({ action: 'move-release', stage, role: actor.role })) return refuse('archived')
  if (armed.length === 0) return refuse('nothing-armed')
  const reasons: Reason<MoveObstacle>[] = moves.flatMap((move, index) => {
    const current = armed.find(({ channelId }) => channelId === move.channelId)
    if (current === undefined) return [obstacle('channel-not-armed', null)]
    const isRepeated = moves.findIndex(({ channelId }) => channelId === move.channelId) < index
    return isRepeated
      ? [obstacle('channel-named-twice', current.channel)]
      : findObstacles({ current, move, now })
  })
  if (reasons.length > 0) return { kind: 'blocked', reasons }

  const releases = armed.map((current) => {
    const move = moves.find(({ channelId }) => channelId === current.channelId)
    return move === undefined ? current : applyMove({ current, move, now })
  })
  const changed = armed.flatMap((before, index) => {
    const after = releases[index]
    if (after === undefined || (after.releaseAt === before.releaseAt && after.endsAt === before.endsAt))
      return []
    return [{ channelId: before.channelId, channel: before.channel, before, after }]
  })
  return changed.length === 0 ? { kind: 'unchanged' } : { kind: 'move', releases, changed }
}

function applyMove({
  current,
  move,
  now,
}: {
  current: ChannelRelease
  move: ReleaseMove
  now: Instant
}): ChannelRelease {
  return {
    ...current,
    releaseAt: move.releaseAt === 'now' ? now : (move.releaseAt ?? current.releaseAt),
    endsAt: move.endsAt === undefined ? current.endsAt : move.endsAt,
  }
}

function findObstacles({
  current,
  move,
  now,
}: {
  current: ChannelRelease
  move: ReleaseMove
  now: Instant
}): Reason<MoveObstacle>[] {
  const { channel } = current
  const next = applyMove({ current, move, now })
  const movesStart = next.releaseAt !== current.releaseAt
  const movesEnd = next.endsAt !== current.endsAt
  if (!movesStart && !movesEnd) return []
  if (current.endsAt !== null && current.endsAt <= now) return [obstacle('already-ended', channel)]
  if (movesStart && current.releaseAt <= now) return [obstacle('already-begun', channel)]
  if (movesStart && move.releaseAt !== 'now' && next.releaseAt <= now)
    return [obstacle('moment-in-past', channel)]
  if (movesEnd && next.endsAt !== null && next.endsAt <= now) return [obstacle('end-in-past', channel)]
  return endsBeforeRelease(next) ? [describeEndBeforeRelease(channel)] : []
}

function refuse(code: MoveObstacle): MoveReleaseDecision {
  return { kind: 'blocked', reasons: [obstacle(code, null)] }
}

function obstacle(code: MoveObstacle, channel: string | null): Reason<MoveObstacle> {
  const { nl, en } = OBSTACLES[code]
  const prefix = channel === null ? '' : `${channel}: `
  return { code, channel, person: { nl: prefix + nl, en: prefix + en } }
}

const OBSTACLES: Record<MoveObstacle, Wording> = {
  'role-may-not': {
    nl: 'Met uw rol kunt u geen publicatie verzetten. Vraag het een adviseur.',
    en: 'Your role cannot move a release. Ask an adviser.',
  },
  archived: {
    nl: 'Dit item is gearchiveerd. Haal het eerst uit het archief.',
    en: 'This item is archived. Take it out of the archive first.',
  },
  'nothing-armed': {
    nl: 'Er staat niets klaar om te verzetten. Keur de tekst eerst goed.',
    en: 'There is nothing to move. Approve the text first.',
  },
  'channel-not-armed': {
    nl: 'Voor een van deze kanalen staat niets klaar. Ververs de pagina en kies opnieuw.',
    en: 'Nothing is ready for one of these channels. Reload the page and choose again.',
  },
  'channel-named-twice': {
    nl: 'dit kanaal staat er twee keer in. Geef één moment op.',
    en: 'this channel is named twice. Give one moment.',
  },
  'already-begun': {
    nl: 'dit is al verschenen, dus het begin ligt vast. Het einde kunt u nog wel kiezen.',
    en: 'this has appeared already, so its start is fixed. You can still choose the end.',
  },
  'already-ended': {
    nl: 'dit is al afgelopen. Keur de tekst opnieuw goed om hem nog eens te tonen.',
    en: 'this has ended already. Approve the text again to show it once more.',
  },
  'moment-in-past': {
    nl: 'dit moment is al voorbij. Kies "nu meteen" of een later moment.',
    en: 'this moment has passed. Choose "right now" or a later moment.',
  },
  'end-in-past': {
    nl: 'dit einde is al voorbij. Kies een later einde, of trek de tekst in.',
    en: 'this end has passed. Choose a later end, or withdraw the text.',
  },
  'ends-before-release': {
    nl: 'het einde ligt niet na het begin. Kies een later einde of een eerder begin.',
    en: 'the end is not after the start. Choose a later end or an earlier start.',
  },
}
