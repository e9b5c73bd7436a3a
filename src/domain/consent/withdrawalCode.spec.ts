import { expect, test } from 'vitest'

import { CODE_BYTES, describeWrongCode, readWithdrawalCode, writeWithdrawalCode } from './withdrawalCode'

test('is four groups of four signs that look like no other', () => {
  for (let seed = 0; seed < 256; seed += 1) {
    const code = writeWithdrawalCode(Uint8Array.from({ length: CODE_BYTES }, (_, index) => (seed + index * 37) % 256))
    expect(code).toMatch(/^([CDFHJKMNPRTVWXY2346789]{4}-){3}[CDFHJKMNPRTVWXY2346789]{4}$/)
    expect(readWithdrawalCode(code)).toBe(code.replaceAll('-', ''))
  }
})

test('gives every sign the same chance, and more than 60 bits in all', () => {
  const counts = new Map<string, number>()
  // Every byte sixteen times is a code of one sign, or too little when that byte is left aside.
  for (let byte = 0; byte < 242; byte += 1) {
    const [sign = ''] = writeWithdrawalCode(new Uint8Array(16).fill(byte))
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  expect([...new Set(counts.values())]).toEqual([11])
  expect(16 * Math.log2(counts.size)).toBeGreaterThan(60)
})

test('is not made of too little chance', () => {
  expect(() => writeWithdrawalCode(new Uint8Array(15))).toThrow('too few')
  expect(() => writeWithdrawalCode(new Uint8Array(CODE_BYTES).fill(255))).toThrow('too few')
})

test.each([
  ['K7PM-3CXF-9TRD-H2WV', 'K7PM3CXF9TRDH2WV'],
  [' k7pm 3cxf 9trd h2wv\n', 'K7PM3CXF9TRDH2WV'],
  ['k7pm3cxf9trdh2wv', 'K7PM3CXF9TRDH2WV'],
  ['K7PM–3CXF–9TRD–H2WV', 'K7PM3CXF9TRDH2WV'],
  ['K7PM-3CXF-9TRD-H2W', ''],
  ['K7PM-3CXF-9TRD-H2WVX', ''],
  ['K7PM-3CXF-9TRD-H2W0', ''],
  ['', ''],
])('what is typed as %j', (typed, read) => {
  expect(readWithdrawalCode(typed)).toBe(read)
})

test.each([
  ['te kort', /^Een code heeft 16 letters en cijfers\./],
  ['K7PM-3CXF-9TRD-H2W0', /nooit een 0\./],
  ['K7PM-3CXF-9TRD-H2W', /^Een code heeft 16 letters en cijfers\./],
  ['K7PM-3CXF-9TRD-H2WVX', /^Een code heeft 16 letters en cijfers\./],
])('what cannot be a code, %j, says what to look at', (typed, words) => {
  expect(describeWrongCode(typed)).toMatch(words)
})
