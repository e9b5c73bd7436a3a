import type { UIFieldServerProps } from 'payload'

import { readCoWritingPanel } from '@/queries/readCoWritingPanel'

import { screenLocaleOf } from '../shared/screenLocale'
import { CoWriting } from './CoWriting.client'
import { CO_WRITING_TEXTS } from './texts'

/** Sidebar of an item: who writes along, what they suggest and say, and how they are cared for. */
export async function CoWritingPanel({ id, i18n, req }: UIFieldServerProps) {
  const texts = CO_WRITING_TEXTS[screenLocaleOf(i18n.language)]
  const view = id === undefined ? null : await readCoWritingPanel({ req, itemId: String(id) })
  if (!view) return null
  return (
    <section aria-label={texts.heading} className="ck ck-cowriting">
      <h2 className="ck-cowriting__heading">{texts.heading}</h2>
      <CoWriting view={view} />
    </section>
  )
}
