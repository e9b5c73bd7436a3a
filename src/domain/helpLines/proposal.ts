import { isLanguage, type Language } from '../languages'

/** What readers call, open and rely on: a change of these needs a second person. */
export const GUARDED_FIELDS = [
  'phone',
  'isFree',
  'isDayAndNight',
  'mayBeAnonymous',
  'isEmergency',
  'hours',
  'chatUrl',
  'url',
  'forWhom',
  'region',
] as const
export type GuardedField = (typeof GUARDED_FIELDS)[number]
type Flag = 'isFree' | 'isDayAndNight' | 'mayBeAnonymous' | 'isEmergency'
type Text = 'phone' | 'chatUrl' | 'url' | 'region'
/** Kept per language. */
type Words = 'hours' | 'forWhom'
type PerLanguage = Partial<Record<Language, string | null>>

export const GUARDED_WORDS = ['hours', 'forWhom'] as const satisfies readonly Words[]

export const GUARDED_LABELS = {
  phone: { nl: 'Telefoonnummer', en: 'Phone' },
  isFree: { nl: 'Gratis', en: 'Free' },
  isDayAndNight: { nl: 'Dag en nacht', en: 'Day and night' },
  mayBeAnonymous: { nl: 'Anoniem kan', en: 'May be anonymous' },
  isEmergency: { nl: 'Noodnummer', en: 'Emergency number' },
  hours: { nl: 'Wanneer bereikbaar', en: 'Hours' },
  chatUrl: { nl: 'Chat', en: 'Chat' },
  url: { nl: 'Website', en: 'Website' },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  region: { nl: 'Regio', en: 'Region' },
} as const satisfies Record<GuardedField, { nl: string; en: string }>

/** New values that wait for a second person; words per language, null where they are taken away. */
export type HelpLineProposal = Partial<
  Record<Flag, boolean> & Record<Text, string | null> & Record<Words, PerLanguage>
>

/** A record as a form or database has it. */
type HelpLineValues = Partial<Record<GuardedField, unknown>>

/** One value with the one that would take its place. */
export type ProposedChange = {
  field: GuardedField
  language: Language | null
  before: string | boolean | null
  after: string | boolean | null
}

const FLAGS: readonly GuardedField[] = ['isFree', 'isDayAndNight', 'mayBeAnonymous', 'isEmergency'] satisfies Flag[]
const isFlag = (field: GuardedField): field is Flag => FLAGS.includes(field)
const isWords = (field: GuardedField): field is Words => field === 'hours' || field === 'forWhom'

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function readPerLanguage(value: unknown): PerLanguage {
  const all = typeof value === 'object' && value !== null ? value : {}
  return Object.fromEntries(
    Object.entries(all).flatMap(([code, text]) => (isLanguage(code) ? [[code, textOf(text)]] : [])),
  )
}

/**
 * What a save would change of what readers see, beside what is there. A value that is absent is not changed.
 *
 * @param language of the save: some words are kept per language
 * @example findProposal({ before: { phone: '0800-2000' }, after: { phone: '0800-2001' }, language: 'nl' })
 * // { phone: '0800-2001' }
 */
export function findProposal({
  before,
  after,
  language,
}: {
  before: HelpLineValues
  after: HelpLineValues
  language: Language
}): HelpLineProposal {
  const proposal: HelpLineProposal = {}
  for (const field of GUARDED_FIELDS) {
    if (after[field] === undefined) continue
    if (isFlag(field)) {
      const wanted = after[field] === true
      if (wanted !== (before[field] === true)) proposal[field] = wanted
    } else if (isWords(field)) {
      const wanted = textOf(after[field])
      if (wanted !== textOf(before[field])) proposal[field] = { [language]: wanted }
    } else {
      const wanted = textOf(after[field])
      if (wanted !== textOf(before[field])) proposal[field] = wanted
    }
  }
  return proposal
}

/**
 * Whether there is anything in a proposal.
 *
 * @example isEmptyProposal({}) // true
 */
function isEmptyProposal(proposal: HelpLineProposal): boolean {
  return Object.keys(proposal).length === 0
}

export type HelpLineDecision =
  /** nothing that readers see changes */
  | { kind: 'unchanged' }
  /** readers keep what they have until somebody else confirms this */
  | { kind: 'proposed'; proposal: HelpLineProposal; fields: GuardedField[] }
  /** somebody else's proposal waits: nobody may slip a value of their own into it */
  | { kind: 'refused' }

/**
 * What becomes of a save by one person: what readers see stays, and what is new waits. Who has a proposal of
 * their own waiting adds to it; a field that they leave as readers see it keeps what was proposed for it.
 *
 * @param waiting what waits already, and whose it is
 * @example decideHelpLineChange({ changes: { phone: '0800-2001' }, waiting: null, personId: 'u1' }).kind // 'proposed'
 */
export function decideHelpLineChange({
  changes,
  waiting,
  personId,
}: {
  changes: HelpLineProposal
  waiting: { proposal: HelpLineProposal; personId: string | null } | null
  personId: string
}): HelpLineDecision {
  if (isEmptyProposal(changes)) return { kind: 'unchanged' }
  if (waiting !== null && waiting.personId !== personId) return { kind: 'refused' }
  const proposal: HelpLineProposal = { ...waiting?.proposal, ...changes }
  for (const field of GUARDED_WORDS) {
    const words = { ...waiting?.proposal[field], ...changes[field] }
    if (Object.keys(words).length > 0) proposal[field] = words
  }
  return { kind: 'proposed', proposal, fields: listFields(proposal) }
}

/**
 * The fields of a proposal, in the order of the form.
 *
 * @example listFields({ url: null, phone: '113' }) // ['phone', 'url']
 */
export function listFields(proposal: HelpLineProposal): GuardedField[] {
  return GUARDED_FIELDS.filter((field) => proposal[field] !== undefined)
}

/**
 * A proposal as it was stored; everything in it that is no guarded value is passed over. Null when nothing waits.
 *
 * @example readProposal({ phone: '113', name: 'Anders' }) // { phone: '113' }
 */
export function readProposal(stored: unknown): HelpLineProposal | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
  const values = stored as HelpLineValues
  const proposal: HelpLineProposal = {}
  for (const field of GUARDED_FIELDS) {
    const value = values[field]
    if (isFlag(field)) {
      if (typeof value === 'boolean') proposal[field] = value
    } else if (isWords(field)) {
      const words = readPerLanguage(value)
      if (Object.keys(words).length > 0) proposal[field] = words
    } else if (value === null || typeof value === 'string') proposal[field] = textOf(value)
  }
  return isEmptyProposal(proposal) ? null : proposal
}

/**
 * Old and new beside each other, for who confirms.
 *
 * @param current the record in all languages
 * @example listChanges({ current, proposal })[0] // { field: 'phone', language: null, before: '0800-2000', after: '0800-2001' }
 */
export function listChanges({
  current,
  proposal,
}: {
  current: HelpLineValues
  proposal: HelpLineProposal
}): ProposedChange[] {
  return listFields(proposal).flatMap((field): ProposedChange[] => {
    if (isWords(field)) {
      const before = readPerLanguage(current[field])
      return Object.entries(proposal[field] ?? {}).map(([code, after]) => {
        const language = code as Language
        return { field, language, before: before[language] ?? null, after }
      })
    }
    const after = proposal[field] ?? null
    return [
      {
        field,
        language: null,
        before: isFlag(field) ? current[field] === true : textOf(current[field]),
        after,
      },
    ]
  })
}
