import type { UIFieldServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { describeItemForApproval } from '@/queries/describeItemForApproval'

import { screenLocaleOf } from '../shared/screenLocale'
import { ApproveInForm } from './ApproveInForm.client'
import { APPROVE_TEXTS } from './texts'

/** Sidebar of an item: loads what an approver needs, on the server, as part of the form. */
export async function ApprovePanel({ id, i18n, req }: UIFieldServerProps) {
  const texts = APPROVE_TEXTS[screenLocaleOf(i18n.language)]
  const now = currentInstant()
  const view = id === undefined ? null : await describeItemForApproval({ req, itemId: String(id), now })
  if (!view) {
    return (
      <section aria-label={texts.heading} className="ck">
        <h2 className="ck-approve__heading">{texts.heading}</h2>
        <p className="ck-muted">{id === undefined ? texts.saveFirst : texts.notFound}</p>
      </section>
    )
  }
  return <ApproveInForm firstLanguage={req.locale ?? undefined} now={now} view={view} />
}
