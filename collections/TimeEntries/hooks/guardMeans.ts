import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { checkMeansChoice } from '@/domain/planning/checkMeansChoice'
import { isPlainDate } from '@/domain/time/plainDate'
import { readPlanningYear } from '@/queries/readPlanningYear'

import { wordingFor } from '../../shared/wordingFor'

const yearOf = (date: unknown): number => Number(String(date).slice(0, 4))

/** Only from a line of the plan of its own year. A line that was removed since may stay on what it paid for. */
export const guardMeans: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { means, spentOn } = { ...originalDoc, ...data }
  const isAsBefore = originalDoc?.means === means && yearOf(originalDoc?.spentOn) === yearOf(spentOn)
  if (!means || isAsBefore || !isPlainDate(spentOn)) return data
  const plan = await readPlanningYear({ req, year: yearOf(spentOn) })
  const problem = checkMeansChoice({ chosen: means, year: yearOf(spentOn), means: plan?.means ?? null })
  if (problem !== null) throw new APIError(wordingFor({ req, wording: problem }), 400, { code: 'unknown-means' }, true)
  return data
}
