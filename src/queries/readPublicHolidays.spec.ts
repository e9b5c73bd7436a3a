import { describe, expect, test } from 'vitest'

import { easterSunday } from '@/domain/observances/easterSunday'

import { readPublicHolidays } from './readPublicHolidays'

describe('readPublicHolidays', () => {
  test('2026, with what is no day off for everyone marked', async () => {
    const holidays = await readPublicHolidays({ year: 2026 })
    expect(
      holidays.map(({ date, name, isDayOffForEveryone }) => [date, name.nl, isDayOffForEveryone]),
    ).toEqual([
      ['2026-01-01', 'Nieuwjaar', true],
      ['2026-04-03', 'Goede Vrijdag', false],
      ['2026-04-05', 'Pasen', true],
      ['2026-04-06', 'Tweede paasdag', true],
      ['2026-04-27', 'Koningsdag', true],
      ['2026-05-05', 'Bevrijdingsdag', false],
      ['2026-05-14', 'Hemelvaartsdag', true],
      ['2026-05-24', 'Pinksteren', true],
      ['2026-05-25', 'Tweede pinksterdag', true],
      ['2026-12-25', 'Kerstmis', true],
      ['2026-12-26', 'Tweede kerstdag', true],
    ])
  })

  test('names in English beside the Dutch ones', async () => {
    const [newYear, goodFriday] = await readPublicHolidays({ year: 2027 })
    expect([newYear?.name.en, goodFriday?.name.en]).toEqual(["New Year's Day", 'Good Friday'])
  })

  test("King's Day moves to Saturday when 27 April is a Sunday", async () => {
    const names = (await readPublicHolidays({ year: 2025 })).filter(({ name }) => name.nl === 'Koningsdag')
    expect(names.map(({ date }) => date)).toEqual(['2025-04-26'])
  })

  test.each([2025, 2026, 2027, 2028, 2029, 2030])('Easter of %i is the same as ours', async (year) => {
    const easter = (await readPublicHolidays({ year })).find(({ name }) => name.nl === 'Pasen')
    expect(easter?.date).toBe(easterSunday(year))
  })

  test('a year is computed once', async () => {
    expect(await readPublicHolidays({ year: 2028 })).toBe(await readPublicHolidays({ year: 2028 }))
  })

  test.each([1582, 9999, 2026.5])('refuses %f', async (year) => {
    await expect(readPublicHolidays({ year })).rejects.toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })
})
