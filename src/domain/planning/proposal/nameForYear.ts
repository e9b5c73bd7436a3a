const YEAR_AT_END = /-(?:19|20)\d{2}(?:-\d+)?$/

/** `-2027` */
const LONGEST_ENDING = 5
const LONGEST_SLUG = 80

/**
 * The address name of a campaign in another year: a year at its end is replaced, otherwise one is added.
 *
 * @example nameForYear({ slug: 'orange-the-world-2026', year: 2027 }) // 'orange-the-world-2027'
 */
export function nameForYear({ slug, year }: { slug: string; year: number }): string {
  const bare = slug.replace(YEAR_AT_END, '').slice(0, LONGEST_SLUG - LONGEST_ENDING).replace(/-+$/, '')
  return `${bare || 'campagne'}-${year}`
}
