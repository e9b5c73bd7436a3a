import type { VariantContent } from '../content'
import { checkLinks } from './checkLinks'
import { checkPictures } from './checkPictures'
import { findNumbersTyped } from './findContactDetails'
import { countCodePoints, found, isBlank, type ChannelRules, type Finding } from './finding'
import { readChannelWords } from './readWords'
import { isWellFormedHashtag } from './textPatterns'

export type OfChannel = { variant: VariantContent; channel: ChannelRules }

/**
 * How long a post is on its channel: the Unicode code points of the plain text, and for each hashtag a space,
 * the # and the tag. Headline and link do not count.
 *
 * @example countPostText({ plain: 'Hoi 👋', hashtags: ['deventer'] }) // 15
 */
export function countPostText({ plain, hashtags }: Pick<VariantContent, 'plain' | 'hashtags'>): number {
  return hashtags.reduce((length, hashtag) => length + 2 + countCodePoints(hashtag), countCodePoints(plain))
}

/** What the channel of a text allows and asks. */
export function checkChannel({ variant, channel }: { variant: VariantContent; channel: ChannelRules | undefined }): Finding[] {
  const slug = variant.channel
  if (channel === undefined) {
    return [
      found({
        code: 'channel-unknown',
        level: 'block',
        where: { channel: slug, field: 'variants.channel' },
        nl: `Het kanaal ${slug} bestaat niet meer. Haal deze tekst weg of kies een ander kanaal.`,
        en: `The channel ${slug} does not exist any more. Remove this text or choose another channel.`,
      }),
    ]
  }
  const inactive = channel.isActive
    ? []
    : [
        found({
          code: 'channel-inactive',
          level: 'block',
          where: { channel: slug, field: 'variants.channel' },
          nl: `${channel.name}: dit kanaal is niet meer in gebruik.`,
          en: `${channel.name}: this channel is not in use any more.`,
        }),
      ]
  return [
    ...inactive,
    ...checkLengths({ variant, channel }),
    ...findNumbersTyped(readChannelWords({ variant, name: channel.name })),
    ...checkHashtags({ variant, channel }),
    ...checkPictures({ variant, channel }),
    ...checkLinks({ variant, channel }),
  ]
}

function checkLengths({ variant, channel }: OfChannel): Finding[] {
  const { channel: slug } = variant
  const { name } = channel
  const findings: Finding[] = []
  const headline = { channel: slug, field: 'variants.headline' }
  const text = { channel: slug, field: 'variants.text' }
  if (channel.needsHeadline && isBlank(variant.headline)) {
    findings.push(
      found({
        code: 'headline-missing',
        level: 'block',
        where: headline,
        nl: `${name}: de kop ontbreekt.`,
        en: `${name}: the headline is missing.`,
      }),
    )
  }
  const headlineLength = countCodePoints(variant.headline ?? '')
  if (channel.maxHeadline !== null && headlineLength > channel.maxHeadline) {
    findings.push(
      found({
        code: 'headline-too-long',
        level: 'block',
        where: headline,
        nl: `${name}: de kop heeft ${headlineLength} tekens. Er passen er ${channel.maxHeadline}.`,
        en: `${name}: the headline has ${headlineLength} characters. The limit is ${channel.maxHeadline}.`,
      }),
    )
  }
  if (channel.requiresText !== false && isBlank(variant.plain)) {
    findings.push(
      found({
        code: 'text-missing',
        level: 'block',
        where: text,
        nl: `${name}: de tekst is nog leeg.`,
        en: `${name}: the text is still empty.`,
      }),
    )
  }
  const textLength = countPostText(variant)
  if (channel.maxText !== null && textLength > channel.maxText) {
    findings.push(
      found({
        code: 'text-too-long',
        level: 'block',
        where: text,
        nl: `${name}: tekst en hashtags hebben samen ${textLength} tekens. Er passen er ${channel.maxText}.`,
        en: `${name}: text and hashtags have ${textLength} characters together. The limit is ${channel.maxText}.`,
      }),
    )
  }
  return findings
}

function checkHashtags({ variant, channel }: OfChannel): Finding[] {
  const { channel: slug, hashtags } = variant
  const { name } = channel
  const where = { channel: slug, field: 'variants.hashtags' }
  const findings: Finding[] = []
  if (channel.maxHashtags !== null && hashtags.length > channel.maxHashtags) {
    findings.push(
      found({
        code: 'too-many-hashtags',
        level: 'block',
        where,
        nl: `${name}: er zijn ${hashtags.length} hashtags. Er mogen er ${channel.maxHashtags} zijn.`,
        en: `${name}: there are ${hashtags.length} hashtags. The limit is ${channel.maxHashtags}.`,
      }),
    )
  }
  for (const hashtag of hashtags.filter((tag) => !isWellFormedHashtag(tag))) {
    findings.push(
      found({
        code: 'hashtag-malformed',
        level: 'block',
        where: { ...where, excerpt: hashtag },
        nl: `${name}: de hashtag "${hashtag}" klopt niet. Gebruik letters, cijfers en _, zonder spatie of #.`,
        en: `${name}: the hashtag "${hashtag}" is not right. Use letters, digits and _, without space or #.`,
      }),
    )
  }
  return findings
}
