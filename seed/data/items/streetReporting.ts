import type { SeedItem } from '../../types'

const reporting: SeedItem = {
  key: 'straat-melden',
  title: 'Lastiggevallen op straat: vraag en antwoord',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'straatintimidatie',
  themes: ['straatintimidatie', 'hulp-en-steun'],
  audiences: ['slachtoffers', 'vrouwen', 'lhbtiqa'],
  attentionPoints: ['hulpaanbod', 'netwerkpartners'],
  goals: ['a', 'f'],
  levels: ['individu', 'samenleving'],
  partners: ['politie'],
  helpLines: ['alarm-112', 'slachtofferhulp', 'politie-geen-spoed', 'meld-misdaad-anoniem'],
  owner: 'communications',
  plannedDay: -34,
  release: { day: -34, time: '10:00' },
  picture: { key: 'kalender-week', channels: ['website'] },
  brief: 'Vraag en antwoord over melden. Melden is een keuze, geen plicht.',
  hoursPlanned: 2,
  created: { day: -42, time: '14:40' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over seksuele intimidatie op straat.',
      discreetTitle: 'Vraag en antwoord',
      discreetShareText: 'Antwoord op vragen uit de stad.',
      variants: {
        website: {
          headline: 'Lastiggevallen op straat? Jij kiest wat je doet',
          summary: 'Antwoord op vragen over praten, melden en aangifte.',
          body: `
            Iemand riep je na, volgde je of raakte je aan. Wat je nu doet, bepaal jij. Hier lees je wat kan.

            ### Moet ik het melden?

            Nee, het mag. Melden helpt de politie wel om te zien waar het vaker gebeurt.

            ### Is het strafbaar?

            Ja. Sinds 1 juli 2024 is seksuele intimidatie op straat strafbaar. Dat staat in de Wet seksuele
            misdrijven.

            ### Wat zet ik in mijn melding?

            1. Waar en wanneer het was.
            2. Wat er gebeurde, in je eigen woorden.
            3. Of iemand anders het zag.

            ### Ik wil alleen even praten. Kan dat?

            Ja. Bel of chat met een hulplijn bij dit bericht. Of app een vriend: ‘Heb je even?’
          `,
          link: { url: 'https://www.deventer.nl/veilig/melden', label: 'Naar het meldformulier' },
        },
        schermen: {
          headline: 'Lastiggevallen op straat?',
          body: 'U kiest zelf wat u doet. Praten, melden of aangifte doen: alles mag, niets moet.',
        },
      },
    },
  },
  steps: [
    { day: -38, time: '11:20', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -35, time: '10:30', by: 'substance', do: 'approve', language: 'nl' },
    {
      day: -33,
      time: '13:45',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'schermen',
      permalink: 'https://www.deventer.nl/schermen/vraag-en-antwoord',
    },
    {
      day: -10,
      time: '16:20',
      by: 'substance',
      do: 'withdraw',
      language: 'nl',
      reason: 'Het meldformulier is vernieuwd. De stappen kloppen niet meer. Er komt een nieuw bericht.',
    },
  ],
}

export const streetReporting: SeedItem[] = [reporting]
