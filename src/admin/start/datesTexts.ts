const NL = {
  title: 'Speciale dagen na te kijken',
  unchecked: (count: number) =>
    count === 1
      ? '1 datum is nog niet nagekeken. Zoek hem op bij de organisator en kies "Klopt", of open de dag en verbeter hem.'
      : `${count} datums zijn nog niet nagekeken. Zoek ze op bij de organisator en kies "Klopt", of open de dag en verbeter hem.`,
  unknown: (count: number) => (count === 1 ? '1 dag heeft nog geen datum.' : `${count} dagen hebben nog geen datum.`),
  noDate: (year: number) => `nog geen datum in ${year}`,
  until: 'tot en met',
  computed: 'berekend',
  right: 'Klopt',
  rightOf: (name: string, year: number) => `Klopt: ${name} in ${year}`,
}

const EN: typeof NL = {
  title: 'Observances to check',
  unchecked: (count) =>
    count === 1
      ? '1 date was not checked yet. Look it up with its organiser and choose "Right", or open the day and mend it.'
      : `${count} dates were not checked yet. Look them up with their organisers and choose "Right", or open the day and mend it.`,
  unknown: (count) => (count === 1 ? '1 day has no date yet.' : `${count} days have no date yet.`),
  noDate: (year) => `no date yet in ${year}`,
  until: 'to',
  computed: 'computed',
  right: 'Right',
  rightOf: (name, year) => `Right: ${name} in ${year}`,
}

export const DATES_TEXTS = { nl: NL, en: EN }
