import type { SeedItem } from '../../types'

const areYouOkay: SeedItem = {
  key: 'straat-ben-je-oke',
  title: 'Ben je oké? Eén vraag van een omstander',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'straatintimidatie',
  themes: ['straatintimidatie'],
  audiences: ['omstanders', 'iedereen'],
  attentionPoints: ['ieder-maakt-verschil', 'campagnes'],
  goals: ['a', 'e'],
  levels: ['gemeenschap', 'samenleving'],
  partners: ['politie', 'jongerenwerk'],
  helpLines: ['alarm-112', 'slachtofferhulp', 'centrum-seksueel-geweld', 'politie-geen-spoed'],
  owner: 'communications',
  plannedDay: -33,
  release: { day: -33, time: '12:00' },
  picture: { key: 'twee-vrienden-bankje', channels: ['website', 'instagram'] },
  brief: 'Haakt aan bij de landelijke vraag ‘Ben je oké?’. De vraag beschuldigt niemand.',
  hoursPlanned: 3,
  eurosPlanned: 250,
  created: { day: -54, time: '09:30' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over naroepen en lastigvallen op straat.',
      discreetTitle: 'Tip van de week',
      discreetShareText: 'Een vraag die altijd mag.',
      variants: {
        website: {
          headline: 'Drie woorden die helpen: ben je oké?',
          summary: 'Zie je dat iemand op straat wordt lastiggevallen? Zo help je, ook als het spannend is.',
          body: `
            Je ziet dat iemand wordt nageroepen of gevolgd. Je twijfelt. Toch kun je iets doen, op een manier
            die bij jou past.

            ### Kies wat veilig voelt

            - **Ga ernaast staan.** Vraag de weg of hoe laat het is. Dat breekt het moment.
            - **Haal er iemand bij.** Met z’n tweeën durf je meer.
            - **Vraag het achteraf.** ‘Ben je oké? Zal ik een stukje meelopen?’

            Is het gevaarlijk? Houd afstand en bel het alarmnummer.

            ### Goed om te weten

            Veel mensen kennen dit gevoel. Meer dan de helft van de vrouwen maakte seksueel geweld of
            ongewenste aanraking mee. Bij mannen is het 1 op de 5. (Bron: Rutgers, 2022.) Jouw vraag laat
            merken: je bent niet alleen.
          `,
          shareText: 'Drie woorden die altijd mogen: ben je oké?',
        },
        instagram: {
          headline: 'Ben je oké?',
          body: `
            Je hoeft geen held te zijn om te helpen.

            Zie je dat iemand wordt nageroepen? Loop erheen en vraag de weg. Of haal er iemand bij. Of vraag
            achteraf: ‘Ben je oké?’

            Drie woorden. Meer is vaak niet nodig.
          `,
          hashtags: ['benjeoke', 'deventer', 'samenopstraat'],
        },
        schermen: {
          headline: 'Eén vraag mag altijd: ‘Ben je oké?’',
          body: 'Voelt iemand zich niet prettig op straat? Vraag: ‘Ben je oké?’ Zo maakt u verschil.',
        },
      },
    },
    en: {
      contentNote: 'This post is about catcalling and harassment in the street.',
      discreetTitle: 'Tip of the week',
      discreetShareText: 'A question you can always ask.',
      variants: {
        website: {
          headline: 'Three words that help: are you okay?',
          summary: 'Do you see someone being bothered in the street? You can help in a way that suits you.',
          body: `
            You see someone being called after or followed. You hesitate. Still, you can do something in a
            way that suits you.

            ### Choose what feels safe

            - **Stand next to them.** Ask for directions or the time. It breaks the moment.
            - **Bring someone along.** It is easier with two.
            - **Ask afterwards.** ‘Are you okay? Shall I walk with you for a bit?’

            Is it dangerous? Keep your distance and call the emergency number.

            ### Good to know

            Many people know this feeling. More than half of women in the Netherlands have met sexual violence
            or unwanted touching. For men it is 1 in 5. (Source: Rutgers, 2022.) Your question tells them:
            you are not alone.
          `,
          shareText: 'Three words you can always say: are you okay?',
        },
        instagram: {
          headline: 'Are you okay?',
          body: `
            You do not have to be a hero to help.

            Do you see someone being called after? Walk over and ask for directions. Or bring someone along.
            Or ask afterwards: ‘Are you okay?’

            Three words. Often that is all it takes.
          `,
          hashtags: ['areyouokay', 'deventer', 'togetherinthestreet'],
        },
      },
    },
  },
  steps: [
    { day: -38, time: '10:00', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -35, time: '09:45', by: 'substance', do: 'approve', language: 'nl' },
    { day: -35, time: '11:30', by: 'communications', do: 'request-review', language: 'en' },
    { day: -34, time: '14:15', by: 'substance-2', do: 'approve', language: 'en' },
    {
      day: -33,
      time: '13:30',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'schermen',
      permalink: 'https://www.deventer.nl/schermen/een-vraag',
    },
    {
      day: -4,
      time: '15:30',
      by: 'communications',
      do: 'edit',
      language: 'nl',
      channel: 'website',
      change: {
        headline: 'Ben je oké? Zo helpt jouw vraag',
        body: `
          Je ziet dat iemand wordt nageroepen of gevolgd. Je twijfelt. Toch kun je iets doen, op een manier
          die bij jou past.

          ### Kies wat veilig voelt

          - **Ga ernaast staan.** Vraag de weg of hoe laat het is. Dat breekt het moment.
          - **Haal er iemand bij.** Met z’n tweeën durf je meer.
          - **Vraag het achteraf.** ‘Ben je oké? Zal ik een stukje meelopen?’

          Is het gevaarlijk? Houd afstand en bel het alarmnummer.

          ### Wat als iemand ‘nee’ zegt?

          Dat is prima. Knik, en blijf nog even in de buurt. Je vraag heeft al iets goeds gedaan.
        `,
      },
    },
  ],
}

