import type { PlanningCard, PlanningVocabulary } from './card'
import { createValueReader, listValues, type Dimension, type DimensionValue } from './dimensions'

/** The row or column of items that have no value of a dimension. */
export const WITHOUT_VALUE = ''

export type CrossCoverage = {
  /** the last is that of items without a value: its id is `WITHOUT_VALUE` */
  rows: DimensionValue[]
  columns: DimensionValue[]
  /** items by row, then by column */
  cells: number[][]
  /** different items in each row and each column; an item in two columns counts once in its row */
  rowTotals: number[]
  columnTotals: number[]
  total: number
}

/**
 * How many items two dimensions have in common. The caller picks the items: those of a year (`selectYear`),
 * and further those that match a filter, such as one audience.
 *
 * @example
 * crossCoverage({ rows: 'goal', columns: 'audience', cards, vocabulary }).cells[0][2] // goal a, third
 * audience
 */
export function crossCoverage({
  rows,
  columns,
  cards,
  vocabulary,
}: {
  rows: Dimension
  columns: Dimension
  cards: readonly PlanningCard[]
  vocabulary: PlanningVocabulary
}): CrossCoverage {
  const rowAxis = createAxis({ dimension: rows, vocabulary })
  const columnAxis = createAxis({ dimension: columns, vocabulary })
  const cells = rowAxis.values.map(() => columnAxis.values.map(() => 0))
  const rowTotals = rowAxis.values.map(() => 0)
  const columnTotals = columnAxis.values.map(() => 0)
  for (const card of cards) {
    const inRows = rowAxis.placesOf(card)
    const inColumns = columnAxis.placesOf(card)
    for (const row of inRows) increase(rowTotals, row)
    for (const column of inColumns) increase(columnTotals, column)
    for (const row of inRows) {
      const line = cells[row]
      if (line !== undefined) for (const column of inColumns) increase(line, column)
    }
  }
  return {
    rows: rowAxis.values,
    columns: columnAxis.values,
    cells,
    rowTotals,
    columnTotals,
    total: cards.length,
  }
}

function createAxis({ dimension, vocabulary }: { dimension: Dimension; vocabulary: PlanningVocabulary }): {
  values: DimensionValue[]
  placesOf: (card: PlanningCard) => number[]
} {
  const values = [
    ...listValues({ dimension, vocabulary }),
    { id: WITHOUT_VALUE, name: 'Zonder', parentId: null, depth: 0 },
  ]
  const places = new Map(values.map(({ id }, place) => [id, place]))
  const valuesOf = createValueReader({ dimension, vocabulary })
  return {
    values,
    placesOf: (card) => {
      const found = valuesOf(card).flatMap((id) => places.get(id) ?? [])
      return found.length > 0 ? found : [values.length - 1]
    },
  }
}

function increase(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}
