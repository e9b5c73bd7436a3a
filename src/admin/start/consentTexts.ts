import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  copies: 'Kopieën weghalen',
  copiesHint: 'Iemand trok een toestemming in. Deze kopieën kan het programma niet weghalen.',
  done: 'Weggehaald of gevraagd',
  ending: 'Toestemming loopt af',
  endingHint: 'Daarna verdwijnt de tekst vanzelf. Wat met de hand is geplaatst, haalt u dan zelf weg. Vraag op tijd of het langer mag.',
  until: (day: string, by: string) => `tot en met ${day} · van ${by}`,
}

const EN: typeof NL = {
  copies: 'Copies to remove',
  copiesHint: 'Somebody took back their consent. The program cannot remove these copies.',
  done: 'Removed or asked for',
  ending: 'Consent ends',
  endingHint: 'After that the text disappears by itself. What was placed by hand you then take down yourself. Ask in time whether it may stay.',
  until: (day, by) => `up to and including ${day} · given by ${by}`,
}

export const CONSENT_WORK_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
