import type { VariantContent } from '../content'

export type Words = { field: string; text: string }

/** The written parts of a text for one channel, with their fields in the form. */
export function readWords({ headline, summary, plain, shareText }: VariantContent): Words[] {
  return [
    { field: 'variants.headline', text: headline },
    { field: 'variants.summary', text: summary },
    { field: 'variants.text', text: plain },
    { field: 'variants.shareText', text: shareText },
  ].flatMap(({ field, text }) => (text === null || text.trim() === '' ? [] : [{ field, text }]))
}

/** Sentences, roughly: enough to know which word stands first and what stands together. */
export function splitRoughly(text: string): string[] {
  return text.split(/\n+|(?<=[.!?…:;]["'’”»)]*)\s+/u).filter((part) => /\p{L}/u.test(part))
}
