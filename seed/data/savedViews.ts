import type { SeedUserKey } from '../types'

/** `query` is what stands after the question mark of the calendar's address. */
export type SeedSavedView = { name: string; query: string; by: SeedUserKey; isShared: boolean }

export const SAVED_VIEWS: SeedSavedView[] = [
  {
    name: 'Voor de wethouder',
    query: 'weergave=jaar&aandachtspunt=campagnes&aandachtspunt=evenementen',
    by: 'communications',
    isShared: true,
  },
  { name: 'Alleen Instagram', query: 'weergave=maand&kanaal=instagram', by: 'communications', isShared: true },
]
