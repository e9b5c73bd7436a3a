import type { SeedYearItem } from './types'

/** April to June of this year. */
export const spring: SeedYearItem[] = [
  {
    key: 'jaar-straat-lenteavond',
    title: 'Lange avonden: loop even met elkaar mee',
    on: { year: 0, from: '04-09', weekday: 4 },
    time: '12:00',
    themes: ['straatintimidatie'],
    audiences: ['omstanders', 'iedereen'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    picture: 'straatlantaarn',
    hours: 0.5,
    spent: { minutes: 25, note: 'Bericht voor de lente' },
    text: {
      variants: {
        instagram: {
          headline: 'Loop even met elkaar mee',
          body: `
            De avonden worden langer en de straten voller. Fiets je toch dezelfde kant op? Vraag of je samen op
            zult rijden.

            Zie je dat iemand een ander lastigvalt? Ga naast die persoon staan en begin een gesprek over iets
            gewoons. ‘Weet jij hoe laat het is?’ werkt al.
          `,
          hashtags: ['deventer', 'benjeoke', 'samenopstraat'],
        },
      },
    },
  },
  {
    key: 'jaar-kijkje-in-de-keuken',
    title: 'Kijkje in de keuken bij de opvang',
    kind: 'activity',
    on: { year: 0, from: '04-14', weekday: 2 },
    time: '15:00',
    minutes: 120,
    place: 'townHall',
    themes: ['intieme-terreur', 'huiselijke-kring'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners'],
    goals: ['b', 'd'],
    levels: ['organisaties'],
    partners: ['kadera', 'veilig-thuis-ijsselland'],
    owner: 'substance',
    hours: 1,
    spent: { minutes: 20, note: 'Uitnodiging en verslag' },
  },
  {
    key: 'jaar-taalhuis-uitleg',
    title: 'Les in het Taalhuis: wie helpt mij in Deventer?',
    kind: 'activity',
    on: { year: 0, from: '04-20', weekday: 3 },
    time: '10:00',
    minutes: 90,
    place: 'languageSchool',
    themes: ['hulp-en-steun', 'eergerelateerd-geweld'],
    audiences: ['inburgeraars'],
    attentionPoints: ['hulpaanbod', 'eigen-netwerk'],
    goals: ['a', 'f'],
    levels: ['individu', 'gemeenschap'],
    partners: ['geloofsgemeenschappen', 'voor-elkaar-teams'],
    owner: 'substance-2',
    brief: 'Laat deelnemers in eigen woorden navertellen wat zij hebben gehoord.',
    hours: 1,
    euros: 120,
    spent: { minutes: 30, euros: 110, note: 'Les en kaartjes met plaatjes' },
  },
  {
    key: 'jaar-vrijmarkt-op-stap',
    title: 'Feestweek: met elkaar uit, met elkaar thuis',
    on: { year: 0, from: '05-04' },
    time: '12:00',
    themes: ['uitgaan-horeca'],
    audiences: ['jongeren'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['relaties'],
    tone: 'light',
    channels: ['instagram'],
    brief: 'Staat nu op 4 mei. Kies nog een dag die bij een vrolijk bericht past.',
    hours: 0.5,
  },
  {
    key: 'jaar-vrij-om-te-kiezen',
    title: 'Bevrijdingsdag: vrij om te kiezen van wie je houdt',
    on: { year: 0, from: '05-05', tie: { observance: 'bevrijdingsdag', offsetDays: 0 } },
    time: '10:00',
    themes: ['eergerelateerd-geweld'],
    audiences: ['jongeren', 'lhbtiqa', 'iedereen'],
    attentionPoints: ['ieder-maakt-verschil', 'hulpaanbod'],
    goals: ['e'],
    levels: ['samenleving'],
    hours: 0.5,
    lead: 24,
    spent: { minutes: 25, note: 'Tekst met Wilg besproken' },
    text: {
      variants: {
        facebook: {
          headline: 'Vrij om te kiezen van wie je houdt',
          body: `
            Vandaag vieren we vrijheid. Daar hoort ook bij: zelf kiezen van wie je houdt, en met wie je je leven
            deelt. Of met niemand, dat kan ook.

            Ken je iemand die daarover piekert? Laat weten dat je er bent. Je hoeft geen antwoord te hebben. Thee
            en tijd zijn genoeg.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-regenboogavond',
    title: 'Regenboogavond in de bibliotheek',
    kind: 'event',
    on: { year: 0, from: '05-15', tie: { observance: 'idahot', offsetDays: -3 } },
    time: '19:30',
    minutes: 120,
    place: 'library',
    themes: ['straatintimidatie'],
    audiences: ['lhbtiqa', 'omstanders'],
    attentionPoints: ['evenementen', 'eigen-netwerk'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    hours: 1,
    euros: 350,
    spent: { minutes: 50, euros: 340, note: 'Spreker en koffie' },
    text: {
      variants: {
        website: {
          headline: 'Een avond voor iedereen die wil meedoen',
          summary: 'Verhalen, muziek en een gesprek over naast elkaar staan.',
          body: `
            Hoe voelt het om hand in hand over de Brink te lopen? Deze avond vertellen mensen daarover. Daarna
            praten we over wat jij kunt doen als omstander.

            Iedereen is welkom, ook als je alleen wilt luisteren. De toegang is vrij. Tijd en plaats staan bij dit
            bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-training-corporaties',
    title: 'Training signaleren voor wijkbeheerders',
    kind: 'activity',
    on: { year: 0, from: '05-18', weekday: 2 },
    time: '13:00',
    minutes: 180,
    place: 'lantern',
    themes: ['huiselijke-kring', 'ouderenmishandeling'],
    audiences: ['professionals'],
    attentionPoints: ['signaleren', 'netwerkpartners'],
    goals: ['a', 'c'],
    levels: ['organisaties'],
    partners: ['woningcorporaties'],
    owner: 'substance-2',
    hours: 1,
    euros: 950,
    spent: { minutes: 25, euros: 950, note: 'Trainer' },
  },
  {
    key: 'jaar-dialoog-stadion',
    title: 'Dialoogtafel in het stadion: wat doe jij als vriend?',
    kind: 'event',
    on: { year: 0, from: '05-26', weekday: 4 },
    time: '19:00',
    minutes: 120,
    place: 'stadium',
    themes: ['sport', 'straatintimidatie'],
    audiences: ['mannen-en-jongens', 'sportclubs'],
    attentionPoints: ['evenementen', 'ieder-maakt-verschil', 'netwerkpartners'],
    goals: ['a', 'b', 'e'],
    levels: ['organisaties', 'gemeenschap'],
    partners: ['go-ahead-eagles', 'sportbedrijf'],
    hours: 2,
    euros: 1200,
    lead: 30,
    spent: { minutes: 65, euros: 1150, note: 'Voorbereiding met de club' },
    text: {
      variants: {
        facebook: {
          headline: 'In gesprek op de mooiste plek van de stad',
          body: `
            Wat doe je als een vriend te ver gaat met een grap? En hoe zeg je er iets van zonder de sfeer te
            breken? Daarover praten supporters, spelers en trainers aan één tafel.

            Schuif aan. Je hoeft niets voor te bereiden. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-ouderendag-juni',
    title: 'Dag tegen ouderenmishandeling: bel eens aan',
    on: { year: 0, from: '06-15', tie: { observance: 'dag-tegen-ouderenmishandeling', offsetDays: 0 } },
    time: '10:00',
    campaign: 'ouderenmishandeling',
    themes: ['ouderenmishandeling'],
    audiences: ['ouderen', 'omstanders'],
    attentionPoints: ['campagnes', 'signaleren'],
    goals: ['a', 'e'],
    levels: ['relaties', 'gemeenschap'],
    partners: ['lokale-alliantie-ouderen'],
    isSensitive: true,
    tone: 'serious',
    hours: 1,
    spent: { minutes: 35, note: 'Bericht op de dag zelf' },
    text: {
      contentNote: 'Dit bericht gaat over zorgen om een oudere buur of een familielid.',
      discreetTitle: 'Tip voor de buurt',
      variants: {
        facebook: {
          headline: 'Een praatje bij de deur doet al veel',
          body: `
            Vandaag vragen we aandacht voor ouderen die het thuis moeilijk hebben. Vaak helpt het als iemand even
            langskomt, zonder haast.

            Bel aan bij een oudere buur en vraag hoe de dag is. Krijg je een zorgelijk gevoel? Vraag advies bij
            een hulplijn. Je hoeft geen naam te noemen en je hoeft niets zeker te weten.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-duofiets-ouderen',
    title: 'Samen op de duofiets langs de IJssel',
    kind: 'event',
    on: { year: 0, from: '06-17', weekday: 3 },
    time: '13:30',
    minutes: 150,
    place: 'chestnut',
    themes: ['ouderenmishandeling', 'hulp-en-steun'],
    audiences: ['ouderen', 'mantelzorgers', 'vrijwilligers'],
    attentionPoints: ['evenementen', 'eigen-netwerk'],
    goals: ['f'],
    levels: ['relaties', 'gemeenschap'],
    partners: ['vriendendiensten', 'buurthuizen'],
    tone: 'light',
    hours: 1,
    euros: 200,
    spent: { minutes: 30, euros: 180, note: 'Fietsen en koek' },
    text: {
      variants: {
        facebook: {
          headline: 'Wie fietst er mee langs de IJssel?',
          body: `
            Zorg je voor iemand, of zorgt iemand voor jou? Deze middag fietsen we samen op de duofiets langs het
            water. Een vrijwilliger trapt mee.

            Onderweg is er koffie, en tijd om bij te praten. Meedoen kost niets. Tijd en plaats staan bij dit
            bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-roze-zaterdag',
    title: 'Roze Zaterdag: trots zijn doe je samen',
    on: { year: 0, from: '06-27', weekday: 6, tie: { observance: 'roze-zaterdag', offsetDays: 0 } },
    time: '11:00',
    themes: ['straatintimidatie'],
    audiences: ['lhbtiqa', 'iedereen'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['e'],
    levels: ['samenleving'],
    tone: 'light',
    picture: 'brug-over-ijssel',
    hours: 0.5,
    spent: { minutes: 20, note: 'Bericht met eigen tekening' },
    text: {
      variants: {
        instagram: {
          headline: 'Trots zijn doe je samen',
          body: `
            Vandaag is het Roze Zaterdag. Je mag zijn wie je bent, ook op de fiets door Deventer.

            Hoor je een nare opmerking? Draai je naar de ander toe en vraag of het gaat. Zo laat je merken: jij
            hoort hier.
          `,
          hashtags: ['deventer', 'rozezaterdag', 'jezelfzijn'],
        },
      },
    },
  },
  {
    key: 'jaar-examenfeest',
    title: 'Geslaagd: zorg goed voor elkaar op het feest',
    on: { year: 0, from: '06-11', weekday: 4 },
    time: '19:30',
    themes: ['uitgaan-horeca', 'seksueel-geweld'],
    audiences: ['jongeren', 'ouders'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['a'],
    levels: ['relaties'],
    partners: ['scholen-vo', 'jongerenwerk'],
    tone: 'light',
    picture: 'schoolplein',
    hours: 0.5,
    spent: { minutes: 20, note: 'Samen met de jongerenwerker geschreven' },
    text: {
      variants: {
        instagram: {
          headline: 'Geslaagd? Vier het met elkaar',
          body: `
            De vlag gaat uit en de tas gaat in de mast. Op het feest let je op je vrienden, en zij op jou.

            Maak een afspraak: niemand gaat alleen naar huis. Twijfel je of iemand het nog fijn vindt? Vraag het
            gewoon. Daar word je een topvriend van.
          `,
          hashtags: ['deventer', 'geslaagd', 'goedevriend'],
        },
      },
    },
  },
  {
    key: 'jaar-halfjaar-monitor',
    title: 'Halfjaarcijfers verzamelen bij partners',
    kind: 'activity',
    on: { year: 0, from: '06-29', weekday: 1 },
    days: 12,
    themes: ['huiselijke-kring', 'seksueel-geweld'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners'],
    goals: ['g'],
    levels: ['samenleving'],
    owner: 'substance',
    hours: 1.5,
    euros: 2500,
    spent: { euros: 2400, note: 'Cijfers en bewerking' },
  },
]
