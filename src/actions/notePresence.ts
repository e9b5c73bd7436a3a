import type { Role } from '@/domain/workflow/roles'
import { canEverPerform } from '@/domain/workflow/transitions'

type Presence = { personId: string; displayName: string; role: Role; seenAt: number }
/** by visit */
type Room = Map<string, Presence>

/** A form reports every 20 s; who was not heard of for twice that long has left. */
const STALE_AFTER_MS = 45_000
const ROOMS = Symbol.for('contentkalender.presence')

/** In memory of the one process that serves the forms: presence is worth nothing after a restart. */
function rooms(): Map<string, Room> {
  const holder = globalThis as { [ROOMS]?: Map<string, Room> }
  holder[ROOMS] ??= new Map()
  return holder[ROOMS]
}

/**
 * Notes that a person is in an item (or leaves it) and returns who else is, by display name. Whoever only reads
 * it is in nobody's way and is not named. Experts and partners are not told of experts, as in the list of people.
 *
 * @param visit names one open form: a person leaves with the last of theirs, and a late "I leave" of a form
 * that was opened anew ends nothing else
 * @param at milliseconds since the epoch
 */
export function notePresence({
  itemId,
  person,
  visit,
  isLeaving,
  at,
}: {
  itemId: string
  person: { id: string; displayName: string; role: Role }
  visit: string
  isLeaving: boolean
  at: number
}): { displayName: string }[] {
  const all = rooms()
  for (const [id, room] of all) {
    for (const [key, presence] of room) if (at - presence.seenAt > STALE_AFTER_MS) room.delete(key)
    if (room.size === 0) all.delete(id)
  }
  const room: Room = all.get(itemId) ?? new Map<string, Presence>()
  const key = `${person.id} ${visit}`
  const { id: personId, displayName, role } = person
  if (isLeaving) room.delete(key)
  else if (canEverPerform({ action: 'edit', role })) room.set(key, { personId, displayName, role, seenAt: at })
  if (room.size > 0) all.set(itemId, room)
  const isShown = (other: Presence) => other.role !== 'expert' || (role !== 'expert' && role !== 'partner')
  const others = new Map([...room.values()].filter(isShown).map((other) => [other.personId, other.displayName]))
  others.delete(personId)
  return [...others.values()].map((name) => ({ displayName: name }))
}
