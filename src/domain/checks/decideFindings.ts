import type { VariantContent } from '../content'
import { findBlamingWords } from './blamingWords'
import { checkChannel } from './checkChannel'
import { checkDiscreet } from './checkDiscreet'
import { checkEvent } from './checkEvent'
import { checkForeignWords } from './checkForeignWords'
import { findEmptyLinkWords } from './checkLinks'
import { checkNorm } from './checkNorm'
import { checkRecognisable, knownWordsOf } from './checkRecognisable'
import { checkSafety } from './checkSafety'
import { checkConsent, checkTranslation } from './checkSource'
import { found, type CheckFacts, type Finding } from './finding'
import { findAddressesTyped, findNumbersTyped } from './findContactDetails'
import { foundIn } from './foundIn'
import { readChannelWords, readItemWords, type PublicWords } from './readWords'

/**
 * Whether there is everything that a text needs to be shown at all: quick, and asked at every save.
 *
 * @returns first what concerns the item, then channel by channel in order of slug
 */
export function checkParts(facts: CheckFacts): Finding[] {
  const { content, channels } = facts
  const variants = inOrder(content.variants)
  const noVariant = found({
    code: 'no-variant',
    level: 'block',
    where: { field: 'variants' },
    nl: 'Er is nog geen tekst voor een kanaal. Voeg er minstens één toe.',
    en: 'There is no text for any channel yet. Add at least one.',
  })
  return [
    ...(variants.length > 0 ? [] : [noVariant]),
    ...checkSafety(facts),
    ...checkEvent(content),
    ...variants.flatMap((variant) =>
      checkChannel({ variant, channel: channels.find(({ id }) => id === variant.channelId) }),
    ),
  ]
}

/**
 * Everything that a text in one language still lacks or asks about, before it goes to review.
 *
 * @example decideFindings(facts).some(({ level }) => level === 'block')
 */
export function decideFindings(facts: CheckFacts): Finding[] {
  const { content } = facts
  const itemWords = readItemWords(content)
  const known = knownWordsOf([...(facts.knownNames ?? []), ...facts.helpLines.map(({ name }) => name)])
  return [
    ...checkParts(facts),
    ...checkDiscreet(content),
    ...checkConsent(facts),
    ...checkForeignWords(facts),
    ...checkTranslation(facts),
    ...checkNorm(content),
    ...findNumbersTyped(itemWords),
    ...checkWords({ words: itemWords, facts, known }),
    ...inOrder(content.variants).flatMap((variant) => checkVariant({ variant, facts, known })),
  ]
}

function checkVariant({ variant, facts, known }: {
  variant: VariantContent
  facts: CheckFacts
  known: ReadonlySet<string>
}): Finding[] {
  const name = facts.channels.find(({ id }) => id === variant.channelId)?.name ?? variant.channel
  return [...findEmptyLinkWords({ variant, name }), ...checkWords({ words: readChannelWords({ variant, name }), facts, known })]
}

/** Words that lead to somebody, or put something on them. */
function checkWords({ words, facts, known }: {
  words: readonly PublicWords[]
  facts: CheckFacts
  known: ReadonlySet<string>
}): Finding[] {
  const { content } = facts
  return [
    ...findAddressesTyped({ words, street: content.event?.place.street ?? null }),
    ...checkRecognisable({ words, content, known }),
    // Blame is known in Dutch only.
    ...(content.language === 'nl' ? checkBlame(words) : []),
  ]
}

function checkBlame(words: readonly PublicWords[]): Finding[] {
  return words.flatMap((where) =>
    findBlamingWords(where.text).map(({ written, better }) =>
      foundIn(where, {
        code: 'blaming-words',
        level: 'reason',
        excerpt: written,
        nl: `"${written}" legt iets bij wie het overkwam, of maakt het kleiner. ${better.nl}`,
        en: `"${written}" puts something on who was hurt, or makes it smaller. ${better.en}`,
      }),
    ),
  )
}

function inOrder(variants: readonly VariantContent[]): VariantContent[] {
  return [...variants].sort((a, b) => (a.channel < b.channel ? -1 : a.channel > b.channel ? 1 : 0))
}
