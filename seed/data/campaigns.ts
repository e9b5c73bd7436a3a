import type { SeedCampaign } from './types'
import { YEAR_CAMPAIGNS } from './year/campaigns'

/** Together they ask for a little more than the year has: the planner must show that, not hide it. */
export const CAMPAIGNS: SeedCampaign[] = [
  {
    key: 'online-sgg',
    publicName: { nl: 'Respect, ook online', en: 'Respect, online too' },
    publicDescription: {
      nl: 'Een berichtje, een foto, een grap in de groep. Online gaat alles snel. '
        + 'Samen houden we het fijn: eerst vragen, nooit doorsturen, en een ander helpen. '
        + 'Ging er iets mis? U staat er niet alleen voor.',
      en: 'A message, a photo, a joke in the group. Online everything goes fast. '
        + 'Together we keep it pleasant: ask first, never pass it on, and help someone else. '
        + 'Did something go wrong? You are not alone.',
    },
    startDay: -35,
    endDay: 48,
    color: 'purple',
    phases: [
      { name: 'Luisteren naar jongeren', startDay: -35, endDay: -22 },
      { name: 'Vraag eerst', startDay: -21, endDay: 20 },
      { name: 'Ouders en scholen', startDay: 21, endDay: 48 },
    ],
    themes: ['online-sgg', 'sexting', 'online-shaming', 'sextortion'],
    audiences: ['jongeren', 'ouders', 'scholen', 'omstanders'],
    keyMessage: 'Vraag eerst. Krijgt u een intiem beeld van een ander? Stuur het niet door en vraag '
      + 'hoe het gaat.',
    brief: 'Positief en zonder opgeheven vinger. Laat jongeren zien die het goed doen: vragen, '
      + 'verwijderen, steunen. '
      + 'Geef ouders woorden voor een rustig gesprek. Toon nooit een beeld waarmee iemand te herkennen is. '
      + 'Laat twee jongeren de teksten vooraf lezen en navertellen.',
    channels: ['website', 'instagram', 'facebook', 'nieuwsbrief', 'schermen'],
    goals: ['a', 'e', 'f'],
    levels: ['individu', 'relaties', 'organisaties'],
    partners: ['scholen-vo', 'jongerenwerk', 'ggd-ijsselland', 'politie', 'rutgers'],
    lead: 'communications',
    national: null,
    hoursPlanned: 16,
    eurosPlanned: 900,
    landingItem: 'online-stopt-bij-mij',
  },
  {
    key: 'angelshot',
    publicName: { nl: 'Vraag om een Angelshot', en: 'Ask for an Angelshot' },
    publicDescription: {
      nl: 'Een avond uit moet goed voelen, voor iedereen. Voelt u zich niet veilig? '
        + 'Vraag aan de bar om een Angelshot. Het personeel helpt u rustig en zonder vragen. '
        + 'Deventer cafés doen dit samen.',
      en: 'A night out should feel good, for everyone. Do you not feel safe? '
        + 'Ask for an Angelshot at the bar. The staff will help you calmly and without questions. '
        + 'Bars in Deventer do this together.',
    },
    startDay: -49,
    endDay: 69,
    color: 'orange',
    phases: [
      { name: 'Personeel oefent', startDay: -49, endDay: -15 },
      { name: 'Gasten leren het woord', startDay: -14, endDay: 45 },
      { name: 'Terugkijken', startDay: 46, endDay: 69 },
    ],
    themes: ['uitgaan-horeca', 'seksueel-geweld'],
    audiences: ['horeca', 'jongeren', 'omstanders', 'iedereen'],
    keyMessage: 'Hulp vragen is gewoon, en hulp geven ook. Wie om een Angelshot vraagt, wordt meteen '
      + 'geholpen.',
    brief: 'Eerst het personeel, dan de gasten: een codewoord werkt pas als de bar het kent. '
      + 'Werk met wat zaken zelf al doen. Geen dreigende beelden van glazen of donkere hoeken. '
      + 'Laat zien hoe vanzelfsprekend hulp is. Vertel niet hoe het personeel iemand precies wegbrengt.',
    channels: ['website', 'instagram', 'facebook', 'linkedin', 'weekkrant', 'schermen'],
    goals: ['a', 'b', 'e'],
    levels: ['individu', 'organisaties', 'gemeenschap'],
    partners: ['khn-deventer', 'politie', 'csg', 'jongerenwerk'],
    lead: 'substance',
    national: null,
    hoursPlanned: 14,
    eurosPlanned: 1000,
    landingItem: 'angelshot-codewoord',
  },
  {
    key: 'straatintimidatie',
    publicName: { nl: 'Prettig over straat', en: 'At ease in the street' },
    publicDescription: {
      nl: 'Iedereen wil ontspannen over straat. Ziet u dat iemand wordt lastiggevallen? '
        + 'Een simpele vraag helpt al: "Ben je oké?" U beschuldigt niemand en u laat niemand alleen.',
      en: 'Everyone wants to feel at ease in the street. Do you see someone being harassed? '
        + 'A simple question already helps: "Are you okay?" You accuse nobody and leave nobody alone.',
    },
    startDay: -35,
    endDay: 83,
    color: 'teal',
    phases: [
      { name: 'Ben je oké?', startDay: -35, endDay: 10 },
      { name: 'Samen op straat', startDay: 11, endDay: 60 },
      { name: 'Wat werkte', startDay: 61, endDay: 83 },
    ],
    themes: ['straatintimidatie'],
    audiences: ['omstanders', 'vrouwen', 'mannen-en-jongens', 'lhbtiqa', 'iedereen'],
    keyMessage: 'Vraag "Ben je oké?" en blijf even staan. Meer is vaak niet nodig.',
    brief: 'Richt u op de omstander, niet op wie wordt lastiggevallen: geen tips om anders te lopen '
      + 'of te kleden. '
      + 'Spreek mannen en jongens aan als mensen die helpen. Sluit aan bij landelijk materiaal waar '
      + 'dat past; '
      + 'vraag de eigenaar eerst naar periode en voorwaarden.',
    channels: ['website', 'instagram', 'facebook', 'nieuwsbrief', 'weekkrant', 'intranet'],
    goals: ['a', 'e'],
    levels: ['individu', 'gemeenschap', 'samenleving'],
    partners: ['politie', 'jongerenwerk', 'scholen-vo', 'go-ahead-eagles'],
    lead: 'communications',
    // Owner, period and material must come from its organiser: none of them is known here.
    national: { name: 'Ben je oké?', owner: null, toolkitUrl: null, startDay: null, endDay: null },
    hoursPlanned: 12,
    eurosPlanned: 700,
    landingItem: 'straat-ben-je-oke',
  },
  {
    key: 'ouderenmishandeling',
    publicName: { nl: 'Zorgen voor elkaar', en: 'Caring for each other' },
    publicDescription: {
      nl: 'Zorgen voor iemand van wie u houdt is mooi, en soms zwaar. Geld, zorg of een kort lontje: '
        + 'praat erover voor het misgaat. In Deventer luistert er altijd iemand, '
        + 'naar wie zorg krijgt en naar wie zorg geeft.',
      en: 'Caring for someone you love is good, and sometimes heavy. Money, care or a short temper: '
        + 'talk about it before it goes wrong. In Deventer someone always listens, '
        + 'to those who receive care and to those who give it.',
    },
    startDay: -7,
    endDay: 104,
    color: 'green',
    phases: [
      { name: 'Geld en zorg', startDay: -7, endDay: 30 },
      { name: 'Op de koffie', startDay: 31, endDay: 70 },
      { name: 'Mantelzorg', startDay: 71, endDay: 104 },
    ],
    themes: ['ouderenmishandeling', 'hulp-en-steun'],
    audiences: ['ouderen', 'mantelzorgers', 'vrijwilligers', 'professionals'],
    keyMessage: 'Vraag hoe het écht gaat, aan wie zorg krijgt en aan wie zorg geeft. Vraag samen '
      + 'hulp, op tijd.',
    brief: 'Mild van toon: vaak is er geen kwade wil maar te veel last. Noem geld even vaak als zorg. '
      + 'Grote letters, korte zinnen, ook op papier. Denk aan mannen, aan ouderen met dementie en aan '
      + 'ouderen met een andere moedertaal.',
    channels: ['website', 'facebook', 'nieuwsbrief', 'weekkrant', 'schermen'],
    goals: ['a', 'c', 'e', 'f'],
    levels: ['relaties', 'organisaties', 'gemeenschap'],
    partners: ['lokale-alliantie-ouderen', 'carinova', 'buurthuizen', 'kaartjes-theater', 'vriendendiensten'],
    lead: 'substance-2',
    national: null,
    hoursPlanned: 12,
    eurosPlanned: 650,
    landingItem: 'ouderen-even-aanbellen',
  },
  ...YEAR_CAMPAIGNS,
]
