import type { SeedVocabularyRecord } from './types'

export const ATTENTION_POINTS: SeedVocabularyRecord[] = [
  {
    key: 'ieder-maakt-verschil',
    name: { nl: 'Ieder kan het verschil maken', en: 'Everyone can make a difference' },
    description: {
      nl: 'Laat zien wat een buur, collega of vriend zelf kan doen, hoe klein ook.',
      en: 'Show what a neighbour, colleague or friend can do, however small.',
    },
  },
  {
    key: 'eigen-netwerk',
    name: { nl: 'Kracht van het eigen netwerk', en: 'Strength of one’s own network' },
    description: {
      nl: 'Familie, vrienden en buren zijn vaak de eersten die helpen. Geef hun woorden en moed.',
      en: 'Family, friends and neighbours are often the first to help. Give them words and courage.',
    },
  },
  {
    key: 'signaleren',
    name: { nl: 'Signalen herkennen', en: 'Recognising signals' },
    description: {
      nl: 'Leg uit wat iemand kan opvallen en wat een goede eerste vraag is.',
      en: 'Explain what someone may notice and what a good first question is.',
    },
  },
  {
    key: 'netwerkpartners',
    name: { nl: 'Rol van netwerkpartners', en: 'Role of network partners' },
    description: {
      nl: 'Laat zien wie in Deventer wat doet, zodat mensen weten bij wie zij terechtkunnen.',
      en: 'Show who does what in Deventer, so that people know whom to turn to.',
    },
  },
  {
    key: 'hulpaanbod',
    name: { nl: 'Hulpaanbod', en: 'Help on offer' },
    description: {
      nl: 'Maak hulp bekend en dichtbij, voor wie iets meemaakt en voor wie iemand pijn doet.',
      en: 'Make help known and near, for those who are hurt and for those who hurt someone.',
    },
  },
  {
    key: 'evenementen',
    name: { nl: 'Evenementen', en: 'Events' },
    description: {
      nl: 'Bijeenkomsten, dialoogtafels, theater en trainingen waar mensen elkaar ontmoeten.',
      en: 'Meetings, dialogue tables, theatre and trainings where people meet.',
    },
  },
  {
    key: 'campagnes',
    name: { nl: 'Campagnes', en: 'Campaigns' },
    description: {
      nl: 'Een periode met één thema en één boodschap over gedrag dat we graag zien.',
      en: 'A period with one theme and one message about behaviour we like to see.',
    },
  },
]
