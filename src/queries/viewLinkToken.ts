import { createHash, randomBytes } from 'node:crypto'

const BYTES_OF_A_TOKEN = 32
/** 32 bytes in base64url (RFC 4648 §5), without padding. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A new secret of a link: 256 bits, so that guessing it is hopeless. */
export function createViewLinkToken(): string {
  return randomBytes(BYTES_OF_A_TOKEN).toString('base64url')
}

/** All that is kept of a secret. It is random itself, so a plain hash cannot be searched back. */
export function hashViewLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function isViewLinkToken(text: string): boolean {
  return TOKEN.test(text)
}
