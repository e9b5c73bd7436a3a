import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createTransport } from 'nodemailer'

import type { Env } from '@/env'

export type OutgoingMail = {
  /** the same for every try, so that a mail server can tell a second one */
  id: string
  to: string
  subject: string
  text: string
  senderName: string
}

export type Mailer = {
  /** Hands one mail over; throws when that failed. */
  send: (mail: OutgoingMail) => Promise<void>
  /** For whoever runs the calendar: where mail goes. */
  where: string
}

const TIMEOUT_MS = 15_000

/**
 * The way out for mail: a mail server over SMTP; without one, readable files under `data/mail`, except in
 * production, where mail then waits.
 *
 * @returns null where there is no way out
 * @see https://www.rfc-editor.org/rfc/rfc5321
 */
export function createMailer(env: Pick<Env, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'mode'>): Mailer | null {
  if (env.smtpUrl !== undefined) return mailOverSmtp({ smtpUrl: env.smtpUrl, mailFrom: env.mailFrom })
  return env.mode === 'production' ? null : mailInFiles(env)
}

function messageOf({ id, to, subject, text, senderName }: OutgoingMail, mailFrom: string) {
  return {
    from: { name: senderName, address: mailFrom },
    to,
    subject,
    text,
    messageId: `<${id}@${mailFrom.split('@')[1]}>`,
    // No answer machine should react, and nothing is loaded or followed: the mail is plain text alone.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function mailOverSmtp({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): Mailer {
  const transport = createTransport(smtpUrl, {})
  Object.assign(transport.options, { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS })
  return {
    where: new URL(smtpUrl).host,
    send: async (mail) => {
      await transport.sendMail(messageOf(mail, mailFrom))
    },
  }
}

function mailInFiles({ dataDir, mailFrom }: { dataDir: string; mailFrom: string }): Mailer {
  const folder = path.join(dataDir, 'mail')
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    where: folder,
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail, mailFrom))
      await mkdir(folder, { recursive: true })
      const file = path.join(folder, `${mail.id.replace(/[^\w-]/g, '_')}.eml`)
      // Whole or not at all: somebody may be looking.
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
  }
}
