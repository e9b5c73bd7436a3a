import type { SeedItem } from '../../types'

const worriedAboutChild: SeedItem = {
  key: 'thuis-zorgen-om-een-kind',
  title: 'Zorgen om een kind? Jij mag advies vragen',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  themes: ['kindermishandeling'],
  audiences: ['omstanders', 'ouders', 'vrijwilligers'],
  attentionPoints: ['signaleren', 'ieder-maakt-verschil'],
  goals: ['a', 'e'],
  levels: ['relaties', 'gemeenschap'],
  partners: ['veilig-thuis-ijsselland'],
  helpLines: ['alarm-112', 'veilig-thuis', 'kindertelefoon'],
  owner: 'substance',
  plannedDay: -62,
  release: { day: -62, time: '08:30' },
  ends: { day: -20, time: '18:00' },
  picture: { key: 'schoolplein', channels: ['website'] },
  brief: 'Een volwassene die een kind ziet staan, maakt verschil. Advies vragen is geen melding.',
  hoursPlanned: 2.5,
  created: { day: -70, time: '10:00' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over kinderen die het thuis moeilijk hebben.',
      discreetTitle: 'Leestip',
      discreetShareText: 'Een leestip van de gemeente Deventer.',
      variants: {
        website: {
          headline: 'Zorgen om een kind? Jij mag advies vragen',
          summary: 'Je hoeft niets zeker te weten om iets goeds te doen.',
          body: `
            Je ziet een kind dat stil is, of juist steeds druk. Je weet niet wat er speelt. Toch kun jij
            belangrijk zijn. Een kind onthoudt wie vriendelijk was.

            ### Wat je kunt doen

            - **Zie het kind.** Zeg gedag, maak een grapje, vraag naar de dag.
            - **Steun de ouder.** ‘Druk hè, met z’n drieën? Zal ik even helpen?’
            - **Vraag advies.** Een hulplijn denkt mee. Je hoeft geen naam van het kind te noemen.

            ### Feit

            Elk jaar maken zo’n 119.000 kinderen in Nederland geweld mee door iemand van wie zij afhankelijk
            zijn. (Bron: Movisie.) Elk kind is geholpen met een volwassene die oplet.
          `,
        },
        weekkrant: {
          headline: 'Zorgen om een kind? U mag advies vragen',
          body: `
            Ziet u een kind dat stil is, of vaak alleen? U hoeft niet te weten wat er speelt. Zeg gedag en
            vraag naar de dag. Bied de ouders eens hulp aan, zoals een uurtje oppassen.

            Blijven de zorgen? Vraag dan advies aan een hulplijn bij dit bericht. Daarvoor hoeft u geen naam
            van het kind te noemen. Advies vragen mag altijd.
          `,
        },
        nieuwsbrief: {
          headline: 'Een kind onthoudt wie vriendelijk was',
          body: `
            Maakt u zich zorgen om een kind in uw buurt? Met kleine dingen kunt u al veel doen. En u mag
            altijd advies vragen, ook als u niets zeker weet.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Lees wat u kunt doen' },
        },
      },
    },
  },
  steps: [
    { day: -66, time: '09:30', by: 'substance', do: 'request-review', language: 'nl' },
    { day: -63, time: '11:00', by: 'substance-2', do: 'approve', language: 'nl' },
    {
      day: -62,
      time: '10:00',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'weekkrant',
      permalink: 'https://www.deventer.nl/weekkrant/leestip',
    },
    {
      day: -61,
      time: '09:10',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'nieuwsbrief',
      permalink: 'https://www.deventer.nl/nieuwsbrief/leestip',
    },
  ],
}

const stayInTouch: SeedItem = {
  key: 'thuis-blijf-in-contact',
  title: 'Iemand trekt zich terug: blijf in contact',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  themes: ['intieme-terreur', 'huiselijke-kring'],
  audiences: ['omstanders', 'slachtoffers', 'vrouwen', 'mannen-en-jongens'],
  attentionPoints: ['eigen-netwerk', 'signaleren', 'hulpaanbod'],
  goals: ['a', 'e', 'f'],
  levels: ['relaties'],
  partners: ['kadera', 'veilig-thuis-ijsselland'],
  helpLines: ['alarm-112', 'veilig-thuis', 'fier-chat', 'slachtofferhulp'],
  owner: 'communications',
  plannedDay: -11,
  release: { day: -11, time: '10:00' },
  ends: { day: 180, time: '18:00' },
  picture: { key: 'luisterend-oor', channels: ['website'] },
  brief: 'Geschreven met een ervaringsdeskundige. Geen advies om te confronteren of overhaast weg te gaan.',
  hoursPlanned: 3,
  created: { day: -24, time: '13:00' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over een partner die iemands leven steeds meer bepaalt.',
      discreetTitle: 'Even bijpraten',
      discreetShareText: 'Een idee voor een goed gesprek.',
      variants: {
        website: {
          headline: 'Zie je een vriend steeds minder? Blijf in contact',
          summary: 'Jouw vriendschap kan het lijntje zijn dat iemand nodig heeft.',
          body: `
            Je vriendin zegt vaak af. Je broer moet steeds laten weten waar hij is. Misschien is er niets.
            Misschien bepaalt een partner steeds meer. Jij kunt er zijn, zonder te duwen.

            ### Zo blijf je dichtbij

            - Blijf kleine berichten sturen, ook zonder antwoord.
            - Spreek af op een plek en een tijd die voor de ander goed is.
            - Vraag open: ‘Hoe is het thuis voor jou?’
            - Geloof wat je hoort. Bewaar het voor jezelf.

            ### En als het niet veilig is?

            Bel bij direct gevaar het alarmnummer. Vraag anders eerst advies aan Veilig Thuis. Dat mag ook
            zonder je naam te noemen. Zij denken mee over een stap die veilig is. De ander houdt zelf de
            regie.

            ### Herken je jezelf?

            Je verdient het om je vrij te voelen in je eigen huis. Praten met een hulplijn verplicht je tot
            niets. Kies een moment en een telefoon die voor jou veilig zijn.
          `,
          shareText: 'Blijf in contact. Een kort berichtje is al genoeg.',
        },
        nieuwsbrief: {
          headline: 'Blijf in contact',
          body: `
            Ziet u een vriend of familielid steeds minder? Blijf dan kleine berichten sturen, ook zonder
            antwoord. Voor de ander is dat een teken: ik mag terugkomen.
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Zo blijft u dichtbij' },
        },
      },
    },
    en: {
      contentNote: 'This post is about a partner who controls more and more of someone’s life.',
      discreetTitle: 'Catching up',
      discreetShareText: 'An idea for a good conversation.',
      variants: {
        website: {
          headline: 'Seeing less and less of a friend? Stay in touch',
          summary: 'Your friendship can be the thread that someone needs.',
          body: `
            Your friend often cancels. Your brother always has to say where he is. Maybe it is nothing. Maybe
            a partner is taking over more and more. You can be there without pushing.

            ### How to stay close

            - Keep sending small messages, even without a reply.
            - Meet at a place and time that suits the other.
            - Ask an open question: ‘What is home like for you?’
            - Believe what you hear. Keep it to yourself.

            ### What if it is not safe?

            Call the emergency number if there is danger now. Otherwise, first ask Veilig Thuis for advice.
            You do not have to give your name. They help you find a step that is safe. The other person stays
            in charge.

            ### Do you recognise yourself?

            You deserve to feel free in your own home. Talking to a help line does not commit you to anything.
            Choose a moment and a phone that are safe for you.
          `,
          shareText: 'Stay in touch. A short message is enough.',
        },
      },
    },
  },
  steps: [
    {
      day: -21,
      time: '10:30',
      by: 'expert-2',
      do: 'edit',
      language: 'nl',
      channel: 'nieuwsbrief',
      change: {
        body: `
          Ziet u een vriend of familielid steeds minder? Blijf dan kleine berichten sturen, ook zonder
          antwoord. ‘Ik dacht aan je’ is al genoeg. Voor de ander is dat een open deur.
        `,
      },
    },
    { day: -18, time: '09:30', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -17, time: '13:40', by: 'substance', do: 'approve', language: 'nl' },
    {
      day: -14, time: '11:10', by: 'communications', do: 'request-review', language: 'en',
      reasons: [{ code: 'translation-older', reason: 'In het Nederlands zijn twee zinnen anders gezegd. De betekenis is dezelfde.' }],
    },
    { day: -13, time: '15:00', by: 'substance', do: 'approve', language: 'en' },
    {
      day: -11,
      time: '11:15',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'nieuwsbrief',
      permalink: 'https://www.deventer.nl/nieuwsbrief/even-bijpraten',
    },
  ],
}

