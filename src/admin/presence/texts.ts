import type { ScreenLocale } from '@/domain/time/dutch'
import { joinWords } from '@/domain/workflow/wording'

const NL = {
  others: (names: string[]) =>
    `${joinWords({ words: names, locale: 'nl' })} ${names.length === 1 ? 'werkt' : 'werken'} nu ook in dit item.`,
  somebody: 'Iemand anders',
  yourself: 'U',
  savedBy: (name: string, time: string) => `${name} heeft dit item om ${time} uur opgeslagen.`,
  savedByYou: (time: string) => `U hebt dit item om ${time} uur in een ander tabblad opgeslagen.`,
  yoursIsSafe: 'Uw tekst staat nog hier, maar u kunt hem niet over de nieuwe versie heen opslaan.',
  whatToDo: 'Kopieer uw tekst. Open daarna de nieuwe versie en neem over wat erin moet.',
  nothingTyped: 'U hebt hier nog niets veranderd.',
  showNew: 'Toon de nieuwe versie',
  openNew: 'Open de nieuwe versie (nieuw tabblad)',
  copy: 'Kopieer mijn tekst',
  copied: 'Uw tekst staat op het klembord.',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst hieronder en kopieer hem zelf.',
  yourText: 'Uw tekst',
}

const EN: typeof NL = {
  others: (names) =>
    `${joinWords({ words: names, locale: 'en' })} ${names.length === 1 ? 'is' : 'are'} also working on this item.`,
  somebody: 'Somebody else',
  yourself: 'You',
  savedBy: (name, time) => `${name} saved this item at ${time}.`,
  savedByYou: (time) => `You saved this item at ${time} in another tab.`,
  yoursIsSafe: 'Your text is still here, but you cannot save it over the new version.',
  whatToDo: 'Copy your text. Then open the new version and put in what should be there.',
  nothingTyped: 'You have not changed anything here.',
  showNew: 'Show the new version',
  openNew: 'Open the new version (new tab)',
  copy: 'Copy my text',
  copied: 'Your text is on the clipboard.',
  notCopied: 'This browser does not allow copying. Select the text below and copy it yourself.',
  yourText: 'Your text',
}

/** Words about who else is in an item. */
export const PRESENCE_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
