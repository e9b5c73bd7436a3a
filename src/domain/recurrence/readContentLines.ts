import { refusal, type RecurrenceReason } from './refusal'

/** The lines of a recurrence, taken apart but not understood. */
export type ContentLines = {
  /** null where there is no RRULE; names in capitals */
  rule: ReadonlyMap<string, string> | null
  extra: DatedValue[]
  except: DatedValue[]
}

/** One value of RDATE or EXDATE; `zone` is its TZID, `isDate` its VALUE=DATE. */
export type DatedValue = { value: string; zone: string | null; isDate: boolean }

/** 400 extra and 400 excluded dates fit; more is no calendar of people. */
const LONGEST_TEXT = 20_000

const KNOWN_PARTS = new Set([
  ...['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'WKST', 'BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYDAY', 'BYMONTHDAY'],
  ...['BYYEARDAY', 'BYWEEKNO', 'BYMONTH', 'BYSETPOS'],
])

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function readParts(value: string, reasons: RecurrenceReason[]): Map<string, string> {
  const parts = new Map<string, string>()
  // One semicolon at the end is an old habit of other programs.
  for (const piece of value.replace(/;$/, '').split(';')) {
    const equals = piece.indexOf('=')
    const name = (equals < 0 ? piece : piece.slice(0, equals)).trim().toUpperCase()
    if (equals < 0 || !KNOWN_PARTS.has(name)) reasons.push(refusal('unknown-part', { part: shorten(name) }))
    else if (parts.has(name)) reasons.push(refusal('repeated-part', { part: name }))
    else
      parts.set(
        name,
        piece
          .slice(equals + 1)
          .trim()
          .toUpperCase(),
      )
  }
  return parts
}

/** `;TZID=Europe/Amsterdam;VALUE=DATE` of a date line; null for any other parameter. */
function readParameters(text: string): { zone: string | null; isDate: boolean } | null {
  let zone: string | null = null
  let isDate = false
  for (const parameter of text.split(';').filter((piece) => piece !== '')) {
    const [name = '', value = ''] = parameter.split('=')
    if (name.toUpperCase() === 'TZID' && value !== '') zone = value.replace(/^"|"$/g, '')
    else if (name.toUpperCase() === 'VALUE' && /^date(?:-time)?$/i.test(value)) isDate = /^date$/i.test(value)
    else return null
  }
  return { zone, isDate }
}

/**
 * Takes the content lines of a recurrence apart: RRULE at most once, RDATE and EXDATE any number of times,
 * folded lines joined, names in any case. A line that begins with `FREQ=` is taken for a rule.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 * @example readContentLines('RRULE:FREQ=DAILY;COUNT=3')
 */
export function readContentLines(text: string): { lines: ContentLines; reasons: RecurrenceReason[] } {
  const reasons: RecurrenceReason[] = []
  const lines: ContentLines = { rule: null, extra: [], except: [] }
  if (text.length > LONGEST_TEXT) return { lines, reasons: [refusal('too-long')] }
  const written = text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (written.length === 0) return { lines, reasons: [refusal('empty')] }
  for (const line of written) {
    const whole = /^FREQ=/i.test(line) ? `RRULE:${line}` : line
    const [, name = '', parameters = '', value = ''] = /^([A-Za-z-]+)((?:;[^:]*)?):(.*)$/.exec(whole) ?? []
    const property = name.toUpperCase()
    if (property === 'RRULE' && parameters === '') {
      if (lines.rule !== null) reasons.push(refusal('more-than-one-rule'))
      else lines.rule = readParts(value, reasons)
    } else if (property === 'RDATE' || property === 'EXDATE') {
      const code = property === 'RDATE' ? 'bad-extra-date' : 'bad-excluded-date'
      const read = readParameters(parameters)
      if (read === null) reasons.push(refusal(code, { value: shorten(line) }))
      else {
        const target = property === 'RDATE' ? lines.extra : lines.except
        target.push(...value.split(',').map((one) => ({ value: one.trim().toUpperCase(), ...read })))
      }
    } else reasons.push(refusal('unknown-line', { value: shorten(line) }))
  }
  return { lines, reasons }
}
