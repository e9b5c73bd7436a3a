import { expect, test } from 'vitest'

import { escapeCellText } from './escapeCellText'

test.each([
  ['gewoon _x_ tekst', 'gewoon _x_ tekst'],
  ['=1+1', '=1+1'],
  ['regel\nregel', 'regel\nregel'],
  ['tab\t', 'tab\t'],
  ['\r', '_x000D_'],
  ['\u0000', '_x0000_'],
  ['_x000D_', '_x005F_x000D_'],
  ['_x000d_', '_x005F_x000d_'],
  // together with the escape that follows it would read as one
  ['_x005F\r', '_x005F_x005F_x000D_'],
  ['\ud800', '_xD800_'],
  ['\udc00', '_xDC00_'],
  ['😀', '😀'],
  ['\uffff', '_xFFFF_'],
])('%j', (text, escaped) => {
  expect(escapeCellText(text)).toBe(escaped)
})
