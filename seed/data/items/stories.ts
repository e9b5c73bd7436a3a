import type { SeedItem } from '../../types'

const aMessage: SeedItem = {
  key: 'verhaal-een-bericht',
  title: 'Verhaal: een bericht van een vriendin',
  kind: 'publication',
  isStory: true,
  isSensitive: true,
  quickExit: true,
  campaign: 'online-sgg',
  themes: ['online-shaming', 'hulp-en-steun'],
  audiences: ['slachtoffers', 'omstanders', 'jongeren'],
  attentionPoints: ['eigen-netwerk', 'hulpaanbod'],
  goals: ['c', 'e', 'f'],
  levels: ['individu', 'relaties'],
  helpLines: ['alarm-112', 'helpwanted', 'slachtofferhulp', 'zelfmoordpreventie-113'],
  owner: 'communications',
  plannedDay: 30,
  picture: { key: 'brug-over-ijssel', channels: ['website', 'facebook'] },
  brief: 'Anoniem. Geen leeftijd, school, buurt of jaar. De schrijver heeft het laatste woord over de tekst.',
  hoursPlanned: 3,
  created: { day: -18, time: '11:00' },
  texts: {
    nl: {
      contentNote: 'In dit verhaal vertelt iemand hoe een privéfoto zonder toestemming rondging.',
      discreetTitle: 'Een verhaal uit de stad',
      discreetShareText: 'Een verhaal om even voor te gaan zitten.',
      variants: {
        website: {
          headline: 'Een bericht van een vriendin',
          summary: 'Over één vraag die hielp.',
          body: `
            Er ging een foto van mij rond. Ik had hem gestuurd aan iemand die ik vertrouwde. Opeens leek het
            of iedereen keek. Ik wilde het liefst onzichtbaar zijn.

            Toen kwam er een bericht van een vriendin. Er stond niet: wat heb je gedaan? Er stond: ‘Ben je
            oké? Zal ik bij je komen?’

            We dronken thee. Ze stelde weinig vragen. Ze zei wel iets wat ik nog weet: ‘Dit ligt niet aan
            jou.’ De volgende dag zochten we samen hulp. Ik hoefde het niet alleen te doen.

            ### Wat mij hielp

            - Iemand die bleef.
            - Zelf mogen bepalen aan wie ik het vertelde.
            - Een hulpverlener die rustig uitlegde wat er kon.

            Het heeft tijd gekost. Ik lach weer hardop, en mijn telefoon is weer gewoon een telefoon.

            ### Wat ik je wil meegeven

            Hoor je dat er iets rondgaat over iemand? Stuur dan één bericht. Je hoeft niets op te lossen.
            Vraag hoe het gaat, en blijf in de buurt.
          `,
          shareText: 'Eén vraag kan veel veranderen.',
        },
        facebook: {
          headline: 'Eén vraag kan veel veranderen',
          body: `
            ‘Ben je oké? Zal ik bij je komen?’ Die twee vragen kreeg ik van een vriendin. Het was het begin
            van een betere tijd.

            In dit verhaal lees je wat mij hielp. Ken je iemand die het zwaar heeft? Stuur vandaag een
            berichtje. Je hoeft niets op te lossen.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Lees het verhaal' },
        },
      },
    },
  },
  steps: [
    {
      day: -13,
      time: '14:00',
      by: 'expert',
      do: 'edit',
      language: 'nl',
      channel: 'website',
      change: {
        headline: 'Eén bericht maakte mijn wereld weer groter',
        summary: 'Mijn vriendin vroeg niet wat er was gebeurd. Ze vroeg hoe het met mij ging.',
      },
    },
  ],
}

export const stories: SeedItem[] = [aMessage]
