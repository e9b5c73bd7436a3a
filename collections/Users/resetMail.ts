import type { PayloadRequest } from 'payload'

import { isRole } from '@/domain/workflow/roles'
import { writeResetMail } from '@/domain/mail/writeResetMail'
import type { WrittenMail } from '@/domain/mail/writeMail'

/** What Payload hands over when it writes the mail for a forgotten password. */
type Asked = { req?: PayloadRequest; token?: string; user?: { role?: unknown; mailWord?: unknown } }

/** Payload speaks of HTML; the way out sends plain text, and takes paragraphs apart again. */
export const textOfResetMail = (asked?: Asked): string =>
  write(asked).text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('<br>')

export const subjectOfResetMail = (asked?: Asked): string => write(asked).subject

function write(asked: Asked = {}): WrittenMail {
  const { req, token = '', user } = asked
  const role = isRole(user?.role) ? user.role : 'viewer'
  const mailWord = typeof user?.mailWord === 'string' ? user.mailWord : null
  return writeResetMail({ recipient: { role, mailWord }, origin: req?.payload.config.serverURL ?? '', token })
}
