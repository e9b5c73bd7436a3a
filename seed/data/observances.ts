import { UNCHECKED_SOURCE } from '../../src/domain/observances/observance'
import type { PlainDate } from '../../src/domain/time/plainDate'
import type { SeedObservance } from './types'

// Taken from public sources that are not kept here. An adviser checks each before it is used.
export const NOT_CHECKED = UNCHECKED_SOURCE

type SeedDates = NonNullable<SeedObservance['dates']>

/** `2026-10-10/2026-10-18`, or one day */
const published = (...periods: string[]): SeedDates =>
  periods.map((period) => {
    const [startsOn, endsOn] = period.split('/')
    return {
      year: Number(period.slice(0, 4)),
      startsOn: startsOn as PlainDate,
      endsOn: (endsOn ?? startsOn) as PlainDate,
      status: 'confirmed',
    }
  })

const unknownIn = (...years: number[]): SeedDates =>
  years.map((year) => ({ year, startsOn: null, endsOn: null, status: 'unknown' }))

const fixed = (month: number, day: number, lengthDays = 1) =>
  ({ kind: 'fixed-day', month, day, lengthDays }) as const

const BY_HAND = { kind: 'by-hand' } as const

/** Region north, to which Overijssel belongs; the ministry sets them, and a school may differ a little. */
const SCHOOL_HOLIDAYS: SeedObservance[] = [
  {
    key: 'voorjaarsvakantie-noord',
    kind: 'school-holiday',
    name: { nl: 'Voorjaarsvakantie (regio Noord)', en: 'Spring school holiday (region north)' },
    description: { nl: 'Scholen in Deventer zijn dicht.', en: 'Schools in Deventer are closed.' },
    rule: BY_HAND,
    dates: published('2025-02-15/2025-02-23', '2026-02-21/2026-03-01', '2027-02-20/2027-02-28'),
  },
  {
    key: 'meivakantie-noord',
    kind: 'school-holiday',
    name: { nl: 'Meivakantie (regio Noord)', en: 'May school holiday (region north)' },
    description: {
      nl: 'De vaste week. Veel scholen geven er een week bij.',
      en: 'The fixed week. Many schools add a week.',
    },
    rule: BY_HAND,
    dates: published('2025-04-26/2025-05-04', '2026-04-25/2026-05-03', '2027-04-24/2027-05-02'),
  },
  {
    key: 'zomervakantie-noord',
    kind: 'school-holiday',
    name: { nl: 'Zomervakantie (regio Noord)', en: 'Summer school holiday (region north)' },
    description: {
      nl: 'Scholen in Deventer zijn zes weken dicht.',
      en: 'Schools in Deventer are closed for six weeks.',
    },
    rule: BY_HAND,
    dates: published('2025-07-12/2025-08-24', '2026-07-04/2026-08-16', '2027-07-10/2027-08-22'),
  },
  {
    key: 'herfstvakantie-noord',
    kind: 'school-holiday',
    name: { nl: 'Herfstvakantie (regio Noord)', en: 'Autumn school holiday (region north)' },
    description: {
      nl: 'Scholen in Deventer zijn een week dicht.',
      en: 'Schools in Deventer are closed for a week.',
    },
    rule: BY_HAND,
    dates: published('2025-10-18/2025-10-26', '2026-10-10/2026-10-18'),
  },
  {
    key: 'kerstvakantie',
    kind: 'school-holiday',
    name: { nl: 'Kerstvakantie', en: 'Christmas school holiday' },
    description: { nl: 'In het hele land tegelijk.', en: 'At the same time in the whole country.' },
    rule: BY_HAND,
    dates: published('2025-12-20/2026-01-04', '2026-12-19/2027-01-03'),
  },
]

const ELECTIONS: SeedObservance[] = [
  {
    key: 'gemeenteraadsverkiezing',
    kind: 'election',
    name: { nl: 'Gemeenteraadsverkiezing', en: 'Municipal election' },
    description: {
      nl: 'Inwoners kiezen de gemeenteraad. De gemeente is in de weken ervoor terughoudend.',
      en: 'Residents elect the council. The municipality is reserved in the weeks before.',
    },
    rule: BY_HAND,
    dates: published('2026-03-18'),
  },
  {
    key: 'provinciale-staten-en-waterschap',
    kind: 'election',
    name: { nl: 'Verkiezing Provinciale Staten en waterschap', en: 'Provincial and water board election' },
    description: { nl: 'De volgende is in maart 2027.', en: 'The next one is in March 2027.' },
    rule: BY_HAND,
    dates: unknownIn(2027),
  },
  {
    key: 'tweede-kamerverkiezing',
    kind: 'election',
    name: { nl: 'Tweede Kamerverkiezing', en: 'General election' },
    description: {
      nl: 'Inwoners kiezen de Tweede Kamer.',
      en: 'Residents elect the House of Representatives.',
    },
    rule: BY_HAND,
    dates: published('2025-10-29'),
  },
]

