import type { PlanningCard } from '@/domain/planning/card'
import type { SharedCard } from '@/domain/planning/shareCard'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { STAGE_LABELS } from '@/domain/workflow/stages'

import { NAME_SEPARATOR, type Column, type EditableField } from './columns'
import type { ListNames } from './listNames'

/** What the workbook writes into a cell. Days are apart, so that Excel knows them as days. */
export type OutgoingCell = string | number | { date: PlainDate } | null

/** What the cells of a row are made of. */
export type RowSource = Pick<
  PlanningCard,
  EditableField | 'id' | 'revision' | 'startsAt' | 'endsAt' | 'placeName'
> & { stageWords: string }

/**
 * A card as colleagues see it in a row.
 *
 * @example rowSourceOf(card).stageWords // 'In de maak'
 */
export function rowSourceOf(card: PlanningCard): RowSource {
  return { ...card, stageWords: STAGE_LABELS[card.stage].nl }
}

/**
 * A card as others see it in a row: only what may leave the team.
 *
 * @example rowSourceOfShared(presentSharedCard({ card, placed, now, zone }))
 */
export function rowSourceOfShared(shared: SharedCard): RowSource {
  const { title, kind, from, until, startsAt, endsAt, placeName, campaignId, stateWords } = shared
  const { themeIds, audienceIds, channelIds } = shared
  return {
    id: '',
    revision: 0,
    title,
    kind,
    stageWords: stateWords,
    plannedDate: from,
    plannedUntil: until === from ? null : until,
    startsAt,
    endsAt,
    placeName,
    campaignId,
    themeIds,
    audienceIds,
    channelIds,
    attentionPointIds: [],
    goalIds: [],
    levelIds: [],
    partnerIds: [],
    ownerId: null,
    hoursPlanned: null,
    eurosPlanned: null,
    tone: 'neutral',
  }
}

/**
 * A card as a row: one cell a column.
 *
 * @example cellsOfCard({ card: rowSourceOf(card), columns: COLUMNS, names, zone })
 */
export function cellsOfCard({
  card,
  columns,
  names,
  zone,
}: {
  card: RowSource
  columns: readonly Column[]
  names: ListNames
  zone: string
}): OutgoingCell[] {
  return columns.map((column) => cellOf({ card, column, names, zone }))
}

function cellOf({
  card,
  column,
  names,
  zone,
}: {
  card: RowSource
  column: Column
  names: ListNames
  zone: string
}): OutgoingCell {
  switch (column.holds) {
    case 'text':
      return card[column.field]
    case 'number':
      return card[column.field]
    case 'date': {
      const date = card[column.field]
      return date === null ? null : { date }
    }
    case 'one': {
      const id = card[column.field]
      return id === null ? null : names[column.list].labelOf(id)
    }
    case 'many': {
      const labels = card[column.field].map((id) => names[column.list].labelOf(id))
      return labels.length === 0 ? null : labels.join(NAME_SEPARATOR)
    }
    case 'fixed':
      return fixedCellOf({ card, field: column.field, zone })
  }
}

function fixedCellOf({
  card,
  field,
  zone,
}: {
  card: RowSource
  field: 'id' | 'revision' | 'stage' | 'moment' | 'placeName'
  zone: string
}): OutgoingCell {
  switch (field) {
    case 'stage':
      return card.stageWords
    case 'moment':
      return describeEventMoment({ card, zone })
    default:
      return card[field]
  }
}

/** `14-05-2026 19.30–21.00`, on the clock of the zone. */
function describeEventMoment({
  card: { startsAt, endsAt },
  zone,
}: {
  card: Pick<PlanningCard, 'startsAt' | 'endsAt'>
  zone: string
}): string | null {
  if (startsAt === null) return null
  const start = wallTimeFromInstant({ instant: startsAt, zone })
  const begin = `${dutchDate(start.date)} ${dutchTime(start.time)}`
  if (endsAt === null) return begin
  const end = wallTimeFromInstant({ instant: endsAt, zone })
  return end.date === start.date
    ? `${begin}–${dutchTime(end.time)}`
    : `${begin} – ${dutchDate(end.date)} ${dutchTime(end.time)}`
}

function dutchTime(time: string): string {
  return time.slice(0, 5).replace(':', '.')
}

/**
 * A day as Dutch people write it in figures.
 *
 * @example dutchDate(parsePlainDate('2026-05-14')) // '14-05-2026'
 */
export function dutchDate(date: PlainDate): string {
  return date.split('-').reverse().join('-')
}
