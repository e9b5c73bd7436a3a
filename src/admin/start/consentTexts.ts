import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  copies: 'Kopieën weghalen',
  copiesHint: 'Een toestemming is ingetrokken of voorbij. Deze kopieën kan het programma niet weghalen.',
  done: 'Weggehaald of gevraagd',
  ending: 'Toestemming loopt af',
  endingHint: 'Daarna verdwijnt de tekst vanzelf. Wat met de hand is geplaatst, haalt u dan zelf weg, en wat partners bewaarden, wordt een taak. Vraag op tijd of het langer mag.',
  until: (day: string, by: string) => `tot en met ${day} · van ${by}`,
}

const EN: typeof NL = {
  copies: 'Copies to remove',
  copiesHint: 'A consent was taken back or is over. The program cannot remove these copies.',
  done: 'Removed or asked for',
  ending: 'Consent ends',
  endingHint: 'After that the text disappears by itself. What was placed by hand you then take down yourself, and what partners kept becomes a task. Ask in time whether it may stay.',
  until: (day, by) => `up to and including ${day} · given by ${by}`,
}

export const CONSENT_WORK_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
