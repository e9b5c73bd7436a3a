import type { PayloadRequest } from 'payload'

import type { Wording } from '@/domain/workflow/wording'

/** A message in the language of the screen of whoever asks. */
export function wordingFor({
  req,
  wording,
}: {
  req: Pick<PayloadRequest, 'i18n'>
  wording: Wording
}): string {
  return req.i18n?.language === 'en' ? wording.en : wording.nl
}
