// RFC 5545 §3.1: TEXT holds no control characters but the tab; half a surrogate pair is no UTF-8.
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * A text without what iCalendar cannot carry; line breaks become single ones.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 * @example cleanCalendarText('Regel\r\ntwee\u0000') // 'Regel\ntwee'
 */
export function cleanCalendarText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(FORBIDDEN, '')
}

/**
 * A text as the value of a property that the library does not know, and so does not escape.
 *
 * @example escapeCalendarText('Plan, jaar; 2026') // 'Plan\\, jaar\\; 2026'
 */
export function escapeCalendarText(text: string): string {
  return cleanCalendarText(text)
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}
