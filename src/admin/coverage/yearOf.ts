import type { PlainDate } from '@/domain/time/plainDate'

/** Years that an address may ask for, as those of a year plan. */
const FIRST_YEAR = 2020
const LAST_YEAR = 2100

/**
 * The year that an address asks for, `?jaar=2026`; this year when it asks for none that can be.
 *
 * @example yearOf({ params: new URLSearchParams('jaar=2027'), today }) // 2027
 */
export function yearOf({ params, today }: { params: URLSearchParams; today: PlainDate }): number {
  const asked = params.get('jaar') ?? ''
  const year = Number(asked)
  return /^\d{4}$/.test(asked) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today.slice(0, 4))
}