const animalsToo: SeedItem = {
  key: 'thuis-ook-het-dier',
  title: 'Ook voor het dier is er een plek',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  themes: ['dierenmishandeling', 'huiselijke-kring'],
  audiences: ['slachtoffers', 'omstanders'],
  attentionPoints: ['hulpaanbod', 'campagnes'],
  goals: ['e', 'f'],
  levels: ['individu', 'gemeenschap'],
  partners: ['kadera'],
  helpLines: ['alarm-112', 'veilig-thuis', 'politie-geen-spoed'],
  owner: 'communications',
  plannedDay: -76,
  release: { day: -76, time: '09:00' },
  ends: { day: -48, time: '18:00' },
  picture: { key: 'deur-op-kier', channels: ['facebook'] },
  brief: 'Zorg om een huisdier houdt mensen soms thuis. Vertel dat je het dier mag noemen bij de hulplijn.',
  hoursPlanned: 1.5,
  created: { day: -84, time: '14:00' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over een huisdier in een huis waar het niet veilig is.',
      discreetTitle: 'Tip voor wie een huisdier heeft',
      discreetShareText: 'Een tip van de gemeente Deventer.',
      variants: {
        facebook: {
          headline: 'Noem ook je huisdier',
          body: `
            Een hond of kat hoort bij het gezin. Voelt het thuis niet veilig? Dan maak je je vaak ook zorgen
            om je dier.

            > Pas toen mijn hond mee mocht, durfde ik te bellen.

            Zeg dat gerust als je hulp zoekt: ‘Ik heb ook een hond.’ De hulplijn denkt dan mee over een plek
            voor jullie allebei. Ken je iemand die hierover piekert? Bied aan om een tijdje voor het dier te
            zorgen.
          `,
        },
        schermen: {
          headline: 'Een huisdier en zorgen?',
          body: `
            Pas toen mijn hond mee mocht, durfde ik te bellen.

            Zoekt u hulp? Noem dan ook uw huisdier. Er wordt met u meegedacht over een goede plek.
          `,
        },
      },
    },
  },
  steps: [
    { day: -80, time: '10:00', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -77, time: '09:45', by: 'substance', do: 'approve', language: 'nl' },
    {
      day: -76,
      time: '10:05',
      by: 'communications',
      do: 'place',
      language: 'nl',
      channel: 'schermen',
      permalink: 'https://www.deventer.nl/schermen/huisdieren',
    },
    { day: -45, time: '09:30', by: 'communications', do: 'archive' },
  ],
}

const yourOwnChoice: SeedItem = {
  key: 'thuis-zelf-kiezen',
  title: 'Zelf kiezen van wie je houdt',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  themes: ['eergerelateerd-geweld'],
  audiences: ['jongeren', 'inburgeraars', 'lhbtiqa'],
  attentionPoints: ['campagnes', 'eigen-netwerk'],
  goals: ['a', 'e'],
  levels: ['relaties', 'gemeenschap'],
  partners: ['kadera'],
  helpLines: ['alarm-112', 'veilig-thuis', 'fier-chat'],
  owner: 'substance',
  plannedDay: null,
  brief: 'Met respect voor familie en geloof. Eerst meelezen door mensen uit de doelgroep zelf.',
  created: { day: -6, time: '16:00' },
  texts: {},
  steps: [],
}

export const closeToHome: SeedItem[] = [worriedAboutChild, stayInTouch, animalsToo, yourOwnChoice]
