import type { ClashAction, ClashCode } from '@/domain/planning/findClashes'
import type { ScreenLocale } from '@/domain/time/dutch'

type OpenRecord = Extract<ClashAction, { kind: 'open' }>['record']

const NL = {
  count: (count: number, year: number) =>
    count === 1 ? `1 ding botst in ${year}.` : `${count} dingen botsen in ${year}.`,
  advice: 'Dit is advies. Niets wordt tegengehouden.',
  none: (year: number) => `In ${year} botst niets.`,
  noneHint: 'Plant of verplaatst u iets, dan staat hier wat niet samengaat.',
  past: (year: number) => `${year} is voorbij. Wat voorbij is, kan niet meer botsen.`,
  kinds: 'Soorten',
  meaning: {
    'channel-interval': 'Berichten op één kanaal volgen elkaar sneller op dan bij het kanaal is afgesproken.',
    'audience-week': 'Een doelgroep krijgt in één week meer dan is afgesproken.',
    'tone-remembrance': 'Iets luchtigs staat op een dag waarop mensen herdenken.',
    'help-line-overdue': 'Een hulplijn bij een item is niet op tijd nagekeken.',
    'national-ended': 'De landelijke campagne is dan al afgelopen.',
    'outside-campaign': 'Een item staat buiten de periode van zijn campagne.',
    'nobody-approves': 'Wie mag goedkeuren, is er dan niet.',
    'pause-asks-approval': 'Een pauze vraagt een nieuwe goedkeuring, en die is er nog niet.',
    'similar-title': 'Misschien is dit twee keer hetzelfde bericht.',
  } satisfies Record<ClashCode, string>,
  wayOut: 'Uitweg:',
  items: 'Het gaat om:',
  noDate: 'zonder datum',
  more: (count: number) => `en nog ${count}`,
  moveTo: (day: string) => `Verplaats naar ${day}`,
  moving: 'Bezig…',
  open: {
    card: 'Open het item',
    campaign: 'Open de campagne',
    'help-line': 'Open de hulplijn',
    person: 'Open de gegevens van deze collega',
  } satisfies Record<OpenRecord, string>,
  askTitle: 'Verschijnt het ook op de nieuwe dag?',
  askYes: 'Ja, verschijnt mee',
  askEventTitle: 'Gaat de bijeenkomst ook naar de nieuwe dag?',
  askEventYes: 'Ja, de bijeenkomst gaat mee',
  askNo: 'Nee, alleen de kaart',
  cancel: 'Annuleren',
  close: 'Sluiten',
}

const EN: typeof NL = {
  count: (count, year) => (count === 1 ? `1 thing clashes in ${year}.` : `${count} things clash in ${year}.`),
  advice: 'This is advice. Nothing is held back.',
  none: (year) => `Nothing clashes in ${year}.`,
  noneHint: 'When you plan or move something, what does not go together appears here.',
  past: (year) => `${year} is over. What is over cannot clash any more.`,
  kinds: 'Kinds',
  meaning: {
    'channel-interval': 'Posts on one channel follow each other sooner than was agreed for the channel.',
    'audience-week': 'An audience gets more in one week than was agreed.',
    'tone-remembrance': 'Something light stands on a day on which people remember.',
    'help-line-overdue': 'A help line of an item was not checked in time.',
    'national-ended': 'The national campaign will have ended by then.',
    'outside-campaign': 'An item stands outside the period of its campaign.',
    'nobody-approves': 'Whoever may approve is away then.',
    'pause-asks-approval': 'A pause asks for a new approval, which is not there yet.',
    'similar-title': 'Perhaps this is the same post twice.',
  },
  wayOut: 'Way out:',
  items: 'It is about:',
  noDate: 'without a date',
  more: (count) => `and ${count} more`,
  moveTo: (day) => `Move to ${day}`,
  moving: 'Working…',
  open: {
    card: 'Open the item',
    campaign: 'Open the campaign',
    'help-line': 'Open the help line',
    person: 'Open this colleague’s details',
  },
  askTitle: 'Does it appear on the new day too?',
  askYes: 'Yes, it appears along',
  askEventTitle: 'Does the event go to the new day too?',
  askEventYes: 'Yes, the event goes along',
  askNo: 'No, only the card',
  cancel: 'Cancel',
  close: 'Close',
}

export type ClashTexts = typeof NL

/** Words of the page on clashes. */
export const CLASH_TEXTS: Record<ScreenLocale, ClashTexts> = { nl: NL, en: EN }
