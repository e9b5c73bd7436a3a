import type { SeedItem } from '../../types'
import { angelshot } from './angelshot'
import { closeToHome } from './closeToHome'
import { elderAbuse } from './elderAbuse'
import { onlineSgg } from './onlineSgg'
import { sextortion } from './sextortion'
import { sportAndWork } from './sportAndWork'
import { streetIntimidation } from './streetIntimidation'

/** The items of the demonstration year, by campaign and theme; `seed/README.md` holds their checklist. */
export const items: SeedItem[] = [
  ...onlineSgg,
  ...sextortion,
  ...angelshot,
  ...streetIntimidation,
  ...elderAbuse,
  ...closeToHome,
  ...sportAndWork,
]
