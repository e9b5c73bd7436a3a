import type { AddressInfo } from 'node:net'

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  url: string
  /** in order of arrival */
  received: (ParsedMail & { envelopeTo: string[] })[]
  /** the next messages are answered with this SMTP code; null accepts again */
  refuseWith: (code: number | null) => void
  close: () => Promise<void>
}

/** A real SMTP server on loopback (RFC 5321) that keeps what it is given. */
export async function openMailServer(): Promise<MailServer> {
  const received: MailServer['received'] = []
  let refusal: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream).then(
        (mail) => {
          if (refusal !== null) return done(Object.assign(new Error('not now'), { responseCode: refusal }))
          received.push(Object.assign(mail, { envelopeTo: session.envelope.rcptTo.map(({ address }) => address) }))
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (code) => {
      refusal = code
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
