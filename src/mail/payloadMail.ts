import { randomUUID } from 'node:crypto'

import type { EmailAdapter } from 'payload'

import { codeOfProblem } from '@/domain/mail/codeOfProblem'
import type { Env } from '@/env'

import { createMailer } from './createMailer'

/**
 * Payload's own mail (a forgotten password) through the same way out. Addresses and one-time links never
 * reach the log; where there is no way out, only that is said. Nobody waits for the mail server and no failure is
 * passed on: whoever asks for a new password would learn from either that the address is known.
 */
export function payloadMail(env: Env): EmailAdapter {
  return ({ payload }) => {
    const mailer = env.mode === 'test' ? null : createMailer(env)
    return {
      name: 'contentkalender',
      defaultFromAddress: env.mailFrom,
      defaultFromName: 'Agenda',
      sendEmail: async ({ to, subject, html, text }) => {
        if (mailer === null || typeof to !== 'string') {
          payload.logger.info('Er is geen mailserver ingesteld; een bericht is niet verzonden.')
          return
        }
        const plain = typeof text === 'string' ? text : textOf(String(html ?? ''))
        mailer.send({ id: randomUUID(), to, subject: subject ?? 'Bericht', text: plain, senderName: 'Agenda' }).catch((error: unknown) => {
          payload.logger.error(`Een bericht is niet verzonden: ${codeOfProblem(error)}`)
        })
      },
    }
  }
}

/** Payload writes this mail as HTML; its addresses must stay whole. */
function textOf(html: string): string {
  return html
    .replace(/<a[^>]*href="([^"]*)"[^>]*>.*?<\/a>/gs, '$1')
    .replace(/<br\s*\/?>|<\/p>|<\/div>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}
