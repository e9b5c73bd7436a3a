/** Names of the kinds of item, in both languages of the screens. */
export const KIND_LABELS = {
  publication: { nl: 'Bericht', en: 'Publication' },
  event: { nl: 'Bijeenkomst', en: 'Event' },
  activity: { nl: 'Activiteit (training, overleg)', en: 'Activity' },
  milestone: { nl: 'Mijlpaal', en: 'Milestone' },
} as const