const amongFriends: SeedItem = {
  key: 'straat-onder-vrienden',
  title: 'Onder vrienden: zo zeg je er iets van',
  kind: 'publication',
  isSensitive: true,
  quickExit: false,
  campaign: 'straatintimidatie',
  themes: ['straatintimidatie'],
  audiences: ['mannen-en-jongens', 'jongeren', 'omstanders'],
  attentionPoints: ['ieder-maakt-verschil', 'eigen-netwerk'],
  goals: ['a', 'e'],
  levels: ['relaties', 'gemeenschap'],
  partners: ['jongerenwerk'],
  helpLines: ['alarm-112', 'slachtofferhulp', 'stop-it-now'],
  owner: 'communications',
  plannedDay: -4,
  release: { day: -4, time: '16:00' },
  picture: { key: 'straatlantaarn', channels: ['instagram'] },
  brief: 'Jongens aanspreken als vriend, niet als dader. Laat zien hoe je er luchtig iets van zegt.',
  hoursPlanned: 1.5,
  created: { day: -14, time: '10:20' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over naroepen op straat.',
      discreetTitle: 'Onder vrienden',
      discreetShareText: 'Een tip voor jou en je vrienden.',
      variants: {
        instagram: {
          headline: 'Echte vrienden zeggen er iets van',
          body: `
            Je loopt met je vrienden door de stad. Iemand roept iets naar een meisje. Het wordt stil.

            Jij kunt nu iets kleins doen.

            ‘Laat maar, gast. Kom, we gaan door.’

            Meer hoeft niet. Je vriend blijft je vriend. En zij loopt rustig verder.

            Welke zin zou jij gebruiken?
          `,
          hashtags: ['ondervrienden', 'deventer', 'benjeoke'],
        },
        facebook: {
          headline: 'Eén zin onder vrienden',
          body: `
            ‘Laat maar. Kom, we gaan door.’ Met zo’n zin help je een vriend én degene die voorbijloopt.

            Je hoeft niet boos te worden. Rustig en kort werkt het best. Praat er samen eens over: welke zin
            past bij jullie?
          `,
        },
      },
    },
  },
  steps: [
    {
      day: -7, time: '11:50', by: 'communications', do: 'request-review', language: 'nl',
      people: ['substance'],
      dueDay: -4,
      note: 'Voelen jongens zich aangesproken, en niet aangeklaagd?',
    },
  ],
}

