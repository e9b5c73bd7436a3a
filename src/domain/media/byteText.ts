/** Four-letter names and tags in binary files, one byte a letter. */
export function textAt({ bytes, at, length }: { bytes: Uint8Array; at: number; length: number }): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
