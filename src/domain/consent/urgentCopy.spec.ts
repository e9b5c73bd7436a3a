import { expect, test } from 'vitest'

import { isUrgentCopy, writeUrgentCopy } from './urgentCopy'

const path = '/admin/collections/content-items/976216da-01d6-42a9-a7f5-235888b9166b'

test.each([
  ['read', 'Tip van de week', ['Website', 'Instagram', 'Website'], `Met spoed: dezelfde woorden in “Tip van de week” (te lezen op Website en Instagram) ${path}`],
  ['written', 'Tip van de week', [], `Met spoed: dezelfde woorden in “Tip van de week” (nog niet te lezen) ${path}`],
])('%s', (_, title, channelNames, expected) => {
  expect(writeUrgentCopy({ title, channelNames, path })).toBe(expected)
})

test('a long title leaves room for the way there', () => {
  const line = writeUrgentCopy({ title: 'Heel lang '.repeat(30), channelNames: ['Website'], path })
  expect(line.length).toBeLessThanOrEqual(200)
  expect(line.endsWith(path)).toBe(true)
})

test.each([
  [writeUrgentCopy({ title: 'Tip', channelNames: [], path }), true],
  ['Weekkrant', false],
  ['Wat Met spoed: bewaarde', false],
])('%s', (where, isUrgent) => {
  expect(isUrgentCopy(where)).toBe(isUrgent)
})
