import type { SeedItem } from '../../types'

const moneyTogether: SeedItem = {
  key: 'ouderen-geld-samen',
  title: 'Geldzaken: samen regelen, zelf de baas',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'ouderenmishandeling',
  themes: ['ouderenmishandeling'],
  audiences: ['ouderen', 'mantelzorgers'],
  attentionPoints: ['campagnes', 'eigen-netwerk'],
  goals: ['a', 'e'],
  levels: ['individu', 'relaties'],
  partners: ['lokale-alliantie-ouderen', 'carinova'],
  helpLines: ['alarm-112', 'veilig-thuis', 'slachtofferhulp'],
  owner: 'communications',
  plannedDay: 0,
  release: { day: 0, time: '09:00' },
  picture: { key: 'koffie-aan-tafel', channels: ['website'] },
  brief: 'Hulp bij geld is gewoon. Goede afspraken beschermen ouder én helper.',
  hoursPlanned: 2,
  created: { day: -13, time: '09:10' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over hulp bij geldzaken en wat u doet als iets niet klopt.',
      discreetTitle: 'Leestip',
      discreetShareText: 'Een leestip van de gemeente Deventer.',
      variants: {
        website: {
          headline: 'Hulp bij je geldzaken, en toch zelf de baas',
          summary: 'Met vijf afspraken weet iedereen waar hij aan toe is.',
          body: `
            Je dochter betaalt de rekeningen. De buurman pint voor je. Hulp is fijn. Met goede afspraken
            blijft het ook fijn, voor jou en voor wie je helpt.

            ### Vijf afspraken voor aan de keukentafel

            - Je houdt je pas en pincode zelf. Iemand anders helpt met een eigen machtiging van de bank.
            - Jullie schrijven op wie wat doet.
            - Elke maand kijk je samen naar de uitgaven.
            - Een tweede persoon kijkt af en toe mee.
            - Je mag een afspraak altijd veranderen.

            ### Voelt iets niet goed?

            Dat gevoel mag er zijn. Bespreek het met iemand buiten je familie. Denk aan de huisarts, je
            bank of een hulplijn bij dit bericht. Je beschuldigt daarmee niemand.
          `,
          shareText: 'Vijf afspraken voor aan de keukentafel.',
        },
        weekkrant: {
          headline: 'Hulp bij uw geldzaken, en toch zelf de baas',
          body: `
            Helpt iemand u met de bankzaken? Dat is fijn. Met goede afspraken blijft het fijn voor u allebei.

            - Houd uw pas en pincode zelf.
            - Schrijf samen op wie wat doet.
            - Kijk elke maand samen naar de uitgaven.
            - Vraag een tweede persoon om mee te kijken.

            Voelt iets niet goed? Praat erover met uw huisarts, uw bank of een hulplijn bij dit bericht. U
            beschuldigt daarmee niemand. U zoekt alleen iemand die meedenkt.
          `,
        },
        nieuwsbrief: {
          headline: 'Vijf afspraken over hulp bij geldzaken',
          body: `
            Regelt u geldzaken voor iemand anders, of helpt iemand u? Met vijf korte afspraken weet iedereen
            waar hij aan toe is. Loop ze eens samen door, bij een kop koffie.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Bekijk de vijf afspraken' },
        },
      },
    },
  },
  steps: [
    { day: -6, time: '10:10', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -5, time: '11:25', by: 'substance', do: 'approve', language: 'nl' },
  ],
}

const dropBy: SeedItem = {
  key: 'ouderen-even-aanbellen',
  title: 'Even aanbellen: aandacht helpt',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'ouderenmishandeling',
  themes: ['ouderenmishandeling', 'huiselijke-kring'],
  audiences: ['omstanders', 'ouderen', 'iedereen'],
  attentionPoints: ['ieder-maakt-verschil', 'signaleren'],
  goals: ['a', 'e'],
  levels: ['relaties', 'gemeenschap'],
  partners: ['buurthuizen', 'lokale-alliantie-ouderen'],
  helpLines: ['alarm-112', 'veilig-thuis'],
  owner: 'communications',
  plannedDay: -6,
  release: { day: -6, time: '09:00' },
  ends: { day: 120, time: '18:00' },
  picture: { key: 'deur-op-kier', channels: ['website', 'facebook'] },
  brief: 'Buren laten merken dat zij er zijn. Signalen als vraag, nooit als verdenking.',
  hoursPlanned: 2,
  created: { day: -20, time: '11:30' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over zorgen om een oudere in de buurt.',
      discreetTitle: 'Nieuws uit de buurt',
      discreetShareText: 'Een klein idee voor deze week.',
      variants: {
        website: {
          headline: 'Even aanbellen: zo klein kan het zijn',
          summary: 'Drie vragen die een oudere in je straat goeddoen.',
          body: `
            Zie je een oudere buurvrouw of buurman minder vaak buiten? Bel eens aan. Een praatje bij de deur
            doet goed, en je merkt hoe het gaat.

            ### Drie vragen om te stellen

            1. ‘Ik zie je minder. Hoe gaat het met je?’
            2. ‘Kan ik iets voor je doen?’
            3. ‘Vind je het fijn als ik vaker kom?’

            ### Blijf je je zorgen maken?

            Een hulplijn bij dit bericht denkt met je mee. Je hoeft niets zeker te weten en je beschuldigt
            niemand. Een vraag stellen mag altijd.
          `,
          shareText: 'Een klein idee voor deze week.',
        },
        weekkrant: {
          headline: 'Even aanbellen: zo klein kan het zijn',
          body: `
            Ziet u uw oude buurvrouw minder vaak buiten? Bel eens aan. Een praatje bij de deur doet goed. En u
            merkt meteen hoe het gaat.

            Maakt u zich zorgen? Zeg dan wat u ziet, en vraag door.

            - ‘Ik zie u minder. Hoe gaat het met u?’
            - ‘Kan ik iets voor u doen?’
            - ‘Vindt u het fijn als ik vaker kom?’

            Blijft u zich zorgen maken? Dan kunt u advies vragen aan een hulplijn bij dit bericht. U hoeft
            niets zeker te weten.
          `,
        },
        facebook: {
          headline: 'Bel jij deze week eens aan?',
          body: `
            Een kaartje, een soepje, een praatje bij de deur. Voor een oudere in je straat kan het de dag
            maken.

            Vraag eens: ‘Hoe gaat het echt met u?’ En luister rustig naar het antwoord. Maak je je zorgen?
            Dan mag je altijd advies vragen. Je hoeft niets zeker te weten.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Waar vraag je advies?' },
        },
        schermen: {
          headline: 'Bel deze week eens aan',
          body: 'Een praatje bij de deur doet een oudere goed. Vraag: ‘Hoe gaat het met u?’',
        },
      },
    },
  },
  steps: [
    { day: -14, time: '09:50', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -12, time: '14:30', by: 'substance', do: 'approve', language: 'nl' },
    {
      day: -5,
      time: '09:35',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'weekkrant',
      permalink: 'https://www.deventer.nl/weekkrant/even-aanbellen',
    },
  ],
}

