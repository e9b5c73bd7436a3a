import type { PublicContent } from '../content'
import { found, isBlank, type Finding } from './finding'

/** Where and when of a meeting. */
export function checkEvent({ kind, event }: PublicContent): Finding[] {
  const findings: Finding[] = []
  if (event === null) {
    return kind !== 'event'
      ? []
      : [
          found({
            code: 'event-missing',
            level: 'block',
            where: { field: 'event.startsAt' },
            nl: 'Dit is een bijeenkomst. Vul in waar en wanneer die is.',
            en: 'This is an event. Fill in where and when it is.',
          }),
        ]
  }
  if (kind === 'event' && event.startsAt === null) {
    findings.push(
      found({
        code: 'event-start-missing',
        level: 'block',
        where: { field: 'event.startsAt' },
        nl: 'De begintijd van de bijeenkomst ontbreekt.',
        en: 'The event has no start.',
      }),
    )
  }
  if (kind === 'event' && isBlank(event.place.name)) {
    findings.push(
      found({
        code: 'event-place-missing',
        level: 'block',
        where: { field: 'event.placeName' },
        nl: 'De naam van de plek ontbreekt. Vul in waar de bijeenkomst is.',
        en: 'The name of the place is missing. Fill in where the event is.',
      }),
    )
  }
  if (event.startsAt !== null && event.endsAt !== null && event.endsAt <= event.startsAt) {
    findings.push(
      found({
        code: 'event-end-before-start',
        level: 'block',
        where: { field: 'event.endsAt' },
        nl: 'De bijeenkomst eindigt niet na het begin. Pas een van de tijden aan.',
        en: 'The event does not end after it starts. Change one of the times.',
      }),
    )
  }
  return findings
}
