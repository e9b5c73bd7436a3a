import type { PlanningCard, PlanningVocabulary } from '@/domain/planning/card'

import type { ComparedRow, Comparison, RowNote, RowReason } from './compareWorkbook'

/**
 * What only the stored calendar knows of a comparison. A new row under the title and on the day of a card that
 * is there is refused: most likely the file is brought in for the second time. A channel on which words were
 * written is not taken away by emptying a cell.
 *
 * @param namesakes cards that bear a title of a new row
 * @param writtenChannels per id of a card the channels with words
 * @example refuseLosses({ comparison, cards, namesakes, writtenChannels, vocabulary }).counts.refused // 1
 */
export function refuseLosses({
  comparison,
  cards,
  namesakes,
  writtenChannels,
  vocabulary,
}: {
  comparison: Comparison
  cards: readonly PlanningCard[]
  namesakes: readonly PlanningCard[]
  writtenChannels: ReadonlyMap<string, ReadonlySet<string>>
  vocabulary: Pick<PlanningVocabulary, 'channels'>
}): Comparison {
  const cardById = new Map(cards.map((card) => [card.id, card]))
  const standing = new Set(namesakes.map(placeOf))
  const rows = comparison.rows.map((row): ComparedRow => {
    if (row.kind === 'new' && standing.has(placeOf({ plannedDate: null, ...row.values }))) {
      return { kind: 'refused', rowNumber: row.rowNumber, id: null, title: row.title, reasons: [ALREADY_THERE] }
    }
    const card = row.kind === 'changed' ? cardById.get(row.id) : undefined
    if (row.kind !== 'changed' || card === undefined) return row
    const lost = removedChannels({ row, card }).filter((id) => writtenChannels.get(card.id)?.has(id))
    if (lost.length > 0) {
      const { rowNumber, id, title } = row
      return { kind: 'refused', rowNumber, id, title, reasons: [losesWords({ lost, vocabulary })] }
    }
    return isReadAgain({ row, card }) ? { ...row, notes: [...row.notes, READ_AGAIN] } : row
  })
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { kind } of rows) counts[kind] += 1
  return { rows, counts }
}

/**
 * The channels of a card that a row takes away.
 *
 * @example removedChannels({ row, card }) // ['instagram']
 */
export function removedChannels({
  row,
  card,
}: {
  row: Extract<ComparedRow, { kind: 'changed' }>
  card: Pick<PlanningCard, 'channelIds'>
}): string[] {
  const after = row.values.channelIds
  return after === undefined ? [] : card.channelIds.filter((id) => !after.includes(id))
}

const placeOf = ({ title, plannedDate }: Pick<PlanningCard, 'title' | 'plannedDate'>) =>
  `${plannedDate ?? ''}\n${title}`

const ALREADY_THERE: RowReason = {
  code: 'already-there',
  field: 'title',
  person: {
    nl: 'Deze kaart staat al op de kalender, met dezelfde titel en datum.',
    en: 'This card is on the calendar already, with the same title and date.',
  },
}

function losesWords({
  lost,
  vocabulary,
}: {
  lost: readonly string[]
  vocabulary: Pick<PlanningVocabulary, 'channels'>
}): RowReason {
  const names = lost.map((id) => vocabulary.channels.find((channel) => channel.id === id)?.name ?? id).join(', ')
  return {
    code: 'channel-has-words',
    field: 'channelIds',
    person: {
      nl: `Voor ${names} is al iets geschreven. Haal dit kanaal weg in het item zelf.`,
      en: `Something was written for ${names}. Take this channel away in the item itself.`,
    },
  }
}

/** The kind belongs to what was approved; a channel without words does not, and the rest is planning. */
function isReadAgain({
  row,
  card,
}: {
  row: Extract<ComparedRow, { kind: 'changed' }>
  card: PlanningCard
}): boolean {
  const isJudged = card.languages.some(({ stage }) => stage === 'review' || stage === 'approved')
  return isJudged && row.values.kind !== undefined
}

const READ_AGAIN: RowNote = {
  code: 'asks-review-again',
  field: 'kind',
  person: {
    nl: 'Dit item moet daarna opnieuw worden beoordeeld. Wat lezers zien, blijft staan.',
    en: 'This item has to be reviewed again afterwards. What readers see stays.',
  },
}
