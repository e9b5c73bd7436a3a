import type { ScreenLocale } from '@/domain/time/dutch'

import type { Ground } from './sheet'

const NL = {
  year: (year: string) => `Kalender ${year}`,
  print: 'Afdrukken',
  instead: 'Op dit scherm staan werktitels. Kies op het scherm “Afdrukken”: dat vel toont gevoelige items onder hun neutrale titel.',
  yearSheet: 'Jaar op A3',
  monthSheet: 'Maand op A4',
  choose: 'Vel',
  hint: 'Kies bij het afdrukken geen extra marges. Het papierformaat staat al goed.',
  back: 'Terug naar de kalender',
  previous: 'Vorige',
  next: 'Volgende',
  state: (day: string) => `Stand van ${day}. Een planning is een wens: data kunnen nog veranderen.`,
  day: 'Dag',
  week: 'Week',
  weekShort: (week: number) => `wk ${week}`,
  campaigns: 'Campagnes',
  more: (count: number) => `en nog ${count}`,
  preview: 'Voorbeeld van het vel',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  weekdayShort: 'ma di wo do vr za zo'.split(' '),
  grounds: {
    remembrance: 'herdenking',
    'public-holiday': 'feestdag',
    observance: 'themadag of themaweek',
    'school-holiday': 'schoolvakantie',
  } as Partial<Record<Ground, string>>,
}

const EN: typeof NL = {
  year: (year) => `Calendar ${year}`,
  print: 'Print',
  instead: 'This screen holds working titles. Choose “Print” on the screen: that sheet shows sensitive items under their discreet title.',
  yearSheet: 'Year on A3',
  monthSheet: 'Month on A4',
  choose: 'Sheet',
  hint: 'Add no margins when you print. The size of the paper is right already.',
  back: 'Back to the calendar',
  previous: 'Previous',
  next: 'Next',
  state: (day) => `As of ${day}. A plan is a wish: dates may still change.`,
  day: 'Day',
  week: 'Week',
  weekShort: (week) => `wk ${week}`,
  campaigns: 'Campaigns',
  more: (count) => `and ${count} more`,
  preview: 'Preview of the sheet',
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  weekdayShort: 'Mo Tu We Th Fr Sa Su'.split(' '),
  grounds: {
    remembrance: 'remembrance',
    'public-holiday': 'public holiday',
    observance: 'observance',
    'school-holiday': 'school holiday',
  },
}

export const PRINT_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
