import type { SeedYearItem } from './types'

/** January to March of this year. */
export const winter: SeedYearItem[] = [
  {
    key: 'jaar-goede-voornemens',
    title: 'Goed voornemen: vaker vragen hoe het gaat',
    on: { year: 0, from: '01-05', weekday: 2 },
    time: '12:00',
    themes: ['hulp-en-steun'],
    audiences: ['iedereen'],
    attentionPoints: ['ieder-maakt-verschil', 'eigen-netwerk'],
    goals: ['a', 'e'],
    levels: ['relaties', 'gemeenschap'],
    tone: 'light',
    picture: 'twee-vrienden-bankje',
    hours: 0.5,
    spent: { minutes: 20, note: 'Eerste bericht van het jaar' },
    text: {
      variants: {
        instagram: {
          headline: 'Vraag vaker: hoe gaat het echt?',
          body: `
            Een goed voornemen dat niets kost: vraag vandaag iemand hoe het gaat. En wacht even op het antwoord.

            Misschien hoor je een grap. Misschien hoor je iets wat iemand al lang kwijt wil. Je hoeft het niet op
            te lossen. Luisteren is genoeg voor een begin.

            Wie ga jij het vragen?
          `,
          hashtags: ['deventer', 'hoegaathet', 'luisteren'],
        },
      },
    },
  },
  {
    key: 'jaar-startoverleg',
    title: 'Startoverleg met kernpartners',
    kind: 'activity',
    on: { year: 0, from: '01-12', weekday: 4 },
    time: '13:30',
    minutes: 90,
    place: 'townHall',
    themes: ['hulp-en-steun'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners'],
    goals: ['b', 'd'],
    levels: ['organisaties'],
    partners: ['veilig-thuis-ijsselland', 'kadera', 'politie', 'zorg-en-veiligheidshuis'],
    owner: 'substance',
    brief: 'Wie doet wat dit jaar, en wie belt wie? Neem de jaarkalender mee.',
    hours: 1,
  },
  {
    key: 'jaar-vgv-luister',
    title: 'Dag tegen meisjesbesnijdenis: praat met een arts die je vertrouwt',
    on: { year: 0, from: '02-06', tie: { observance: 'zero-tolerance-vgv', offsetDays: 0 } },
    themes: ['eergerelateerd-geweld'],
    audiences: ['vrouwen', 'inburgeraars'],
    attentionPoints: ['hulpaanbod', 'signaleren'],
    goals: ['e', 'f'],
    levels: ['individu', 'relaties'],
    partners: ['ggd-ijsselland', 'huisartsen'],
    isSensitive: true,
    helpLines: ['veilig-thuis', 'fier-chat'],
    tone: 'serious',
    hours: 1,
    spent: { minutes: 30, note: 'Tekst gelezen met de huisartsen' },
    text: {
      contentNote: 'Dit bericht gaat over meisjesbesnijdenis en over hulp daarbij.',
      discreetTitle: 'Goed om te weten',
      variants: {
        website: {
          headline: 'Je mag vragen stellen over je lichaam',
          summary: 'Een arts luistert, zonder oordeel over jou of je familie.',
          body: `
            Vandaag denken landen over de hele wereld aan meisjes en vrouwen die besneden zijn. Heb je klachten,
            vragen of zorgen? Je huisarts luistert en stuurt je door als jij dat wilt.

            ### Dit kun je doen

            - Vraag een afspraak en zeg dat je liever met een vrouw praat.
            - Neem iemand mee die je vertrouwt.
            - Vraag om een tolk die niemand van je familie kent.

            Maak je je zorgen om een meisje in je familie? Bel een hulplijn bij dit bericht. Zij denken met je mee.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-prettig-online-dag',
    title: 'Safer Internet Day: één vraag voor je op delen drukt',
    on: { year: 0, from: '02-10', tie: { observance: 'safer-internet-day', offsetDays: 0 } },
    time: '12:00',
    themes: ['online-sgg', 'sexting'],
    audiences: ['jongeren'],
    attentionPoints: ['campagnes', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['individu'],
    partners: ['jongerenwerk', 'scholen-vo'],
    picture: 'telefoon-in-hand',
    hours: 1,
    spent: { minutes: 40, note: 'Bericht en reacties beantwoord' },
    text: {
      variants: {
        instagram: {
          headline: 'Eén vraag voor je op delen drukt',
          body: `
            Je krijgt een foto van iemand die je kent. Leuk, gek of heel persoonlijk. Stel jezelf één vraag: zou
            diegene willen dat ik dit doorstuur?

            Weet je het niet? Dan vraag je het. Is het antwoord nee? Dan stopt het bij jou. Zo simpel kan een
            goede vriend zijn.
          `,
          hashtags: ['deventer', 'vraageerst', 'online'],
        },
      },
    },
  },
  {
    key: 'jaar-valentijn-vraag',
    title: 'Valentijn: vraag wat de ander fijn vindt',
    on: { year: 0, from: '02-13', tie: { observance: 'valentijnsdag', offsetDays: -1 } },
    time: '19:30',
    themes: ['seksueel-geweld'],
    audiences: ['jongeren', 'mannen-en-jongens'],
    attentionPoints: ['campagnes'],
    goals: ['a', 'e'],
    levels: ['individu', 'relaties'],
    tone: 'light',
    picture: 'twee-vrienden-bankje',
    hours: 0.5,
    spent: { minutes: 30, note: 'Tekst met twee jongeren doorgelezen' },
    text: {
      variants: {
        instagram: {
          headline: 'Vragen is leuker dan raden',
          body: `
            Verliefd? Dan wil je weten wat de ander fijn vindt. Raden hoeft niet. Vragen mag, en het is nog
            spannend ook.

            Probeer eens: ‘Zullen we hand in hand?’ Of: ‘Wil je hier blijven, of liever naar huis?’ Een nee is
            ook een antwoord. Dan doe je samen iets anders.
          `,
          hashtags: ['deventer', 'valentijn', 'vraagmaar'],
        },
      },
    },
  },
  {
    key: 'jaar-rechten-na-misdrijf',
    title: 'Dag van het Slachtoffer: waar u recht op hebt',
    on: { year: 0, from: '02-22', tie: { observance: 'europese-dag-slachtoffers', offsetDays: 0 } },
    time: '10:00',
    themes: ['hulp-en-steun'],
    audiences: ['slachtoffers'],
    attentionPoints: ['hulpaanbod'],
    goals: ['e', 'f'],
    levels: ['individu'],
    partners: ['slachtofferhulp', 'csg'],
    isSensitive: true,
    helpLines: ['slachtofferhulp', 'centrum-seksueel-geweld'],
    tone: 'serious',
    owner: 'substance-2',
    hours: 1,
    spent: { minutes: 35, note: 'Nagelopen met de hulplijn' },
    text: {
      contentNote: 'Dit bericht gaat over hulp nadat iemand iets ergs heeft meegemaakt.',
      discreetTitle: 'Wist je dit al?',
      variants: {
        website: {
          headline: 'Je hebt recht op hulp, ook later nog',
          summary: 'Hulp is er vandaag, en ook als het al lang geleden is.',
          body: `
            Heb je iets meegemaakt wat niet mocht gebeuren? Je hoeft niet eerst naar de politie voor hulp. Ook als
            het jaren geleden is, luistert er iemand.

            ### Wat kun je verwachten?

            - Een gesprek in je eigen tempo.
            - Uitleg over wat kan en wat niet hoeft.
            - Iemand die met je meegaat, als je dat wilt.

            Kies zelf wie je belt. De lijnen bij dit bericht helpen je verder.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-carnaval-angelshot',
    title: 'Carnaval: samen uit, samen thuis',
    on: { year: 0, from: '02-13', tie: { observance: 'carnaval', offsetDays: -2 } },
    time: '12:00',
    themes: ['uitgaan-horeca'],
    audiences: ['jongeren', 'omstanders'],
    attentionPoints: ['ieder-maakt-verschil', 'campagnes'],
    goals: ['a', 'e'],
    levels: ['relaties', 'gemeenschap'],
    partners: ['khn-deventer'],
    tone: 'light',
    hours: 0.5,
    spent: { minutes: 25, euros: 85, note: 'Bericht en stickers voor cafés' },
    text: {
      variants: {
        facebook: {
          headline: 'Samen uit, samen thuis',
          body: `
            Ga je een avond op stap? Spreek vooraf af hoe je samen naar huis gaat. Kijk af en toe waar iedereen is.

            Zie je dat iemand zich niet prettig voelt? Ga ernaast staan en vraag: ‘Ben je oké?’ Dat kan altijd,
            ook als je elkaar niet kent.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-vrouwendag-theater',
    title: 'Theater op Vrouwendag: Wat zou jij zeggen?',
    kind: 'event',
    on: { year: 0, from: '03-08', tie: { observance: 'internationale-vrouwendag', offsetDays: 0 } },
    time: '20:00',
    minutes: 105,
    place: 'theatre',
    themes: ['straatintimidatie', 'werk'],
    audiences: ['vrouwen', 'omstanders'],
    attentionPoints: ['evenementen', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['gemeenschap', 'samenleving'],
    partners: ['kaartjes-theater'],
    hours: 1.5,
    euros: 1800,
    spent: { minutes: 60, euros: 1750, note: 'Zaal en spelers' },
    text: {
      variants: {
        website: {
          headline: 'Kom kijken en denk mee',
          summary: 'Een avond met korte scènes. Jij bepaalt hoe ze aflopen.',
          body: `
            Op het toneel zie je situaties die iedereen kent. Een grap op het werk. Een opmerking op straat. De
            spelers stoppen, en vragen aan de zaal: wat kun je nu doen?

            Je mag meedenken, en je mag ook alleen kijken. Neem iemand mee. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-training-balie',
    title: 'Training voor de balie: wat hoort u tussen de regels?',
    kind: 'activity',
    on: { year: 0, from: '03-16', weekday: 2 },
    time: '09:30',
    minutes: 180,
    place: 'townHall',
    themes: ['huiselijke-kring'],
    audiences: ['professionals'],
    attentionPoints: ['signaleren'],
    goals: ['c'],
    levels: ['organisaties'],
    owner: 'substance',
    hours: 1,
    euros: 900,
    spent: { minutes: 25, euros: 880, note: 'Trainer en materiaal' },
  },
  {
    key: 'jaar-lentekriebels-ouders',
    title: 'Lentekriebels: praten met je kind over lijf en liefde',
    on: { year: 0, from: '03-17', tie: { observance: 'week-van-de-lentekriebels', offsetDays: 1 } },
    time: '19:00',
    themes: ['seksueel-geweld'],
    audiences: ['ouders', 'scholen'],
    attentionPoints: ['campagnes', 'eigen-netwerk'],
    goals: ['a', 'e'],
    levels: ['relaties', 'organisaties'],
    partners: ['ggd-ijsselland', 'rutgers'],
    hours: 1,
    spent: { minutes: 30, note: 'Tekst afgestemd met scholen' },
    text: {
      variants: {
        facebook: {
          headline: 'Zo begin je een gesprek over lijf en liefde',
          body: `
            Op veel basisscholen gaat het deze weken over relaties, verschil en grenzen. Thuis kun je daarop
            aansluiten. Dat hoeft geen groot gesprek te zijn.

            Vraag in de auto of bij de afwas: ‘Wat vond jij vandaag interessant?’ Luister eerst. Je kind merkt dat
            het met alles bij je terechtkan.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-zonder-adres',
    title: 'Verkenning: hulp voor wie geen vast adres heeft',
    kind: 'activity',
    on: { year: 0, from: '03-23', weekday: 3 },
    time: '10:00',
    minutes: 90,
    place: 'healthCentre',
    themes: ['huiselijke-kring'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners', 'hulpaanbod'],
    goals: ['b', 'f'],
    levels: ['organisaties'],
    owner: 'substance-2',
    hours: 0.5,
    isArchived: true,
  },
  {
    key: 'jaar-iftar-moskee',
    title: 'Gesprek in de moskee: zorgen voor je gezin en voor jezelf',
    kind: 'activity',
    on: { year: 0, from: '03-28', weekday: 5 },
    time: '19:00',
    minutes: 120,
    place: 'mosque',
    themes: ['huiselijke-kring', 'hulp-en-steun'],
    audiences: ['inburgeraars', 'ouders', 'mannen-en-jongens'],
    attentionPoints: ['eigen-netwerk', 'netwerkpartners', 'evenementen'],
    goals: ['a', 'e', 'f'],
    levels: ['gemeenschap'],
    partners: ['geloofsgemeenschappen'],
    owner: 'substance',
    brief: 'Het bestuur van de moskee nodigt uit. Vraag een man en een vrouw om samen het gesprek te leiden.',
    hours: 1,
    euros: 250,
    spent: { minutes: 40, euros: 235, note: 'Voorbereiding en gastvrouwen' },
  },
]
