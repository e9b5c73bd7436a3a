import type { UIFieldServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { readConsentPanel } from '@/queries/readConsentPanel'

import { screenLocaleOf } from '../shared/screenLocale'
import { ConsentPanelBody } from './ConsentPanelBody.client'
import { CONSENT_TEXTS } from './texts'

/** Beside an item: what is allowed of it, by whom, where, until when and on which text. */
export async function ConsentPanel({ id, i18n, req }: UIFieldServerProps) {
  const texts = CONSENT_TEXTS[screenLocaleOf(i18n.language)]
  if (id === undefined) return null
  const data = await readConsentPanel({ req, itemId: String(id), now: currentInstant() })
  if (data === null || (!data.experts && data.sealed.length === 0)) return null
  return (
    <section aria-label={texts.heading} className="ck ck-consents">
      <h2 className="ck-consents__heading">{texts.heading}</h2>
      <ConsentPanelBody data={data} />
    </section>
  )
}
