import { findWords, type Word } from './findWords'
import type { Span } from './splitSentences'

const BECOME = new Set(['word', 'wordt', 'worden', 'werd', 'werden'])
const BE = new Set(['is', 'zijn', 'was', 'waren', 'bent', 'ben'])
const PARTICIPLE = /^(?:\p{L}{2,6})?ge\p{L}{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t)$/u
/** With worden also those that look like a whole verb. */
const PARTICIPLE_IN_EN = /^(?:be|ver|ont|her)\p{L}{3,}en$|^(?:aan|af|door|goed|in|mee|mis|op|over|plaats|terug|toe|uit|vast|voor|waar|weg)ge\p{L}+(?:d|t|en)$/u
/** Not done by anybody: what happens, where somebody went, how somebody is. */
const NO_PASSIVE = new Set(
  ('gegaan gekomen geweest geworden gebleven gebeurd gestorven begonnen gestopt gestart overleden vertrokken veranderd ' +
    'verschenen verdwenen gevallen gegroeid gelukt gebleken geleden bekend bereid tevreden verplicht bevriend getrouwd ' +
    'gescheiden verliefd verdrietig gezond gewend gewoon geschikt gevaarlijk gemeente geduld geluid gevoelig vergeten ' +
    'opgegroeid aangekomen meegegaan weggegaan uitgegaan teruggekomen ontstaan bezig bewust gedurende gelegen geweld ' +
    'geld getal gerecht gezicht gebied gesprekken gevoelens gedachten gezinnen gebeurtenissen gebouwen geheim').split(' '),
)
/** Nouns that end as a participle does. */
const NOUN = /(?:heid|stand|beeld|band|bod|gebied|geweld|geluid|verbod|brand|hand|kind|grond)$/u
const BREAKS = /[,;:–—(]|\b(?:omdat|want|maar|dat|die|als|wanneer|terwijl|en|of)\b/u

/**
 * Likely passives: a form of worden or zijn with a past participle in the same part of a sentence. Likely, since
 * only a parser could know.
 *
 * @example findPassives({ text: 'De melding wordt bekeken.', sentences }) // one, over 'wordt bekeken'
 */
export function findPassives({ text, sentences }: { text: string; sentences: readonly Span[] }): Span[] {
  return sentences.flatMap((sentence) => {
    const words = findWords(text.slice(sentence.start, sentence.end))
    return words.flatMap((word, index) => {
      const form = word.text.toLowerCase()
      if (!BECOME.has(form) && !BE.has(form)) return []
      const isBecome = BECOME.has(form)
      const participle = findNear({ words, index, isBecome, between: (a, b) => text.slice(sentence.start + a, sentence.start + b) })
      if (participle === null) return []
      const [first, last] = participle.start < word.start ? [participle, word] : [word, participle]
      return [{ start: sentence.start + first.start, end: sentence.start + last.end }]
    })
  })
}

function findNear({ words, index, isBecome, between }: {
  words: readonly Word[]
  index: number
  isBecome: boolean
  between: (start: number, end: number) => string
}): Word | null {
  const own = words[index]
  if (own === undefined) return null
  const fits = ({ text }: Word) => {
    const form = text.toLowerCase()
    if (NO_PASSIVE.has(form) || NOUN.test(form)) return false
    return PARTICIPLE.test(form) || (isBecome && PARTICIPLE_IN_EN.test(form))
  }
  // Behind it until the part of the sentence ends; before it only at once: "gemeld wordt".
  for (const word of words.slice(index + 1)) {
    if (BREAKS.test(between(own.end, word.start + 1).toLowerCase())) break
    if (fits(word)) return word
  }
  const before = words[index - 1]
  return before && fits(before) && !BREAKS.test(between(before.end, own.start)) ? before : null
}
