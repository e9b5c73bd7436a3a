import type { ItemKind } from '../../src/domain/content'
import type { SeedText } from '../types'

/** What returns. Its Dutch text is complete, so that an item from it can go to review at once. */
export type SeedItemTemplate = {
  name: string
  kind: ItemKind
  isSensitive: boolean
  themes: string[]
  audiences: string[]
  attentionPoints: string[]
  goals: string[]
  levels: string[]
  helpLines: string[]
  place?: { name: string; startTime: string; minutes: number }
  hours: number
  euros?: number
  picture?: { key: string; channels: string[] }
  /** in Dutch */
  text: Pick<SeedText, 'contentNote' | 'discreetTitle' | 'variants'>
}

export const ITEM_TEMPLATES: SeedItemTemplate[] = [
  {
    name: 'Campagnebericht',
    kind: 'publication',
    isSensitive: true,
    themes: ['hulp-en-steun'],
    audiences: ['omstanders', 'iedereen'],
    attentionPoints: ['campagnes', 'ieder-maakt-verschil'],
    goals: ['a', 'e'],
    levels: ['individu', 'gemeenschap'],
    helpLines: ['alarm-112', 'veilig-thuis', 'centrum-seksueel-geweld'],
    hours: 1.5,
    picture: { key: 'twee-vrienden-bankje', channels: ['website', 'instagram'] },
    text: {
      contentNote: 'Dit bericht gaat over grenzen en over hulp als iemand die niet respecteert.',
      discreetTitle: 'Tip van de week',
      variants: {
        website: {
          headline: 'Zo help je een ander, ook als je twijfelt',
          summary: 'Eén vraag en wat aandacht zijn een goed begin.',
          body: `
            Je ziet dat het met iemand niet goed gaat. Misschien weet je niet wat er speelt. Dat hoeft ook niet.

            ### Dit kun je doen

            1. Vraag: ‘Gaat het wel?’ Wacht even op het antwoord.
            2. Luister. Je hoeft niets op te lossen.
            3. Vraag wat de ander nu wil. Bied aan om mee te gaan.

            Twijfel je? Bij dit bericht staan mensen die met je meedenken. Je hoeft niets zeker te weten.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Lees wat je nog meer kunt doen' },
          shareText: 'Eén vraag kan een begin zijn.',
        },
        instagram: {
          headline: 'Gaat het wel?',
          body: `
            Drie woorden zijn genoeg om te beginnen: gaat het wel?

            Wacht op het antwoord. Luister zonder haast. Vraag wat de ander nu wil.

            Stuur dit naar iemand die een goede vriend is.
          `,
          hashtags: ['deventer', 'benjeoke', 'samensterk'],
        },
      },
    },
  },
  {
    name: 'Thema-avond',
    kind: 'event',
    isSensitive: true,
    themes: ['huiselijke-kring'],
    audiences: ['iedereen', 'vrijwilligers'],
    attentionPoints: ['evenementen', 'eigen-netwerk'],
    goals: ['b', 'e'],
    levels: ['gemeenschap'],
    helpLines: ['alarm-112', 'veilig-thuis'],
    place: { name: 'Bibliotheek', startTime: '19:30', minutes: 120 },
    hours: 3,
    euros: 250,
    picture: { key: 'koffie-aan-tafel', channels: ['website'] },
    text: {
      contentNote: 'Deze avond gaat over geweld thuis en over hoe u elkaar kunt helpen.',
      discreetTitle: 'Een avond in de buurt',
      variants: {
        website: {
          headline: 'Thema-avond: naar elkaar omzien',
          summary: 'Praat mee over wat buren, vrienden en familie kunnen doen.',
          body: `
            Soms gaat het thuis niet goed. Wie helpt er dan het eerst? Vaak een buur, een vriend of een zus. Op
            deze avond praten we over wat jij kunt doen.

            ### Zo ziet de avond eruit

            - Een kort verhaal uit de praktijk.
            - In kleine groepen: wat zou jij zeggen?
            - Koffie, thee en tijd voor je vragen.

            Je hoeft niets over jezelf te vertellen. De avond is gratis. Tijd en plaats staan bij dit bericht.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Laat weten dat je komt' },
          shareText: 'Kom je mee naar een avond in de buurt?',
        },
        weekkrant: {
          headline: 'Thema-avond: naar elkaar omzien',
          body: `
            Soms gaat het thuis bij iemand niet goed. Wat kunt u dan doen als buur, vriend of familielid? Daarover
            gaat deze avond.

            U hoort een kort verhaal en praat in kleine groepen. U hoeft niets over uzelf te vertellen. De avond is
            gratis. Neem gerust iemand mee.
          `,
        },
        schermen: {
          headline: 'Een avond over omzien naar elkaar',
          body: 'Komt u ook? Er is koffie, een goed gesprek en tijd voor uw vragen. De avond is gratis.',
        },
      },
    },
  },
  {
    name: 'Training signaleren',
    kind: 'activity',
    isSensitive: true,
    themes: ['huiselijke-kring', 'ouderenmishandeling'],
    audiences: ['professionals', 'vrijwilligers'],
    attentionPoints: ['signaleren', 'netwerkpartners'],
    goals: ['a', 'c'],
    levels: ['organisaties'],
    helpLines: ['alarm-112', 'veilig-thuis'],
    place: { name: 'Stadhuis', startTime: '13:30', minutes: 180 },
    hours: 2,
    euros: 600,
    text: {
      contentNote: 'Deze training gaat over signalen van geweld thuis.',
      discreetTitle: 'Training voor uw team',
      variants: {
        website: {
          headline: 'Training: zien, vragen en samen verder',
          summary: 'In één middag oefen je het eerste gesprek.',
          body: `
            Er valt je iets op bij iemand. Wat vraag je dan, en met wie bespreek je het? Op deze middag oefen je het.

            ### Dit leer je

            - Wat je kan opvallen, en wat dat nog niet betekent.
            - Een eerste vraag die niemand beschuldigt.
            - Met wie je overlegt voordat je iets doet.

            Je oefent met een acteur, in een kleine groep. De training is gratis. Tijd en plaats staan bij dit
            bericht.
          `,
          link: { url: 'https://www.deventer.nl/veilig/aanmelden', label: 'Meld je aan' },
        },
        intranet: {
          headline: 'Oefen mee: zien, vragen en samen verder',
          body: `
            Je spreekt inwoners aan de balie, aan de telefoon of thuis. Soms valt je iets op. In deze training
            oefen je een eerste vraag die niemand beschuldigt.

            Bespreek met je team wie er meegaat. Er is plaats voor een kleine groep.
          `,
        },
      },
    },
  },
  {
    name: 'Bericht bij een themadag',
    kind: 'publication',
    isSensitive: true,
    themes: ['hulp-en-steun'],
    audiences: ['iedereen'],
    attentionPoints: ['hulpaanbod', 'campagnes'],
    goals: ['e', 'f'],
    levels: ['gemeenschap', 'samenleving'],
    helpLines: ['alarm-112', 'veilig-thuis', 'slachtofferhulp'],
    hours: 1,
    picture: { key: 'handen-samen', channels: ['website', 'facebook'] },
    text: {
      contentNote: 'Dit bericht gaat over geweld en over de hulp die er dan is.',
      discreetTitle: 'Vandaag in Deventer',
      variants: {
        website: {
          headline: 'Vandaag staan we erbij stil: je bent niet alleen',
          summary: 'Er is hulp die bij je past, ook als het lang geleden is.',
          body: `
            Vandaag is er in het hele land aandacht voor mensen die iets naars hebben meegemaakt. Ook in Deventer.

            ### Wil je erover praten?

            - Kies iemand die je vertrouwt en vertel een klein stukje.
            - Liever met iemand die je niet kent? Bij dit bericht staan hulplijnen.
            - Je bepaalt zelf wat je vertelt en wanneer.

            Ken je iemand die het moeilijk heeft? Stuur vandaag een bericht. Meer is niet nodig.
          `,
          shareText: 'Er is altijd iemand die luistert.',
        },
        facebook: {
          headline: 'Je bent niet alleen',
          body: `
            Vandaag staan we stil bij mensen die iets naars hebben meegemaakt.

            Wil je praten? Kies iemand die je vertrouwt, of een hulplijn. Je bepaalt zelf wat je vertelt.

            Ken je iemand die het moeilijk heeft? Stuur vandaag een bericht.
          `,
        },
      },
    },
  },
]
