import type { PayloadRequest, RelationshipFieldSingleValidation, TextField } from 'payload'
import { relationship } from 'payload/shared'

import { checkFocusPeriod, checkTarget, type FocusPeriodDraft, type FocusPeriodProblem } from '@/domain/planning/checkYearPlan'

import { wordingFor } from '../shared/wordingFor'

/** What Payload tells of the row in which a field stands. */
type InRow = { path: (number | string)[]; req: PayloadRequest; siblingData: unknown }

/** The place of the row in its list: a row of the form is no part of the path. */
const indexOf = (path: InRow['path']): number => Number(path.findLast((part) => /^\d+$/.test(String(part))) ?? 0)

/** Says beside the field that a target leaves empty which row it is, and what belongs there. */
export function validateTarget(_: unknown, { path, req, siblingData }: InRow): string | true {
  const problem = checkTarget({ target: siblingData as object, index: indexOf(path) })
  return problem === null || wordingFor({ req, wording: problem })
}

export const validateTargetRecord = afterRelationship(validateTarget)

export const validateFocus = afterRelationship((_, row) => validatePeriod({ field: 'focus', row }))

/** The last day of a period, which may not lie before its first. */
export function validatePeriodEnd(field: TextField): TextField {
  const validate = field.validate as (value: unknown, row: InRow) => string | true
  return {
    ...field,
    validate: (value: unknown, row: InRow) => {
      const isDay = validate(value, row)
      return isDay === true ? validatePeriod({ field: 'endDate', row }) : isDay
    },
  } as TextField
}

/** An own check of a relationship stands in place of Payload's, so that comes first. */
function afterRelationship(check: (value: unknown, row: InRow) => string | true): RelationshipFieldSingleValidation {
  return (async (value: never, options: never) => {
    const isRecord = await relationship(value, options)
    return isRecord === true ? check(value, options) : isRecord
  }) as RelationshipFieldSingleValidation
}

function validatePeriod({ field, row }: { field: FocusPeriodProblem['field']; row: InRow }): string | true {
  const { path, req, siblingData } = row
  const period = siblingData as FocusPeriodDraft
  const problem = checkFocusPeriod({ period, index: indexOf(path) }).find((found) => found.field === field)
  return problem === undefined || wordingFor({ req, wording: problem.person })
}
