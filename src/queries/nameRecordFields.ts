import type { PayloadRequest } from 'payload'

import type { JournalAction } from '@/domain/journal/entry'
import type { ScreenLocale } from '@/domain/time/dutch'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { configOf, wordsOf } from './nameSubjects'

/** Payload gives a field without a label its own name in other letters: that is no word of ours. */
const isMadeUp = ({ name, words }: { name: string; words: string }): boolean =>
  words.replaceAll(' ', '').toLowerCase() === name.toLowerCase() && words !== name

const OF_PAYLOAD: Record<string, Record<ScreenLocale, string>> = { deletedAt: { nl: 'Prullenbak', en: 'Trash' } }

/** Entries about an item of which the fields are those of what was agreed with a writer. */
const ABOUT_CONTRIBUTIONS: ReadonlySet<string> = new Set<JournalAction>(['contribution-asked', 'contribution-changed', 'expert-stopped'])

/**
 * What the screens call the fields of a record.
 *
 * @returns a function that gives null for a field without a word
 */
export function nameRecordFields({ req, action, objectType, locale }: {
  req: PayloadRequest
  action: string
  objectType: string | null
  locale: ScreenLocale
}): (name: string) => string | null {
  const type = ABOUT_CONTRIBUTIONS.has(action) ? SLUGS.contributions : objectType
  const fields =
    type === GLOBAL_SLUGS.settings
      ? req.payload.config.globals.find(({ slug }) => slug === type)?.flattenedFields
      : type === null
        ? undefined
        : configOf({ req, type })?.flattenedFields
  return (name) => {
    const own = OF_PAYLOAD[name]?.[locale]
    if (own !== undefined) return own
    const field = fields?.find((each) => each.name === name)
    const words = field && 'label' in field ? wordsOf({ label: field.label, locale }) : null
    return words === null || isMadeUp({ name, words }) ? null : words
  }
}
