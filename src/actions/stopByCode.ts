import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import { findConsentsByCode } from '@/queries/findConsentsByCode'

import type { Refusal } from './outcome'
import { revokeConsent, type RevokeConsentOutcome } from './revokeConsent'

export const WRONG_CODE: Refusal = {
  kind: 'not-found',
  message: 'Deze code klopt niet. Kijk of alle letters en cijfers goed zijn overgenomen en probeer het opnieuw.',
}

/** Stops what a code gave, all or some of it, by whoever holds the code: no account, no reason, no end to its validity. */
export async function stopByCode({ req, code, consentIds, now }: {
  req: PayloadRequest
  code: string
  consentIds: readonly string[] | 'all'
  now: Instant
}): Promise<RevokeConsentOutcome> {
  const opened = await findConsentsByCode({ req, code })
  if (opened === null) return WRONG_CODE
  req.context.contentkalenderOrigin = 'guest'
  const ids = consentIds === 'all' ? opened.consents.map(({ id }) => id) : consentIds
  return revokeConsent({ req, consentIds: ids, through: 'code', codeHash: opened.codeHash, now })
}
