export type ArchiveProblem = 'not-a-workbook' | 'old-or-protected' | 'too-large' | 'damaged'

/** What a workbook of a planner may be. Bytes, as stored and as declared for when they are unpacked. */
export const ARCHIVE_LIMITS = {
  file: 10 * 1024 * 1024,
  parts: 2_000,
  /** of one part that is read as XML; pictures are not unpacked */
  xmlPart: 24 * 1024 * 1024,
  total: 64 * 1024 * 1024,
} as const

const DIRECTORY_END = 0x06_05_4b_50
const DIRECTORY_ENTRY = 0x02_01_4b_50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const SIZES_FOLLOW = 0b1000
const LONGEST_COMMENT = 65_535
// In place of a size: the real one is in an extension for archives over 4 GB, far beyond what is taken here.
const SIZE_ELSEWHERE = 0xff_ff_ff_ff

/**
 * Looks at the directory of a ZIP archive before anything is unpacked, and refuses what would grow too large.
 * A part that says it unpacks to nothing and still has content is refused as well: the reader stops a part at
 * the size it declares, so every part has to declare one. Null means that it may be read.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12, 4.3.16)
 * @example inspectArchive(new Uint8Array()) // 'not-a-workbook'
 */
export function inspectArchive(bytes: Uint8Array): ArchiveProblem | null {
  if (bytes.length > ARCHIVE_LIMITS.file) return 'too-large'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-or-protected'
  if (!startsWith(bytes, [0x50, 0x4b])) return 'not-a-workbook'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  if (end === null) return 'damaged'
  const parts = view.getUint16(end + 10, true)
  if (parts > ARCHIVE_LIMITS.parts) return 'too-large'
  return inspectParts({ view, parts, start: view.getUint32(end + 16, true) })
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function findDirectoryEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at
  }
  return null
}

function inspectParts({
  view,
  parts,
  start,
}: {
  view: DataView
  parts: number
  start: number
}): ArchiveProblem | null {
  let at = start
  let total = 0
  const nameReader = new TextDecoder()
  for (let part = 0; part < parts; part += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return 'damaged'
    const flags = view.getUint16(at + 8, true)
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (packed === SIZE_ELSEWHERE || unpacked === SIZE_ELSEWHERE) return 'too-large'
    if (at + ENTRY_LENGTH + nameLength > view.byteLength) return 'damaged'
    const name = nameReader.decode(
      new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength),
    )
    // An empty part takes two bytes when it is packed. One whose sizes follow later has none in the directory.
    const isUndeclared = unpacked === 0 && (packed > 2 || (packed === 0 && (flags & SIZES_FOLLOW) !== 0))
    if (isUndeclared) return 'damaged'
    if (/\.(?:xml|rels|vml)$/iu.test(name) && unpacked > ARCHIVE_LIMITS.xmlPart) return 'too-large'
    total += unpacked
    if (total > ARCHIVE_LIMITS.total) return 'too-large'
    at += ENTRY_LENGTH + nameLength + rest
  }
  return null
}
