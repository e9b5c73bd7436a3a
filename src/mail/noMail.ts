import type { EmailAdapter } from 'payload'

/**
 * Stands in while no mail server is configured. Payload's own stand-in writes whole messages, addresses and
 * one-time links among them, to the log; this one says only that nothing was sent.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'niet-verzonden@localhost',
  defaultFromName: 'contentkalender',
  sendEmail: () => {
    payload.logger.info('Er is geen mailserver ingesteld; een bericht is niet verzonden.')
    return Promise.resolve()
  },
})
