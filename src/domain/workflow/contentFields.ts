/**
 * Every field of a content item stands in exactly one of these lists. Public fields are what an approval
 * binds to: changing one asks for a new verdict. A new field in neither list fails a test, so that nobody
 * adds words for readers that nobody approved.
 */
export const PUBLIC_CONTENT_FIELDS = [
  'kind',
  'isStory',
  'isSensitive',
  'contentNote',
  'quickExit',
  'discreetTitle',
  'discreetShareText',
  'helpLines',
  'event.startsAt',
  'event.endsAt',
  'event.isAllDay',
  'event.placeName',
  'event.street',
  'event.city',
  'recurrence',
  'variants.channel',
  'variants.headline',
  'variants.summary',
  'variants.text',
  'variants.hashtags',
  'variants.link.url',
  'variants.link.label',
  'variants.media',
  'variants.pictograms',
  'variants.audio',
  'variants.shareText',
  'variants.shareImage',
] as const

/** What an item is about: outside the hash, projected anew at once when it changes. */
export const CLASSIFICATION_FIELDS = ['themes', 'audiences', 'campaign'] as const

/** Moments of release: shown and moved by acts of their own. */
export const RELEASE_FIELDS = ['releaseAt', 'endsAt', 'variants.releaseAt', 'variants.endsAt'] as const

/** The plan around the words, and the program's own bookkeeping. */
export const PLANNING_FIELDS = [
  'title',
  'plannedDate',
  'plannedUntil',
  'tie.observance',
  'tie.offsetDays',
  'tone',
  'attentionPoints',
  'goals',
  'levels',
  'partners',
  'sharedWith',
  'coWriters',
  'brief',
  'hoursPlanned',
  'eurosPlanned',
  'owner',
  'watcher',
  'sealedAt',
  'stage',
  'archivedAt',
  'series',
  'recurrenceId',
  'madeFrom',
  'cardFrom',
  'cardUntil',
  'card',
  'revision',
  'lastSavedBy',
] as const
