/** Width of an average letter in a sans-serif font, as part of its size; a little wide, so that text fits. */
const LETTER = 0.53
const MM_OF_A_POINT = 25.4 / 72

/**
 * How many lines a text takes in a width, broken between words as a browser does; long words are broken too.
 *
 * @param points size of the letters
 * @param width in millimetres
 * @param indent millimetres that a mark takes from the first line
 * @example countLines({ text: 'Week van de jeugd', points: 6.5, width: 26, indent: 3 }) // 1
 */
export function countLines({ text, points, width, indent = 0 }: {
  text: string
  points: number
  width: number
  indent?: number
}): number {
  const letter = widthOf({ text: 'x', points })
  const fits = (millimetres: number) => Math.max(1, Math.floor(millimetres / letter))
  const most = fits(width)
  let lines = 1
  let left = fits(width - indent)
  let isFirst = true
  for (const word of text.split(/\s+/u)) {
    const length = [...word].length
    if (!isFirst && length + 1 <= left) {
      left -= length + 1
      continue
    }
    if (!isFirst || length > left) {
      lines += isFirst && length > left && left === most ? 0 : 1
      left = most
    }
    lines += Math.max(0, Math.ceil(length / most) - 1)
    left = length > most ? most - (length % most) : left - length
    isFirst = false
  }
  return lines
}

/** Height of a line of text in millimetres. */
export function lineHeightOf(points: number): number {
  return points * MM_OF_A_POINT * 1.16
}

/** Width of a text on one line in millimetres, a little wide. */
export function widthOf({ text, points }: { text: string; points: number }): number {
  return [...text].length * points * MM_OF_A_POINT * LETTER
}
