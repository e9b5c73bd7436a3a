import type { ScreenLocale } from '@/domain/time/dutch'
import { joinWords } from '@/domain/workflow/wording'

const list = (locale: ScreenLocale, words: readonly string[]) => joinWords({ words, locale })

const NL = {
  ask: 'Aan wie, voor wanneer en met welke vraag',
  askOther: 'Vraag het een ander, of voor een andere dag',
  askAgain: 'Vraag opnieuw',
  whom: 'Van wie vraagt u een oordeel?',
  everyone: (role: string) => `Iedereen met de rol ${role.charAt(0).toLowerCase()}${role.slice(1)}`,
  preselected: (names: readonly string[]) => `De tekst veranderde na het oordeel van ${list('nl', names)}.`,
  due: 'Graag voor',
  note: 'Uw vraag (mag leeg blijven)',
  asked: (by: string, at: string) => `${by} vroeg om een beoordeling op ${at}.`,
  to: (names: readonly string[]) => `Gevraagd aan: ${list('nl', names)}.`,
  dueOn: (day: string, count: string) => `Graag voor ${day} (${count}).`,
  reasons: 'Redenen bij opmerkingen',
  since: (at: string) => `Wat er veranderde sinds uw ja van ${at}`,
  sinceNo: (at: string) => `Wat er veranderde sinds uw vraag om wijziging van ${at}`,
  again: 'De tekst is veranderd sinds uw oordeel. Kijk opnieuw naar wat hieronder staat.',
  noNeed: 'De tekst is veranderd sinds uw oordeel. U hoeft niet opnieuw te kijken.',
  lost: 'De tekst die u las wordt niet meer bewaard. Lees de hele tekst opnieuw.',
  nothingSeen: 'Lezers zien niets anders dan u las.',
  others: (names: readonly string[]) => `Nog eens kijken: ${list('nl', names)}.`,
  verdicts: 'Oordelen tot nu toe',
  approved: 'akkoord',
  changes: 'vroeg om wijziging',
  declined: 'niet akkoord',
  guest: 'gast',
  older: 'op een eerdere tekst',
  waits: (names: readonly string[]) => `U hebt deze tekst al goedgekeurd. Er is nog een ja nodig van ${list('nl', names)}.`,
  needs: {
    substance: 'een inhoudelijk adviseur of diens vervanger',
    'second-person': 'een tweede adviseur',
    'expert-assent': 'de verteller van het verhaal',
  },
  somebody: 'Iemand',
}

const EN: typeof NL = {
  ask: 'Whom, before when and with which question',
  askOther: 'Ask somebody else, or before another day',
  askAgain: 'Ask anew',
  whom: 'Whose verdict do you ask for?',
  everyone: (role) => `Everybody with the role ${role.charAt(0).toLowerCase()}${role.slice(1)}`,
  preselected: (names) => `The text changed after the verdict of ${list('en', names)}.`,
  due: 'Before',
  note: 'Your question (may stay empty)',
  asked: (by, at) => `${by} asked for a review on ${at}.`,
  to: (names) => `Asked of: ${list('en', names)}.`,
  dueOn: (day, count) => `Wanted before ${day} (${count}).`,
  reasons: 'Reasons at findings',
  since: (at) => `What changed since your yes of ${at}`,
  sinceNo: (at) => `What changed since you asked for a change on ${at}`,
  again: 'The text changed since your verdict. Look again at what stands below.',
  noNeed: 'The text changed since your verdict. You need not look again.',
  lost: 'The text that you read is no longer kept. Read the whole text again.',
  nothingSeen: 'Readers see nothing else than you read.',
  others: (names) => `To look again: ${list('en', names)}.`,
  verdicts: 'Verdicts so far',
  approved: 'approved',
  changes: 'asked for changes',
  declined: 'declined',
  guest: 'guest',
  older: 'on an earlier text',
  waits: (names) => `You approved this text already. A yes is still needed from ${list('en', names)}.`,
  needs: {
    substance: 'a substance adviser or their deputy',
    'second-person': 'a second adviser',
    'expert-assent': 'the person who tells the story',
  },
  somebody: 'Somebody',
}

/** Words of asking for a review and of what came of it. */
export const REVIEW_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
