import type { SeedItem } from '../../types'

const codeWord: SeedItem = {
  key: 'angelshot-codewoord',
  title: 'Angelshot: één woord aan de bar',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'angelshot',
  themes: ['uitgaan-horeca', 'seksueel-geweld'],
  audiences: ['jongeren', 'vrouwen', 'lhbtiqa', 'iedereen'],
  attentionPoints: ['campagnes', 'hulpaanbod'],
  goals: ['a', 'e', 'f'],
  levels: ['individu', 'organisaties'],
  partners: ['khn-deventer', 'politie'],
  sharedWith: ['khn-deventer'],
  helpLines: ['alarm-112', 'centrum-seksueel-geweld', 'slachtofferhulp'],
  owner: 'communications',
  plannedDay: -45,
  release: { day: -45, time: '15:00' },
  picture: { key: 'bar-met-lampen', channels: ['website', 'instagram'] },
  brief: 'Het codewoord bekend maken. Alleen zaken noemen als ‘zaken met de poster’, nooit bij naam.',
  hoursPlanned: 3.5,
  eurosPlanned: 450,
  created: { day: -110, time: '10:30' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over je onveilig voelen tijdens het uitgaan.',
      discreetTitle: 'Uit in Deventer',
      discreetShareText: 'Een tip voor een fijne avond uit.',
      variants: {
        website: {
          headline: 'Vraag aan de bar om een Angelshot',
          summary: 'Met dit codewoord vraag je rustig om hulp.',
          body: `
            Een avond uit hoort leuk te zijn. Voelt het niet goed, dan kun je met één woord hulp vragen.
            Dat woord is **Angelshot**.

            ### Zo werkt het

            1. Loop naar de bar, of spreek iemand van het personeel aan.
            2. Vraag om een Angelshot.
            3. Het personeel helpt je meteen en vraagt wat jij nodig hebt.

            ### Wat kun je vragen?

            - Even rustig zitten, met iemand erbij.
            - Je vrienden laten halen of bellen.
            - Hulp om veilig thuis te komen.
            - De politie, als jij dat wilt of als er gevaar is.

            Je herkent de zaken die meedoen aan de poster bij de ingang of op het toilet.

            ### Zie je dat een ander zich niet prettig voelt?

            Vraag: ‘Ben je oké? Zal ik meelopen naar de bar?’
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Meer over veilig uitgaan' },
          shareText: 'Eén woord aan de bar, en er is iemand die helpt.',
        },
        instagram: {
          headline: 'Eén woord: Angelshot',
          body: `
            Voelt je avond opeens niet goed?

            Vraag aan de bar om een Angelshot. Het personeel weet dan dat je hulp wilt.

            Even zitten, je vrienden erbij, veilig naar huis: jij zegt wat je nodig hebt.
          `,
          hashtags: ['angelshot', 'uitindeventer', 'benjeoke'],
        },
        schermen: {
          headline: 'Fijn uit? Ken het woord Angelshot',
          body: 'Voelt een avond uit niet goed? Vraag aan de bar om een Angelshot. Dan helpt het personeel.',
        },
      },
    },
    en: {
      contentNote: 'This post is about feeling unsafe on a night out.',
      discreetTitle: 'Going out in Deventer',
      discreetShareText: 'A tip for a good night out.',
      variants: {
        website: {
          headline: 'Ask for an Angelshot at the bar',
          summary: 'With this code word you can calmly ask for help.',
          body: `
            A night out should be fun. If something feels wrong, one word is enough to ask for help. That
            word is **Angelshot**.

            ### How it works

            1. Go to the bar, or speak to a member of staff.
            2. Ask for an Angelshot.
            3. They will help you straight away and ask what you need.

            ### What can you ask for?

            - A quiet seat, with someone beside you.
            - Your friends: the staff can find or call them.
            - Help to get home safely.
            - The police, if you want that or if there is danger.

            Bars that take part have a poster at the entrance or in the toilets.

            ### Does someone else look uneasy?

            Ask: ‘Are you okay? Shall I walk to the bar with you?’
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'More about a safe night out' },
          shareText: 'One word at the bar, and someone is there to help.',
        },
        instagram: {
          headline: 'One word: Angelshot',
          body: `
            Does your night suddenly feel wrong?

            Ask for an Angelshot at the bar. The staff will know that you want help.

            A quiet seat, your friends, a safe way home: you say what you need.
          `,
          hashtags: ['angelshot', 'deventer', 'areyouokay'],
        },
      },
    },
  },
  steps: [
    { day: -49, time: '09:40', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -48, time: '10:20', by: 'substance', do: 'approve', language: 'nl' },
    { day: -48, time: '13:00', by: 'communications', do: 'request-review', language: 'en' },
    { day: -47, time: '09:30', by: 'substance', do: 'approve', language: 'en' },
    {
      day: -42,
      time: '09:15',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'schermen',
      permalink: 'https://www.deventer.nl/schermen/uit-in-deventer',
    },
    {
      day: -18,
      time: '14:00',
      by: 'communications',
      do: 'edit',
      language: 'nl',
      channel: 'instagram',
      change: {
        body: `
          Voelt je avond opeens niet goed?

          Vraag aan de bar om een Angelshot. Het personeel weet dan dat je hulp wilt. Je hoeft niets uit
          te leggen.

          Even zitten, je vrienden erbij, veilig naar huis: jij zegt wat je nodig hebt.

          Zie je dat een ander zich niet prettig voelt? Vraag: ‘Ben je oké?’ Loop samen naar de bar.
        `,
      },
    },
    {
      day: -18,
      time: '14:10',
      by: 'communications',
      do: 'edit',
      language: 'nl',
      channel: 'website',
      change: { summary: 'Met dit codewoord vraag je rustig om hulp. Je hoeft niets uit te leggen.' },
    },
    { day: -18, time: '14:20', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -17, time: '09:50', by: 'substance', do: 'approve', language: 'nl', moment: 'now' },
    {
      day: -17,
      time: '10:30',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'schermen',
      permalink: 'https://www.deventer.nl/schermen/uit-in-deventer',
    },
    {
      day: -17,
      time: '11:00',
      by: 'communications',
      do: 'edit',
      language: 'en',
      channel: 'website',
      change: { summary: 'With this code word you can calmly ask for help. No need to explain.' },
    },
    { day: -17, time: '11:10', by: 'communications', do: 'request-review', language: 'en' },
    { day: -14, time: '10:00', by: 'substance', do: 'approve', language: 'en', moment: 'now' },
  ],
}

