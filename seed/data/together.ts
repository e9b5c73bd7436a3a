import type { SeedStep } from '../types'

/**
 * What people asked, said and allowed around the texts, by key of the item. Experts are asked at their own pace:
 * at least two weeks lie between two questions to the same person, and one day more for the clock change.
 */
export const TOGETHER: Record<string, SeedStep[]> = {
  'online-drie-stappen': [
    { day: -34, time: '10:15', by: 'communications', do: 'ask-contribution', expert: 'expert', feeEuros: 75 },
    { day: -32, time: '15:40', by: 'expert', do: 'answer-contribution', answer: 'rather-not' },
    {
      day: -24,
      time: '13:15',
      by: 'substance',
      do: 'teach-back',
      language: 'nl',
      heldDay: -25,
      audience: 'jongeren',
      readers: 7,
      understood: 'well',
      findings:
        'Zij vertelden de drie stappen in eigen woorden na. Niet betalen bleef het best hangen. Zij vonden het fijn ' +
        'dat de tekst niet vraagt waarom iemand iets stuurde.',
    },
  ],

  'verhaal-een-bericht': [
    { day: -17, time: '11:30', by: 'communications', do: 'ask-contribution', expert: 'expert', feeEuros: 100 },
    { day: -14, time: '09:20', by: 'expert', do: 'answer-contribution', answer: 'yes' },
    {
      day: -12,
      time: '10:00',
      by: 'expert',
      do: 'give-consent',
      language: 'nl',
      channels: ['website', 'facebook'],
      isStory: true,
      quote: 'Ik lach weer hardop, en mijn telefoon is weer gewoon een telefoon.',
    },
    {
      day: -11,
      time: '10:05',
      by: 'communications',
      do: 'comment',
      language: 'nl',
      channel: 'website',
      field: 'text',
      passage: 'Ik had hem gestuurd aan iemand die ik vertrouwde.',
      body: 'Is deze zin voor u niet te herkenbaar? U beslist. Weglaten mag ook.',
    },
    {
      day: -10,
      time: '13:40',
      by: 'expert',
      do: 'reply',
      thread: 'Ik had hem gestuurd aan iemand die ik vertrouwde.',
      body: 'Laat maar staan. Niemand ziet hieraan wie ik ben. En dat vertrouwen hoort erbij.',
    },
    {
      day: -7,
      time: '09:10',
      by: 'communications',
      do: 'reply',
      thread: 'Ik had hem gestuurd aan iemand die ik vertrouwde.',
      body: 'Dank u wel. Dan blijft de zin zoals hij is. Verandert u van gedachten? Dat mag altijd.',
    },
    {
      day: -6,
      time: '10:10',
      by: 'expert',
      do: 'suggest',
      language: 'nl',
      channel: 'website',
      field: 'text',
      before: 'Iemand die bleef.',
      after: 'Iemand die bleef, ook als ik niets zei.',
      note: 'Zo was het echt. Ik zei die eerste dagen weinig.',
    },
    {
      day: -6,
      time: '10:25',
      by: 'expert',
      do: 'suggest',
      language: 'nl',
      channel: 'website',
      field: 'text',
      before:
        'Hoor je dat er iets rondgaat over iemand? Stuur dan één bericht. Je hoeft niets op te lossen. Vraag hoe het ' +
        'gaat, en blijf in de buurt.',
      after:
        'Hoor je dat er iets rondgaat over iemand? Stuur dan één bericht. Je hoeft niets op te lossen. Vraag hoe het ' +
        'gaat, en wacht rustig op het antwoord.',
    },
  ],

  'thuis-blijf-in-contact': [
    { day: -24, time: '14:30', by: 'communications', do: 'ask-contribution', expert: 'expert-2', feeEuros: 75 },
    { day: -21, time: '09:40', by: 'expert-2', do: 'answer-contribution', answer: 'yes' },
    {
      day: -21,
      time: '10:50',
      by: 'expert-2',
      do: 'suggest',
      language: 'nl',
      channel: 'website',
      field: 'text',
      before: 'Blijf kleine berichten sturen, ook zonder antwoord.',
      after: 'Blijf kleine berichten sturen, ook als er geen antwoord komt.',
      note: 'Ik las ze allemaal. Antwoorden kon niet altijd.',
    },
    {
      day: -21,
      time: '11:05',
      by: 'expert-2',
      do: 'suggest',
      language: 'nl',
      channel: 'website',
      field: 'text',
      before: 'Geloof wat je hoort. Bewaar het voor jezelf.',
      after: 'Geloof wat je hoort. Vertel het aan niemand.',
    },
    {
      day: -20,
      time: '09:30',
      by: 'communications',
      do: 'decide-suggestion',
      before: 'Blijf kleine berichten sturen, ook zonder antwoord.',
      decision: 'accept',
    },
    {
      day: -20,
      time: '09:45',
      by: 'communications',
      do: 'decide-suggestion',
      before: 'Geloof wat je hoort. Bewaar het voor jezelf.',
      decision: 'refuse',
      answer:
        'Dank u, ik begrijp goed waarom u dit schrijft. Wie luistert, mag zelf ook om advies vragen. Daarom laten ' +
        'we de zachtere zin staan.',
    },
    {
      day: -19,
      time: '14:00',
      by: 'expert-2',
      do: 'give-consent',
      language: 'nl',
      channels: ['nieuwsbrief'],
      quote: 'Ik dacht aan je',
      lastDay: 21,
    },
    { day: -10, time: '15:20', by: 'expert-2', do: 'answer-contribution', answer: 'done' },
    { day: -7, time: '09:35', by: 'communications', do: 'record-care', expert: 'expert-2', feePaidDay: -7 },
  ],

  'thuis-ook-het-dier': [
    {
      day: -82,
      time: '15:20',
      by: 'communications',
      do: 'give-consent',
      language: 'nl',
      channels: ['facebook', 'schermen'],
      quote: 'Pas toen mijn hond mee mocht, durfde ik te bellen.',
      expert: 'expert-2',
    },
    {
      day: -13,
      time: '11:00',
      by: 'expert-2',
      do: 'revoke-consent',
      quote: 'Pas toen mijn hond mee mocht, durfde ik te bellen.',
    },
  ],

  'online-ouderavond': [
    {
      day: -3,
      time: '09:15',
      by: 'substance-2',
      do: 'teach-back',
      language: 'nl',
      heldDay: -4,
      audience: 'ouders',
      readers: 6,
      understood: 'partly',
      findings:
        'Zij begrepen dat een ouder geen expert hoeft te zijn. Vier van de zes dachten dat hun kind mee moest komen. ' +
        'Zij vragen om erbij te zetten dat de avond voor ouders is.',
    },
  ],

  'werk-een-collega-vertelt': [
    {
      day: -6,
      time: '11:20',
      by: 'communications',
      do: 'comment',
      language: 'nl',
      channel: 'intranet',
      field: 'text',
      passage: 'De ander bepaalt het tempo.',
      body: 'Dit is voor mij de kern. Zullen we het eerder zeggen?',
    },
    {
      day: -5,
      time: '09:50',
      by: 'substance',
      do: 'reply',
      thread: 'De ander bepaalt het tempo.',
      body: 'Goed idee. Ik vraag iemand die het zelf heeft meegemaakt of de volgorde klopt.',
    },
    { day: -3, time: '09:30', by: 'substance', do: 'ask-contribution', expert: 'expert-2', feeEuros: 75 },
  ],
}
