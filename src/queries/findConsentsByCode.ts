import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { readWithdrawalCode } from '@/domain/consent/withdrawalCode'

import { findConsents, type KeptConsent } from './readConsents'
import { hashViewLinkToken } from './viewLinkToken'

/** What a code opens: its hash is the permission to stop exactly these. */
export type OpenedByCode = { codeHash: string; consents: KeptConsent[] }

/**
 * The consents of a code, or null. A code never ends: it is found years later, and after everything was stopped.
 * Mistyped and made-up codes take the same steps and end the same.
 */
export async function findConsentsByCode({ req, code }: { req: PayloadRequest; code: string }): Promise<OpenedByCode | null> {
  const codeHash = hashViewLinkToken(readWithdrawalCode(code))
  // The code itself is the permission; only its hash is compared, in an index.
  const consents = await findConsents({ req, where: { codeHash: { equals: codeHash } } })
  return consents.length === 0 ? null : { codeHash, consents }
}

/** Whether a code opens anything: for the gate that counts wrong ones. */
export async function opensWithdrawalCode({ payload, token }: { payload: Payload; token: string }): Promise<boolean> {
  return (await findConsentsByCode({ req: await createLocalReq({}, payload), code: token })) !== null
}
