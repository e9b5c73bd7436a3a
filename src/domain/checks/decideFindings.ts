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
import { findAddressesTyped } from './findContactDetails'
import { readWords } from './readWords'

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
  const known = knownWordsOf([...(facts.knownNames ?? []), ...facts.helpLines.map(({ name }) => name)])
  return [
    ...checkParts(facts),
    ...checkDiscreet(content),
    ...checkConsent(facts),
    ...checkForeignWords(facts),
    ...checkTranslation(facts),
    ...checkNorm(content),
    ...inOrder(content.variants).flatMap((variant) => checkWords({ variant, facts, known })),
  ]
}

function checkWords({ variant, facts, known }: {
  variant: VariantContent
  facts: CheckFacts
  known: ReadonlySet<string>
}): Finding[] {
  const { content, channels } = facts
  const name = channels.find(({ id }) => id === variant.channelId)?.name ?? variant.channel
  const street = content.event?.place.street ?? null
  const findings = [...findAddressesTyped({ variant, name, street }), ...findEmptyLinkWords({ variant, name })]
  // Names and blame are known in Dutch only.
  if (content.language !== 'nl') return findings
  return [...findings, ...checkRecognisable({ variant, name, content, known }), ...checkBlame({ variant, name })]
}

function checkBlame({ variant, name }: { variant: VariantContent; name: string }): Finding[] {
  return readWords(variant).flatMap(({ field, text }) =>
    findBlamingWords(text).map(({ written, better }) =>
      found({
        code: 'blaming-words',
        level: 'reason',
        where: { channel: variant.channel, field, excerpt: written },
        nl: `${name}: "${written}" legt iets bij wie het overkwam, of maakt het kleiner. ${better.nl}`,
        en: `${name}: "${written}" puts something on who was hurt, or makes it smaller. ${better.en}`,
      }),
    ),
  )
}

function inOrder(variants: readonly VariantContent[]): VariantContent[] {
  return [...variants].sort((a, b) => (a.channel < b.channel ? -1 : a.channel > b.channel ? 1 : 0))
}
