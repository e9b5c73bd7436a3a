/** Small sounds of nothing, byte for byte what their formats ask, to see what is kept of them. */

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const bytes = (...values: number[]) => Uint8Array.from(values)
const join = (...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? latin(part) : part)]))

/** Frames of silence: MPEG-1 Layer III, 32 kbit/s, 44.1 kHz, one channel; `mark` keeps two sounds apart. */
export function makeMp3({ frames = 8, mark = 0 }: { frames?: number; mark?: number } = {}): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(104)
  frame.set([0xff, 0xfb, 0x10, 0xc4])
  frame[103] = mark
  return join(...Array.from({ length: frames }, () => frame))
}

/** The tags that players read: a title and a maker before the sound (ID3v2), the same in short after it (ID3v1). */
export function withId3(sound: Uint8Array): Uint8Array<ArrayBuffer> {
  const maker = join('TPE1', bytes(0, 0, 0, 17), bytes(0, 0, 0), 'Naam van iemand ')
  const head = join('ID3', bytes(4, 0, 0), bytes(0, 0, 0, maker.length), maker)
  return join(head, sound, join('TAG', 'Naam van iemand'.padEnd(125, '\u0000')))
}

const number = (value: number, bytes = 4) => Uint8Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255)

function page({ packets, sequence, flags, serial = 7 }: {
  packets: Uint8Array[]
  sequence: number
  flags: number
  serial?: number
}): Uint8Array<ArrayBuffer> {
  const lacing = packets.flatMap(({ length }) => [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255])
  return join(
    'OggS', bytes(0, flags), new Uint8Array(8), number(serial), number(sequence), number(0),
    bytes(lacing.length, ...lacing), ...packets,
  )
}

/** A file of Opus (RFC 7845) with comments such as `TITLE=…`. */
export function makeOgg({ comments = ['ENCODER=een programma'], second = 7 }: {
  comments?: string[]
  /** number of the stream on the last page */
  second?: number
} = {}): Uint8Array<ArrayBuffer> {
  const notes = comments.map((comment) => new TextEncoder().encode(comment))
  const head = join('OpusHead', bytes(1, 1, 0, 0), number(48_000), bytes(0, 0, 0))
  const tags = join('OpusTags', number(4), 'test', number(notes.length), ...notes.flatMap((note) => [number(note.length), note]))
  return join(
    page({ packets: [head], sequence: 0, flags: 2 }),
    page({ packets: [tags], sequence: 1, flags: 0 }),
    page({ packets: [new Uint8Array([0xf8, 0xff, 0xfe])], sequence: 2, flags: 4, serial: second }),
  )
}

const bigEndian = (value: number) => number(value).reverse()
const box = (type: string, ...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> => {
  const body = join(...parts)
  return join(bigEndian(body.length + 8), type, body)
}

/** The boxes of an MP4 with one track; what recorders tell of themselves and their owner is in it. */
export function makeMp4({ brand = 'M4A ', handlers = ['soun'], maker = 'Naam van iemand' }: {
  brand?: string
  handlers?: string[]
  maker?: string
} = {}): Uint8Array<ArrayBuffer> {
  const moments = join(new Uint8Array(4), bigEndian(3_900_000_000), bigEndian(3_900_000_001), new Uint8Array(88))
  const tracks = handlers.map((handler) =>
    box('trak', box('tkhd', moments), box('mdia', box('mdhd', moments), box('hdlr', new Uint8Array(8), handler, new Uint8Array(12), maker))),
  )
  return join(
    box('ftyp', brand, number(0), 'isom'),
    box('moov', box('mvhd', moments), ...tracks, box('udta', box('meta', maker)), box('udta', box('\u00a9xyz', '+52.25+006.15/'))),
    box('free', maker),
    box('mdat', 'geluid'),
  )
}
