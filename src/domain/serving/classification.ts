import type { Classification } from '../content'

function sortIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}

/**
 * One written form per meaning: ids sorted and each once, so that the order of picking does not matter.
 *
 * @example
 * normaliseClassification({ themeIds: ['b', 'a', 'b'], audienceIds: [], campaignId: null })
 * // { themeIds: ['a', 'b'], … }
 */
export function normaliseClassification(classification: Classification): Classification {
  return {
    themeIds: sortIds(classification.themeIds),
    audienceIds: sortIds(classification.audienceIds),
    campaignId: classification.campaignId,
  }
}

/**
 * Whether two classifications put an item in the same themes, audiences and campaign.
 *
 * @example isSameClassification({ a: item.classification, b: row.classification })
 */
export function isSameClassification({ a, b }: { a: Classification; b: Classification }): boolean {
  return JSON.stringify(normaliseClassification(a)) === JSON.stringify(normaliseClassification(b))
}
