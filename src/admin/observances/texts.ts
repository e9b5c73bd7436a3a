const NL = {
  heading: 'Wat hangt hieraan',
  hint: 'Dit schuift mee als u een andere datum bewaart. Wat wij eerst vragen, staat hieronder met een knop.',
  saveFirst: 'Bewaar deze dag eerst. Daarna ziet u hier wat eraan hangt.',
  loading: 'Bezig met ophalen…',
  failed: 'Dit is niet op te halen. Laad de pagina opnieuw.',
  empty: 'Er hangt nog niets aan deze dag.',
  campaign: 'Campagne',
  undated: 'nog geen datum',
  onItsDay: 'staat goed',
  dateUnknown: 'de datum van deze dag is nog niet bekend',
  offset: (days: number) =>
    days === 0 ? 'op de eerste dag' : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'dag' : 'dagen'} ${days < 0 ? 'ervoor' : 'erna'}`,
  move: (day: string) => `Verplaats mee naar ${day}`,
  moveOf: (title: string, day: string) => `Verplaats mee: ${title}, naar ${day}`,
  alsoRelease: 'Ja, ook het moment van verschijnen',
  onlyPlan: 'Nee, alleen de planning',
}

const EN: typeof NL = {
  heading: 'What is tied to this',
  hint: 'This moves along when you save another date. What we ask first has a button below.',
  saveFirst: 'Save this day first. Then you see here what is tied to it.',
  loading: 'Loading…',
  failed: 'This cannot be loaded. Reload the page.',
  empty: 'Nothing is tied to this day yet.',
  campaign: 'Campaign',
  undated: 'no date yet',
  onItsDay: 'on its day',
  dateUnknown: 'the date of this day is not known yet',
  offset: (days) =>
    days === 0 ? 'on the first day' : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'}`,
  move: (day) => `Move along to ${day}`,
  moveOf: (title, day) => `Move along: ${title}, to ${day}`,
  alsoRelease: 'Yes, its release too',
  onlyPlan: 'No, only the planning',
}

export const TIED_TEXTS = { nl: NL, en: EN }
