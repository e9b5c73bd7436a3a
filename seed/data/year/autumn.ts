import type { SeedYearItem } from './types'

const CHILDREN = {
  campaign: 'oog-voor-kinderen',
  themes: ['kindermishandeling'],
  isSensitive: true,
  helpLines: ['veilig-thuis', 'kindertelefoon'],
}

/** October and November of this year, up to Orange the World. */
export const autumn: SeedYearItem[] = [
  {
    key: 'jaar-ouderendag-theater',
    title: 'Ouderendag: theater aan de koffietafel',
    kind: 'event',
    on: { year: 0, from: '10-02', tie: { observance: 'nationale-ouderendag', offsetDays: 0 } },
    time: '14:00',
    minutes: 120,
    place: 'chestnut',
    themes: ['ouderenmishandeling'],
    audiences: ['ouderen', 'mantelzorgers'],
    attentionPoints: ['evenementen', 'hulpaanbod'],
    goals: ['a', 'e', 'f'],
    levels: ['relaties', 'gemeenschap'],
    partners: ['kaartjes-theater', 'buurthuizen', 'lokale-alliantie-ouderen'],
    hours: 1,
    euros: 850,
    spent: { minutes: 55, euros: 830, note: 'Spelers, koffie en vervoer' },
    text: {
      variants: {
        facebook: {
          headline: 'Theater bij de koffie, speciaal voor ouderen',
          body: `
            Op Nationale Ouderendag spelen acteurs korte scènes aan tafel. Over hulp vragen, over geld en over een
            dochter die altijd haast heeft. Herkenbaar en met een lach.

            Neem je vader, moeder of buurvrouw mee. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-dierendag',
    title: 'Dierendag: ook het huisdier hoort erbij',
    on: { year: 0, from: '10-04', tie: { observance: 'dierendag', offsetDays: 0 } },
    time: '10:00',
    themes: ['dierenmishandeling'],
    audiences: ['iedereen', 'omstanders'],
    attentionPoints: ['signaleren', 'hulpaanbod'],
    goals: ['a', 'f'],
    levels: ['relaties'],
    hours: 0.5,
    spent: { minutes: 20, note: 'Bericht voor Dierendag' },
    text: {
      variants: {
        facebook: {
          headline: 'Zorg voor een dier is ook zorg voor een mens',
          body: `
            Ken je iemand die zijn huis niet durft te verlaten, omdat de hond niet mee kan? Bied aan om een tijdje
            op te passen. Zo maak je een grote stap een beetje kleiner.

            Er zijn plekken waar mens en dier samen welkom zijn. Vraag ernaar bij een hulplijn.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-week-veiligheid-schermen',
    title: 'Week van de Veiligheid: weet wie je kunt bellen',
    on: { year: 0, from: '10-05', tie: { observance: 'week-van-de-veiligheid', offsetDays: 2 } },
    time: '07:00',
    themes: ['hulp-en-steun'],
    audiences: ['iedereen'],
    attentionPoints: ['hulpaanbod'],
    goals: ['a', 'f'],
    levels: ['gemeenschap'],
    partners: ['politie'],
    shownDays: null,
    hours: 0.5,
    spent: { minutes: 25, note: 'Pagina in de weekkrant' },
    text: {
      variants: {
        weekkrant: {
          headline: 'Weet wie u kunt bellen',
          body: `
            Deze week staat veiligheid in heel het land centraal. Denk daarbij ook aan veilig voelen thuis, op straat
            en op het werk.

            Maakt u zich zorgen om iemand, of om uzelf? Praat erover. U hoeft het niet zeker te weten en u hoeft uw
            naam niet te noemen. De hulplijnen staan naast dit bericht. Knip ze uit en hang ze op de koelkast.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-coming-out-dag',
    title: 'Coming-Outdag: vertel het wanneer jij wilt',
    on: { year: 0, from: '10-11', tie: { observance: 'coming-out-dag', offsetDays: 0 } },
    time: '12:00',
    themes: ['eergerelateerd-geweld'],
    audiences: ['lhbtiqa', 'jongeren'],
    attentionPoints: ['eigen-netwerk', 'hulpaanbod'],
    goals: ['a', 'e'],
    levels: ['individu', 'relaties'],
    picture: 'handen-samen',
    hours: 0.5,
    spent: { minutes: 25, note: 'Tekst met een ervaringsdeskundige gelezen' },
    text: {
      variants: {
        instagram: {
          headline: 'Jij kiest wanneer, en aan wie',
          body: `
            Vertellen op wie je verliefd wordt kan een opluchting zijn. Het hoeft niet vandaag. Jij kiest het moment
            en de mensen.

            Vertelt iemand het aan jou? Zeg dank je wel. Vraag wie het nog meer weet, en houd het bij jezelf.
          `,
          hashtags: ['deventer', 'comingout', 'jezelfzijn'],
        },
      },
    },
  },
  {
    key: 'jaar-mensenhandel-dag',
    title: 'Dag tegen mensenhandel: kijk met andere ogen',
    on: { year: 0, from: '10-18', tie: { observance: 'dag-tegen-mensenhandel', offsetDays: 2 } },
    time: '08:30',
    themes: ['mensenhandel', 'werk'],
    audiences: ['werkgevers', 'professionals'],
    attentionPoints: ['signaleren', 'netwerkpartners'],
    goals: ['a', 'b', 'e'],
    levels: ['organisaties', 'samenleving'],
    partners: ['mkb-deventer', 'politie'],
    isSensitive: true,
    helpLines: ['meld-misdaad-anoniem', 'politie-geen-spoed'],
    tone: 'serious',
    owner: 'substance',
    hours: 1,
    spent: { minutes: 30, note: 'Met ondernemers afgestemd' },
    text: {
      contentNote: 'Dit bericht gaat over werk waar iemand niet uit weg kan.',
      discreetTitle: 'Voor ondernemers',
      variants: {
        linkedin: {
          headline: 'Zie je wie er achter het werk staat?',
          body: `
            Een schoonmaker die nooit zelf het woord doet. Een chauffeur die in de loods slaapt. Vaak is er een gewone
            uitleg. Soms heeft iemand hulp nodig.

            Maak een praatje en vraag hoe het bevalt. Houd je een vraag over? Overleg met een hulplijn. Dat kan zonder
            je naam, en zonder iemand te beschuldigen.
          `,
          hashtags: ['eerlijkwerk', 'deventer'],
        },
      },
    },
  },
  {
    key: 'jaar-kinderen-huisartsen',
    title: 'Scholing huisartsen: praten met ouders over zorgen',
    kind: 'activity',
    on: { year: 0, from: '10-27', weekday: 4 },
    time: '17:30',
    minutes: 150,
    place: 'healthCentre',
    campaign: 'oog-voor-kinderen',
    themes: ['kindermishandeling'],
    audiences: ['professionals'],
    attentionPoints: ['signaleren', 'netwerkpartners'],
    goals: ['b', 'c'],
    levels: ['organisaties'],
    partners: ['huisartsen', 'veilig-thuis-ijsselland'],
    owner: 'substance',
    hours: 1,
    euros: 1200,
    spent: { minutes: 30, euros: 1150, note: 'Spreker en accreditatie' },
  },
  {
    ...CHILDREN,
    key: 'jaar-kinderen-adviesvraag',
    title: 'Twijfel over een kind? Vraag advies',
    on: { year: 0, from: '11-05', weekday: 4 },
    time: '10:00',
    audiences: ['omstanders', 'ouders'],
    attentionPoints: ['campagnes', 'signaleren'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    hours: 1,
    spent: { minutes: 40, note: 'Tekst en toets bij lezers' },
    text: {
      contentNote: 'Dit bericht gaat over zorgen om een kind in je omgeving.',
      discreetTitle: 'Goed om te weten',
      variants: {
        website: {
          headline: 'Twijfel je over een kind? Vraag advies',
          summary: 'Je hoeft niets zeker te weten om te bellen.',
          body: `
            Soms zie of hoor je iets wat blijft hangen. Een kind dat liever niet naar huis gaat. Een ouder die op is.
            Je wilt helpen, en niemand beschuldigen.

            ### Zo begin je

            - Groet het kind en maak een praatje.
            - Vraag de ouder: ‘Hoe gaat het met jou?’
            - Bied iets kleins aan, zoals een middag oppassen.
            - Vraag advies als je gevoel blijft. Dat kan zonder je naam.
          `,
        },
        facebook: {
          headline: 'Een praatje met een kind kan veel doen',
          body: `
            Een kind merkt het als jij even stilstaat en luistert. Vraag ook de ouder hoe het gaat. Blijf je je zorgen
            maken? Vraag advies bij een hulplijn. Je hoeft niets zeker te weten.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-mantelzorgdag',
    title: 'Dag van de Mantelzorg: dank je wel, en hoe gaat het met jou?',
    on: { year: 0, from: '11-10', tie: { observance: 'dag-van-de-mantelzorg', offsetDays: 0 } },
    time: '12:00',
    themes: ['ouderenmishandeling', 'hulp-en-steun'],
    audiences: ['mantelzorgers'],
    attentionPoints: ['hulpaanbod', 'eigen-netwerk'],
    goals: ['e', 'f'],
    levels: ['relaties'],
    partners: ['carinova', 'vriendendiensten'],
    hours: 0.5,
    spent: { minutes: 20, note: 'Bericht en kaartjes' },
    text: {
      variants: {
        facebook: {
          headline: 'Dank je wel dat je zorgt',
          body: `
            Vandaag zetten we mantelzorgers in het licht. Ken je er een? Stuur een kaartje, en bied aan om een middag
            over te nemen.

            Zorg je zelf voor iemand? Dan mag je ook moe zijn. Een adempauze vragen is geen zwakte. Het helpt jullie
            allebei.
          `,
        },
      },
    },
  },
  {
    ...CHILDREN,
    key: 'jaar-kinderen-week',
    title: 'Week tegen Kindermishandeling: wees die ene volwassene',
    on: { year: 0, from: '11-16', tie: { observance: 'week-tegen-kindermishandeling', offsetDays: 0 } },
    days: 7,
    time: '09:00',
    audiences: ['omstanders', 'iedereen'],
    attentionPoints: ['campagnes', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['gemeenschap', 'samenleving'],
    tone: 'serious',
    hours: 1.5,
    euros: 250,
    picture: 'schoolplein',
    spent: { minutes: 70, euros: 240, note: 'Bericht van de week en drukwerk' },
    text: {
      contentNote: 'Dit bericht gaat over kinderen die thuis steun nodig hebben.',
      discreetTitle: 'Tip van de week',
      variants: {
        instagram: {
          headline: 'Wees die ene volwassene',
          body: `
            Veel volwassenen weten nog precies wie er vroeger naar hen luisterde. Een buurvrouw. Een juf. De trainer.

            Deze week vragen we: wil jij die ene zijn? Groet een kind bij naam. Vraag hoe het was vandaag. Luister, en
            beloof niets wat je niet kunt waarmaken.
          `,
          hashtags: ['deventer', 'oogvoorkinderen', 'luisteren'],
        },
      },
    },
  },
  {
    ...CHILDREN,
    key: 'jaar-kinderrechten-bieb',
    title: 'Dag van de Rechten van het Kind: voorlezen in de bibliotheek',
    kind: 'event',
    on: { year: 0, from: '11-20', tie: { observance: 'dag-van-de-rechten-van-het-kind', offsetDays: 1 } },
    time: '10:30',
    minutes: 90,
    place: 'library',
    audiences: ['ouders'],
    attentionPoints: ['evenementen'],
    goals: ['e'],
    levels: ['gemeenschap'],
    isSensitive: false,
    helpLines: [],
    tone: 'light',
    hours: 0.5,
    euros: 150,
    spent: { euros: 150, note: 'Voorlezer' },
    text: {
      variants: {
        website: {
          headline: 'Kom luisteren naar een verhaal over mogen zijn wie je bent',
          summary: 'Voor kinderen van vier tot acht jaar en hun ouders.',
          body: `
            Elk kind heeft rechten: spelen, leren, rusten en gehoord worden. In de bibliotheek lezen we daar een verhaal
            over voor. Daarna maken we samen een tekening.

            De toegang is vrij. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-mediawijs-ouders',
    title: 'Mediawijsheid: kijk eens mee op het scherm van je kind',
    on: { year: 0, from: '11-11', weekday: 3, tie: { observance: 'week-van-de-mediawijsheid', offsetDays: 4 } },
    time: '19:00',
    themes: ['online-sgg', 'sextortion'],
    audiences: ['ouders'],
    attentionPoints: ['signaleren', 'campagnes'],
    goals: ['a', 'e'],
    levels: ['relaties'],
    hours: 0.5,
    spent: { minutes: 20, note: 'Bericht voor ouders' },
    text: {
      variants: {
        facebook: {
          headline: 'Kijk eens mee op het scherm van je kind',
          body: `
            Wie maakt jouw kind online aan het lachen? Vraag het vanavond, en kijk een filmpje mee. Zo praat je over de
            leuke dingen, en wordt een lastig verhaal later makkelijker.

            Spreek af: je wordt nooit boos als je kind vertelt dat er iets misging.
          `,
        },
      },
    },
  },
]