/** Days on the same date every year. */
const FIXED_DAYS: SeedObservance[] = [
  {
    key: 'zero-tolerance-vgv',
    kind: 'day',
    name: {
      nl: 'Dag tegen vrouwelijke genitale verminking',
      en: 'Zero Tolerance for Female Genital Mutilation',
    },
    description: { nl: 'Dag van de Verenigde Naties.', en: 'Day of the United Nations.' },
    rule: fixed(2, 6),
    themes: ['eergerelateerd-geweld'],
  },
  {
    key: 'valentijnsdag',
    kind: 'day',
    name: { nl: 'Valentijnsdag', en: "Valentine's Day" },
    description: { nl: 'Een goed moment voor liefde en wensen.', en: 'A good moment for love and wishes.' },
    rule: fixed(2, 14),
    themes: ['online-sgg'],
  },
  {
    key: 'europese-dag-slachtoffers',
    kind: 'day',
    name: { nl: 'Europese Dag van het Slachtoffer', en: 'European Day for Victims of Crime' },
    description: {
      nl: 'Aandacht voor rechten en hulp na een misdrijf.',
      en: 'About rights and help after a crime.',
    },
    rule: fixed(2, 22),
    themes: ['hulp-en-steun'],
  },
  {
    key: 'internationale-vrouwendag',
    kind: 'day',
    name: { nl: 'Internationale Vrouwendag', en: "International Women's Day" },
    description: { nl: 'Dag van de Verenigde Naties.', en: 'Day of the United Nations.' },
    rule: fixed(3, 8),
    themes: ['straatintimidatie', 'werk'],
  },
  {
    key: 'dodenherdenking',
    kind: 'day',
    name: { nl: 'Dodenherdenking', en: 'Remembrance Day' },
    description: {
      nl: 'Nederland herdenkt en is om 20.00 uur twee minuten stil.',
      en: 'The Netherlands remembers and is silent for two minutes at 20:00.',
    },
    rule: fixed(5, 4),
    isRemembrance: true,
  },
  {
    key: 'bevrijdingsdag',
    kind: 'public-holiday',
    name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
    description: {
      nl: 'Nationale feestdag. Niet iedereen is vrij.',
      en: 'National holiday. Not everyone has the day off.',
    },
    rule: fixed(5, 5),
  },
  {
    key: 'idahot',
    kind: 'day',
    name: {
      nl: 'Dag tegen homofobie, bifobie en transfobie (IDAHOT)',
      en: 'Day Against Homophobia, Biphobia and Transphobia (IDAHOT)',
    },
    description: { nl: 'Iedereen is vrij om van iemand te houden.', en: 'Everyone is free to love.' },
    rule: fixed(5, 17),
    themes: ['straatintimidatie'],
  },
  {
    key: 'dag-tegen-ouderenmishandeling',
    kind: 'day',
    name: { nl: 'Dag tegen ouderenmishandeling', en: 'World Elder Abuse Awareness Day' },
    description: { nl: 'Dag van de Verenigde Naties.', en: 'Day of the United Nations.' },
    rule: fixed(6, 15),
    themes: ['ouderenmishandeling'],
  },
  {
    key: 'dag-van-de-ouderen',
    kind: 'day',
    name: { nl: 'Internationale dag van de ouderen', en: 'International Day of Older Persons' },
    description: { nl: 'Dag van de Verenigde Naties.', en: 'Day of the United Nations.' },
    rule: fixed(10, 1),
    themes: ['ouderenmishandeling'],
  },
  {
    key: 'dierendag',
    kind: 'day',
    name: { nl: 'Dierendag', en: 'World Animal Day' },
    description: {
      nl: 'Ook dieren krijgen te maken met geweld thuis.',
      en: 'Animals too are affected by violence at home.',
    },
    rule: fixed(10, 4),
    themes: ['dierenmishandeling'],
  },
  {
    key: 'coming-out-dag',
    kind: 'day',
    name: { nl: 'Coming-Outdag', en: 'Coming Out Day' },
    description: { nl: 'Vertellen wie u bent, als u dat wilt.', en: 'Telling who you are, if you want to.' },
    rule: fixed(10, 11),
  },
  {
    key: 'dag-tegen-mensenhandel',
    kind: 'day',
    name: { nl: 'Europese dag tegen mensenhandel', en: 'EU Anti-Trafficking Day' },
    description: { nl: 'Dag van de Europese Unie.', en: 'Day of the European Union.' },
    rule: fixed(10, 18),
    themes: ['mensenhandel'],
  },
  {
    key: 'dag-van-de-mantelzorg',
    kind: 'day',
    name: { nl: 'Dag van de Mantelzorg', en: 'Family Carers Day' },
    description: {
      nl: 'Dank aan wie voor een naaste zorgt.',
      en: 'Thanks to all who care for someone close.',
    },
    rule: fixed(11, 10),
    themes: ['ouderenmishandeling'],
  },
  {
    key: 'dag-van-de-rechten-van-het-kind',
    kind: 'day',
    name: { nl: 'Dag van de Rechten van het Kind', en: "World Children's Day" },
    description: { nl: 'Dag van de Verenigde Naties.', en: 'Day of the United Nations.' },
    rule: fixed(11, 20),
    themes: ['kindermishandeling'],
  },
  {
    key: 'dag-tegen-geweld-tegen-vrouwen',
    kind: 'day',
    name: { nl: 'Dag tegen geweld tegen vrouwen', en: 'Elimination of Violence against Women' },
    description: { nl: 'Begin van Orange the World.', en: 'First day of Orange the World.' },
    rule: fixed(11, 25),
    themes: ['seksueel-geweld', 'intieme-terreur'],
  },
  {
    key: 'orange-the-world',
    kind: 'period',
    name: { nl: 'Orange the World', en: 'Orange the World' },
    description: {
      nl: 'Zestien dagen tegen geweld tegen vrouwen en meisjes.',
      en: 'Sixteen days against violence against women and girls.',
    },
    rule: fixed(11, 25, 16),
    themes: ['seksueel-geweld', 'intieme-terreur'],
  },
  {
    key: 'dag-van-de-mensenrechten',
    kind: 'day',
    name: { nl: 'Dag van de Mensenrechten', en: 'Human Rights Day' },
    description: { nl: 'Laatste dag van Orange the World.', en: 'Last day of Orange the World.' },
    rule: fixed(12, 10),
  },
]

