import type { SeedPartner } from './types'

/** Addresses of websites were not looked up: they stay empty until the municipality fills them in. */
export const PARTNERS: SeedPartner[] = [
  {
    key: 'khn-deventer',
    name: { nl: 'KHN Deventer', en: 'KHN Deventer (hospitality trade)' },
    description: {
      nl: 'Vertegenwoordigt de horeca. Helpt Angelshot bekend te maken bij personeel.',
      en: 'Speaks for bars and restaurants. Helps to make Angelshot known among staff.',
    },
    website: null,
  },
  {
    key: 'politie',
    name: { nl: 'Politie', en: 'Police' },
    description: {
      nl: 'Bij gevaar, voor een melding, een gesprek of een aangifte.',
      en: 'In danger, for a report, a talk or a formal complaint.',
    },
    website: null,
  },
  {
    key: 'ggd-ijsselland',
    name: { nl: 'GGD IJsselland', en: 'GGD IJsselland (public health)' },
    description: {
      nl: 'Gezondheid, scholen en Sense: vragen over seks voor jongeren tot 25 jaar.',
      en: 'Health, schools and Sense: questions about sex for people under 25.',
    },
    website: null,
  },
  {
    key: 'csg',
    name: { nl: 'Centrum Seksueel Geweld', en: 'Sexual Assault Centre' },
    description: {
      nl: 'Medische en psychische hulp na seksueel geweld.',
      en: 'Medical and psychological help after sexual violence.',
    },
    website: null,
  },
  {
    key: 'veilig-thuis-ijsselland',
    name: { nl: 'Veilig Thuis IJsselland', en: 'Veilig Thuis IJsselland (safe at home)' },
    description: {
      nl: 'Advies en meldpunt voor geweld thuis en in afhankelijkheid.',
      en: 'Advice and reports on violence at home and in dependency.',
    },
    website: null,
  },
  {
    key: 'kadera',
    name: { nl: 'Kadera', en: 'Kadera (shelter and support)' },
    description: {
      nl: 'Opvang en hulp bij geweld in gezin en relatie.',
      en: 'Shelter and help with violence in family and relationship.',
    },
    website: null,
  },
  {
    key: 'scholen-vo',
    name: { nl: 'Scholen voor voortgezet onderwijs', en: 'Secondary schools' },
    description: {
      nl: 'Lessen, mentoren en ouderavonden over respect, ook online.',
      en: 'Lessons, mentors and parent evenings about respect, online too.',
    },
    website: null,
  },
  {
    key: 'sportbedrijf',
    name: { nl: 'Sportbedrijf Deventer', en: 'Sportbedrijf Deventer (municipal sports)' },
    description: {
      nl: 'Helpt clubs met een veilig sportklimaat en met vertrouwenspersonen.',
      en: 'Helps clubs with safe sports and with confidential advisers.',
    },
    website: null,
  },
  {
    key: 'carinova',
    name: { nl: 'Carinova', en: 'Carinova (care and support)' },
    description: {
      nl: 'Zorg thuis. Medewerkers zien vaak als eersten dat zorg te zwaar wordt.',
      en: 'Care at home. Its staff are often the first to see that care becomes too heavy.',
    },
    website: null,
  },
  {
    key: 'jongerenwerk',
    name: { nl: 'Kind- en Jongerenwerk', en: 'Youth work' },
    description: {
      nl: 'Kent de jongeren in de wijk, op straat en online.',
      en: 'Knows young people in the neighbourhood, in the street and online.',
    },
    website: null,
  },
  {
    key: 'lokale-alliantie-ouderen',
    name: { nl: 'Lokale alliantie ouderenmishandeling', en: 'Local alliance against elder abuse' },
    description: {
      nl: 'Organisaties die samen ouderen beschermen, ook tegen financieel misbruik.',
      en: 'Organisations that protect the elderly together, against financial abuse too.',
    },
    website: null,
  },
  {
    key: 'buurthuizen',
    name: { nl: 'Buurthuizen', en: 'Community centres' },
    description: {
      nl: 'Plekken in de wijk met koffie, cursussen en vrijwilligers die luisteren.',
      en: 'Places with coffee, courses and volunteers who listen.',
    },
    website: null,
  },
  {
    key: 'kaartjes-theater',
    name: { nl: 'Achter de Voordeur producties', en: 'Achter de Voordeur productions (theatre)' },
    description: {
      nl: 'Theater dat een gesprek opent over wat achter de voordeur gebeurt.',
      en: 'Theatre that opens a talk about what happens behind the front door.',
    },
    website: null,
  },
  {
    key: 'slachtofferhulp',
    name: { nl: 'Slachtofferhulp Nederland', en: 'Victim Support Netherlands' },
    description: {
      nl: 'Steun, uitleg en hulp bij aangifte en schade.',
      en: 'Support, explanation and help with complaints and damages.',
    },
    website: null,
  },
  {
    key: 'rutgers',
    name: { nl: 'Rutgers', en: 'Rutgers (centre of expertise)' },
    description: {
      nl: 'Kennis over seksualiteit en over campagnes die werken. Geen hulplijn.',
      en: 'Knowledge about sexuality and about campaigns that work. Not a help line.',
    },
    website: null,
  },
  {
    key: 'mkb-deventer',
    name: { nl: 'MKB Deventer', en: 'MKB Deventer (small and medium businesses)' },
    description: {
      nl: 'Bereikt werkgevers en helpt bij een veilige werkplek.',
      en: 'Reaches employers and helps with a safe workplace.',
    },
    website: null,
  },
  {
    key: 'woningcorporaties',
    name: { nl: 'Woningcorporaties', en: 'Housing corporations' },
    description: {
      nl: 'Komen achter de voordeur en kennen de buurt.',
      en: 'Come into homes and know the neighbourhood.',
    },
    website: null,
  },
  {
    key: 'huisartsen',
    name: { nl: 'Huisartsen', en: 'General practitioners' },
    description: {
      nl: 'Vaak de eerste aan wie iemand een verhaal vertelt.',
      en: 'Often the first person someone tells a story to.',
    },
    website: null,
  },
  {
    key: 'voor-elkaar-teams',
    name: { nl: 'Voor Elkaar-teams', en: 'Voor Elkaar teams' },
    description: {
      nl: 'Hulp en ondersteuning in de wijk, dicht bij huis.',
      en: 'Help and support in the neighbourhood, close to home.',
    },
    website: null,
  },
  {
    key: 'vriendendiensten',
    name: { nl: 'Vriendendiensten Deventer', en: 'Vriendendiensten Deventer' },
    description: {
      nl: 'Vrijwilligers die met iemand meelopen en een luisterend oor bieden.',
      en: 'Volunteers who walk along with someone and listen.',
    },
    website: null,
  },
  {
    key: 'stichting-pluis',
    name: { nl: 'Stichting Pluis', en: 'Stichting Pluis' },
    description: {
      nl: 'Partner in de aanpak van seksueel grensoverschrijdend gedrag.',
      en: 'Partner in the work against sexually transgressive behaviour.',
    },
    website: null,
  },
  {
    key: 'zorg-en-veiligheidshuis',
    name: { nl: 'Zorg- en Veiligheidshuis', en: 'Care and Safety House' },
    description: {
      nl: 'Brengt zorg, politie en gemeente bij elkaar als een zaak ingewikkeld is.',
      en: 'Brings care, police and municipality together when a case is complex.',
    },
    website: null,
  },
  {
    key: 'go-ahead-eagles',
    name: { nl: 'Go Ahead Eagles', en: 'Go Ahead Eagles (football club)' },
    description: {
      nl: 'Een stadion dat veel mensen bereikt, ook mannen en jongens.',
      en: 'A stadium that reaches many people, men and boys too.',
    },
    website: null,
  },
  {
    key: 'geloofsgemeenschappen',
    name: { nl: 'Moskeeën, kerken en andere gemeenschappen', en: 'Mosques, churches and other communities' },
    description: {
      nl: 'Plekken van vertrouwen, met respect voor cultuur en geloof.',
      en: 'Places of trust, with respect for culture and faith.',
    },
    website: null,
  },
]
