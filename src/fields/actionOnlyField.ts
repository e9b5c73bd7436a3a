import type { Field, FieldHook } from 'payload'

import { nobodyField } from '@/access/people'

/** Under this flag in `req.context` an action may write fields that nobody else can. */
export const ACTION_WRITE = 'contentkalenderActionWrite'

const keepUnlessAction: FieldHook = ({ originalDoc, req, field, value }) =>
  req.context[ACTION_WRITE] === true
    ? value
    : ((originalDoc as Record<string, unknown> | undefined)?.[field.name as string] ?? null)

/**
 * A top-level field that only actions write: a value that comes in by any other way (create, PATCH, bulk,
 * duplicate, restore of an old version, Local API) is ignored.
 */
export function actionOnlyField<T extends Field & { name: string }>(field: T): T {
  const withHooks = field as T & { access?: object; hooks?: { beforeChange?: FieldHook[] } }
  return {
    ...field,
    access: { ...withHooks.access, create: nobodyField, update: nobodyField },
    hooks: { ...withHooks.hooks, beforeChange: [...(withHooks.hooks?.beforeChange ?? []), keepUnlessAction] },
  } as T
}