/** Days whose date follows from a rule. */
const MOVING_BY_RULE: SeedObservance[] = [
  {
    key: 'carnaval',
    kind: 'period',
    name: { nl: 'Carnaval', en: 'Carnival' },
    description: {
      nl: 'Drie dagen feest, van zondag tot en met dinsdag.',
      en: 'Three days, from Sunday to Tuesday.',
    },
    rule: { kind: 'easter-offset', offsetDays: -49, lengthDays: 3 },
    themes: ['uitgaan-horeca'],
  },
  {
    key: 'deventer-boekenmarkt',
    kind: 'day',
    name: { nl: 'Deventer Boekenmarkt', en: 'Deventer Book Market' },
    description: { nl: 'Veel bezoekers in de binnenstad.', en: 'Many visitors in the city centre.' },
    rule: { kind: 'nth-weekday', month: 8, weekday: 7, nth: 1, lengthDays: 1 },
    themes: ['straatintimidatie'],
  },
  {
    key: 'nationale-ouderendag',
    kind: 'day',
    name: { nl: 'Nationale Ouderendag', en: 'National Day of the Elderly' },
    description: {
      nl: 'Ontmoetingen voor ouderen in het hele land.',
      en: 'Meetings for older people in the whole country.',
    },
    rule: { kind: 'nth-weekday', month: 10, weekday: 5, nth: 1, lengthDays: 1 },
    themes: ['ouderenmishandeling'],
  },
  {
    key: 'week-van-de-veiligheid',
    kind: 'week',
    name: { nl: 'Week van de Veiligheid', en: 'Safety Week' },
    description: {
      nl: 'Landelijke week over veilig wonen en leven.',
      en: 'National week about living in safety.',
    },
    rule: { kind: 'iso-week', week: 41, lengthDays: 7 },
    themes: ['straatintimidatie', 'online-sgg'],
  },
  {
    key: 'week-tegen-kindermishandeling',
    kind: 'week',
    name: { nl: 'Week tegen Kindermishandeling', en: 'Week against Child Abuse' },
    description: {
      nl: 'De week waarin de Dag van de Rechten van het Kind valt.',
      en: "The week that holds World Children's Day.",
    },
    rule: { kind: 'week-holding', month: 11, day: 20 },
    themes: ['kindermishandeling'],
  },
  {
    key: 'paarse-vrijdag',
    kind: 'day',
    name: { nl: 'Paarse Vrijdag', en: 'Purple Friday' },
    description: {
      nl: 'Scholen laten zien dat iedereen zichzelf mag zijn.',
      en: 'Schools show that everyone may be who they are.',
    },
    rule: { kind: 'nth-weekday', month: 12, weekday: 5, nth: 2, lengthDays: 1 },
  },
]

