import { CONSENT_PART_LABELS } from '../consent/consent'
import { MAIL_KIND_LABELS } from '../mail/mailKinds'
import { BRAKE_SCOPE_LABELS } from '../serving/brake'
import { ROLE_LABELS } from '../workflow/roles'
import type { Wording } from '../workflow/wording'

type Words = Readonly<Record<string, Wording>>

/** How a detail is said. What is said of nothing (no value, a count of zero) is left out of the sentence. */
export type DetailRule =
  /** an id, or what the entry says otherwise already */
  | { say: 'nothing' }
  /** the first eight characters: enough to see whether two are the same */
  | { say: 'hash'; label: Wording }
  /** a number, or the length of a list of ids, with what is counted */
  | { say: 'count'; one: Wording; many: Wording }
  /** a label and the place in an order: "editie 2" */
  | { say: 'number'; label: Wording }
  | { say: 'flag'; yes: Wording; no: Wording | null }
  /** one of a few codes; any other value is said as it is */
  | { say: 'choice'; label: Wording | null; words: Words }
  /** an instant; codes that stand for no moment have words of their own */
  | { say: 'moment'; label: Wording; words?: Words }
  /** an instant at which something ends: at midnight the day before is the last */
  | { say: 'end'; label: Wording; words?: Words }
  | { say: 'day'; label: Wording }
  /** wall times of a series */
  | { say: 'occurrences'; label: Wording }
  | { say: 'languages'; label: Wording }
  /** language and number: "nl 2" */
  | { say: 'editions'; label: Wording }
  /** names of fields of the record */
  | { say: 'fields'; one: Wording; many: Wording }

const both = (nl: string, en: string): Wording => ({ nl, en })
const NOTHING: DetailRule = { say: 'nothing' }
const count = (one: Wording, many: Wording): DetailRule => ({ say: 'count', one, many })
const NO_END = both('zonder einddatum', 'without an end')

const DECISIONS: Words = {
  approve: both('goedgekeurd', 'approved'),
  'request-changes': both('aanpassing gevraagd', 'changes requested'),
  accepted: both('overgenomen', 'accepted'),
  refused: both('niet overgenomen', 'not accepted'),
  withdrawn: both('teruggenomen', 'withdrawn'),
}

const REASONS: Words = {
  AuthenticationError: both('adres of wachtwoord klopt niet', 'address or password is wrong'),
  LockedAuth: both('account tijdelijk op slot', 'account locked for a while'),
  before: both('de dag komt eraan', 'the day is near'),
  late: both('de dag is voorbij', 'the day has passed'),
}

/**
 * Every name that a detail of an entry can have. A test walks all that the program writes: a name that is not here
 * fails it.
 */
