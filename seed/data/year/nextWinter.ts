import type { SeedYearItem } from './types'

/** January to March of next year: some in writing already, most of them ideas. */
export const nextWinter: SeedYearItem[] = [
  {
    key: 'volgend-nieuwjaar',
    title: 'Nieuwjaar: met wie loopt u een rondje?',
    on: { year: 1, from: '01-04', weekday: 2 },
    themes: ['hulp-en-steun'],
    audiences: ['iedereen'],
    attentionPoints: ['eigen-netwerk'],
    goals: ['a'],
    levels: ['relaties'],
    tone: 'light',
    picture: 'brug-over-ijssel',
    hours: 0.5,
    lead: 72,
    text: {
      variants: {
        facebook: {
          headline: 'Met wie loop jij een rondje?',
          body: `
            Een nieuw jaar, een frisse neus. Vraag iemand mee voor een rondje langs de IJssel. Onderweg praat het
            vaak makkelijker dan aan tafel.

            Vraag eens: hoe was het jaar echt voor je? Luister, en laat het stil zijn als dat nodig is.

            Wie vraag jij mee?
          `,
        },
        schermen: {
          headline: 'Met wie loopt u een rondje?',
          body: 'Vraag deze week iemand mee naar buiten. Onderweg praat het vaak makkelijker.',
        },
      },
    },
  },
  {
    key: 'volgend-theater-scholen',
    title: 'Schoolvoorstelling over groepsapps',
    kind: 'event',
    on: { year: 1, from: '01-25', weekday: 3 },
    time: '10:30',
    minutes: 75,
    place: 'theatre',
    themes: ['online-sgg', 'online-shaming'],
    audiences: ['jongeren', 'scholen'],
    attentionPoints: ['evenementen', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['organisaties'],
    partners: ['scholen-vo', 'kaartjes-theater'],
    brief: 'Vraag de scholen vóór de kerst om een les vrij te houden.',
    hours: 1.5,
    euros: 2200,
    lead: 90,
    text: {
      variants: {
        website: {
          headline: 'Schoolvoorstelling: wat doe jij in de groepsapp?',
          summary: 'Een voorstelling waarin de zaal bepaalt hoe het verhaal verdergaat.',
          body: `
            Er komt een foto in de groepsapp. Iedereen heeft hem gezien. En nu? In deze voorstelling stopt het
            verhaal op dat moment. De zaal zegt wat er gebeurt.

            ### Voor scholen

            - De voorstelling duurt één lesuur, met een gesprek na afloop.
            - Docenten krijgen vooraf een korte les voor in de klas.
            - Een vertrouwenspersoon is er de hele ochtend bij.

            Tijd en plaats staan bij dit bericht. Deelnemen is gratis.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Meld je klas aan' },
        },
      },
    },
  },
  {
    key: 'volgend-liefde-start',
    title: 'Liefde is vragen: de start',
    on: { year: 1, from: '02-01', weekday: 1 },
    campaign: 'liefde-is-vragen',
    themes: ['online-sgg', 'seksueel-geweld'],
    audiences: ['jongeren'],
    attentionPoints: ['campagnes'],
    goals: ['a', 'e'],
    levels: ['individu'],
    partners: ['jongerenwerk'],
    picture: 'handen-samen',
    hours: 1,
    lead: 84,
    text: {
      variants: {
        website: {
          headline: 'Liefde is vragen',
          summary: 'Wat vind jij fijn? En weet je dat ook van de ander?',
          body: `
            Verliefd zijn is spannend. Je wilt het graag goed doen. Dat begint met een vraag: wat vind jij fijn?

            ### Zo vraag je het

            - ‘Vind je dit oké?’
            - ‘Zullen we het rustig aan doen?’
            - ‘Wat zou jij willen?’

            Een ja klinkt als een ja. Twijfelt de ander, of blijft het stil? Dan wacht je. Zo voelt het voor allebei
            goed.
          `,
          shareText: 'Vraag wat de ander wil, en vertel wat jij wilt.',
        },
        instagram: {
          headline: 'Liefde is vragen',
          body: `
            Wat vind jij fijn? En weet je dat ook van de ander?

            Vraag het gewoon. ‘Vind je dit oké?’ Een ja klinkt als een ja. Stil of misschien? Dan wacht je.

            Stuur dit naar iemand die dit ook zo doet.
          `,
          hashtags: ['liefdeisvragen', 'deventer', 'vraaghet'],
        },
      },
    },
  },
  {
    key: 'volgend-safer-internet',
    title: 'Safer Internet Day: verliefd op een scherm',
    on: { year: 1, from: '02-09', tie: { observance: 'safer-internet-day', offsetDays: 0 } },
    time: '12:00',
    campaign: 'liefde-is-vragen',
    themes: ['online-sgg', 'sextortion'],
    audiences: ['jongeren', 'ouders'],
    attentionPoints: ['campagnes', 'signaleren'],
    goals: ['a', 'e'],
    levels: ['individu', 'relaties'],
    picture: 'telefoon-in-hand',
    hours: 1,
    lead: 90,
    text: {
      variants: {
        instagram: {
          headline: 'Verliefd op een scherm',
          body: `
            Je appt al weken met iemand. Het klikt. Toch heb je elkaar nog nooit gezien.

            Bel eerst eens met beeld. Spreek af op een plek met mensen om je heen. En vertel een vriend met wie je
            afspreekt.

            Wie het echt met je meent, vindt dat prima.
          `,
          hashtags: ['saferinternetday', 'deventer', 'liefdeisvragen'],
        },
        facebook: {
          headline: 'Verliefd op een scherm: praat erover',
          body: `
            Is je kind verliefd op iemand van internet? Dat kan heel mooi zijn. Vraag eens hoe die ander is.

            Luister eerst en wees blij mee. Spreek daarna samen af: eerst bellen met beeld, dan een plek met mensen
            eromheen. Zo blijft je kind bij je terugkomen.
          `,
        },
      },
    },
  },
  {
    key: 'volgend-liefde-quiz',
    title: 'Quiz: weet jij wat de ander wil?',
    on: { year: 1, from: '02-09', tie: { observance: 'safer-internet-day', offsetDays: 1 } },
    time: '09:00',
    campaign: 'liefde-is-vragen',
    themes: ['seksueel-geweld'],
    audiences: ['jongeren'],
    attentionPoints: ['campagnes'],
    goals: ['a'],
    levels: ['individu'],
    tone: 'light',
    brief: 'Vijf vragen in de verhalen. Geen goed of fout, wel een gesprek.',
    channels: ['instagram'],
    hours: 1,
  },
  {
    key: 'volgend-valentijn',
    title: 'Valentijn: een kaart met een vraag',
    on: { year: 1, from: '02-14', tie: { observance: 'valentijnsdag', offsetDays: -2 } },
    campaign: 'liefde-is-vragen',
    themes: ['seksueel-geweld'],
    audiences: ['jongeren'],
    attentionPoints: ['campagnes'],
    goals: ['a', 'e'],
    levels: ['relaties'],
    tone: 'light',
    channels: ['instagram', 'schermen'],
    hours: 0.5,
    euros: 150,
  },
  {
    key: 'volgend-liefde-jongerenraad',
    title: 'Jongeren lezen de teksten mee',
    kind: 'activity',
    on: { year: 1, from: '01-18', weekday: 2 },
    time: '16:00',
    minutes: 90,
    place: 'library',
    campaign: 'liefde-is-vragen',
    themes: ['online-sgg'],
    audiences: ['jongeren'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['e'],
    levels: ['individu'],
    partners: ['jongerenwerk'],
    brief: 'Vergoeding voor zes jongeren. Dit valt nog vóór de campagne begint.',
    hours: 1,
    euros: 160,
  },
  {
    key: 'volgend-carnaval',
    title: 'Carnaval: de hele stoet let op elkaar',
    on: { year: 1, from: '02-07', tie: { observance: 'carnaval', offsetDays: 0 } },
    days: 3,
    themes: ['uitgaan-horeca'],
    audiences: ['jongeren', 'omstanders'],
    attentionPoints: ['ieder-maakt-verschil'],
    goals: ['a'],
    levels: ['gemeenschap'],
    partners: ['khn-deventer'],
    tone: 'light',
    channels: ['instagram', 'facebook'],
    hours: 0.5,
  },
  {
    key: 'volgend-slachtofferdag',
    title: 'Dag van het Slachtoffer: hulp die bij u past',
    on: { year: 1, from: '02-22', tie: { observance: 'europese-dag-slachtoffers', offsetDays: 0 } },
    themes: ['hulp-en-steun'],
    audiences: ['slachtoffers'],
    attentionPoints: ['hulpaanbod'],
    goals: ['f'],
    levels: ['individu'],
    partners: ['slachtofferhulp'],
    isSensitive: true,
    helpLines: ['slachtofferhulp'],
    tone: 'serious',
    hours: 1,
    lead: 105,
    text: {
      contentNote: 'Dit bericht gaat over hulp na een misdrijf.',
      discreetTitle: 'Goed om te weten',
      variants: {
        website: {
          headline: 'Hulp die bij jou past, ook na lange tijd',
          summary: 'Iemand luistert, legt uit wat er kan en gaat mee als je dat wilt.',
          body: `
            Heb je iets ergs meegemaakt? Dan mag je hulp vragen. Ook als het jaren geleden is.

            ### Dit kun je vragen

            - Iemand die luistert, zonder haast.
            - Uitleg over aangifte, zodat jij kunt kiezen.
            - Iemand die meegaat naar een afspraak.

            Bij dit bericht staan hulplijnen. Je bepaalt zelf wat je vertelt.
          `,
        },
        weekkrant: {
          headline: 'Hulp die bij u past, ook na lange tijd',
          body: `
            Heeft u iets ergs meegemaakt? Dan mag u hulp vragen, ook als het jaren geleden is. Er is iemand die
            luistert en uitlegt wat er kan. U bepaalt zelf wat u vertelt. De hulplijnen staan bij dit bericht.
          `,
        },
      },
    },
  },
  {
    key: 'volgend-vrouwendag-werk',
    title: 'Vrouwendag: veilig aan het werk',
    on: { year: 1, from: '03-08', tie: { observance: 'internationale-vrouwendag', offsetDays: 0 } },
    time: '08:30',
    themes: ['werk'],
    audiences: ['werkgevers', 'vrouwen'],
    attentionPoints: ['campagnes'],
    goals: ['a', 'e'],
    levels: ['organisaties'],
    partners: ['mkb-deventer'],
    hours: 1,
    lead: 115,
    text: {
      variants: {
        linkedin: {
          headline: 'Veilig aan het werk begint bij de koffie',
          body: `
            Op een fijne werkplek weet iedereen bij wie je terechtkunt. Weet jouw team dat ook?

            1. Noem de vertrouwenspersoon in het eerstvolgende overleg.
            2. Vraag wat collega’s prettig vinden en wat niet.
            3. Zeg iets als een grap niet leuk is. Rustig, en meteen.

            Een goede werkgever begint er zelf over. Doe je mee?
          `,
          hashtags: ['deventer', 'internationalevrouwendag'],
        },
      },
    },
  },
  {
    key: 'volgend-verkiezing-stil',
    title: 'Terughoudend in de weken voor de verkiezing',
    kind: 'milestone',
    on: { year: 1, from: '03-03', weekday: 3 },
    days: 14,
    themes: ['hulp-en-steun'],
    audiences: ['professionals'],
    attentionPoints: ['netwerkpartners'],
    goals: ['d'],
    levels: ['samenleving'],
    brief: 'De datum is nog niet bekend. Schuif deze periode mee.',
  },
  {
    key: 'volgend-lentekriebels',
    title: 'Lentekriebels: samen met de basisscholen',
    on: { year: 1, from: '03-15', weekday: 1, tie: { observance: 'week-van-de-lentekriebels', offsetDays: 0 } },
    days: 5,
    themes: ['seksueel-geweld'],
    audiences: ['ouders', 'scholen'],
    attentionPoints: ['campagnes', 'netwerkpartners'],
    goals: ['a', 'e'],
    levels: ['organisaties'],
    partners: ['ggd-ijsselland', 'rutgers'],
    channels: ['website', 'facebook', 'nieuwsbrief'],
    hours: 1,
  },
]
