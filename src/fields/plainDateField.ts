import type { TextField } from 'payload'

import { isCalendarDay, OUTSIDE_CALENDAR } from '@/domain/time/calendarDay'
import { isPlainDate } from '@/domain/time/plainDate'

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
      if (!isPlainDate(value)) return 'Dit is geen datum. Schrijf hem als jaar-maand-dag, bijvoorbeeld 2027-03-08.'
      return isCalendarDay(value) ? true : `${OUTSIDE_CALENDAR.nl} Schrijf het jaar met vier cijfers.`
    },
  } as TextField
}
