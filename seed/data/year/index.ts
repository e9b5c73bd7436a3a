import { autumn } from './autumn'
import { december } from './december'
import { ideas } from './ideas'
import { nextWinter } from './nextWinter'
import { nextYear } from './nextYear'
import { series } from './series'
import { spring } from './spring'
import { summer } from './summer'
import type { SeedYearItem } from './types'
import { winter } from './winter'

/** Items on fixed days of the anchor's year and the next, by season. */
export const YEAR_ITEMS: SeedYearItem[] = [
  ...winter,
  ...spring,
  ...summer,
  ...autumn,
  ...december,
  ...nextWinter,
  ...nextYear,
  ...series,
  ...ideas,
]
