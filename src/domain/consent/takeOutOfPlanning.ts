import { nameMonth } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import type { Consent } from './consent'
import { findQuote } from './findQuote'

/** What colleagues call an item and note with it; no reader sees it. */
export type PlanningWords = { title: string; brief: string | null }

const NAMES = { story: 'Verhaal', quote: 'Item zonder citaat' } as const
/** Enough of an id to find an item by, and to tell two of one day apart. */
const ID_LENGTH = 6

/**
 * What colleagues wrote about an item, without the parts that were taken back. Of a story neither title nor notes
 * stay, as both tell of it; of a quote they lose what repeats its words. A title that goes says what it was, when
 * that stopped, and the end of the item's id.
 *
 * @returns only what changes
 * @example takeOutOfPlanning({ words, parts: [{ part: 'story', quote: null }], itemId: '12', stoppedOn })
 * // { title: 'Verhaal, gestopt op 3 maart 2027 (12)', brief: null }
 */
export function takeOutOfPlanning({ words, parts, itemId, stoppedOn }: {
  words: PlanningWords
  parts: readonly Pick<Consent, 'part' | 'quote'>[]
  itemId: string
  stoppedOn: PlainDate
}): Partial<PlanningWords> {
  const kind = parts.some(({ part }) => part === 'story') ? 'story' : 'quote'
  const repeats = (text: string) => kind === 'story' || repeatsQuote({ text, parts })
  const title = `${NAMES[kind]}, gestopt op ${describeDay(stoppedOn)} (${itemId.slice(-ID_LENGTH)})`
  const brief = words.brief ?? ''
  return {
    ...(repeats(words.title) ? { title } : {}),
    ...(brief !== '' && repeats(brief) ? { brief: kind === 'story' ? null : withoutLines({ brief, parts }) } : {}),
  }
}

/** Whether a text says words again that were taken back as a quote. */
export function repeatsQuote({ text, parts }: { text: string; parts: readonly Pick<Consent, 'part' | 'quote'>[] }): boolean {
  return parts.some(({ part, quote }) => part === 'quote' && findQuote({ text, quote: quote ?? '' }) !== 'absent')
}

/** Lines that repeat the words go; where they run over lines, everything does. */
function withoutLines({ brief, parts }: { brief: string; parts: readonly Pick<Consent, 'part' | 'quote'>[] }): string | null {
  const left = brief
    .split('\n')
    .filter((text) => !repeatsQuote({ text, parts }))
    .join('\n')
    .trim()
  return left === '' || repeatsQuote({ text: left, parts }) ? null : left
}

function describeDay(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${nameMonth({ month: month ?? 0 })} ${year}`
}
