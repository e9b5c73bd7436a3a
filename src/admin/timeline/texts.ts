import { formatEuros } from '@/domain/planning/formatMeans'
import type { CampaignLine } from '@/domain/planning/countCampaigns'
import { nameMonth, type ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'

const NL = {
  intro: 'Sleep een campagne naar andere dagen. U ziet eerst wat er verandert.',
  introViewer: 'De campagnes van dit jaar met hun fasen, items en middelen.',
  keys: 'Met de toetsen: pijltjes schuiven een dag, met Shift een week. Enter laat zien wat er verandert, Escape stopt.',
  chart: (year: number) => `Tijdlijn van ${year}`,
  months: 'Maand',
  monthShort: (month: number) => 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')[month - 1] ?? '',
  focus: 'Focus',
  observances: 'Themadagen',
  today: 'vandaag',
  national: (name: string) => `Landelijk: ${name}`,
  items: 'Items',
  hours: 'Uren',
  euros: 'Euro’s',
  progress: ({ planned, approved, shown }: { planned: number; approved: number; shown: number }) =>
    `${planned} gepland, ${approved} goedgekeurd, ${shown} getoond`,
  undatedItems: (count: number) => (count === 1 ? '1 zonder datum' : `${count} zonder datum`),
  overlapShort: (names: readonly string[]) =>
    names.length > 2 ? `Tegelijk met ${names.length} andere campagnes` : `Tegelijk met ${names.join(' en ')}`,
  frame: 'begroot',
  planned: 'gepland',
  spent: 'besteed',
  meansOf: (name: string) => `Uren en euro’s van ${name}`,
  tooMuch: 'meer dan begroot',
  move: 'Verplaatsen…',
  moveOf: (name: string) => `Verplaatsen: ${name}`,
  open: 'Campagne openen',
  newCampaign: 'Nieuwe campagne',
  none: (year: number) => `In ${year} loopt nog geen campagne.`,
  noneHint: 'Maak er een, of neem campagnes over van een eerder jaar.',
  undated: 'Campagnes zonder periode',
  undatedHint: 'Kies een begin en een einde, dan staan ze op de tijdlijn.',
  choosePeriod: 'Periode kiezen…',
  legend: 'Wat de tekens betekenen',
  grounds: { focus: 'begin van een focusperiode', 'school-holiday': 'schoolvakantie', 'public-holiday': 'feestdag', day: 'themadag', remembrance: 'herdenking' },
  phase: 'fase',
  nationalLegend: 'landelijke campagne',
  tableTitle: 'Dezelfde campagnes in een tabel',
  caption: (year: number) => `Campagnes in ${year}, over hun hele looptijd`,
  columns: { campaign: 'Campagne', period: 'Periode', phases: 'Fasen', items: 'Items', hours: 'Uren', euros: 'Euro’s', overlap: 'Tegelijk met', act: 'Doen' },
  period: (from: string, until: string) => `${from} t/m ${until}`,
  noPeriod: 'nog geen periode',
  from: (day: string) => `vanaf ${day}`,
  until: (day: string) => `t/m ${day}`,
  showItems: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  withoutDate: 'zonder datum',
  nothing: 'niets',
  overlapTitle: 'Overlap in woorden',
  noOverlap: 'Geen twee campagnes vragen in dezelfde weken dezelfde aandacht.',
  overlap: ({ first, second, from, until, days }: { first: string; second: string; from: string; until: string; days: number }) =>
    `“${first}” en “${second}” lopen samen van ${from} tot en met ${until} (${days === 1 ? '1 dag' : `${days} dagen`}).`,
  sameAudiences: (names: string) => `Zelfde doelgroep: ${names}.`,
  sameChannels: (names: string) => `Zelfde kanaal: ${names}.`,
  barName: (name: string, period: string) => `${name}, ${period}`,
  barHint: 'Pijltjes schuiven, Enter laat zien wat er verandert.',
  shifted: (name: string, days: number, period: string) =>
    `${name}: ${days === 0 ? 'op de eigen plek' : days > 0 ? `${countDays(days)} later` : `${countDays(-days)} eerder`}, ${period}.`,
  cancelled: 'Gestopt. Er is niets verplaatst.',
  noPeriodToMove: 'Deze campagne heeft nog geen periode.',
  // dialog
  dialogTitle: (name: string) => `“${name}” verplaatsen`,
  how: 'Wat wilt u wijzigen?',
  shiftAll: 'De hele campagne verschuiven',
  stretch: 'Alleen het begin of het einde',
  byDays: 'Dagen later (eerder: min)',
  newStart: 'Nieuwe begindatum',
  withItems: 'Items die nog niemand zag, schuiven mee',
  start: 'Begint op',
  end: 'Eindigt op',
  stretchHint: 'Fasen en items blijven staan.',
  preview: 'Laat zien wat er verandert',
  previewTitle: 'Dit verandert er',
  previewStale: 'U wijzigde uw keuze. Bekijk opnieuw wat er verandert.',
  busy: 'Even kijken wat er verandert…',
  now: 'nu',
  then: 'straks',
  moves: (count: number) => (count === 1 ? '1 item schuift mee' : `${count} items schuiven mee`),
  stays: (count: number) => (count === 1 ? '1 item blijft staan' : `${count} items blijven staan`),
  wholeSeries: 'de hele reeks, vanaf de eerste keer',
  phasesMove: 'Fasen',
  askTitle: 'Verschijnt dit ook op de nieuwe dag?',
  askHint: 'Deze tekst is goedgekeurd en staat klaar. Wie goedkeurde, ziet het nieuwe moment op de startpagina.',
  askYes: 'Ja, verschijnt op de nieuwe dag',
  askEventYes: 'Ja, verschijnt op de nieuwe dag en de bijeenkomst gaat mee',
  askNo: 'Nee, alleen de kaart schuift',
  answerFirst: 'Kies eerst ja of nee.',
  doMove: 'Verplaatsen',
  doStretch: 'Periode wijzigen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  undone: (name: string) => `Ongedaan gemaakt. “${name}” staat weer waar zij stond.`,
  lost: 'De server is even niet bereikbaar. Wat u ziet kan verouderd zijn.',
}

const EN: typeof NL = {
  intro: 'Drag a campaign to other days. You see first what changes.',
  introViewer: 'The campaigns of this year with their phases, items and means.',
  keys: 'Keys: arrows move by a day, with Shift by a week. Enter shows what changes, Escape stops.',
  chart: (year) => `Timeline of ${year}`,
  months: 'Month',
  monthShort: (month) => 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1] ?? '',
  focus: 'Focus',
  observances: 'Observances',
  today: 'today',
  national: (name) => `National: ${name}`,
  items: 'Items',
  hours: 'Hours',
  euros: 'Euros',
  progress: ({ planned, approved, shown }) => `${planned} planned, ${approved} approved, ${shown} shown`,
  undatedItems: (count) => `${count} without a date`,
  overlapShort: (names) =>
    names.length > 2 ? `Together with ${names.length} other campaigns` : `Together with ${names.join(' and ')}`,
  frame: 'budget',
  planned: 'planned',
  spent: 'spent',
  meansOf: (name) => `Hours and euros of ${name}`,
  tooMuch: 'more than budgeted',
  move: 'Move…',
  moveOf: (name) => `Move: ${name}`,
  open: 'Open campaign',
  newCampaign: 'New campaign',
  none: (year) => `No campaign runs in ${year} yet.`,
  noneHint: 'Make one, or carry campaigns over from an earlier year.',
  undated: 'Campaigns without a period',
  undatedHint: 'Choose a start and an end to put them on the timeline.',
  choosePeriod: 'Choose period…',
  legend: 'What the marks mean',
  grounds: { focus: 'start of a focus period', 'school-holiday': 'school holiday', 'public-holiday': 'public holiday', day: 'observance', remembrance: 'remembrance' },
  phase: 'phase',
  nationalLegend: 'national campaign',
  tableTitle: 'The same campaigns in a table',
  caption: (year) => `Campaigns in ${year}, over their whole life`,
  columns: { campaign: 'Campaign', period: 'Period', phases: 'Phases', items: 'Items', hours: 'Hours', euros: 'Euros', overlap: 'Together with', act: 'Do' },
  period: (from, until) => `${from} to ${until}`,
  noPeriod: 'no period yet',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  showItems: (count) => (count === 1 ? '1 item' : `${count} items`),
  withoutDate: 'without a date',
  nothing: 'nothing',
  overlapTitle: 'Overlap in words',
  noOverlap: 'No two campaigns ask for the same attention in the same weeks.',
  overlap: ({ first, second, from, until, days }) =>
    `“${first}” and “${second}” run together from ${from} to ${until} (${days === 1 ? '1 day' : `${days} days`}).`,
  sameAudiences: (names) => `Same audience: ${names}.`,
  sameChannels: (names) => `Same channel: ${names}.`,
  barName: (name, period) => `${name}, ${period}`,
  barHint: 'Arrows move, Enter shows what changes.',
  shifted: (name, days, period) =>
    `${name}: ${days === 0 ? 'in its own place' : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`}, ${period}.`,
  cancelled: 'Stopped. Nothing was moved.',
  noPeriodToMove: 'This campaign has no period yet.',
  dialogTitle: (name) => `Move “${name}”`,
  how: 'What do you want to change?',
  shiftAll: 'Shift the whole campaign',
  stretch: 'Only its start or end',
  byDays: 'Days later (earlier: minus)',
  newStart: 'New start date',
  withItems: 'Items that nobody saw yet move along',
  start: 'Starts on',
  end: 'Ends on',
  stretchHint: 'Phases and items stay.',
  preview: 'Show what changes',
  previewTitle: 'This changes',
  previewStale: 'You changed your choice. Look again at what changes.',
  busy: 'Looking at what changes…',
  now: 'now',
  then: 'then',
  moves: (count) => (count === 1 ? '1 item moves along' : `${count} items move along`),
  stays: (count) => (count === 1 ? '1 item stays' : `${count} items stay`),
  wholeSeries: 'the whole series, from its first time',
  phasesMove: 'Phases',
  askTitle: 'Does this appear on the new day too?',
  askHint: 'This text is approved and ready. Whoever approved sees the new moment on the start page.',
  askYes: 'Yes, it appears on the new day',
  askEventYes: 'Yes, it appears on the new day and the event goes along',
  askNo: 'No, only the card moves',
  answerFirst: 'Choose yes or no first.',
  doMove: 'Move',
  doStretch: 'Change period',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  undone: (name) => `Undone. “${name}” is back where it was.`,
  lost: 'The server cannot be reached. What you see may be out of date.',
}

/** Words of the timeline. */
export const TIMELINE_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
export type TimelineTexts = typeof NL

const countDays = (days: number): string => (days === 1 ? '1 dag' : `${days} dagen`)

/** A day without its weekday; the year only when it is another than the one at hand. */
export function nameDay({ date, year, locale }: { date: PlainDate; year: number; locale: ScreenLocale }): string {
  const words = `${Number(date.slice(8))} ${nameMonth({ month: Number(date.slice(5, 7)), locale })}`
  return Number(date.slice(0, 4)) === year ? words : `${words} ${Number(date.slice(0, 4))}`
}

/** The period of a campaign in words, open ends included. */
export function namePeriod({ startDate, endDate, year, locale }: {
  startDate: PlainDate | null
  endDate: PlainDate | null
  year: number
  locale: ScreenLocale
}): string {
  const texts = TIMELINE_TEXTS[locale]
  const name = (date: PlainDate) => nameDay({ date, year, locale })
  if (startDate && endDate) return texts.period(name(startDate), name(endDate))
  if (startDate) return texts.from(name(startDate))
  return endDate ? texts.until(name(endDate)) : texts.noPeriod
}

/** Hours as a number, to the quarter where people book quarters; euros as people write them. */
export function formatAmount({ amount, unit, locale }: { amount: number; unit: 'hours' | 'euros'; locale: ScreenLocale }): string {
  if (unit === 'euros') return formatEuros({ amount, locale })
  const rounded = String(Math.round(amount * 100) / 100)
  return locale === 'nl' ? rounded.replace('.', ',') : rounded
}

/** Planned of what was asked for, and spent. */
export function describeLine({ line, unit, locale }: { line: CampaignLine; unit: 'hours' | 'euros'; locale: ScreenLocale }): string {
  const { planned, spent, frame } = line
  const say = (amount: number) =>
    `${formatAmount({ amount, unit, locale })}${unit === 'hours' ? (locale === 'nl' ? ' uur' : ' hours') : ''}`
  return locale === 'nl'
    ? `${say(planned)} gepland${frame === null ? '' : ` van ${say(frame)}`}, ${say(spent)} besteed`
    : `${say(planned)} planned${frame === null ? '' : ` of ${say(frame)}`}, ${say(spent)} spent`
}
