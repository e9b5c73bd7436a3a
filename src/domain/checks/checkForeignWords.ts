import { findSharedWords, type KnownWords } from '../consent/findSharedWords'
import type { PublicContent } from '../content'
import { found, type CheckFacts, type Finding } from './finding'
import { readWords } from './readWords'

/** Long enough to find a passage by. */
const SHOWN = 60

/**
 * Words that somebody allowed in another item alone, or took back there. Which item and whose words they are stays
 * untold: only the passage in this text is marked.
 */
export function checkForeignWords({ content, channels, foreignWords }: Pick<CheckFacts, 'content' | 'channels' | 'foreignWords'>): Finding[] {
  if (foreignWords === undefined || foreignWords.size === 0) return []
  const variants = [...content.variants].sort((a, b) => (a.channel < b.channel ? -1 : 1))
  return [
    ...linesAround(content).flatMap(({ field, text }) => describe({ known: foreignWords, field, text })),
    ...variants.flatMap((variant) => {
      const name = channels.find(({ id }) => id === variant.channelId)?.name ?? variant.channel
      const label = variant.link?.label ?? ''
      return [...readWords(variant), ...(label === '' ? [] : [{ field: 'variants.link.label', text: label }])].flatMap(({ field, text }) =>
        describe({ known: foreignWords, field, text, name, channel: variant.channel }),
      )
    }),
  ]
}

function linesAround({ contentNote, discreetTitle, discreetShareText }: PublicContent): { field: string; text: string }[] {
  return Object.entries({ contentNote, discreetTitle, discreetShareText }).flatMap(([field, text]) => (text ? [{ field, text }] : []))
}

function describe({ known, field, text, name, channel }: {
  known: KnownWords
  field: string
  text: string
  name?: string
  channel?: string
}): Finding[] {
  return findSharedWords({ text, known }).map(({ start, end }) => {
    const passage = text.slice(start, end).replace(/\s+/g, ' ')
    const excerpt = passage.length <= SHOWN ? passage : `${passage.slice(0, SHOWN - 1).trimEnd()}…`
    const where = { ...(channel === undefined ? {} : { channel }), field, excerpt: passage }
    const at = name === undefined ? '' : `${name}: `
    return found({
      code: 'words-need-consent',
      level: 'block',
      where,
      nl: `${at}“${excerpt}” zijn woorden waarvoor toestemming nodig is, en die is er niet voor dit item. Vraag die eerst, of schrijf het in andere woorden.`,
      en: `${at}“${excerpt}” are words that need a consent, and there is none for this item. Ask for it first, or use other words.`,
    })
  })
}
