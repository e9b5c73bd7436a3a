import type { Reason, Wording } from '../workflow/wording'

/** Why a campaign cannot be moved or stretched as asked. */
export type MoveCampaignRefusal =
  | 'not-allowed'
  | 'stale'
  | 'items-changed'
  | 'no-dates'
  | 'over'
  | 'end-before-start'
  | 'item'

/** What a move of a campaign also does or leaves. */
export type MoveCampaignNoteCode =
  | 'tie-dropped'
  | 'begun'
  | 'national-stays'
  | 'phase-outside'
  | 'items-outside'
  | 'undated'

export type MoveCampaignNote = { code: MoveCampaignNoteCode; person: Wording }

/** Why an item of a campaign stays while the campaign moves, beside the reasons of one card. */
export type CampaignStayCode = 'series' | 'series-begun' | 'series-unclear' | 'of-series'

/**
 * A refusal as programs and people read it.
 *
 * @example campaignRefusalOf('stale').person.nl // 'Iemand heeft deze campagne intussen gewijzigd. …'
 */
export function campaignRefusalOf(code: Exclude<MoveCampaignRefusal, 'item'>): Reason<MoveCampaignRefusal> {
  return { code, channel: null, person: REFUSALS[code] }
}

/**
 * What to know beside the new days, before and after a move.
 *
 * @param names of phases or of the national campaign that the note is about
 * @param count items that the note is about
 * @example campaignNoteOf({ code: 'items-outside', count: 2 })
 */
export function campaignNoteOf({
  code,
  names = '',
  count = 0,
}: {
  code: MoveCampaignNoteCode
  names?: string
  count?: number
}): MoveCampaignNote {
  const { nl, en } = NOTES[code]
  return { code, person: { nl: nl({ names, count }), en: en({ names, count }) } }
}

export const CAMPAIGN_STAY_REASONS: Record<CampaignStayCode, Wording> = {
  series: {
    nl: 'Deze reeks is goedgekeurd of ligt ter beoordeling. Verplaats haar zelf, op de kalender.',
    en: 'This series is approved or in review. Move it yourself, on the calendar.',
  },
  'series-begun': {
    nl: 'De eerste keer van deze reeks is al geweest. Verplaats de keren die nog komen zelf, op de kalender.',
    en: 'The first time of this series is over. Move the times that are to come yourself, on the calendar.',
  },
  'series-unclear': {
    nl: 'Het ritme van deze reeks past niet bij de nieuwe dagen. Verplaats haar zelf, op de kalender.',
    en: 'The rhythm of this series does not fit the new days. Move it yourself, on the calendar.',
  },
  'of-series': {
    nl: 'Dit is één keer uit een reeks. De reeks blijft ook staan.',
    en: 'This is one time of a series. The series stays too.',
  },
}

const REFUSALS: Record<Exclude<MoveCampaignRefusal, 'item'>, Wording> = {
  'not-allowed': {
    nl: 'Met uw rol kunt u geen campagnes verplaatsen. Vraag het een adviseur.',
    en: 'Your role cannot move campaigns. Ask an adviser.',
  },
  stale: {
    nl: 'Iemand heeft deze campagne intussen gewijzigd. Er is niets verplaatst. Bekijk de nieuwe data en probeer het opnieuw.',
    en: 'Somebody changed this campaign meanwhile. Nothing was moved. Look at the new dates and try again.',
  },
  'items-changed': {
    nl: 'Iemand heeft intussen een item van deze campagne gewijzigd. Er is niets verplaatst. Bekijk opnieuw wat er verandert.',
    en: 'Somebody changed an item of this campaign meanwhile. Nothing was moved. Look again at what changes.',
  },
  'no-dates': {
    nl: 'Deze campagne heeft nog geen periode. Kies eerst een begin en een einde.',
    en: 'This campaign has no period yet. Choose a start and an end first.',
  },
  over: {
    nl: 'Deze campagne is voorbij en verschuift niet meer. Neem haar over naar een nieuw jaar, of pas haar einde aan.',
    en: 'This campaign is over and no longer moves. Carry it over to a new year, or change its end.',
  },
  'end-before-start': {
    nl: 'Het einde ligt voor het begin. Kies een later einde.',
    en: 'The end is before the start. Choose a later end.',
  },
}

type NoteWords = (about: { names: string; count: number }) => string

const NOTES: Record<MoveCampaignNoteCode, Record<keyof Wording, NoteWords>> = {
  'tie-dropped': {
    nl: () => 'De campagne volgt de themadag niet meer, want u kiest zelf een datum.',
    en: () => 'The campaign no longer follows the observance, since you choose a date yourself.',
  },
  begun: {
    nl: () => 'De campagne is al begonnen. Wat lezers al zagen, blijft staan.',
    en: () => 'The campaign has begun. What readers saw already stays.',
  },
  'national-stays': {
    nl: ({ names }) => `De landelijke campagne "${names}" verschuift niet mee.`,
    en: ({ names }) => `The national campaign "${names}" does not move along.`,
  },
  'phase-outside': {
    nl: ({ names }) => `Buiten de nieuwe periode valt: ${names}. Pas die fase aan in de campagne.`,
    en: ({ names }) => `Outside the new period: ${names}. Change that phase in the campaign.`,
  },
  'items-outside': {
    nl: ({ count }) =>
      count === 1
        ? 'Straks staat 1 item buiten de periode van de campagne.'
        : `Straks staan ${count} items buiten de periode van de campagne.`,
    en: ({ count }) =>
      count === 1
        ? '1 item will be outside the period of the campaign.'
        : `${count} items will be outside the period of the campaign.`,
  },
  undated: {
    nl: ({ count }) =>
      count === 1 ? '1 idee heeft nog geen datum en blijft zo.' : `${count} ideeën hebben nog geen datum en blijven zo.`,
    en: ({ count }) =>
      count === 1 ? '1 idea has no date yet and stays so.' : `${count} ideas have no date yet and stay so.`,
  },
}
