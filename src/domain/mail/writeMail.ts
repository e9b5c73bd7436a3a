import type { Role } from '../workflow/roles'
import { describeDate } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import type { MailKind } from './mailKinds'

export type MailRecipient = {
  role: Role
  /** an ordinary word that an expert-by-experience chose for the subject; null when none */
  mailWord: string | null
}

export type MailFacts = {
  /** absolute address of the page that says the rest, behind the sign-in */
  link: string
  /** day before which something is asked */
  dueOn?: PlainDate
  /** lines of a digest; each already free of titles of sensitive items and of names */
  lines?: readonly string[]
}

export type WrittenMail = { subject: string; text: string }

type Words = { subject: string; opening: string; ask: string }

const WORDS: Record<MailKind, Words> = {
  'review-asked': {
    subject: 'Er wacht een tekst op u',
    opening: 'Een collega vraagt u om een tekst te beoordelen.',
    ask: 'Lees de tekst en geef uw oordeel',
  },
  'review-reminder': {
    subject: 'Herinnering: er wacht een tekst op u',
    opening: 'Een tekst wacht nog op uw oordeel.',
    ask: 'Lees de tekst en geef uw oordeel',
  },
  'verdict-given': {
    subject: 'Uw tekst is goedgekeurd',
    opening: 'Een tekst die u liet beoordelen is goedgekeurd.',
    ask: 'Bekijk wanneer en waar hij verschijnt',
  },
  'changes-asked': {
    subject: 'Er is een wijziging gevraagd',
    opening: 'Een collega vraagt om een wijziging in een tekst van u.',
    ask: 'Lees wat er gevraagd wordt',
  },
  released: {
    subject: 'Er is iets verschenen',
    opening: 'Een tekst van u is nu te lezen.',
    ask: 'Bekijk wat er verscheen',
  },
  withdrawn: {
    subject: 'Er is iets gestopt of ingetrokken',
    opening: 'Een tekst, een deel ervan of het schrijven eraan is gestopt. Wat is ingetrokken, zien lezers niet meer.',
    ask: 'Bekijk of er nog iets te doen is',
  },
  'words-elsewhere': {
    subject: 'Met spoed: kijk naar een tekst',
    opening: 'In een tekst staat iets dat er niet meer mag staan.',
    ask: 'Haal het weg of trek de tekst in',
  },
  overdue: {
    subject: 'De geplande dag is voorbij',
    opening: 'Een tekst van u had al moeten verschijnen, maar is niet goedgekeurd.',
    ask: 'Kies een nieuwe dag of vraag een oordeel',
  },
  'contribution-asked': {
    subject: 'Een vraag aan u',
    opening: 'Er staat iets voor u klaar. Het hoeft niet, en er is geen haast bij.',
    ask: 'Kijk wanneer het u uitkomt',
  },
  'consent-ending': {
    subject: 'Een afspraak loopt binnenkort af',
    opening: 'Een afspraak loopt over een maand of eerder af. Daarna verdwijnt vanzelf wat erop rust.',
    ask: 'Bekijk wat u wilt doen',
  },
  week: {
    subject: 'Deze week in de agenda',
    opening: 'Dit staat er deze week te gebeuren.',
    ask: 'Open de kalender',
  },
  'watch-tonight': {
    subject: 'Vanavond let u op de reacties',
    opening: 'U houdt vanavond de reacties in de gaten bij wat vandaag verscheen.',
    ask: 'Bekijk waar het staat',
  },
}

const CLOSING = 'Wilt u zulke berichten niet meer? Dat stelt u in bij uw account.'
/** The account page names the program; who writes along finds the pause on a page that names nothing. */
const CLOSING_FOR_EXPERT = 'U hoeft niets te doen. Wilt u even geen vragen? Kies dan pauze bij een van uw teksten.'
const NEUTRAL_WORD = 'Bericht'

/**
 * The words of one mail. It says that something waits and where, never what a text says: a mailbox may be
 * shared. An expert-by-experience gets the ordinary word they chose as the whole subject.
 *
 * @example writeMail({ kind: 'week', recipient: { role: 'communications', mailWord: null }, facts: { link } }).subject
 */
export function writeMail({ kind, recipient, facts }: {
  kind: MailKind
  recipient: MailRecipient
  facts: MailFacts
}): WrittenMail {
  const { subject, opening, ask } = WORDS[kind]
  const isExpert = recipient.role === 'expert'
  const due = facts.dueOn ? [`Graag voor ${describeDate({ date: facts.dueOn })}.`] : []
  const lines = (facts.lines ?? []).map((line) => `- ${line}`)
  return {
    subject: isExpert ? subjectForExpert(recipient) : subject,
    text: [
      isExpert ? 'Er staat een bericht voor u klaar. Lees het wanneer het u uitkomt.' : [opening, ...due].join(' '),
      ...(lines.length > 0 && !isExpert ? [lines.join('\n')] : []),
      `${isExpert ? 'Openen' : ask}: ${facts.link}`,
      isExpert ? CLOSING_FOR_EXPERT : CLOSING,
    ].join('\n\n'),
  }
}

/** The whole subject of a mail to an expert-by-experience: the ordinary word they chose. */
export function subjectForExpert({ mailWord }: Pick<MailRecipient, 'mailWord'>): string {
  return mailWord?.trim() || NEUTRAL_WORD
}
