import type { SeedItem } from '../../types'

const passItOn: SeedItem = {
  key: 'online-stopt-bij-mij',
  title: 'Doorgestuurde foto: bij jou stopt het',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'online-sgg',
  themes: ['sexting', 'online-shaming'],
  audiences: ['jongeren', 'omstanders'],
  attentionPoints: ['ieder-maakt-verschil', 'campagnes'],
  goals: ['a', 'e'],
  levels: ['individu', 'relaties'],
  partners: ['jongerenwerk', 'scholen-vo'],
  helpLines: ['alarm-112', 'helpwanted', 'kindertelefoon', 'fier-chat'],
  owner: 'communications',
  plannedDay: -17,
  release: { day: -17, time: '16:00' },
  picture: { key: 'telefoon-in-hand', channels: ['website', 'instagram'] },
  brief: 'Jongeren laten zien dat niet doorsturen een vriendendaad is. Geen dreigende toon.',
  hoursPlanned: 3,
  eurosPlanned: 200,
  created: { day: -24, time: '10:00' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over naaktfoto’s die zonder toestemming worden gedeeld.',
      discreetTitle: 'Tip van de week',
      discreetShareText: 'Een korte tip van de gemeente Deventer.',
      variants: {
        website: {
          headline: 'Bij jou stopt het',
          summary: 'Krijg je een naaktfoto van iemand anders? Met drie kleine dingen help je al.',
          body: `
            Soms krijg je een foto die niet voor jou bedoeld was. Juist dan kun jij iets goeds doen.
            Je laat het bij jou stoppen.

            ### Drie dingen die je kunt doen

            1. **Stuur niets door.** Wis de foto van je telefoon.
            2. **Vraag hoe het gaat.** Stuur de ander een berichtje: ‘Ben je oké?’
            3. **Haal er iemand bij.** Vertel het aan een ouder, je mentor of een ander die je vertrouwt.

            ### Weet je niet wat je moet zeggen?

            > ‘Ik heb niets doorgestuurd. Ik ben er voor je.’

            Meer hoeft niet. Zo’n bericht kan een zware dag lichter maken.

            ### Gaat het om jouw foto?

            Jij hebt niets fout gedaan. Je mag altijd om hulp vragen, ook als je de foto zelf maakte.
            De mensen van de hulplijnen bij dit bericht denken rustig met je mee.
          `,
          shareText: 'Een klein berichtje van jou kan veel goedmaken.',
        },
        instagram: {
          headline: 'Bij jou stopt het',
          body: `
            Er komt een foto binnen. Niet voor jou bedoeld.

            Wat doe jij?

            Je stuurt hem niet door. Je wist hem. En je appt: ‘Ben je oké?’

            Zo stopt het bij jou. Dat is pas een vriend.

            Gaat het om jouw foto? Jij hebt niets fout gedaan. Praat met iemand die je vertrouwt.
          `,
          hashtags: ['benjeoke', 'bijmijstopthet', 'deventer'],
        },
        schermen: {
          headline: 'Foto van een ander gekregen?',
          body: 'Stuur niets door en wis de foto. Vraag daarna: ‘Ben je oké?’ Zo helpt u de ander.',
        },
      },
    },
    en: {
      contentNote: 'This post is about nude pictures that are shared without consent.',
      discreetTitle: 'Tip of the week',
      discreetShareText: 'A short tip from the city of Deventer.',
      variants: {
        website: {
          headline: 'It stops with you',
          summary: 'Did you receive a nude picture of someone else? Three small things already help.',
          body: `
            Sometimes you get a picture that was never meant for you. That is when you can do some good.
            You let it stop with you.

            ### Three things you can do

            1. **Do not pass it on.** Delete the picture from your phone.
            2. **Ask how they are.** Send a message: ‘Are you okay?’
            3. **Bring someone in.** Tell a parent, your mentor or another person you trust.

            ### Not sure what to say?

            > ‘I did not pass it on. I am here for you.’

            That is enough. A message like this can make a hard day lighter.

            ### Is it a picture of you?

            You did nothing wrong. You can always ask for help, even if you took the picture yourself.
            The people at the help lines with this post will think along with you, calmly.
          `,
          shareText: 'One small message from you can mean a lot.',
        },
        instagram: {
          headline: 'It stops with you',
          body: `
            A picture comes in. It was not meant for you.

            What do you do?

            You do not pass it on. You delete it. And you text: ‘Are you okay?’

            That is how it stops with you. That is a real friend.

            Is it a picture of you? You did nothing wrong. Talk to someone you trust.
          `,
          hashtags: ['areyouokay', 'itstopswithme', 'deventer'],
        },
      },
    },
  },
  steps: [
    { day: -21, time: '09:30', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -20, time: '10:15', by: 'substance', do: 'approve', language: 'nl' },
    { day: -20, time: '11:40', by: 'communications', do: 'request-review', language: 'en' },
    { day: -19, time: '09:10', by: 'substance', do: 'approve', language: 'en' },
    {
      day: -14,
      time: '09:20',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'schermen',
      permalink: 'https://www.deventer.nl/schermen/tip-van-de-week',
    },
  ],
}

