import type { MailRecipient, WrittenMail } from './writeMail'
import { subjectForExpert } from './writeMail'

/**
 * The words of the mail with which somebody chooses a new password. For an expert-by-experience it names no
 * program and no subject, and leads to a page that does not either.
 *
 * @param origin scheme, host and port of this site
 * @param token one-time secret, an hour valid
 */
export function writeResetMail({ recipient, origin, token }: { recipient: MailRecipient; origin: string; token: string }): WrittenMail {
  if (recipient.role === 'expert') {
    return {
      subject: subjectForExpert(recipient),
      text: [
        'U vroeg om een nieuw wachtwoord. Dat kiest u hier, binnen een uur:',
        `${origin}/schrijf/wachtwoord/${token}`,
        'Vroeg u dit niet? Dan hoeft u niets te doen.',
      ].join('\n\n'),
    }
  }
  return {
    subject: 'Kies een nieuw wachtwoord',
    text: [
      'U vroeg om een nieuw wachtwoord voor de contentkalender. Dat kiest u hier, binnen een uur:',
      `${origin}/admin/reset/${token}`,
      'Vroeg u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
    ].join('\n\n'),
  }
}
