import type { DateField } from 'payload'

type Options = Pick<DateField, 'name' | 'label' | 'admin' | 'access' | 'index'>

/**
 * A moment, stored in UTC in whole seconds. The form shows and takes wall time in the municipality's zone,
 * whatever zone the browser is in.
 */
export function instantField(options: Options): DateField {
  return {
    ...options,
    type: 'date',
    admin: {
      ...options.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' },
      components: { Field: '@/admin/fields/InstantField.client#InstantField' },
    },
    hooks: {
      beforeChange: [
        ({ value }) => {
          if (typeof value !== 'string' && !(value instanceof Date)) return value as null | undefined
          const moment = new Date(value)
          moment.setUTCMilliseconds(0)
          return moment.toISOString()
        },
      ],
    },
  }
}