const parentEvening: SeedItem = {
  key: 'online-ouderavond',
  title: 'Ouderavond: praten over foto’s en grenzen',
  kind: 'event',
  isSensitive: true,
  quickExit: false,
  campaign: 'online-sgg',
  themes: ['online-sgg', 'sexting'],
  audiences: ['ouders', 'scholen'],
  attentionPoints: ['evenementen', 'eigen-netwerk'],
  goals: ['a', 'e'],
  levels: ['relaties', 'organisaties'],
  partners: ['scholen-vo', 'ggd-ijsselland', 'jongerenwerk'],
  helpLines: ['alarm-112', 'helpwanted', 'kindertelefoon', 'stop-it-now'],
  owner: 'communications',
  plannedDay: 14,
  release: { day: 14, time: '09:00' },
  ends: { day: 36, time: '21:00' },
  event: {
    place: { name: 'Aula van de school', street: 'Lindeplein 4', city: 'Deventer' },
    starts: { day: 36, time: '19:30' },
    ends: { day: 36, time: '21:00' },
  },
  picture: { key: 'schoolplein', channels: ['website', 'facebook'] },
  brief: 'Ouders gaan naar huis met één zin die zij dezelfde avond kunnen gebruiken.',
  hoursPlanned: 2.5,
  eurosPlanned: 150,
  created: { day: -12, time: '13:30' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over grenzen bij foto’s en berichten van jongeren.',
      discreetTitle: 'Avond voor ouders',
      discreetShareText: 'Een uitnodiging van de gemeente Deventer.',
      variants: {
        website: {
          headline: 'Ouderavond: praten over foto’s en grenzen',
          summary: 'Een avond vol voorbeelden voor het gesprek thuis. Je hoeft geen expert te zijn.',
          body: `
            Je kind is ook online thuis. Daar gebeuren leuke dingen, en soms iets wat niet fijn is.
            Jij hoeft niet elke app te kennen. Wel kun je laten merken: bij mij kun je terecht.

            ### Wat je deze avond doet

            - Je oefent met zinnen die een gesprek openen.
            - Je hoort van jongeren wat zij prettig vinden.
            - Je krijgt een kaart mee met plekken waar hulp is.

            ### Een zin om vast te proberen

            > ‘Wat er online ook gebeurt, mij mag je het altijd vertellen.’

            ### Praktisch

            De avond is gratis. Tijd en plaats staan bij dit bericht. Neem gerust een andere ouder mee.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Meld je aan voor de avond' },
        },
        nieuwsbrief: {
          headline: 'Praten met uw kind over foto’s en grenzen',
          body: `
            Hoe begint u een gesprek over foto’s en berichten? Op deze ouderavond oefent u samen met andere
            ouders. U hoort van jongeren wat zij prettig vinden. De avond is gratis en u hoeft niets
            voor te bereiden. Tijd en plaats staan bij dit bericht.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Aanmelden' },
        },
        facebook: {
          headline: 'Kom naar de ouderavond',
          body: `
            ‘Mij mag je het altijd vertellen.’ Zo’n zin is goud waard voor een kind.

            Op deze ouderavond oefen je samen met andere ouders. Hoe praat je thuis over foto’s, appjes en
            grenzen? Je hoeft geen expert te zijn. Deelname is gratis.

            Ken je een ouder die dit ook fijn vindt? Neem die gezellig mee.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Meld je aan' },
        },
      },
    },
    en: {
      contentNote: 'This post is about boundaries in the pictures and messages of young people.',
      discreetTitle: 'Evening for parents',
      discreetShareText: 'An invitation from the city of Deventer.',
      variants: {
        website: {
          headline: 'Parents’ evening: talking about pictures and boundaries',
          summary: 'An evening full of examples for the talk at home. No expert knowledge needed.',
          body: `
            Your child lives online too. Good things happen there, and sometimes something unpleasant.
            You do not need to know every app. You can show your child: you can always come to me.

            ### What you will do

            - You practise sentences that open a conversation.
            - You hear from young people what they find helpful.
            - You take home a card with places where you can find help.

            ### One sentence to try already

            > ‘Whatever happens online, you can always tell me.’

            ### Good to know

            The evening is free and mostly in Dutch. We gladly help you in English. You will find the time
            and place with this post. Feel free to bring another parent.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Sign up for the evening' },
        },
      },
    },
  },
  steps: [
    {
      day: -5,
      time: '11:00',
      by: 'communications',
      do: 'request-review',
      language: 'nl',
      roles: ['substance'],
      dueDay: 2,
      note: 'Past de toon bij ouders die hier niet vaak over praten?',
    },
    {
      day: -4,
      time: '14:10',
      by: 'communications',
      do: 'request-review',
      language: 'en',
      roles: ['substance'],
      dueDay: 3,
    },
  ],
}

