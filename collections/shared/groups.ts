/** Headings of the menu, in the order of the adviser's week. */
export const MENU = {
  plan: { nl: 'Plannen', en: 'Planning' },
  together: { nl: 'Samen en veilig', en: 'Together and safe' },
  words: { nl: 'Woordenlijsten', en: 'Vocabularies' },
  archive: { nl: 'Getoond en vastgelegd', en: 'Shown and recorded' },
  manage: { nl: 'Beheer', en: 'Administration' },
} as const
