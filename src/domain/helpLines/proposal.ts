import { isLanguage, type Language } from '../languages'

/** What readers call, open and rely on: a change of these needs a second person. */
export const GUARDED_FIELDS = ['phone', 'isFree', 'isDayAndNight', 'hours', 'chatUrl', 'url'] as const
export type GuardedField = (typeof GUARDED_FIELDS)[number]
type Flag = 'isFree' | 'isDayAndNight'
type Text = 'phone' | 'chatUrl' | 'url'

export const GUARDED_LABELS = {
  phone: { nl: 'Telefoonnummer', en: 'Phone' },
  isFree: { nl: 'Gratis', en: 'Free' },
  isDayAndNight: { nl: 'Dag en nacht', en: 'Day and night' },
  hours: { nl: 'Wanneer bereikbaar', en: 'Hours' },
  chatUrl: { nl: 'Chat', en: 'Chat' },
  url: { nl: 'Website', en: 'Website' },
} as const satisfies Record<GuardedField, { nl: string; en: string }>

/** New values that wait for a second person; hours per language, null where they are taken away. */
export type HelpLineProposal = Partial<Record<Flag, boolean> & Record<Text, string | null>> & {
  hours?: Partial<Record<Language, string | null>>
}

/** A record as a form or database has it. */
type HelpLineValues = Partial<Record<GuardedField, unknown>>

/** One value with the one that would take its place. */
export type ProposedChange = {
  field: GuardedField
  language: Language | null
  before: string | boolean | null
  after: string | boolean | null
}

const isFlag = (field: GuardedField): field is Flag => field === 'isFree' || field === 'isDayAndNight'

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function readHours(value: unknown): Partial<Record<Language, string | null>> {
  const all = typeof value === 'object' && value !== null ? value : {}
  return Object.fromEntries(
    Object.entries(all).flatMap(([code, text]) => (isLanguage(code) ? [[code, textOf(text)]] : [])),
  )
}

/**
 * What a save would change of what readers see, beside what is there. A value that is absent is not changed.
 *
 * @param language of the save: hours are kept per language
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
    } else if (field === 'hours') {
      const wanted = textOf(after.hours)
      if (wanted !== textOf(before.hours)) proposal.hours = { [language]: wanted }
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
  const hours = { ...waiting?.proposal.hours, ...changes.hours }
  const proposal: HelpLineProposal = {
    ...waiting?.proposal,
    ...changes,
    ...(Object.keys(hours).length > 0 ? { hours } : {}),
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
  const proposal: HelpLineProposal = {}
  for (const [field, value] of Object.entries(stored)) {
    if (field === 'isFree' || field === 'isDayAndNight') {
      if (typeof value === 'boolean') proposal[field] = value
    } else if (field === 'phone' || field === 'chatUrl' || field === 'url') {
      if (value === null || typeof value === 'string') proposal[field] = textOf(value)
    } else if (field === 'hours') {
      const hours = readHours(value)
      if (Object.keys(hours).length > 0) proposal.hours = hours
    }
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
  const hours = readHours(current.hours)
  return listFields(proposal).flatMap((field): ProposedChange[] => {
    if (field === 'hours') {
      return Object.entries(proposal.hours ?? {}).map(([code, after]) => {
        const language = code as Language
        return { field, language, before: hours[language] ?? null, after }
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
