const NL = {
  means: (words: string) => `Dat is ${words}. Een datum die u hieronder invult, gaat voor:`,
  none: (year: number) => `${year}: geen dag`,
  period: (from: string, until: string) => `${from} tot en met ${until}`,
}

const EN: typeof NL = {
  means: (words) => `That is ${words}. A date that you enter below wins over it:`,
  none: (year) => `${year}: no day`,
  period: (from, until) => `${from} to ${until}`,
}

export const RULE_TEXTS = { nl: NL, en: EN }

const DATES_NL = {
  heading: 'Na te kijken',
  unchecked: (day: string) => `${day}: nog niet nagekeken.`,
  computed: (day: string) => `${day}: berekend, nog niet nagekeken.`,
  unknown: (year: number) => `${year}: nog geen datum. Vul hem hierboven in zodra u hem weet.`,
  right: 'Klopt',
  rightOf: (day: string) => `Klopt: ${day}`,
  saveFirst: 'Bewaar eerst uw wijzigingen. Daarna kunt u een datum bevestigen.',
}

const DATES_EN: typeof DATES_NL = {
  heading: 'To check',
  unchecked: (day) => `${day}: not checked yet.`,
  computed: (day) => `${day}: computed, not checked yet.`,
  unknown: (year) => `${year}: no date yet. Enter it above as soon as you know it.`,
  right: 'Right',
  rightOf: (day) => `Right: ${day}`,
  saveFirst: 'Save your changes first. After that you can confirm a date.',
}

export const DATES_PANEL_TEXTS = { nl: DATES_NL, en: DATES_EN }
