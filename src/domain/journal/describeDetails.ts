import { isLanguage, LANGUAGE_NAMES_EN, LANGUAGE_NAMES_NL } from '../languages'
import { nameMonth, type ScreenLocale } from '../time/dutch'
import { isInstant, parseInstant, type Instant } from '../time/instant'
import { addDays, isPlainDate, type PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import { joinWords } from '../workflow/wording'
import { DETAIL_RULES, type DetailRule } from './detailNames'
import type { JournalAction, StoredJournalEntry } from './entry'

const MOST_IN_A_LIST = 3
const HASH_LENGTH = 8
const LONGEST_UNKNOWN = 80

/** Fields that change with every save, or that the database keeps: they tell a person nothing. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'revision', 'lastSavedBy', 'globalType', '_status'])

const CREATIONS: ReadonlySet<string> = new Set<JournalAction>(['item-created', 'user-created'])

export type DetailsContext = {
  locale: ScreenLocale
  zone: string
  /** what the screens call a field of the record; null when they have no word for it */
  nameField: (name: string) => string | null
  /** the name of a channel by its slug; null when it is gone */
  nameChannel: (slug: string) => string | null
}

/**
 * What an entry adds to its action, in one line for a person: language, channels and details. Ids are left out,
 * hashes and long lists shortened; the whole entry stands elsewhere.
 *
 * @param entry as a database gives it back; what cannot be read is said as it is
 * @returns parts with a middle dot between them; empty when there is nothing to say
 * @example describeDetails({ entry, locale: 'nl', zone, nameField, nameChannel })
 * // 'Nederlands · website · editie 2 · tekst 2d1913cc…'
 */
export function describeDetails({ entry, ...context }: DetailsContext & {
  entry: Pick<StoredJournalEntry, 'action' | 'language' | 'channels' | 'details'>
}): string {
  const { locale, nameChannel } = context
  const channels = textsOf(entry.channels).map((slug) => nameChannel(slug) ?? slug)
  const parts = [
    entry.language ? nameLanguage({ code: entry.language, locale }) : null,
    channels.length > 0 ? shorten({ words: channels, one: CHANNEL[locale].one, many: CHANNEL[locale].many, locale }) : null,
    ...sortDetails(entry.details)
      .filter(([name]) => name !== 'fields' || !isCreation(entry))
      .map(([name, value]) => describe({ name, value, ...context })),
  ]
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}

/**
 * Whether a person is told what a detail of this name means.
 *
 * @example isKnownDetail('editionNumber') // true
 */
export function isKnownDetail(name: string): boolean {
  return Object.hasOwn(DETAIL_RULES, name)
}

const CHANNEL = { nl: { one: 'ander kanaal', many: 'andere kanalen' }, en: { one: 'other channel', many: 'other channels' } } as const
const OTHER_FIELDS = { nl: { one: 'ander veld', many: 'andere velden' }, en: { one: 'other field', many: 'other fields' } } as const
const OTHERS = { nl: { one: 'andere', many: 'andere' }, en: { one: 'other', many: 'others' } } as const
const UNTIL = { nl: 'tot en met', en: 'through' } as const
const UNTIL_MOMENT = { nl: 'tot', en: 'until' } as const

/** Of what is new, every field is: a list of them would only hide what is told of it. */
function isCreation({ action, details }: Pick<StoredJournalEntry, 'action' | 'details'>): boolean {
  return CREATIONS.has(action) || (details as { operation?: unknown } | null | undefined)?.operation === 'create'
}

/** In the order of the rules, which is that of a sentence; a database may give them back in any. */
function sortDetails(details: unknown): [string, unknown][] {
  if (details === null || typeof details !== 'object' || Array.isArray(details)) return []
  const order = Object.keys(DETAIL_RULES)
  const place = (name: string): number => (isKnownDetail(name) ? order.indexOf(name) : order.length)
  return Object.entries(details).sort(([a], [b]) => place(a) - place(b))
}

function describe({ name, value, ...context }: DetailsContext & { name: string; value: unknown }): string | null {
  if (value === null || value === undefined || value === '') return null
  const rule = isKnownDetail(name) ? DETAIL_RULES[name] : undefined
  if (rule === undefined) return `${name}: ${cut(valueAsText({ value, ...context }))}`
  return say({ rule, value, ...context })
}