const theatre: SeedItem = {
  key: 'straat-theateravond',
  title: 'Theater en gesprek: samen veilig op straat',
  kind: 'event',
  isSensitive: true,
  quickExit: false,
  campaign: 'straatintimidatie',
  themes: ['straatintimidatie'],
  audiences: ['iedereen', 'omstanders', 'jongeren'],
  attentionPoints: ['evenementen', 'ieder-maakt-verschil'],
  goals: ['a', 'e'],
  levels: ['gemeenschap'],
  partners: ['kaartjes-theater', 'buurthuizen', 'jongerenwerk'],
  helpLines: ['alarm-112', 'slachtofferhulp', 'centrum-seksueel-geweld'],
  owner: 'communications',
  plannedDay: 1,
  release: { day: 1, time: '09:00' },
  ends: { day: 17, time: '21:30' },
  event: {
    place: { name: 'Buurthuis De Lantaarn', street: 'Populierenplein 12', city: 'Deventer' },
    starts: { day: 17, time: '19:30' },
    ends: { day: 17, time: '21:30' },
  },
  picture: { key: 'straatlantaarn', channels: ['website', 'facebook'] },
  brief: 'Lichte avond met kleine scènes. Het publiek bedenkt zelf hoe een omstander kan helpen.',
  hoursPlanned: 3,
  eurosPlanned: 600,
  created: { day: -19, time: '10:00' },
  texts: {
    nl: {
      contentNote: 'Deze avond gaat over lastigvallen op straat.',
      discreetTitle: 'Avond in het buurthuis',
      discreetShareText: 'Een uitnodiging van de gemeente Deventer.',
      variants: {
        website: {
          headline: 'Theateravond: wat zou jij doen?',
          summary: 'Spelers laten een moment op straat zien. Jij bedenkt hoe het beter afloopt.',
          body: `
            Je loopt op straat en ziet iets wat niet goed voelt. Wat kun je doen? Op deze avond zoeken we het
            samen uit, met theater en een goed gesprek.

            ### Zo gaat het

            - Spelers laten korte scènes zien uit het leven van alledag.
            - Het publiek bedenkt wat een omstander kan doen.
            - De spelers proberen jouw idee meteen uit.

            Je hoeft zelf niet te spelen. Kijken en meedenken is genoeg.

            ### Kom je ook?

            De toegang is gratis. De zaal is goed bereikbaar met een rolstoel. Tijd en plaats staan bij dit
            bericht.
          `,
          shareText: 'Kom kijken en denk mee.',
        },
        facebook: {
          headline: 'Theateravond: wat zou jij doen?',
          body: `
            Spelers laten een moment op straat zien. Jij bedenkt hoe het beter afloopt. De spelers proberen
            je idee meteen uit.

            Zelf spelen hoeft niet. Kijken, lachen en meedenken wel. De toegang is gratis. Neem een vriend,
            buur of tante mee.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Alles over de avond' },
        },
        schermen: {
          headline: 'Theateravond: wat zou u doen?',
          body: 'Kijk, lach en denk mee. Donderdagavond in Buurthuis De Lantaarn. De toegang is gratis.',
        },
      },
    },
    en: {
      contentNote: 'This evening is about harassment in the street.',
      discreetTitle: 'Evening at the community centre',
      discreetShareText: 'An invitation from the city of Deventer.',
      variants: {
        website: {
          headline: 'Theatre evening: what would you do?',
          summary: 'Actors show a moment in the street. You think up a better ending.',
          body: `
            You are out in the street and something does not feel right. What can you do? We will find out
            together, with theatre and a good conversation.

            ### How it works

            - Actors play short scenes from everyday life.
            - The audience thinks up what a bystander can do.
            - The actors try out your idea on the spot.

            You do not have to act. Watching and thinking along is enough.

            ### Will you join us?

            Entry is free and the hall is wheelchair accessible. The scenes are in simple Dutch. You will
            find the time and place with this post.
          `,
          shareText: 'Come and watch, and think along.',
        },
      },
    },
  },
  steps: [
    { day: -12, time: '09:20', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -11, time: '10:40', by: 'substance', do: 'approve', language: 'nl' },
    { day: -11, time: '13:10', by: 'communications', do: 'request-review', language: 'en' },
    { day: -10, time: '11:00', by: 'substance', do: 'approve', language: 'en' },
  ],
}

export const streetIntimidation: SeedItem[] = [areYouOkay, amongFriends, theatre]
