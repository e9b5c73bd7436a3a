import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { placeSavedSeries, SERIES_EDIT } from '@/actions/placeSavedSeries'
import { carrySeries } from '@/domain/planning/carrySeries'
import { isSeriesChanged } from '@/domain/planning/decideSavedSeries'
import { readEnv } from '@/env'

import { readSeriesSource } from '../readSeriesSource'

/** Dates that were added or excepted at the usual hour go along with a start that is saved at another one. */
export const carrySeriesDates: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc || req.context[SERIES_EDIT]) return data
  const [before, after] = [readSeriesSource(originalDoc), readSeriesSource(data)]
  const recurrence = carrySeries({ before, after, zone: readEnv().timeZone })
  return recurrence === after.recurrence ? data : { ...data, recurrence }
}

/** Times that are items of their own keep their place in a series that was saved with other dates. */
export const placeChangedOccurrences: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || req.context[SERIES_EDIT]) return
  const [before, after] = [readSeriesSource(previousDoc), readSeriesSource(doc)]
  if (before.recurrence === null || !isSeriesChanged({ before, after })) return
  await placeSavedSeries({ req, seriesId: String(doc.id), before, after, zone: readEnv().timeZone })
}
