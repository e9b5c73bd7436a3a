import type { TextField } from 'payload'

import { parsePlainDate } from '@/domain/time/plainDate'

type Options = Pick<TextField, 'name' | 'label' | 'admin' | 'access' | 'index' | 'required'>

/** A day of the calendar without a time, stored as `YYYY-MM-DD`, so that no zone can shift it. */
export function plainDateField(options: Options): TextField {
  return {
    ...options,
    type: 'text',
    admin: {
      ...options.admin,
      components: {
        Field: '@/admin/fields/PlainDateField.client#PlainDateField',
        Cell: '@/admin/fields/PlainDateCell.client#PlainDateCell',
      },
    },
    validate: (value: string | null | undefined) => {
      if (value === null || value === undefined || value === '') {
        return options.required ? 'Vul een datum in.' : true
      }
      try {
        parsePlainDate(value)
        return true
      } catch {
        return 'Dit is geen datum. Schrijf hem als jaar-maand-dag, bijvoorbeeld 2027-03-08.'
      }
    },
  } as TextField
}
