import type { SeedYearItem } from './types'

/** July to September of this year. */
export const summer: SeedYearItem[] = [
  {
    key: 'jaar-zomer-op-stap',
    title: 'Zomerfestival: een helpende hand dichtbij',
    on: { year: 0, from: '07-09', weekday: 4 },
    time: '12:00',
    campaign: 'angelshot',
    themes: ['uitgaan-horeca'],
    audiences: ['jongeren', 'omstanders'],
    attentionPoints: ['campagnes', 'hulpaanbod'],
    goals: ['a', 'f'],
    levels: ['gemeenschap'],
    partners: ['khn-deventer', 'politie'],
    picture: 'bar-met-lampen',
    hours: 0.5,
    spent: { minutes: 25, note: 'Bericht voor de festivals' },
    text: {
      variants: {
        instagram: {
          headline: 'Op een festival is hulp altijd dichtbij',
          body: `
            Zomer, muziek, vrienden. Voelt het even niet goed? Loop naar de bar of naar iemand in een hesje. Zij
            weten wat zij kunnen doen.

            Ben je samen? Spreek een plek af waar je elkaar terugvindt. Zo geniet iedereen tot het laatste nummer.
          `,
          hashtags: ['deventer', 'festival', 'angelshot'],
        },
      },
    },
  },
  {
    key: 'jaar-vakantie-ouders',
    title: 'Lange vakantie: zes weken samen in huis',
    on: { year: 0, from: '07-14', weekday: 2 },
    time: '10:00',
    themes: ['kindermishandeling', 'hulp-en-steun'],
    audiences: ['ouders'],
    attentionPoints: ['eigen-netwerk', 'hulpaanbod'],
    goals: ['a', 'f'],
    levels: ['relaties'],
    partners: ['voor-elkaar-teams'],
    isSensitive: true,
    helpLines: ['veilig-thuis', 'kindertelefoon'],
    hours: 1,
    spent: { minutes: 30, note: 'Tekst en tegenlezen' },
    text: {
      contentNote: 'Dit bericht gaat over drukte in het gezin en over steun voor ouders.',
      discreetTitle: 'Tip voor de zomer',
      variants: {
        facebook: {
          headline: 'Zes weken samen in huis, zo houd je het leuk',
          body: `
            Vakantie is fijn, en soms ook vol. Iedere ouder raakt weleens uit zijn slof. Merk je dat je moe bent?
            Ga even naar buiten en tel je adem.

            Vraag een buur of opa om een uurtje over te nemen. Wordt het te veel? Bel voor advies. Je hoeft het
            niet alleen te doen.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-jongerenwerk-plein',
    title: 'Pleinmiddag met het jongerenwerk',
    kind: 'activity',
    on: { year: 0, from: '07-22', weekday: 3 },
    time: '14:00',
    minutes: 180,
    place: 'lantern',
    themes: ['online-sgg', 'straatintimidatie'],
    audiences: ['jongeren', 'mannen-en-jongens'],
    attentionPoints: ['ieder-maakt-verschil', 'evenementen'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    partners: ['jongerenwerk'],
    tone: 'light',
    hours: 0.5,
    euros: 180,
    spent: { euros: 175, note: 'IJsjes en spelmateriaal' },
  },
  {
    key: 'jaar-boekenmarkt-benjeoke',
    title: 'Boekenmarkt: duizend bladwijzers met één vraag',
    kind: 'event',
    on: { year: 0, from: '08-02', weekday: 7, tie: { observance: 'deventer-boekenmarkt', offsetDays: 0 } },
    time: '10:00',
    minutes: 420,
    place: 'library',
    campaign: 'straatintimidatie',
    themes: ['straatintimidatie'],
    audiences: ['omstanders', 'iedereen'],
    attentionPoints: ['evenementen', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    tone: 'light',
    hours: 1.5,
    euros: 420,
    spent: { minutes: 70, euros: 410, note: 'Drukwerk en kraam' },
    text: {
      variants: {
        facebook: {
          headline: 'Haal een bladwijzer op de Boekenmarkt',
          body: `
            Bij onze kraam krijg je een bladwijzer met één vraag erop: ‘Ben je oké?’ Drie woorden die je overal
            kunt gebruiken.

            Kom langs, neem er een mee en geef er een weg. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-introductie-studenten',
    title: 'Introductieweek: nieuwe stad, nieuwe vrienden',
    on: { year: 0, from: '08-24', weekday: 2 },
    days: 4,
    time: '12:00',
    themes: ['seksueel-geweld', 'uitgaan-horeca'],
    audiences: ['jongeren'],
    attentionPoints: ['campagnes', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['organisaties'],
    tone: 'light',
    picture: 'brug-over-ijssel',
    hours: 1,
    spent: { minutes: 35, note: 'Afgestemd met de studentenverenigingen' },
    text: {
      variants: {
        instagram: {
          headline: 'Nieuw in Deventer? Zo maak je vrienden',
          body: `
            Welkom in de stad. Je leert in één week meer mensen kennen dan je kunt onthouden. Grappen en flirten
            horen erbij, als het voor allebei leuk is.

            Weet je het niet zeker? Vraag het. En loopt een nieuwe vriend wat stil mee naar huis? Vraag ook dat.
          `,
          hashtags: ['deventer', 'introductie', 'vraagmaar'],
        },
      },
    },
  },
  {
    key: 'jaar-sport-aftrap',
    title: 'Aftrap op de club: wat spreken wij af?',
    on: { year: 0, from: '08-26', weekday: 3 },
    time: '12:00',
    campaign: 'sportief',
    themes: ['sport'],
    audiences: ['sportclubs', 'ouders'],
    attentionPoints: ['campagnes', 'netwerkpartners'],
    goals: ['a', 'e'],
    levels: ['organisaties'],
    partners: ['sportbedrijf'],
    hours: 1,
    spent: { minutes: 35, note: 'Met drie clubs besproken' },
    text: {
      variants: {
        facebook: {
          headline: 'Nieuw seizoen, heldere afspraken',
          body: `
            De velden zijn weer open. Een goed moment om met je team af te spreken hoe je met elkaar omgaat. Wat
            zeg je in de kleedkamer? En wie is er als het niet fijn gaat?

            Schrijf drie afspraken op en hang ze bij de deur. Dat duurt korter dan een warming-up.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-sport-training-coaches',
    title: 'Training voor coaches: een fijn team begint bij jou',
    kind: 'activity',
    on: { year: 0, from: '09-07', weekday: 2 },
    time: '19:30',
    minutes: 150,
    place: 'sportsClub',
    campaign: 'sportief',
    themes: ['sport'],
    audiences: ['sportclubs', 'vrijwilligers'],
    attentionPoints: ['signaleren', 'netwerkpartners'],
    goals: ['a', 'c'],
    levels: ['organisaties'],
    partners: ['sportbedrijf'],
    hours: 1,
    euros: 700,
    spent: { euros: 700, note: 'Trainer' },
  },
  {
    key: 'jaar-sport-stadionavond',
    title: 'Avond in het stadion: trots op je club',
    kind: 'event',
    on: { year: 0, from: '09-16', weekday: 3 },
    time: '19:00',
    minutes: 150,
    place: 'stadium',
    campaign: 'sportief',
    themes: ['sport'],
    audiences: ['sportclubs', 'mannen-en-jongens', 'jongeren'],
    attentionPoints: ['evenementen', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    partners: ['go-ahead-eagles'],
    hours: 1.5,
    euros: 1500,
    spent: { minutes: 55, euros: 1450, note: 'Zaal, spreker en programma' },
    text: {
      variants: {
        website: {
          headline: 'Een avond voor iedereen die van zijn club houdt',
          summary: 'Spelers, trainers en ouders vertellen wat hun club sterk maakt.',
          body: `
            Op een fijne club durf je iets te zeggen. Deze avond hoor je hoe andere clubs dat doen. Je kijkt achter
            de schermen van het stadion en gaat naar huis met één plan voor jouw team.

            Kom met je team, of alleen. Toegang is vrij. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-sport-afspraak-op-de-muur',
    title: 'Drie afspraken aan de muur: dit zeggen clubs',
    on: { year: 0, from: '10-06', weekday: 2 },
    time: '19:30',
    campaign: 'sportief',
    themes: ['sport'],
    audiences: ['sportclubs', 'jongeren'],
    attentionPoints: ['campagnes'],
    goals: ['e'],
    levels: ['organisaties'],
    picture: 'sportveld',
    hours: 0.5,
    spent: { minutes: 20, note: 'Reacties van clubs verwerkt' },
    text: {
      variants: {
        instagram: {
          headline: 'Wat hangt er bij jullie aan de muur?',
          body: `
            Clubs in Deventer schreven op hoe zij met elkaar omgaan. Kort en krachtig. ‘We vragen het eerst.’ ‘We
            lachen samen, niet om iemand.’ ‘Je mag altijd nee zeggen.’

            Welke afspraak past bij jouw team?
          `,
          hashtags: ['deventer', 'sport', 'samensterk'],
        },
      },
    },
  },
  {
    key: 'jaar-dierenarts-bijeenkomst',
    title: 'Bijeenkomst met dierenartsen: zien en vragen',
    kind: 'activity',
    on: { year: 0, from: '09-22', weekday: 2 },
    time: '19:30',
    minutes: 120,
    place: 'healthCentre',
    themes: ['dierenmishandeling', 'huiselijke-kring'],
    audiences: ['professionals'],
    attentionPoints: ['signaleren', 'netwerkpartners'],
    goals: ['b', 'c'],
    levels: ['organisaties'],
    owner: 'substance-2',
    hours: 0.5,
    spent: { minutes: 20, note: 'Uitnodiging en verslag' },
  },
  {
    key: 'jaar-begroting-inbreng',
    title: 'Inbreng voor de begroting van volgend jaar',
    kind: 'milestone',
    on: { year: 0, from: '09-14', weekday: 4 },
    themes: ['hulp-en-steun'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners'],
    goals: ['d', 'g'],
    levels: ['samenleving'],
    owner: 'substance',
    hours: 1,
  },
]