export const DETAIL_RULES: Readonly<Record<string, DetailRule>> = {
  // Records, by id. They stand among all data of the entry.
  campaignId: NOTHING,
  commentId: NOTHING,
  consentId: NOTHING,
  contributionId: NOTHING,
  linkId: NOTHING,
  proposedBy: NOTHING,
  publicId: NOTHING,
  recipientId: NOTHING,
  requestId: NOTHING,
  suggestionId: NOTHING,
  teachBackId: NOTHING,
  verdictId: NOTHING,
  ids: NOTHING,
  // An address in the code of the page; the entry among all data has it whole.
  filter: NOTHING,
  // Of a pause: all it is on, or one item. Of a sealed text: an id.
  itemId: { say: 'choice', label: null, words: { all: both('voor alles', 'for everything') } },

  operation: {
    say: 'choice',
    label: null,
    words: { create: both('toegevoegd', 'added'), update: both('gewijzigd', 'changed'), delete: both('verwijderd', 'deleted') },
  },
  fields: { say: 'fields', one: both('veld', 'field'), many: both('velden', 'fields') },
  revision: { say: 'number', label: both('versie', 'version') },
  role: { say: 'choice', label: both('rol', 'role'), words: ROLE_LABELS },
  before: { say: 'choice', label: both('eerst', 'before'), words: ROLE_LABELS },
  enabled: { say: 'flag', yes: both('sleutel staat aan', 'key is on'), no: both('sleutel staat uit', 'key is off') },
  deleted: { say: 'flag', yes: both('verwijderd', 'deleted'), no: null },

  editionNumber: { say: 'number', label: both('editie', 'edition') },
  editions: { say: 'editions', label: both('edities', 'editions') },
  contentHash: { say: 'hash', label: both('tekst', 'text') },
  termsHash: { say: 'hash', label: both('voorwaarden', 'terms') },
  basis: {
    say: 'choice',
    label: null,
    words: { approval: both('na goedkeuring', 'after approval'), 'part-removed': both('een onderdeel is eraf gehaald', 'a part was taken off') },
  },
  decision: { say: 'choice', label: both('oordeel', 'verdict'), words: DECISIONS },
  dueOn: { say: 'day', label: both('graag vóór of op', 'due on') },
  releaseAt: { say: 'moment', label: both('verschijnt op', 'appears on'), words: { unchanged: both('begin blijft gelijk', 'start unchanged') } },
  endsAt: {
    say: 'end',
    label: both('te zien', 'shown'),
    words: { unchanged: both('einde blijft gelijk', 'end unchanged'), none: NO_END },
  },
  recurrenceId: { say: 'occurrences', label: both('keer', 'time') },
  recurrenceIds: { say: 'occurrences', label: both('keren', 'times') },
  themeIds: count(both('thema', 'theme'), both('thema’s', 'themes')),
  audienceIds: count(both('doelgroep', 'audience'), both('doelgroepen', 'audiences')),

  scope: { say: 'choice', label: both('op', 'on'), words: BRAKE_SCOPE_LABELS },
  from: { say: 'moment', label: both('vanaf', 'from') },
  needsApproval: {
    say: 'flag',
    yes: both('daarna opnieuw goedkeuren', 'approval needed afterwards'),
    no: both('gaat daarna vanzelf verder', 'goes on by itself afterwards'),
  },

  part: { say: 'choice', label: both('onderdeel', 'part'), words: CONSENT_PART_LABELS },
  languages: { say: 'languages', label: both('talen', 'languages') },
  until: { say: 'end', label: both('geldig', 'valid'), words: { none: NO_END } },
  through: {
    say: 'choice',
    label: both('via', 'through'),
    words: {
      page: both('de eigen pagina', 'their own page'),
      code: both('een code', 'a code'),
      request: both('een verzoek', 'a request'),
      paper: both('papier', 'paper'),
    },
  },
  copy: { say: 'number', label: both('kopie', 'copy') },
  isDone: { say: 'flag', yes: both('afgehandeld', 'handled'), no: both('nog te doen', 'still to do') },
  isResolved: { say: 'flag', yes: both('afgehandeld', 'resolved'), no: both('weer open', 'open again') },
  isPaused: { say: 'flag', yes: both('pauze begonnen', 'pause began'), no: both('pauze voorbij', 'pause over') },

  purpose: {
    say: 'choice',
    label: both('waarvoor', 'for'),
    words: { review: both('meelezen', 'review'), 'co-writing': both('meeschrijven', 'co-writing') },
  },
  kind: {
    say: 'choice',
    label: both('soort', 'kind'),
    words: { ...MAIL_KIND_LABELS, page: both('pagina', 'page'), calendar: both('agenda', 'calendar') },
  },
  expiresAt: { say: 'end', label: both('geldig', 'valid') },
  state: {
    say: 'choice',
    label: both('stand', 'state'),
    words: {
      asked: both('gevraagd', 'asked'),
      writing: both('schrijft mee', 'writing'),
      done: both('klaar', 'done'),
      declined: both('liever niet', 'declined'),
      stopped: both('gestopt', 'stopped'),
    },
  },
  checkedOn: { say: 'day', label: both('nagekeken op', 'checked on') },
  checkAgainBy: { say: 'day', label: both('opnieuw vóór of op', 'again by') },
  readers: count(both('lezer', 'reader'), both('lezers', 'readers')),
  understood: {
    say: 'choice',
    label: null,
    words: { well: both('goed begrepen', 'understood well'), partly: both('deels begrepen', 'understood in part'), not: both('niet begrepen', 'not understood') },
  },

  file: {
    say: 'choice',
    label: both('als', 'as'),
    words: { workbook: both('Excel-bestand', 'workbook'), report: both('verslag', 'report'), calendar: both('agendabestand', 'calendar file') },
  },
  audience: { say: 'choice', label: null, words: { team: both('voor het team', 'for the team'), shared: both('om te delen', 'to share') } },
  year: { say: 'number', label: both('jaar', 'year') },

  items: count(both('item', 'item'), both('items', 'items')),
  added: count(both('bericht erbij', 'post added'), both('berichten erbij', 'posts added')),
  changed: count(both('bericht veranderd', 'post changed'), both('berichten veranderd', 'posts changed')),
  removed: count(both('bericht weg', 'post removed'), both('berichten weg', 'posts removed')),
  versions: count(both('oude versie', 'old version'), both('oude versies', 'old versions')),
  pictures: count(both('beeld', 'picture'), both('beelden', 'pictures')),
  comments: count(both('opmerking', 'comment'), both('opmerkingen', 'comments')),
  suggestions: count(both('voorstel', 'suggestion'), both('voorstellen', 'suggestions')),
  mails: count(both('mail', 'mail'), both('mails', 'mails')),
  guestLinks: count(both('gastlink', 'guest link'), both('gastlinks', 'guest links')),
  viewLinks: count(both('deellink', 'view link'), both('deellinks', 'view links')),
  count: count(both('poging', 'attempt'), both('pogingen', 'attempts')),
  entries: count(both('regel', 'entry'), both('regels', 'entries')),
  events: count(both('gebeurtenis', 'event'), both('gebeurtenissen', 'events')),
  reason: { say: 'choice', label: both('reden', 'reason'), words: REASONS },
  anchor: { say: 'day', label: both('gerekend vanaf', 'counted from') },
}
