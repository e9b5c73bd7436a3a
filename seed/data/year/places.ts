/** Halls of the demonstration. Stadium, theatre, library and town hall are Deventer's; the rest is invented. */
export const PLACES = {
  townHall: { name: 'Stadhuis', street: 'Grote Kerkhof 1' },
  stadium: { name: 'Stadion van Go Ahead Eagles', street: 'Vetkampstraat' },
  theatre: { name: 'Schouwburg', street: 'Leeuwenbrug' },
  library: { name: 'Bibliotheek', street: 'Stromarkt' },
  mosque: { name: 'Moskee De Ontmoeting', street: 'Lijsterplein 8' },
  church: { name: 'Kerkzaal De Open Deur', street: 'Meidoornstraat 3' },
  chestnut: { name: 'Buurthuis De Kastanje', street: 'Iepenstraat 30' },
  lantern: { name: 'Buurthuis De Lantaarn', street: 'Populierenplein 12' },
  school: { name: 'Aula van de school', street: 'Lindeplein 4' },
  sportsClub: { name: 'Clubhuis De Doorzetters', street: 'Sportlaan 21' },
  bar: { name: 'Café De Brug', street: 'Kadestraat 5' },
  languageSchool: { name: 'Taalhuis De Springplank', street: 'Wilgenhof 16' },
  healthCentre: { name: 'Gezondheidscentrum De Linde', street: 'Esdoornweg 40' },
} as const satisfies Record<string, { name: string; street: string }>

export type PlaceKey = keyof typeof PLACES
