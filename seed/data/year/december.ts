import type { SeedYearItem } from './types'

const ORANGE = { campaign: 'oranje-deventer', themes: ['seksueel-geweld', 'intieme-terreur'] }

/** Orange the World and December of this year. */
export const december: SeedYearItem[] = [
  {
    ...ORANGE,
    key: 'jaar-oranje-aftrap',
    title: 'Deventer kleurt oranje: licht aan op de Brink',
    kind: 'event',
    on: { year: 0, from: '11-25', tie: { observance: 'orange-the-world', offsetDays: 0 } },
    time: '17:30',
    minutes: 60,
    place: 'townHall',
    audiences: ['iedereen', 'vrouwen'],
    attentionPoints: ['evenementen', 'campagnes'],
    goals: ['e'],
    levels: ['samenleving'],
    partners: ['kadera', 'politie'],
    hours: 1.5,
    euros: 650,
    lead: 20,
    text: {
      variants: {
        website: {
          headline: 'Kom erbij als de stad oranje kleurt',
          summary: 'We steken samen het licht aan en lopen een rondje.',
          body: `
            Zestien dagen lang laat Deventer zien: een veilig leven is voor iedereen. We beginnen met licht en muziek.
            Daarna lopen we samen een korte ronde.

            Neem een lampje mee, en iemand die je graag ziet. Tijd en plaats staan bij dit bericht.
          `,
        },
        facebook: {
          headline: 'Licht aan voor een veilig leven',
          body: `
            Loop je mee als Deventer oranje kleurt? We steken samen het licht aan. Iedereen mag aansluiten, ook met
            kinderen. Tijd en plaats staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    ...ORANGE,
    key: 'jaar-oranje-blijf-naast',
    title: 'Zestien dagen: blijf naast iemand staan',
    on: { year: 0, from: '11-30', weekday: 1 },
    days: 10,
    time: '19:30',
    audiences: ['omstanders', 'vrouwen'],
    attentionPoints: ['campagnes', 'eigen-netwerk'],
    goals: ['a', 'e'],
    levels: ['relaties'],
    isSensitive: true,
    helpLines: ['veilig-thuis', 'centrum-seksueel-geweld'],
    tone: 'serious',
    hours: 1,
    lead: 24,
    picture: 'handen-samen',
    text: {
      contentNote: 'Dit bericht gaat over vrienden die thuis niet veilig zijn.',
      discreetTitle: 'Tip van de week',
      variants: {
        instagram: {
          headline: 'Blijf naast iemand staan',
          body: `
            Een vriendin zegt steeds vaker af. Je weet niet wat je moet zeggen. Zeg dan dit: ‘Ik mis je. Mag ik langskomen?’

            Je hoeft niets op te lossen. Blijf appen, blijf uitnodigen. Zo weet zij dat de deur openstaat.
          `,
          hashtags: ['deventer', 'orangetheworld', 'blijfincontact'],
        },
      },
    },
  },
  {
    ...ORANGE,
    key: 'jaar-oranje-mannen',
    title: 'Mannen aan het woord: zo zeg ik er iets van',
    on: { year: 0, from: '12-01', weekday: 2 },
    time: '12:00',
    audiences: ['mannen-en-jongens', 'omstanders'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    partners: ['go-ahead-eagles'],
    hours: 1,
    lead: 20,
    stopsAt: 'review',
    picture: 'twee-vrienden-bankje',
    text: {
      variants: {
        instagram: {
          headline: 'Zo zeg ik er iets van',
          body: `
            Een grap die te ver gaat in de groepsapp. Wat doe je? ‘Ik zeg: jongens, dit kan leuker.’ ‘Ik bel hem later
            even.’ ‘Ik vraag aan haar of het gaat.’

            Er is niet één goede manier. Kies wat bij jou past, en doe het.
          `,
          hashtags: ['deventer', 'mannen', 'orangetheworld'],
        },
      },
    },
  },
  {
    ...ORANGE,
    key: 'jaar-oranje-opvang-verhaal',
    title: 'Bij de opvang: wat er gebeurt als je belt',
    on: { year: 0, from: '12-03', weekday: 4 },
    audiences: ['vrouwen', 'slachtoffers'],
    attentionPoints: ['hulpaanbod'],
    goals: ['f'],
    levels: ['individu'],
    partners: ['kadera'],
    isSensitive: true,
    helpLines: ['veilig-thuis', 'slachtofferhulp'],
    tone: 'serious',
    owner: 'substance',
    hours: 1,
    lead: 26,
    stopsAt: 'writing',
    text: {
      contentNote: 'Dit bericht gaat over hulp als het thuis niet veilig is.',
      discreetTitle: 'Leestip',
      variants: {
        website: {
          headline: 'Wat gebeurt er als je belt?',
          summary: 'Je hoort een rustige stem, en jij bepaalt wat je vertelt.',
          body: `
            Bellen is spannend. Daarom vertellen we hoe het gaat. Iemand neemt op en vraagt of je vrij kunt praten. Kan
            dat niet? Dan spreken jullie een ander moment af.

            Je krijgt uitleg over wat kan. Je hoeft nog niets te kiezen. Wil je overleggen met een vriendin erbij? Dat
            mag altijd.
          `,
        },
      },
    },
  },
  {
    ...ORANGE,
    key: 'jaar-oranje-bedankt',
    title: 'Dank voor zestien dagen oranje',
    on: { year: 0, from: '12-15', weekday: 2 },
    audiences: ['iedereen'],
    attentionPoints: ['campagnes'],
    goals: ['e'],
    levels: ['gemeenschap'],
    tone: 'light',
    channels: ['facebook', 'linkedin'],
    brief: 'De landelijke zestien dagen zijn dan voorbij. Kan dit eerder?',
    hours: 0.5,
  },
  {
    key: 'jaar-paarse-vrijdag',
    title: 'Paarse Vrijdag: kleur bekennen op school',
    on: { year: 0, from: '12-11', tie: { observance: 'paarse-vrijdag', offsetDays: 0 } },
    time: '12:00',
    themes: ['straatintimidatie', 'online-sgg'],
    audiences: ['jongeren', 'lhbtiqa', 'scholen'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['organisaties'],
    partners: ['scholen-vo'],
    tone: 'light',
    hours: 0.5,
    lead: 32,
    picture: 'schoolplein',
    text: {
      variants: {
        instagram: {
          headline: 'Kleur bekennen op school',
          body: `
            Paarse sokken, een paarse trui of een lint in je haar. Vandaag laat je zien: iedereen mag zijn wie die is.

            Ook morgen kun je iets doen. Ga naast iemand zitten die alleen zit. Zeg het als een grap niet grappig is.
          `,
          hashtags: ['deventer', 'paarsevrijdag', 'jezelfzijn'],
        },
      },
    },
  },
  {
    key: 'jaar-paarse-vrijdag-school',
    title: 'Paarse Vrijdag: kleur bekennen op de scholen',
    on: { year: 0, from: '12-11', tie: { observance: 'paarse-vrijdag', offsetDays: 0 } },
    time: '16:00',
    themes: ['straatintimidatie'],
    audiences: ['jongeren', 'scholen'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['e'],
    levels: ['organisaties'],
    owner: 'substance-2',
    channels: ['instagram', 'facebook'],
    brief: 'Voorstel van de scholen. Is dit niet hetzelfde als wat er al staat?',
  },
  {
    key: 'jaar-dickens-omstanders',
    title: 'Dickens Festijn: let een beetje op elkaar',
    on: { year: 0, from: '12-12', weekday: 6, tie: { observance: 'dickens-festijn-deventer', offsetDays: 0 } },
    days: 2,
    themes: ['straatintimidatie', 'uitgaan-horeca'],
    audiences: ['iedereen', 'omstanders'],
    attentionPoints: ['ieder-maakt-verschil', 'evenementen'],
    goals: ['a', 'e'],
    levels: ['gemeenschap'],
    partners: ['politie', 'khn-deventer'],
    tone: 'light',
    channels: ['facebook', 'instagram', 'schermen'],
    brief: 'Vraag de organisatie om de datum en om ruimte op hun schermen.',
    hours: 1,
    euros: 120,
  },
  {
    key: 'jaar-feestdagen-samen',
    title: 'Feestdagen: gezellig, druk of stil?',
    on: { year: 0, from: '12-17', weekday: 4 },
    time: '10:00',
    themes: ['huiselijke-kring', 'hulp-en-steun'],
    audiences: ['iedereen', 'slachtoffers'],
    attentionPoints: ['hulpaanbod', 'eigen-netwerk'],
    goals: ['a', 'f'],
    levels: ['relaties'],
    isSensitive: true,
    hours: 1,
    lead: 36,
    stopsAt: 'review',
    text: {
      contentNote: 'Dit bericht gaat over spanning thuis in de feestdagen.',
      discreetTitle: 'Tip voor december',
      variants: {
        website: {
          headline: 'Feestdagen zijn niet voor iedereen feest',
          summary: 'Met een plan vooraf houd je het rustig. En hulp is er ook dan.',
          body: `
            Samen eten, familie over de vloer, weinig geld. In december loopt de spanning soms op. Bedenk vooraf wat jou
            rust geeft. Een wandeling, een vriend die je mag bellen, een teken waarmee je zegt: ik wil weg.

            Is het thuis niet veilig? Ook met kerst neemt iemand de telefoon op. Kies een hulplijn bij dit bericht.
          `,
        },
        facebook: {
          headline: 'Vraag wie er met kerst alleen zit',
          body: `
            Nodig iemand uit voor een kop soep of een rondje lopen. En vraag hoe het thuis gaat, zonder haast. Een kleine
            vraag kan in december groot zijn.
          `,
        },
      },
    },
  },
  {
    key: 'jaar-terugblik-raad',
    title: 'Terugblik op het jaar voor de raad',
    kind: 'milestone',
    on: { year: 0, from: '12-08', weekday: 4 },
    themes: ['hulp-en-steun'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners'],
    goals: ['g'],
    levels: ['samenleving'],
    owner: 'substance',
    hours: 1.5,
  },
]
