import type { Wording } from '@/domain/workflow/wording'

/** The pages of the plan, in the order of their tabs. */
export const PLANNER_PAGES = {
  calendar: { path: '/kalender', label: { nl: 'Kalender', en: 'Calendar' } },
  timeline: { path: '/tijdlijn', label: { nl: 'Campagnes', en: 'Campaigns' } },
  coverage: { path: '/dekking', label: { nl: 'Dekking en middelen', en: 'Coverage and means' } },
  clashes: { path: '/knelpunten', label: { nl: 'Knelpunten', en: 'Clashes' } },
  nextYear: { path: '/volgend-jaar', label: { nl: 'Volgend jaar', en: 'Next year' } },
  workbook: { path: '/excel', label: { nl: 'Excel', en: 'Excel' } },
  report: { path: '/verslag', label: { nl: 'Verslag', en: 'Report' } },
  timeMachine: { path: '/tijdmachine', label: { nl: 'Tijdmachine', en: 'Time machine' } },
  pauses: { path: '/pauze', label: { nl: 'Pauze', en: 'Pause' } },
  sharing: { path: '/delen', label: { nl: 'Delen', en: 'Sharing' } },
} as const satisfies Record<string, { path: `/${string}`; label: Wording }>

export type PlannerPage = keyof typeof PLANNER_PAGES

export const PLANNER_PAGE_NAMES = Object.keys(PLANNER_PAGES) as PlannerPage[]

export const NOT_FOR_YOU: Wording = {
  nl: 'Het jaarplan is voor adviseurs en bestuur. Uw eigen items staan op de startpagina.',
  en: 'The year plan is for advisers and management. Your own items are on the start page.',
}
