import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  approve: 'Goedkeuren',
  journal: 'Journaal',
  waiting: (count: number) => (count === 1 ? '1 item wacht op uw oordeel' : `${count} items wachten op uw oordeel`),
}

const EN: typeof NL = {
  approve: 'Approve',
  journal: 'Journal',
  waiting: (count) => (count === 1 ? '1 item waits for your verdict' : `${count} items wait for your verdict`),
}

/** Words of the links above the menu. */
export const NAV_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
