import type { ItemKind } from '../../../src/domain/content'
import type { Tone } from '../../../src/domain/planning/card'
import type { SeedText, SeedUserKey, SeedYearDay } from '../../types'
import type { PlaceKey } from './places'

/**
 * An item on a fixed day of the year. What happened to it follows from that day and the anchor: it is planned
 * long before, written, read and approved in the weeks before, shown on its day, and spent on afterwards. Of
 * all this the seed only does what lies before the anchor.
 */
export type SeedYearItem = {
  /** stable kebab-case key */
  key: string
  title: string
  /** a publication when absent */
  kind?: ItemKind
  /** null puts it in the backlog lane */
  on: SeedYearDay | null
  /** how many days it lasts; 1 when absent */
  days?: number
  /** wall time of the release or, with a place, of the start */
  time?: string
  place?: PlaceKey
  /** how long a gathering takes */
  minutes?: number
  /** RFC 5545 without UNTIL; `except` are days that are passed over */
  repeat?: { rule: string; until: SeedYearDay; except?: SeedYearDay[] }
  campaign?: string
  themes: string[]
  audiences: string[]
  attentionPoints: string[]
  goals: string[]
  levels: string[]
  partners?: string[]
  isSensitive?: boolean
  /** beside the emergency line, for a sensitive item */
  helpLines?: string[]
  tone?: Tone
  owner?: SeedUserKey
  brief?: string
  hours?: number
  euros?: number
  /** channels it is meant for, without a text yet */
  channels?: string[]
  /** in Dutch */
  text?: SeedText
  picture?: string
  /** days before its release on which it is written */
  lead?: number
  /** how far it comes when its day draws near; approved when absent */
  stopsAt?: 'writing' | 'review'
  /** days that readers see it; the default suits a post, null is without end */
  shownDays?: number | null
  isArchived?: boolean
  /** written down on its day */
  spent?: { minutes?: number; euros?: number; note: string }
}