/** Days that their organiser sets each year; no rule gives them safely. */
const MOVING_BY_HAND: SeedObservance[] = [
  {
    key: 'safer-internet-day',
    kind: 'day',
    name: { nl: 'Safer Internet Day', en: 'Safer Internet Day' },
    description: {
      nl: 'Veilig en prettig online. In februari.',
      en: 'Safe and pleasant online. In February.',
    },
    rule: BY_HAND,
    dates: published('2025-02-11', '2026-02-10', '2027-02-09'),
    themes: ['online-sgg'],
  },
  {
    key: 'week-van-de-liefde',
    kind: 'week',
    name: { nl: 'Week van de Liefde', en: 'Week of Love' },
    description: { nl: 'Rond 14 februari.', en: 'Around 14 February.' },
    rule: BY_HAND,
    dates: unknownIn(2025, 2026, 2027),
    themes: ['online-sgg'],
  },
  {
    key: 'week-van-de-lentekriebels',
    kind: 'week',
    name: { nl: 'Week van de Lentekriebels', en: 'Spring Fever Week' },
    description: {
      nl: 'Lessen over relaties en seksualiteit. In maart, tenzij de organisator anders kiest.',
      en: 'Lessons about relations and sexuality. In March, unless the organiser decides otherwise.',
    },
    rule: BY_HAND,
    dates: [...published('2025-03-31/2025-04-04'), ...unknownIn(2026, 2027)],
    themes: ['seksueel-geweld'],
  },
  {
    key: 'anti-street-harassment-week',
    kind: 'week',
    name: { nl: 'Week tegen straatintimidatie', en: 'Anti-Street-Harassment Week' },
    description: { nl: 'In het voorjaar.', en: 'In spring.' },
    rule: BY_HAND,
    dates: unknownIn(2025, 2026, 2027),
    themes: ['straatintimidatie'],
  },
  {
    key: 'roze-zaterdag',
    kind: 'day',
    name: { nl: 'Roze Zaterdag', en: 'Pink Saturday' },
    description: {
      nl: 'Eind juni, elk jaar in een andere stad.',
      en: 'Late June, each year in another city.',
    },
    rule: BY_HAND,
    dates: [...published('2025-06-28'), ...unknownIn(2026, 2027)],
  },
  {
    key: 'week-van-de-mediawijsheid',
    kind: 'week',
    name: { nl: 'Week van de Mediawijsheid', en: 'Media Literacy Week' },
    description: {
      nl: 'In november, van vrijdag tot en met vrijdag.',
      en: 'In November, from Friday to Friday.',
    },
    rule: BY_HAND,
    dates: unknownIn(2025, 2026, 2027),
    themes: ['online-sgg'],
  },
  {
    key: 'dickens-festijn-deventer',
    kind: 'period',
    name: { nl: 'Dickens Festijn Deventer', en: 'Deventer Dickens Festival' },
    description: {
      nl: 'Een weekend in december in het Bergkwartier.',
      en: 'A weekend in December in the Bergkwartier.',
    },
    rule: BY_HAND,
    dates: [...published('2025-12-13/2025-12-14'), ...unknownIn(2026, 2027)],
    themes: ['straatintimidatie'],
  },
  {
    key: 'ramadan',
    kind: 'period',
    name: { nl: 'Ramadan', en: 'Ramadan' },
    description: {
      nl: 'De vastenmaand. De maan bepaalt het begin.',
      en: 'The month of fasting. The moon decides when it begins.',
    },
    rule: BY_HAND,
  },
  {
    key: 'suikerfeest',
    kind: 'day',
    name: { nl: 'Suikerfeest', en: 'Eid al-Fitr' },
    description: { nl: 'Het feest na de ramadan.', en: 'The feast after Ramadan.' },
    rule: BY_HAND,
  },
]

export const OBSERVANCES: SeedObservance[] = [
  ...FIXED_DAYS,
  ...MOVING_BY_RULE,
  ...MOVING_BY_HAND,
  ...SCHOOL_HOLIDAYS,
  ...ELECTIONS,
]
