import type { JSONField } from 'payload'

import { nobodyField } from '@/access/people'

/**
 * Where words of a record go when what they repeat was taken back: kept for the archive's legal duty, and closed to
 * everybody at every door, also to a question that compares them.
 */
export const sealedWords: JSONField = {
  name: 'sealed',
  type: 'json',
  hidden: true,
  access: { create: nobodyField, read: nobodyField, update: nobodyField },
  label: { nl: 'Verzegeld', en: 'Sealed' },
}
