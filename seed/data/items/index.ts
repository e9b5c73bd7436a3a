import type { SeedItem, SeedMoment } from '../../types'
import { TOGETHER } from '../together'
import { angelshot } from './angelshot'
import { closeToHome } from './closeToHome'
import { elderAbuse } from './elderAbuse'
import { onlineSgg } from './onlineSgg'
import { sextortion } from './sextortion'
import { sportAndWork } from './sportAndWork'
import { stories } from './stories'
import { streetIntimidation } from './streetIntimidation'
import { streetReporting } from './streetReporting'

/**
 * The items of the demonstration year, by campaign and theme; `seed/README.md` holds their checklist. What people
 * asked, said and allowed around a text stands in `../together.ts` and takes its place among the steps here.
 */
export const items: SeedItem[] = [
  ...onlineSgg,
  ...stories,
  ...sextortion,
  ...angelshot,
  ...streetIntimidation,
  ...streetReporting,
  ...elderAbuse,
  ...closeToHome,
  ...sportAndWork,
].map((item) => ({ ...item, steps: [...item.steps, ...(TOGETHER[item.key] ?? [])].sort(inOrderOfTime) }))

/** Wall times are written HH:mm, so they sort as they are. */
function inOrderOfTime(a: SeedMoment, b: SeedMoment): number {
  return a.day - b.day || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)
}
