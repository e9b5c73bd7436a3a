export type Counts = { words: number; sentences: number; syllables: number }

/** Fewer words say nothing about how a text reads. */
export const WORDS_FOR_AN_INDEX = 30

/**
 * Flesch's Reading Ease for Dutch, after Douma. Higher is easier: 60 to 70 is usual, above 80 easy. An indication:
 * it counts letters and knows no reader.
 *
 * @example Math.round(computeFleschDouma({ words: 100, sentences: 10, syllables: 150 })) // 82
 */
export function computeFleschDouma({ words, sentences, syllables }: Counts): number {
  return 206.84 - (0.77 * syllables * 100) / words - (0.93 * words) / sentences
}

/**
 * Leesindex A, after Brouwer. Higher is easier: above 80 very easy, below 25 very hard. An indication as well.
 *
 * @example Math.round(computeLeesindexA({ words: 100, sentences: 10, syllables: 150 })) // 75
 */
export function computeLeesindexA({ words, sentences, syllables }: Counts): number {
  return 195 - (2 / 3) * ((syllables * 100) / words) - (2 * words) / sentences
}
