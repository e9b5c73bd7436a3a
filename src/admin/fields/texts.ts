import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  clear: 'Leegmaken',
  date: 'Datum',
  time: 'Tijd',
  timeMissing: 'Vul ook een tijd in.',
  dateMissing: 'Vul ook een datum in.',
  shifted: (moment: string) => `Door de klokwissel bestaat deze tijd niet. Het wordt ${moment}.`,
  newChannel: 'Nieuw kanaal',
  unknownChannel: 'Kanaal',
  characters: (count: number, most: number | null) =>
    most === null ? `${count} tekens` : `${count} van ${most} tekens`,
  tooLong: 'te lang',
  noMeansChosen: 'niet toegewezen',
  meansLoading: 'wordt opgezocht…',
  meansGone: 'een middel dat niet in dit jaarplan staat',
  planWithoutMeans: (year: string) => `In het jaarplan van ${year} staan geen middelen.`,
}

const EN: typeof NL = {
  clear: 'Clear',
  date: 'Date',
  time: 'Time',
  timeMissing: 'Fill in a time as well.',
  dateMissing: 'Fill in a date as well.',
  shifted: (moment) => `The clock change skips this time. It becomes ${moment}.`,
  newChannel: 'New channel',
  unknownChannel: 'Channel',
  characters: (count, most) => (most === null ? `${count} characters` : `${count} of ${most} characters`),
  tooLong: 'too long',
  noMeansChosen: 'not assigned',
  meansLoading: 'looking it up…',
  meansGone: 'means that are not in this year plan',
  planWithoutMeans: (year) => `The year plan of ${year} names no means.`,
}

/** Words of the input fields. */
export const FIELD_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
