import { parsePlainDate } from '../src/domain/time/plainDate'
import { YEAR_ITEMS } from './data/year'
import { placeYear } from './placeYear'
import type { SeedItem } from './types'

/** The year as it stands from one Monday, for specs: late enough that most of it has happened. */
export const year = placeYear({ anchor: parsePlainDate('2026-11-23'), zone: 'Europe/Amsterdam' })

/** Each with its text, also where that Monday comes before it is written. */
export const writtenYear = year.items.flatMap((item, index): SeedItem[] => {
  const source = YEAR_ITEMS[index]
  if (!source?.text) return []
  const safety = source.isSensitive ? { discreetShareText: 'Een tip van de gemeente Deventer.' } : {}
  const channels = Object.keys(source.text.variants)
  const picture = source.picture ? { key: source.picture, channels } : undefined
  return [{ ...item, texts: { nl: { ...safety, ...source.text } }, picture, steps: [] }]
})
