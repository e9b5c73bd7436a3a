import type { ScreenLocale } from '../time/dutch'
import { daysBetween, type PlainDate } from '../time/plainDate'

/**
 * How long there is until a day, or how long it is past, as people say it.
 *
 * @example describeDue({ dueOn: parsePlainDate('2026-05-14'), today: parsePlainDate('2026-05-12') }) // 'nog 2 dagen'
 */
export function describeDue({
  dueOn,
  today,
  locale = 'nl',
}: {
  dueOn: PlainDate
  today: PlainDate
  locale?: ScreenLocale
}): string {
  const days = daysBetween({ from: today, to: dueOn })
  const count = Math.abs(days)
  if (locale === 'en') {
    if (days === 0) return 'due today'
    const words = `${count} ${count === 1 ? 'day' : 'days'}`
    return days > 0 ? `${words} left` : `${words} late`
  }
  if (days === 0) return 'vandaag'
  const words = `${count} ${count === 1 ? 'dag' : 'dagen'}`
  return days > 0 ? `nog ${words}` : `${words} te laat`
}