const dialogueTable: SeedItem = {
  key: 'online-dialoogtafel',
  title: 'Dialoogtafel: samen veilig online',
  kind: 'activity',
  isSensitive: false,
  quickExit: false,
  campaign: 'online-sgg',
  themes: ['online-sgg'],
  audiences: ['professionals', 'jongeren', 'ouders'],
  attentionPoints: ['netwerkpartners', 'campagnes'],
  goals: ['b', 'e'],
  levels: ['organisaties', 'gemeenschap', 'samenleving'],
  partners: ['politie', 'scholen-vo', 'jongerenwerk', 'ggd-ijsselland'],
  helpLines: ['helpwanted'],
  owner: 'substance',
  plannedDay: 21,
  release: { day: 21, time: '09:00' },
  ends: { day: 45, time: '17:00' },
  event: {
    place: { name: 'Stadhuis', street: 'Grote Kerkhof 1', city: 'Deventer' },
    starts: { day: 45, time: '15:00' },
    ends: { day: 45, time: '17:00' },
  },
  picture: { key: 'handen-samen', channels: ['linkedin'] },
  brief: 'De eerste dialoogtafel. Jongeren zitten aan tafel, niet in de zaal. Intranet volgt nog.',
  hoursPlanned: 3,
  eurosPlanned: 350,
  created: { day: -11, time: '15:20' },
  texts: {
    nl: {
      variants: {
        website: {
          headline: 'Praat mee aan de dialoogtafel',
          summary: 'Jongeren, ouders en organisaties zoeken samen naar wat helpt.',
          body: `
            Hoe houden we het online prettig voor elkaar? Die vraag leggen we op tafel in het stadhuis.
            Jongeren vertellen eerst wat voor hen werkt. Daarna praten ouders en organisaties mee.

            ### Zo ziet de middag eruit

            1. We luisteren naar jongeren.
            2. We kiezen samen drie goede ideeën.
            3. We spreken af wie welk idee oppakt.

            Je hoeft geen verhaal over jezelf te vertellen. Goed luisteren is ook meedoen.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Schuif aan' },
        },
        linkedin: {
          headline: 'Schuif aan bij de dialoogtafel over veilig online',
          body: `
            Wat werkt om het online prettig te houden voor jongeren? Zij weten het vaak het best.

            Daarom zitten zij als eersten aan tafel in het stadhuis van Deventer. Scholen, politie, GGD en
            jongerenwerk luisteren mee. Aan het eind heeft elk idee een naam en een eerste stap.

            Werk je met jongeren in Deventer? Dan is er een stoel voor jou.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Aanmelden' },
        },
      },
    },
  },
  steps: [],
}

export const onlineSgg: SeedItem[] = [passItOn, parentEvening, dialogueTable]