const training: SeedItem = {
  key: 'angelshot-training',
  title: 'Training voor de horeca: gastvrij en veilig',
  kind: 'activity',
  isSensitive: false,
  quickExit: false,
  campaign: 'angelshot',
  themes: ['uitgaan-horeca'],
  audiences: ['horeca', 'werkgevers'],
  attentionPoints: ['netwerkpartners', 'signaleren'],
  goals: ['b', 'c', 'd'],
  levels: ['organisaties'],
  partners: ['khn-deventer', 'politie'],
  sharedWith: ['khn-deventer'],
  helpLines: ['centrum-seksueel-geweld'],
  owner: 'substance',
  plannedDay: 10,
  release: { day: 8, time: '08:30' },
  ends: { day: 29, time: '16:30' },
  event: {
    place: { name: 'Stadhuis', street: 'Grote Kerkhof 1', city: 'Deventer' },
    starts: { day: 29, time: '14:00' },
    ends: { day: 29, time: '16:30' },
  },
  picture: { key: 'bar-met-lampen', channels: ['linkedin'] },
  brief: 'Oefenen met KHN Deventer en de politie. Wie doet wat als iemand om een Angelshot vraagt?',
  hoursPlanned: 3,
  eurosPlanned: 300,
  created: { day: -20, time: '09:00' },
  texts: {
    nl: {
      variants: {
        website: {
          headline: 'Gratis training voor horecapersoneel',
          summary: 'In één middag leer je wat je doet als een gast om hulp vraagt.',
          body: `
            Jij ziet als eerste hoe het met je gasten gaat. Daarom oefenen we samen. Wat zeg je als iemand
            om een Angelshot vraagt? En wat doet je collega?

            ### Dit neem je mee naar je zaak

            - Een afspraak voor je team: wie doet wat?
            - Drie zinnen die een gast geruststellen.
            - De poster voor bij de ingang.

            De training is voor iedereen achter de bar, in de bediening en bij de deur. Kom gerust met
            je hele team. Tijd en plaats staan bij dit bericht.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Meld je team aan' },
        },
        linkedin: {
          headline: 'Gastvrij en veilig: train mee met je team',
          body: `
            Een goede gastheer of gastvrouw ziet het als een gast zich niet prettig voelt. En dan?

            Samen met KHN Deventer en de politie oefenen we die ene minuut. Wat zeg je? Wie loopt er mee?
            Wie bel je? Na afloop heeft je team een heldere afspraak.

            De training is gratis. Ze duurt één middag, vóór de avonddrukte. Heb je een zaak in Deventer?
            Neem je team mee.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Meld je team aan' },
        },
      },
    },
  },
  steps: [
    { day: -14, time: '11:15', by: 'substance', do: 'request-review', language: 'nl' },
    { day: -13, time: '10:30', by: 'communications', do: 'approve', language: 'nl' },
    {
      day: -6,
      time: '15:05',
      by: 'substance',
      do: 'move-release',
      language: 'nl',
      to: { day: 10, time: '08:30' },
    },
  ],
}

