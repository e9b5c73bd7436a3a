import type { UIFieldServerProps } from 'payload'

import { readGuestLinks } from '@/queries/readGuestLinks'

import { screenLocaleOf } from '../shared/screenLocale'
import { Guests } from './Guests.client'
import { GUESTS_TEXTS } from './texts'

/** Sidebar of an item: who reads along without an account. */
export async function GuestsPanel({ id, i18n, req }: UIFieldServerProps) {
  const texts = GUESTS_TEXTS[screenLocaleOf(i18n.language)]
  const view = id === undefined ? null : await readGuestLinks({ req, itemId: String(id) })
  if (!view) return null
  return (
    <section aria-label={texts.heading} className="ck ck-guests">
      <h2 className="ck-guests__heading">{texts.heading}</h2>
      <Guests view={view} />
    </section>
  )
}
