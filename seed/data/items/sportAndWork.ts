import type { SeedItem } from '../../types'

const safeClub: SeedItem = {
  key: 'sport-fijne-club',
  title: 'Checklist: een fijne club voor iedereen',
  kind: 'publication',
  isSensitive: false,
  quickExit: false,
  themes: ['sport'],
  audiences: ['sportclubs', 'vrijwilligers', 'ouders'],
  attentionPoints: ['netwerkpartners', 'signaleren'],
  goals: ['a', 'c', 'd'],
  levels: ['organisaties'],
  partners: ['sportbedrijf'],
  helpLines: ['centrum-seksueel-geweld', 'veilig-thuis'],
  owner: 'communications',
  plannedDay: 16,
  release: { day: 16, time: '08:30' },
  picture: { key: 'sportveld', channels: ['website', 'linkedin'] },
  brief: 'Besturen een lijst geven die in één vergadering past. Positief: wat gaat al goed?',
  hoursPlanned: 2,
  created: { day: -13, time: '15:10' },
  texts: {
    nl: {
      variants: {
        website: {
          headline: 'Vijf afspraken voor een fijne club',
          summary: 'Een checklist die past in één bestuursvergadering.',
          body: `
            Op een fijne club kan iedereen zichzelf zijn. Dat begint met afspraken die iedereen kent. Loop
            deze lijst eens samen door.

            ### De checklist

            - Iedereen weet wie de vertrouwenspersoon is.
            - Trainers spreken af hoe zij sporters helpen en aanraken.
            - Kleedkamers en appgroepen hebben heldere regels.
            - Nieuwe vrijwilligers krijgen een welkomstgesprek.
            - Sporters mogen ‘stop’ zeggen, en dan stopt het.

            ### Begin klein

            Kies één punt en bespreek het vóór de volgende training. Vraag de jeugd wat zij fijn vinden. Zij
            hebben vaak de beste ideeën.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Meer voor verenigingen' },
        },
        linkedin: {
          headline: 'Past in één vergadering: vijf afspraken voor je club',
          body: `
            Veilig sporten regel je niet met een dik boek. Vijf afspraken zijn een goed begin.

            Weet iedereen wie de vertrouwenspersoon is? Krijgen nieuwe vrijwilligers een welkomstgesprek? En
            stopt het spel als iemand ‘stop’ zegt?

            Zet de checklist op de agenda van je bestuur. Kies één punt en begin. Sportbedrijf Deventer denkt
            graag mee.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Bekijk de checklist' },
          hashtags: ['sport', 'vrijwilligers', 'deventer'],
        },
      },
    },
  },
  steps: [
    {
      day: -4,
      time: '10:05',
      by: 'communications',
      do: 'request-review',
      language: 'nl',
      roles: ['substance'],
      dueDay: 1,
      note: 'Kloppen de vijf afspraken met wat clubs nu al doen?',
    },
  ],
}

const listeningManager: SeedItem = {
  key: 'werk-een-collega-vertelt',
  title: 'Een collega vertelt iets: zo luister je goed',
  kind: 'publication',
  isSensitive: true,
  quickExit: false,
  themes: ['werk', 'seksueel-geweld'],
  audiences: ['werkgevers', 'professionals'],
  attentionPoints: ['signaleren', 'hulpaanbod'],
  goals: ['a', 'c', 'd'],
  levels: ['organisaties'],
  partners: ['csg'],
  helpLines: ['alarm-112', 'centrum-seksueel-geweld', 'slachtofferhulp'],
  owner: 'substance',
  plannedDay: 22,
  picture: { key: 'luisterend-oor', channels: ['linkedin'] },
  brief: 'Vraag en antwoord voor leidinggevenden. Begint op ons eigen intranet.',
  hoursPlanned: 2,
  created: { day: -10, time: '13:00' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over ongewenst seksueel gedrag op het werk.',
      discreetTitle: 'Tip voor een goed gesprek',
      discreetShareText: 'Een tip voor op het werk.',
      variants: {
        intranet: {
          headline: 'Een collega neemt je in vertrouwen. Wat doe je?',
          body: `
            Iemand uit je team vertelt dat een collega over een grens ging. Jij bent gevraagd om te
            luisteren. Dat is het belangrijkste wat je nu kunt doen.

            ### Wat zeg ik?

            ‘Goed dat je het vertelt. Wat heb je nu nodig?’ Daarna luister je, zonder te oordelen.

            ### Moet ik meteen iets regelen?

            Nee, tenzij er direct gevaar is. Bespreek samen de volgende stap. De ander bepaalt het tempo.

            ### Wie denkt met ons mee?

            - De vertrouwenspersoon van je organisatie.
            - Een hulplijn bij dit bericht.
            - De bedrijfsarts, als iemand klachten heeft.

            ### En hoe zorg ik voor mezelf?

            Praat na met de vertrouwenspersoon. Noem daarbij geen namen.
          `,
        },
        linkedin: {
          headline: 'Goed luisteren op het werk: drie zinnen',
          body: `
            Een collega vertelt je iets moeilijks. Je hoeft het niet op te lossen. Goed luisteren is al veel.

            Drie zinnen die helpen:

            - ‘Goed dat je het vertelt.’
            - ‘Wat heb jij nu nodig?’
            - ‘Zullen we samen bekijken wie kan meedenken?’

            Bewaar ze. En vertel je team alvast wie jullie vertrouwenspersoon is.
          `,
        },
      },
    },
  },
  steps: [],
}

const fairWork: SeedItem = {
  key: 'werk-eerlijk-en-vrij',
  title: 'Eerlijk werk: weet wat je mag verwachten',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  themes: ['mensenhandel', 'werk'],
  audiences: ['inburgeraars', 'omstanders', 'werkgevers'],
  attentionPoints: ['campagnes', 'signaleren'],
  goals: ['a', 'e'],
  levels: ['organisaties', 'samenleving'],
  partners: ['politie'],
  helpLines: ['alarm-112', 'meld-misdaad-anoniem', 'politie-geen-spoed'],
  owner: 'communications',
  plannedDay: 50,
  brief: 'Je paspoort en je loon zijn van jou. Kort, met beeld, in meer talen.',
  created: { day: -5, time: '15:40' },
  texts: {},
  steps: [],
}

export const sportAndWork: SeedItem[] = [safeClub, listeningManager, fairWork]