const carers: SeedItem = {
  key: 'ouderen-adempauze',
  title: 'Zorgen voor een ander: vraag op tijd om een adempauze',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'ouderenmishandeling',
  themes: ['ouderenmishandeling', 'hulp-en-steun'],
  audiences: ['mantelzorgers', 'plegers'],
  attentionPoints: ['eigen-netwerk', 'hulpaanbod'],
  goals: ['a', 'f'],
  levels: ['individu', 'relaties'],
  partners: ['carinova', 'lokale-alliantie-ouderen'],
  helpLines: ['alarm-112', 'veilig-thuis', 'zelfmoordpreventie-113'],
  owner: 'communications',
  plannedDay: 15,
  release: { day: 15, time: '09:00' },
  picture: { key: 'handen-samen', channels: ['website', 'facebook'] },
  brief: 'Overbelasting kan uitlopen op hard worden. Zonder schuld: u bent niet de enige en hulp is gewoon.',
  hoursPlanned: 2,
  created: { day: -10, time: '10:00' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over zorg die zo zwaar wordt dat het thuis gespannen raakt.',
      discreetTitle: 'Even op adem komen',
      discreetShareText: 'Een tip voor wie voor een ander zorgt.',
      variants: {
        website: {
          headline: 'Zorg jij voor iemand? Vraag op tijd om een adempauze',
          summary: 'Merk je dat je korter af wordt? Met een kleine stap krijg je weer lucht.',
          body: `
            Zorgen voor je partner, je vader of een vriend doe je met liefde. Soms raakt je geduld op. Je
            wordt kortaf, of ruwer dan je wilt. Daar schrik je misschien van. Juist dan is hulp vragen sterk.

            ### Merk je dit bij jezelf?

            - Je slaapt slecht en bent snel boos.
            - Je ziet je vrienden nog maar weinig.
            - Je denkt: zo wil ik niet doen.

            ### Zet vandaag één stap

            1. **Bel iemand.** Zeg: ‘Het is me even te veel. Kun jij een middag komen?’
            2. **Neem een uur voor jezelf.** Spreek af wie er dan is.
            3. **Vraag om hulp van buiten.** Je huisarts of een hulplijn denkt met je mee.

            Je doet niet tekort als je hulp vraagt. Je zorgt zo voor jullie allebei.
          `,
        },
        facebook: {
          headline: 'Voor wie voor een ander zorgt',
          body: `
            Zorgen voor een ander is mooi, en soms zwaar. Merk je dat je geduld op is? Bel dan iemand en zeg:
            ‘Het is me even te veel. Kun jij een middag komen?’

            Hulp vragen is zorgen voor jullie allebei. Ken je een mantelzorger? Bied dan zelf een middag aan.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Lees wat je kunt doen' },
        },
      },
    },
  },
  steps: [
    {
      day: -3,
      time: '10:35',
      by: 'communications',
      do: 'request-review',
      language: 'nl',
      people: ['substance', 'substance-2'],
      dueDay: 4,
      note: 'Is dit mild genoeg voor wie zelf over een grens ging?',
    },
  ],
}

const coffeeMorning: SeedItem = {
  key: 'ouderen-koffieochtend',
  title: 'Koffieochtend: goed voor elkaar',
  kind: 'event',
  isSensitive: false,
  quickExit: false,
  campaign: 'ouderenmishandeling',
  themes: ['ouderenmishandeling'],
  audiences: ['ouderen', 'vrijwilligers', 'inburgeraars'],
  attentionPoints: ['evenementen', 'netwerkpartners'],
  goals: ['b', 'e'],
  levels: ['gemeenschap'],
  partners: ['buurthuizen', 'carinova', 'lokale-alliantie-ouderen'],
  helpLines: ['veilig-thuis'],
  owner: 'communications',
  plannedDay: 9,
  release: { day: 9, time: '09:00' },
  ends: { day: 24, time: '11:30' },
  event: {
    place: { name: 'Buurthuis De Kastanje', street: 'Iepenstraat 30', city: 'Deventer' },
    starts: { day: 24, time: '10:00' },
    ends: { day: 24, time: '11:30' },
  },
  picture: { key: 'koffie-aan-tafel', channels: ['website', 'facebook'] },
  brief: 'Laagdrempelig kennismaken met mensen die kunnen helpen. Ook voor wie Nederlands leert.',
  hoursPlanned: 2,
  eurosPlanned: 120,
  created: { day: -11, time: '09:00' },
  texts: {
    nl: {
      variants: {
        website: {
          headline: 'Kom koffiedrinken in het buurthuis',
          summary: 'Een gezellige ochtend, met mensen die weten waar hulp te vinden is.',
          body: `
            Schuif aan voor koffie, thee en een praatje. Aan elke tafel zit iemand die de buurt goed kent. Je
            kunt vragen stellen over zorg, geld of gezelschap. Alleen luisteren mag ook.

            ### Goed om te weten

            - De koffie is gratis en je hoeft je niet aan te melden.
            - De zaal heeft geen drempels.
            - Leer je Nederlands? Je bent van harte welkom. We praten rustig.

            Kom je liever niet alleen? Neem je buurvrouw of vriend mee. Tijd en plaats staan bij dit bericht.
          `,
        },
        facebook: {
          headline: 'Kom koffiedrinken in het buurthuis',
          body: `
            Koffie, iets lekkers en een goed gesprek. Op donderdagochtend staat de deur van Buurthuis De
            Kastanje open.

            Aan elke tafel zit iemand die de buurt kent en met je meedenkt. Wie neem jij mee?
          `,
        },
        weekkrant: {
          headline: 'Kom koffiedrinken in het buurthuis',
          body: `
            U bent welkom op donderdagochtend in Buurthuis De Kastanje. Er is koffie, thee en iets lekkers.
            Aan elke tafel zit iemand die de buurt goed kent. U kunt vragen stellen over zorg, geld of
            gezelschap. Alleen luisteren mag ook.

            De ochtend is gratis. U hoeft zich niet aan te melden. Neem gerust iemand mee.
          `,
        },
        schermen: {
          headline: 'Koffieochtend voor de hele buurt',
          body: 'Donderdagochtend staat de koffie klaar in Buurthuis De Kastanje. Kom gerust binnen.',
        },
      },
    },
    en: {
      variants: {
        website: {
          headline: 'Join us for coffee at the community centre',
          summary: 'A friendly morning with people who know where to find help.',
          body: `
            Come and sit with us for coffee, tea and a chat. At each table someone knows the neighbourhood
            well. You can ask questions about care, money or company. Just listening is fine too.

            ### Good to know

            - Coffee is free and you do not need to sign up.
            - The hall has no steps.
            - Are you learning Dutch? You are very welcome. We speak slowly.

            Would you rather not come alone? Bring a neighbour or friend. You will find the time and place
            with this post.
          `,
        },
      },
    },
  },
  steps: [
    { day: -6, time: '13:15', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -4, time: '09:30', by: 'substance', do: 'approve', language: 'nl' },
    { day: -4, time: '11:00', by: 'communications', do: 'request-review', language: 'en' },
    { day: -3, time: '14:20', by: 'substance', do: 'approve', language: 'en' },
  ],
}

export const elderAbuse: SeedItem[] = [moneyTogether, dropBy, carers, coffeeMorning]
