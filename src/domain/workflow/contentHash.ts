import { createHash } from 'node:crypto'
import type { PublicContent } from '../content'

/** Changes when the canonical form does, so that a hash of an older form never equals a newer one. */
const FORMAT = 'contentkalender.public-content.v1'

/**
 * The fingerprint of everything that readers see of an item in one language: lower-case hexadecimal SHA-256
 * over canonical JSON (keys sorted, nulls kept, absent keys absent). The order of variants and of help lines
 * carries no meaning and is evened out; the order of hashtags and media does, and is kept. Text is taken as
 * it is, without Unicode normalisation: what looks equal but is not, was not approved.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785 for the idea of canonical JSON
 * @example hashContent(content) // '5f1d…', 64 characters
 */
export function hashContent(content: PublicContent): string {
  return createHash('sha256').update(writeHashedText(content), 'utf8').digest('hex')
}

/**
 * The exact text over which the fingerprint is taken: for whoever checks it without this program.
 *
 * @example sha256(writeHashedText(content)) === hashContent(content)
 */
export function writeHashedText(content: PublicContent): string {
  const ordered: PublicContent = {
    ...content,
    helpLineIds: [...content.helpLineIds].sort(),
    variants: [...content.variants].sort(
      (a, b) => compareText(a.channel, b.channel) || compareText(a.channelId, b.channelId),
    ),
  }
  return `${FORMAT}\n${canonicalJson(ordered)}`
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${pairs.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