function say({ rule, value, ...context }: DetailsContext & { rule: DetailRule; value: unknown }): string | null {
  const { locale, zone } = context
  switch (rule.say) {
    case 'nothing':
      return null
    case 'hash': {
      const hash = String(value)
      return `${rule.label[locale]} ${hash.length > HASH_LENGTH ? `${hash.slice(0, HASH_LENGTH)}…` : hash}`
    }
    case 'count': {
      const count = Array.isArray(value) ? value.length : Number(value)
      if (!Number.isFinite(count)) return `${rule.many[locale]}: ${String(value)}`
      return count === 0 ? null : `${count} ${(count === 1 ? rule.one : rule.many)[locale]}`
    }
    case 'number':
      return `${rule.label[locale]} ${String(value)}`
    case 'flag':
      return (value === true ? rule.yes : rule.no)?.[locale] ?? null
    case 'choice': {
      const words = Object.hasOwn(rule.words, String(value)) ? rule.words[String(value)]?.[locale] : undefined
      // Without a label a value says nothing but what the words say: anything else is an id.
      if (rule.label === null) return words === undefined ? null : lowerFirst(words)
      return `${rule.label[locale]}: ${words === undefined ? String(value) : lowerFirst(words)}`
    }
    case 'moment':
      return rule.words?.[String(value)]?.[locale] ?? `${rule.label[locale]} ${momentAsText({ value, locale, zone })}`
    case 'end':
      return rule.words?.[String(value)]?.[locale] ?? `${rule.label[locale]} ${endAsText({ value, locale, zone })}`
    case 'day':
      return `${rule.label[locale]} ${isPlainDate(value) ? dayAsText({ date: value, locale }) : String(value)}`
    case 'occurrences':
      return `${rule.label[locale]}: ${shorten({ words: listOf(value).map((time) => wallTimeAsText({ time, locale })), ...OTHERS[locale], locale })}`
    case 'languages':
      return `${rule.label[locale]}: ${joinWords({ words: listOf(value).map((code) => nameLanguage({ code, locale })), locale })}`
    case 'editions':
      return `${rule.label[locale]}: ${shorten({ words: listOf(value).map((each) => editionAsText({ each, locale })), ...OTHERS[locale], locale })}`
    case 'fields': {
      const names = textsOf(value).filter((name) => !BOOKKEEPING.has(name))
      if (names.length === 0) return null
      const words = names.map((name) => context.nameField(name) ?? name)
      return `${(names.length === 1 ? rule.one : rule.many)[locale]}: ${shorten({ words, ...OTHER_FIELDS[locale], locale })}`
    }
  }
}

/** 'Titel, Datum, Campagne en 6 andere velden' */
function shorten({ words, one, many, locale }: { words: readonly string[]; one: string; many: string; locale: ScreenLocale }): string {
  const rest = words.length - MOST_IN_A_LIST
  if (rest <= 0) return joinWords({ words, locale })
  return joinWords({ words: [...words.slice(0, MOST_IN_A_LIST), `${rest} ${rest === 1 ? one : many}`], locale })
}

function valueAsText({ value, ...context }: DetailsContext & { value: unknown }): string {
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value)
  return shorten({ words: value.map(String), ...OTHERS[context.locale], locale: context.locale })
}

const cut = (text: string): string => (text.length > LONGEST_UNKNOWN ? `${text.slice(0, LONGEST_UNKNOWN)}…` : text)
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)])
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])
const lowerFirst = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

type Timed = { value: unknown; locale: ScreenLocale; zone: string }

function instantOf(value: unknown): Instant | null {
  if (isInstant(value)) return value
  try {
    return parseInstant(String(value))
  } catch {
    // Said as it is: an entry is never unreadable because of one value in it.
    return null
  }
}

function momentAsText({ value, locale, zone }: Timed): string {
  const instant = instantOf(value)
  if (instant === null) return String(value)
  const { date, time } = wallTimeFromInstant({ instant, zone })
  return timeAsText({ date, time, locale })
}

function endAsText({ value, locale, zone }: Timed): string {
  const instant = instantOf(value)
  if (instant === null) return String(value)
  const { date, time } = wallTimeFromInstant({ instant, zone })
  return time === '00:00:00'
    ? `${UNTIL[locale]} ${dayAsText({ date: addDays({ date, days: -1 }), locale })}`
    : `${UNTIL_MOMENT[locale]} ${timeAsText({ date, time, locale })}`
}

function wallTimeAsText({ time, locale }: { time: string; locale: ScreenLocale }): string {
  const [date, clock = ''] = time.split('T')
  return isPlainDate(date) && clock ? timeAsText({ date, time: clock, locale }) : time
}

function timeAsText({ date, time, locale }: { date: PlainDate; time: string; locale: ScreenLocale }): string {
  const clock = time.slice(0, 5)
  const day = dayAsText({ date, locale })
  return locale === 'nl' ? `${day} om ${clock.replace(':', '.')} uur` : `${day} at ${clock}`
}

function dayAsText({ date, locale }: { date: PlainDate; locale: ScreenLocale }): string {
  return `${Number(date.slice(8, 10))} ${nameMonth({ month: Number(date.slice(5, 7)), locale })} ${date.slice(0, 4)}`
}

function nameLanguage({ code, locale }: { code: string; locale: ScreenLocale }): string {
  if (!isLanguage(code)) return code
  return (locale === 'nl' ? LANGUAGE_NAMES_NL : LANGUAGE_NAMES_EN)[code]
}

function editionAsText({ each, locale }: { each: string; locale: ScreenLocale }): string {
  const [code = '', number = ''] = each.split(' ')
  return `${nameLanguage({ code, locale })} ${number}`.trim()
}
