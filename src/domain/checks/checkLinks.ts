import type { VariantContent } from '../content'
import { found, type ChannelRules, type Finding } from './finding'
import { hasHref, hasInsecureHref, isHttpsUrl } from './textPatterns'

/** Words that say nothing to who hears a list of links read out. */
const SAYS_NOTHING = /^(?:klik\s+hier|hier|lees\s+(?:hier\s+)?(?:meer|verder)|meer|link|click\s+here|here|read\s+more|more)[\s.!»>]*$/iu
const ANCHOR = /<a\b[^>]*>(.*?)<\/a>/gis

/** Links that work on the channel, are safe to follow, and say where they go. */
export function checkLinks({ variant, channel }: { variant: VariantContent; channel: ChannelRules }): Finding[] {
  const { channel: slug, link, html } = variant
  const { name } = channel
  const where = { channel: slug, field: link === null ? 'variants.text' : 'variants.link.url' }
  const findings: Finding[] = []
  if (!channel.allowsLinks && (link !== null || hasHref(html))) {
    findings.push(
      found({
        code: 'link-not-allowed',
        level: 'block',
        where,
        nl: `${name}: op dit kanaal werken links niet. Haal de link weg.`,
        en: `${name}: links do not work on this channel. Remove the link.`,
      }),
    )
  }
  if ((link !== null && !isHttpsUrl(link.url)) || hasInsecureHref(html)) {
    findings.push(
      found({
        code: 'link-insecure',
        level: 'block',
        where,
        nl: `${name}: een link moet met https:// beginnen.`,
        en: `${name}: a link has to start with https://.`,
      }),
    )
  }
  return findings
}

/** Links whose words say nothing about where they go (WCAG 2.4.4). */
export function findEmptyLinkWords({ variant, name }: { variant: VariantContent; name: string }): Finding[] {
  const inText = [...variant.html.matchAll(ANCHOR)].map(([, words]) => ({
    words: (words ?? '').replace(/<[^>]*>/g, ''),
    field: 'variants.text',
  }))
  const beside = variant.link?.label ? [{ words: variant.link.label, field: 'variants.link.label' }] : []
  return [...inText, ...beside]
    .filter(({ words }) => SAYS_NOTHING.test(words.trim()))
    .map(({ words, field }) =>
      found({
        code: 'link-words',
        level: 'hint',
        where: { channel: variant.channel, field, excerpt: words },
        nl: `${name}: de link "${words}" zegt niet waar die heen gaat. Noem wat de lezer daar vindt.`,
        en: `${name}: the link "${words}" does not say where it goes. Name what the reader finds there.`,
      }),
    )
}
