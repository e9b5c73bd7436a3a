import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  title: 'Nazorg',
  hint: 'Vraag één keer hoe het gaat. Open daarna het item en kies bij Meeschrijven: Nazorg vandaag gedaan.',
  ask: (name: string) => `Vraag ${name} hoe het gaat`,
  askStopped: (name: string) => `Vraag ${name} hoe het gaat, na het stoppen`,
}

const EN: typeof NL = {
  title: 'Aftercare',
  hint: 'Ask once how they are. Then open the item and choose at Writing together: Aftercare done today.',
  ask: (name) => `Ask ${name} how they are`,
  askStopped: (name) => `Ask ${name} how they are, after stopping`,
}

/** Words of what follows after somebody wrote along. */
export const AFTERCARE_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
