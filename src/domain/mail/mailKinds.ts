/** Occasions on which the calendar writes to a person. */
export const MAIL_KINDS = [
  'review-asked',
  'review-reminder',
  'verdict-given',
  'changes-asked',
  'released',
  'withdrawn',
  'words-elsewhere',
  'overdue',
  'contribution-asked',
  'consent-ending',
  'week',
  'watch-tonight',
] as const
export type MailKind = (typeof MAIL_KINDS)[number]

export const MAIL_KIND_LABELS = {
  'review-asked': { nl: 'Beoordeling gevraagd', en: 'Review asked' },
  'review-reminder': { nl: 'Herinnering aan een beoordeling', en: 'Review reminder' },
  'verdict-given': { nl: 'Goedgekeurd', en: 'Approved' },
  'changes-asked': { nl: 'Wijziging gevraagd', en: 'Changes asked' },
  released: { nl: 'Verschenen', en: 'Released' },
  withdrawn: { nl: 'Ingetrokken of gestopt', en: 'Withdrawn or stopped' },
  'words-elsewhere': { nl: 'Woorden die weg moeten uit een tekst', en: 'Words that have to go from a text' },
  overdue: { nl: 'Te laat', en: 'Overdue' },
  'contribution-asked': { nl: 'Vraag om mee te schrijven', en: 'Asked to contribute' },
  'consent-ending': { nl: 'Toestemming loopt af', en: 'Consent ending' },
  week: { nl: 'Deze week (maandag)', en: 'This week (Monday)' },
  'watch-tonight': { nl: 'Wie houdt vanavond de reacties in de gaten', en: 'Watching reactions tonight' },
} as const satisfies Record<MailKind, { nl: string; en: string }>
