/**
 * A text as a search compares it: without capitals, diacritics and compatibility forms (Unicode NFKD), and
 * with one kind of apostrophe.
 *
 * @see https://www.unicode.org/reports/tr15/
 * @example foldText('Één café') // 'een cafe'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
}
