const NL = {
  is: (words: string, day: string) => `${words}: ${day}.`,
  unknown: (words: string) => `${words}: die dag is nog niet bekend.`,
  there: 'Daar staat dit al.',
  nowhere: 'Dit heeft nog geen datum.',
  stands: (day: string, isItem: boolean) => (isItem ? `Dit item staat op ${day}.` : `Deze campagne begint op ${day}.`),
  set: (day: string) => `Zet dit op ${day}`,
  event: 'Verplaats de bijeenkomst op de kalender. Dan gaat haar tijd mee.',
}

const EN: typeof NL = {
  is: (words, day) => `${words}: ${day}.`,
  unknown: (words) => `${words}: that day is not known yet.`,
  there: 'This stands there already.',
  nowhere: 'This has no date yet.',
  stands: (day, isItem) => (isItem ? `This item stands on ${day}.` : `This campaign starts on ${day}.`),
  set: (day) => `Set this to ${day}`,
  event: 'Move the event on the calendar, so that its time goes along.',
}

export const TIED_DAY_TEXTS = { nl: NL, en: EN }
