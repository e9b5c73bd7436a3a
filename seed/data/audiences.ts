import type { SeedAudience } from './types'

export const AUDIENCES: SeedAudience[] = [
  {
    key: 'iedereen',
    maxPerWeek: 4,
    name: { nl: 'Iedereen', en: 'Everyone', ar: 'الجميع', uk: 'Усі', pl: 'Wszyscy', tr: 'Herkes' },
    description: { nl: 'Alle inwoners van Deventer.', en: 'All residents of Deventer.' },
  },
  {
    key: 'jongeren',
    maxPerWeek: 3,
    name: { nl: 'Jongeren', en: 'Young people', ar: 'الشباب', uk: 'Молодь', pl: 'Młodzież', tr: 'Gençler' },
    description: { nl: 'Jonge mensen van 12 tot 25 jaar.', en: 'Young people from 12 to 25.' },
  },
  {
    key: 'ouders',
    maxPerWeek: 2,
    name: {
      nl: 'Ouders',
      en: 'Parents',
      ar: 'الآباء والأمهات',
      uk: 'Батьки',
      pl: 'Rodzice',
      tr: 'Ebeveynler',
    },
    description: {
      nl: 'Ouders en anderen die voor een kind zorgen.',
      en: 'Parents and others who care for a child.',
    },
  },
  {
    key: 'ouderen',
    maxPerWeek: 3,
    name: {
      nl: 'Ouderen',
      en: 'Older people',
      ar: 'كبار السن',
      uk: 'Літні люди',
      pl: 'Osoby starsze',
      tr: 'Yaşlılar',
    },
    description: {
      nl: 'Oudere inwoners, ook met dementie of met veel zorg.',
      en: 'Older residents, also with dementia or much care.',
    },
  },
  {
    key: 'mantelzorgers',
    name: { nl: 'Mantelzorgers', en: 'Informal carers' },
    description: {
      nl: 'Mensen die lang voor een naaste zorgen.',
      en: 'People who care for someone close for a long time.',
    },
  },
  {
    key: 'vrouwen',
    name: {
      nl: 'Vrouwen en meisjes',
      en: 'Women and girls',
      ar: 'النساء والفتيات',
      uk: 'Жінки та дівчата',
      pl: 'Kobiety i dziewczęta',
      tr: 'Kadınlar ve kız çocukları',
    },
    description: { nl: 'Vrouwen en meisjes van elke leeftijd.', en: 'Women and girls of every age.' },
  },
  {
    key: 'mannen-en-jongens',
    name: {
      nl: 'Mannen en jongens',
      en: 'Men and boys',
      ar: 'الرجال والفتيان',
      uk: 'Чоловіки та хлопці',
      pl: 'Mężczyźni i chłopcy',
      tr: 'Erkekler ve erkek çocukları',
    },
    description: {
      nl: 'Mannen en jongens: als bondgenoot, en ook als iemand die zelf iets meemaakt.',
      en: 'Men and boys: as an ally, and also as someone who goes through something.',
    },
  },
  {
    key: 'omstanders',
    name: { nl: 'Omstanders', en: 'Bystanders', uk: 'Свідки', pl: 'Świadkowie' },
    description: {
      nl: 'Wie iets ziet, hoort of vermoedt.',
      en: 'Whoever sees, hears or suspects something.',
    },
  },
  {
    key: 'slachtoffers',
    maxPerWeek: 2,
    name: {
      nl: 'Mensen die iets meemaken',
      en: 'People who have been hurt',
      uk: 'Постраждалі',
      pl: 'Osoby pokrzywdzone',
    },
    description: {
      nl: 'Wie geweld of grensoverschrijdend gedrag meemaakt of meemaakte.',
      en: 'Those who go or went through violence or transgressive behaviour.',
    },
  },
  {
    key: 'plegers',
    name: { nl: 'Mensen die willen stoppen', en: 'People who want to stop' },
    description: {
      nl: 'Wie een ander pijn doet, of bang is dat te gaan doen, en hulp kan krijgen.',
      en: 'Those who hurt another, or fear they might, and can get help.',
    },
  },
  {
    key: 'horeca',
    name: { nl: 'Horeca', en: 'Bars and restaurants' },
    description: {
      nl: 'Eigenaren, personeel en portiers van cafés, restaurants en clubs.',
      en: 'Owners, staff and door staff of cafés, restaurants and clubs.',
    },
  },
  {
    key: 'sportclubs',
    name: {
      nl: 'Sportclubs',
      en: 'Sports clubs',
      ar: 'الأندية الرياضية',
      uk: 'Спортивні клуби',
      pl: 'Kluby sportowe',
      tr: 'Spor kulüpleri',
    },
    description: {
      nl: 'Besturen, trainers, vrijwilligers en sporters.',
      en: 'Boards, coaches, volunteers and athletes.',
    },
  },
  {
    key: 'scholen',
    name: { nl: 'Scholen', en: 'Schools', ar: 'المدارس', uk: 'Школи', pl: 'Szkoły', tr: 'Okullar' },
    description: {
      nl: 'Basisscholen, middelbare scholen, mbo en hbo.',
      en: 'Primary and secondary schools, vocational and higher education.',
    },
  },
  {
    key: 'werkgevers',
    name: {
      nl: 'Werkgevers',
      en: 'Employers',
      ar: 'أصحاب العمل',
      uk: 'Роботодавці',
      pl: 'Pracodawcy',
      tr: 'İşverenler',
    },
    description: {
      nl: 'Bedrijven en organisaties in Deventer.',
      en: 'Companies and organisations in Deventer.',
    },
  },
  {
    key: 'professionals',
    name: { nl: 'Professionals', en: 'Professionals' },
    description: {
      nl: 'Mensen die beroepsmatig met de meldcode werken.',
      en: 'People whose profession works with the reporting code.',
    },
  },
  {
    key: 'vrijwilligers',
    name: {
      nl: 'Vrijwilligers',
      en: 'Volunteers',
      ar: 'المتطوعون',
      uk: 'Волонтери',
      pl: 'Wolontariusze',
      tr: 'Gönüllüler',
    },
    description: {
      nl: 'Vrijwilligers in buurthuizen, clubs en zorg.',
      en: 'Volunteers in community centres, clubs and care.',
    },
  },
  {
    key: 'inburgeraars',
    name: { nl: 'Nieuwkomers', en: 'Newcomers' },
    description: {
      nl: 'Mensen die Nederlands leren en hun weg zoeken in de stad.',
      en: 'People who learn Dutch and find their way in the city.',
    },
  },
  {
    key: 'lhbtiqa',
    name: { nl: 'Lhbtiqa+', en: 'LGBTIQA+' },
    description: {
      nl: 'Lesbische, homoseksuele, biseksuele, trans, intersekse, queer en aseksuele mensen.',
      en: 'Lesbian, gay, bisexual, trans, intersex, queer and asexual people.',
    },
  },
]
