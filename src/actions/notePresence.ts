type Presence = { personId: string; displayName: string; seenAt: number }
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
 * Notes that a person is in an item (or leaves it) and returns who else is, by display name.
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
  person: { id: string; displayName: string }
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
  if (isLeaving) room.delete(key)
  else room.set(key, { personId: person.id, displayName: person.displayName, seenAt: at })
  if (room.size > 0) all.set(itemId, room)
  const others = new Map([...room.values()].map(({ personId, displayName }) => [personId, displayName]))
  others.delete(person.id)
  return [...others.values()].map((displayName) => ({ displayName }))
}
