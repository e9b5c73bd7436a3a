import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { groupComing } from './groupComing'

const item = (id: string, date: string, nl: string) => ({ id, date: parsePlainDate(date), title: { nl, en: nl } })

test('month by month, with one line for items of one title and each day once', () => {
  const months = groupComing([
    item('a', '2026-11-05', 'Bericht'),
    item('b', '2026-11-05', 'Bericht'),
    item('c', '2026-11-12', 'Training'),
    item('d', '2026-11-19', 'Bericht'),
    item('e', '2027-01-02', 'Bericht'),
  ])
  expect(months).toMatchObject([
    {
      year: 2026,
      month: 11,
      count: 4,
      lines: [
        { title: { nl: 'Bericht' }, days: ['2026-11-05', '2026-11-19'] },
        { title: { nl: 'Training' }, days: ['2026-11-12'] },
      ],
    },
    { year: 2027, month: 1, count: 1 },
  ])
  expect(groupComing([])).toEqual([])
})
