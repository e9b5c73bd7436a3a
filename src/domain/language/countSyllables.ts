/** Vowels that are spoken as one, the longest first. */
const ONE_SOUND = [
  'eeuw', 'ieuw', 'aai', 'ooi', 'oei', 'eau', 'eeu', 'ieu', 'aa', 'ee', 'ie', 'oo', 'uu', 'oe', 'eu', 'ui', 'ei', 'ij', 'au',
  'ou', 'ai', 'oi',
]
const VOWELS = 'aeiouyàáâäèéêëìíîïòóôöùúûü'
/** A sign on a vowel that begins a new syllable (trema). */
const BEGINS_ANEW = 'äëïöü'
/** Words from elsewhere that are not spoken as they are written, also as part of a longer word. */
const BORROWED: readonly [RegExp, number][] = [
  [/(?:on|off)line/g, 2],
  [/websites?/g, 2],
  [/facebook/g, 2],
  [/youtube/g, 2],
  [/(?:team|coach|safe|home|game|site|date(?!n)|shame|share|like|care|space|blame|cue|phone|time|hate|fake|cool)s?(?![aeiou])/g, 1],
  [/podcast/g, 2],
  [/eum(?=s?$)/g, 2],
]

/**
 * How many syllables a Dutch word has: its groups of vowels, where two letters can be one sound and a trema begins
 * a new one. Letters that are spelled out (GGD) count one each, digits are not judged and count as one.
 *
 * @example countSyllables('ideeën') // 3
 */
export function countSyllables(word: string): number {
  if (/^\p{Lu}{2,5}$/u.test(word) && !/^\p{Lu}*[AEIOU]{1,2}\p{Lu}*[AEIOU]\p{Lu}*$/u.test(word)) return word.length
  let borrowed = 0
  let rest = word.toLowerCase().replace(/qu/g, 'kw')
  for (const [pattern, syllables] of BORROWED) {
    rest = rest.replace(pattern, () => {
      borrowed += syllables
      return '-'
    })
  }
  return Math.max(1, borrowed + countVowelGroups(rest))
}

function countVowelGroups(word: string): number {
  let count = 0
  let at = 0
  while (at < word.length) {
    const letter = word[at] ?? ''
    const next = word[at + 1] ?? ''
    // Before a vowel it is spoken as j: yoga, royaal.
    const isSpokenAsJ = letter === 'y' && VOWELS.includes(next) && next !== ''
    if (!VOWELS.includes(letter) || isSpokenAsJ) {
      at += 1
      continue
    }
    count += 1
    at += soundLength({ word, at })
  }
  return count
}

function soundLength({ word, at }: { word: string; at: number }): number {
  const sound = ONE_SOUND.find((candidate) => plainFrom({ word, at, length: candidate.length }) === candidate)
  return sound?.length ?? 1
}

/** The letters from a place on, without accents; what begins anew stays apart. */
function plainFrom({ word, at, length }: { word: string; at: number; length: number }): string {
  return [...word.slice(at, at + length)]
    .map((letter, index) => (index > 0 && BEGINS_ANEW.includes(letter) ? '-' : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
}
