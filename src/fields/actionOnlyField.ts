import type { Field, FieldHook } from 'payload'

import { ACTION_WRITE } from '@/access/actionWrite'
import { nobodyField } from '@/access/people'

const keepUnlessAction: FieldHook = ({ originalDoc, operation, req, field, value }) => {
  if (req.context[ACTION_WRITE] === true) return value
  // Of a duplicate Payload gives its source as the original; what actions made of that is not of the copy.
  if (operation === 'create') return (field as { defaultValue?: unknown }).defaultValue ?? null
  return (originalDoc as Record<string, unknown> | undefined)?.[field.name as string] ?? null
}

/**
 * A top-level field that only actions write: a value that comes in by any other way (create, PATCH, bulk,
 * duplicate, restore of an old version, Local API) is ignored. What is new begins with the default.
 */
export function actionOnlyField<T extends Field & { name: string }>(field: T): T {
  const withHooks = field as T & { access?: object; hooks?: { beforeChange?: FieldHook[] } }
  return {
    ...field,
    access: { ...withHooks.access, create: nobodyField, update: nobodyField },
    hooks: { ...withHooks.hooks, beforeChange: [...(withHooks.hooks?.beforeChange ?? []), keepUnlessAction] },
  } as T
}
