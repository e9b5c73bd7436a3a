import type { UIFieldServerProps } from 'payload'

import { isPlannerOrAdministrator, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { describeDate } from '@/domain/time/dutch'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { findPersonName } from '@/queries/findPersonName'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'

import { describeMinute } from '../shared/describeMinute'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import './helpLines.css'
import { HelpLineActions } from './HelpLineActions.client'
import { HELP_LINE_TEXTS } from './texts'

/** On the form of a help line: what waits for a second person, when it was checked, and the buttons for both. */
export async function HelpLinePanel({ id, i18n, payload, req }: UIFieldServerProps) {
  const locale = screenLocaleOf(i18n.language)
  const texts = HELP_LINE_TEXTS[locale]
  if (isPlannerOrAdministrator({ req }) !== true) return null
  const line = id === undefined ? null : await readWaitingHelpLine({ req, id: String(id) })
  if (line === null) return <p className="ck-muted">{texts.saveFirst}</p>
  const now = currentInstant()
  const zone = zoneFrom(payload.config.admin.custom)
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const day = (date: typeof today) => describeDate({ date, today, locale })
  const { waiting, checkedOn, checkAgainBy } = line
  const name = waiting?.proposedBy ? await findPersonName({ req, id: waiting.proposedBy }) : null
  return (
    <section aria-label={texts.heading} className="ck ck-help-line">
      <h2>{texts.heading}</h2>
      <p className="ck-muted">{texts.guarded}</p>
      <p>
        {checkedOn ? texts.checked(day(checkedOn)) : texts.neverChecked}{' '}
        {checkAgainBy && checkAgainBy >= today ? texts.again(day(checkAgainBy)) : null}
      </p>
      {checkAgainBy && checkAgainBy >= today ? null : (
        <p className="ck-message ck-message--danger">
          {checkAgainBy ? texts.overdue(day(checkAgainBy)) : texts.neverDue}
        </p>
      )}
      <HelpLineActions
        id={line.id}
        isOwn={waiting !== null && waiting.proposedBy === String(personOf(req)?.id)}
        proposedBy={
          waiting === null
            ? null
            : texts.proposedBy(
                name ?? texts.somebody,
                waiting.proposedAt ? describeMinute({ instant: waiting.proposedAt, zone, now, locale }) : '',
              )
        }
        waiting={waiting && { changes: waiting.changes, fingerprint: waiting.fingerprint }}
      />
    </section>
  )
}
