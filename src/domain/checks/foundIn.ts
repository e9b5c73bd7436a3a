import { found, type Finding, type Level } from './finding'
import type { PublicWords } from './readWords'

/** A finding about words that readers meet: the message begins with where they stand, and mending leads there. */
export function foundIn(words: PublicWords, { code, level, excerpt, nl, en }: {
  code: string
  level: Level
  excerpt: string
  nl: string
  en: string
}): Finding {
  const { channel, field, place, mend } = words
  return found({
    code,
    level,
    where: { ...(channel === undefined ? {} : { channel }), field, excerpt },
    nl: `${place.nl}: ${nl}`,
    en: `${place.en}: ${en}`,
    ...(mend ? { mend } : {}),
  })
}