const staffSteps: SeedItem = {
  key: 'angelshot-drie-stappen',
  title: 'Drie stappen voor wie achter de bar staat',
  kind: 'publication',
  isSensitive: true,
  quickExit: false,
  campaign: 'angelshot',
  themes: ['uitgaan-horeca', 'seksueel-geweld'],
  audiences: ['horeca', 'omstanders'],
  attentionPoints: ['signaleren', 'ieder-maakt-verschil'],
  goals: ['a', 'c'],
  levels: ['organisaties'],
  partners: ['khn-deventer'],
  helpLines: ['alarm-112', 'centrum-seksueel-geweld', 'politie-geen-spoed'],
  owner: 'communications',
  plannedDay: 7,
  release: { day: 7, time: '10:00' },
  picture: { key: 'bar-met-lampen', channels: ['instagram', 'linkedin'] },
  brief: 'Praktisch en kort. Personeel hoeft niets te bewijzen en niemand te beschuldigen.',
  hoursPlanned: 2,
  created: { day: -17, time: '13:15' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over gasten die zich onveilig voelen tijdens het uitgaan.',
      discreetTitle: 'Tip voor je team',
      discreetShareText: 'Een korte tip voor wie in de horeca werkt.',
      variants: {
        linkedin: {
          headline: 'Vraagt een gast om een Angelshot? Dit doe je',
          body: `
            Een gast vraagt om een Angelshot. Dan weet je: deze gast wil hulp. Je hoeft niet te weten wat
            er precies speelt.

            1. **Blijf rustig.** Zeg: ‘Goed dat je het vraagt. Ik help je.’
            2. **Vraag wat nodig is.** Een vriend erbij, veilig naar huis, of gewoon even zitten.
            3. **Blijf erbij.** Laat de gast niet alleen tot er vervoer of gezelschap is.

            Is er direct gevaar? Bel dan meteen het alarmnummer.

            Bespreek deze drie stappen voor de volgende drukke avond.
          `,
          hashtags: ['horeca', 'deventer'],
        },
        instagram: {
          headline: 'Voor wie achter de bar staat',
          body: `
            Werk jij achter de bar? Dan kun je een avond redden.

            Vraagt iemand om een Angelshot? Zeg: ‘Goed dat je het vraagt. Ik help je.’ Vraag wat diegene nodig
            heeft. En blijf erbij.

            Stuur deze post naar je collega’s.
          `,
          hashtags: ['angelshot', 'horecadeventer', 'benjeoke'],
        },
      },
    },
  },
  steps: [
    { day: -12, time: '10:45', by: 'communications', do: 'request-review', language: 'nl' },
    {
      day: -10,
      time: '09:25',
      by: 'substance',
      do: 'request-changes',
      language: 'nl',
      comment:
        '‘Een avond redden’ legt te veel op de schouders van het personeel. ' +
        'Kunt u schrijven dat een klein gebaar al helpt? De drie stappen zijn goed.',
    },
  ],
}

const milestone: SeedItem = {
  key: 'angelshot-mijlpaal',
  title: 'Mijlpaal: het codewoord in de hele binnenstad',
  kind: 'milestone',
  isSensitive: false,
  quickExit: false,
  campaign: 'angelshot',
  themes: ['uitgaan-horeca'],
  audiences: ['horeca', 'iedereen'],
  attentionPoints: ['netwerkpartners', 'campagnes'],
  goals: ['b', 'g'],
  levels: ['gemeenschap'],
  partners: ['khn-deventer'],
  helpLines: [],
  owner: 'communications',
  plannedDay: null,
  brief: 'Vieren zodra KHN Deventer meldt dat alle zaken in de binnenstad meedoen. Bedank het personeel.',
  created: { day: -27, time: '16:10' },
  texts: {},
  steps: [],
}

export const angelshot: SeedItem[] = [codeWord, training, staffSteps, milestone]
