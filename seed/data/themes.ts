import type { SeedTheme } from './types'

export const THEMES: SeedTheme[] = [
  {
    key: 'online-sgg',
    name: {
      nl: 'Online grenzen',
      en: 'Boundaries online',
      ar: 'الحدود على الإنترنت',
      uk: 'Межі в інтернеті',
      pl: 'Granice w internecie',
      tr: 'İnternette sınırlar',
    },
    description: {
      nl: 'Respect op sociale media, in chats en op datingsites. Ook als er beelden worden gedeeld.',
      en: 'Respect on social media, in chats and on dating sites. Also when pictures are shared.',
    },
  },
  {
    key: 'sexting',
    parent: 'online-sgg',
    name: { nl: 'Sexting', en: 'Sexting' },
    description: {
      nl: 'Zelf een seksueel bericht of beeld sturen. Het kan alleen als beiden dat echt willen.',
      en: 'Sending a sexual message or picture of oneself. It is only fine if both really want it.',
    },
  },
  {
    key: 'online-shaming',
    parent: 'online-sgg',
    name: { nl: 'Online shaming', en: 'Online shaming' },
    description: {
      nl: 'Iemand te kijk zetten met beelden of verhalen. Niet doorsturen helpt al.',
      en: 'Putting someone on show with pictures or stories. Not passing it on already helps.',
    },
  },
  {
    key: 'sextortion',
    parent: 'online-sgg',
    name: { nl: 'Sextortion', en: 'Sextortion' },
    description: {
      nl: 'Iemand dreigt intieme beelden te delen. Betaal niet, bewaar bewijs en vraag hulp.',
      en: 'Someone threatens to share intimate pictures. Do not pay, keep the proof and ask for help.',
    },
  },
  {
    key: 'seksueel-geweld',
    name: {
      nl: 'Seksueel geweld',
      en: 'Sexual violence',
      ar: 'العنف الجنسي',
      uk: 'Сексуальне насильство',
      pl: 'Przemoc seksualna',
      tr: 'Cinsel şiddet',
    },
    description: {
      nl: 'Seks of aanraken zonder dat beiden het willen. Hulp is er altijd, ook later.',
      en: 'Sex or touching without both wanting it. There is always help, also later.',
    },
  },
  {
    key: 'uitgaan-horeca',
    name: {
      nl: 'Uitgaan en horeca',
      en: 'Going out',
      uk: 'Відпочинок у барах і клубах',
      pl: 'Bary, kluby i wyjścia',
      tr: 'Eğlence mekânları ve gece hayatı',
    },
    description: {
      nl: 'Veilig en prettig uitgaan. Gasten en personeel letten op elkaar.',
      en: 'Safe and pleasant nights out. Guests and staff look out for each other.',
    },
  },
  {
    key: 'straatintimidatie',
    name: {
      nl: 'Straatintimidatie',
      en: 'Street harassment',
      ar: 'التحرش في الشارع',
      uk: 'Вуличні домагання',
      pl: 'Nękanie na ulicy',
      tr: 'Sokakta taciz',
    },
    description: {
      nl: 'Nafluiten, nalopen of seksuele opmerkingen op straat. Omstanders kunnen helpen.',
      en: 'Catcalling, following or sexual remarks in the street. Bystanders can help.',
    },
  },
  {
    key: 'werk',
    name: {
      nl: 'Op het werk',
      en: 'At work',
      ar: 'في العمل',
      uk: 'На роботі',
      pl: 'W pracy',
      tr: 'İş yerinde',
    },
    description: {
      nl: 'Een werkplek waar grenzen tellen en waar u erover kunt praten.',
      en: 'A workplace where boundaries count and where you can talk about them.',
    },
  },
  {
    key: 'sport',
    name: { nl: 'Sport', en: 'Sports', ar: 'الرياضة', uk: 'Спорт', pl: 'Sport', tr: 'Spor' },
    description: {
      nl: 'Veilig sporten, met een trainer en een club die grenzen kennen.',
      en: 'Safe sports, with a coach and a club that know boundaries.',
    },
  },
  {
    key: 'huiselijke-kring',
    name: {
      nl: 'Thuis en in de familie',
      en: 'At home and in the family',
      ar: 'في المنزل والأسرة',
      uk: 'Вдома та в родині',
      pl: 'W domu i rodzinie',
      tr: 'Evde ve ailede',
    },
    description: {
      nl: 'Geweld tussen mensen die bij elkaar horen of van elkaar afhankelijk zijn.',
      en: 'Violence between people who belong together or depend on each other.',
    },
  },
  {
    key: 'ouderenmishandeling',
    parent: 'huiselijke-kring',
    name: {
      nl: 'Ouderenmishandeling',
      en: 'Elder abuse',
      ar: 'إساءة معاملة كبار السن',
      uk: 'Жорстоке поводження з літніми людьми',
      pl: 'Przemoc wobec osób starszych',
      tr: 'Yaşlı istismarı',
    },
    description: {
      nl: 'Oudere mensen die te weinig zorg krijgen, pijn lijden of geld kwijtraken aan een bekende.',
      en: 'Older people who get too little care, are hurt or lose money to someone they know.',
    },
  },
  {
    key: 'kindermishandeling',
    parent: 'huiselijke-kring',
    name: {
      nl: 'Kindermishandeling',
      en: 'Child abuse',
      ar: 'إساءة معاملة الأطفال',
      uk: 'Жорстоке поводження з дітьми',
      pl: 'Krzywdzenie dzieci',
      tr: 'Çocuk istismarı',
    },
    description: {
      nl: 'Kinderen die thuis niet veilig zijn. Eén volwassene die luistert maakt veel uit.',
      en: 'Children who are not safe at home. One adult who listens matters a lot.',
    },
  },
  {
    key: 'intieme-terreur',
    parent: 'huiselijke-kring',
    name: {
      nl: 'Intieme terreur',
      en: 'Coercive control',
      uk: 'Примусовий контроль у стосунках',
      pl: 'Przemoc i kontrola w związku',
    },
    description: {
      nl: 'Een partner of ex die het leven van de ander steeds meer bepaalt. Ook zonder slaan.',
      en: 'A partner or ex who controls the life of the other more and more. Also without blows.',
    },
  },
  {
    key: 'eergerelateerd-geweld',
    parent: 'huiselijke-kring',
    name: {
      nl: 'Eergerelateerd geweld',
      en: 'Honour-based violence',
      ar: 'العنف باسم الشرف',
      uk: 'Насильство в ім’я честі',
      pl: 'Przemoc w imię honoru',
      tr: 'Namus adına şiddet',
    },
    description: {
      nl: 'Dwang of geweld om de eer van de familie. U mag zelf kiezen hoe u leeft.',
      en: 'Force or violence over family honour. You may choose how you live.',
    },
  },
  {
    key: 'dierenmishandeling',
    parent: 'huiselijke-kring',
    name: {
      nl: 'Dierenmishandeling',
      en: 'Animal abuse',
      ar: 'إساءة معاملة الحيوانات',
      uk: 'Жорстоке поводження з тваринами',
      pl: 'Znęcanie się nad zwierzętami',
      tr: 'Hayvanlara kötü muamele',
    },
    description: {
      nl: 'Wie een dier pijn ziet lijden, ziet soms ook een mens die hulp nodig heeft.',
      en: 'Whoever sees an animal being hurt may also see a person who needs help.',
    },
  },
  {
    key: 'mensenhandel',
    name: {
      nl: 'Mensenhandel',
      en: 'Human trafficking',
      ar: 'الاتجار بالبشر',
      uk: 'Торгівля людьми',
      pl: 'Handel ludźmi',
      tr: 'İnsan ticareti',
    },
    description: {
      nl: 'Mensen die onder dwang of bedrog werken, ook in de seksindustrie.',
      en: 'People who work under force or deceit, in the sex industry too.',
    },
  },
  {
    key: 'veilig-sekswerk',
    name: { nl: 'Veilig sekswerk', en: 'Safe sex work' },
    description: {
      nl: 'Sekswerkers hebben recht op veiligheid, hulp en respect.',
      en: 'Sex workers have a right to safety, help and respect.',
    },
  },
  {
    key: 'hulp-en-steun',
    name: {
      nl: 'Hulp en steun',
      en: 'Help and support',
      ar: 'المساعدة والدعم',
      uk: 'Допомога та підтримка',
      pl: 'Pomoc i wsparcie',
      tr: 'Yardım ve destek',
    },
    description: {
      nl: 'Waar u terechtkunt met een vraag, een zorg of een verhaal.',
      en: 'Where you can go with a question, a worry or a story.',
    },
  },
]
