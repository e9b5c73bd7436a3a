import type { Wording } from '../workflow/wording'
import type { Means } from './card'

/**
 * Whether a time entry can be paid from a line of means: that of the plan of the year in which it was spent.
 *
 * @param means lines of the plan of that year; null when there is no plan
 * @returns what is wrong, or null
 * @example checkMeansChoice({ chosen: 'gone', year: 2026, means: [] })?.nl // 'Dit middel staat niet in …'
 */
export function checkMeansChoice({
  chosen,
  year,
  means,
}: {
  chosen: string | null
  year: number
  means: readonly Pick<Means, 'id'>[] | null
}): Wording | null {
  if (chosen === null || chosen === '') return null
  if (means === null) {
    return {
      nl: `Voor ${year} is er nog geen jaarplan. Laat "Uit welk middel" leeg.`,
      en: `There is no year plan for ${year} yet. Leave "From which means" empty.`,
    }
  }
  if (means.some(({ id }) => id === chosen)) return null
  return {
    nl: `Dit middel staat niet in het jaarplan van ${year}. Kies een ander middel, of laat het leeg.`,
    en: `This line of means is not in the year plan of ${year}. Choose another, or leave it empty.`,
  }
}
