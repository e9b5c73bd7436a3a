/** Slugs of all collections and globals, so that no string is typed twice. */
export const SLUGS = {
  contentItems: 'content-items',
  campaigns: 'campaigns',
  yearPlans: 'year-plans',
  timeEntries: 'time-entries',
  itemTemplates: 'item-templates',
  savedViews: 'saved-views',
  viewLinks: 'view-links',
  editions: 'editions',
  itemLanguages: 'item-languages',
  verdicts: 'verdicts',
  journalEntries: 'journal-entries',
  posts: 'posts',
  dispatches: 'dispatches',
  attentionPoints: 'attention-points',
  themes: 'themes',
  observances: 'observances',
  audiences: 'audiences',
  channels: 'channels',
  goals: 'goals',
  levels: 'levels',
  partners: 'partners',
  helpLines: 'help-lines',
  glossaryTerms: 'glossary-terms',
  media: 'media',
  users: 'users',
  apiClients: 'api-clients',
} as const

export const GLOBAL_SLUGS = { settings: 'settings' } as const

export type CollectionSlugName = (typeof SLUGS)[keyof typeof SLUGS]
