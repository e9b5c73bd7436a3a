// ECMA-376 part 1, 22.9.2.19 (ST_Xstring): `_xHHHH_` stands for a code unit that XML 1.0 forbids or rewrites.
const NEEDS_ESCAPE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4})/g

/**
 * A text as it is written into a cell, so that it comes back exactly: what XML cannot hold becomes `_xHHHH_`,
 * and a text that already looks like such an escape is kept from being read as one.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 * @example escapeCellText('_x000D_') // '_x005F_x000D_'
 */
export function escapeCellText(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}
