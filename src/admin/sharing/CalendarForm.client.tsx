'use client'

import { useState, type FormEvent } from 'react'

import type { ListedViewLink, SharingData } from '@/queries/readSharing'

import { describeMinute } from '../shared/describeMinute'
import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import type { LinkWish } from './Sharing.client'
import { SHARING_TEXTS } from './texts'
import { ViewChoice } from './ViewChoice.client'

type Props = {
  data: SharingData
  calendar: ListedViewLink | null
  isBusy: boolean
  onMake: (wish: LinkWish) => Promise<boolean>
}

/** A person's own subscription; there is one, and a new address ends the old. */
export function CalendarForm({ data, calendar, isBusy, onMake }: Props) {
  const { locale, zone } = useScreen()
  const texts = SHARING_TEXTS[locale]
  const [query, setQuery] = useState(data.current.query)
  const [isAsking, setIsAsking] = useState(false)
  const make = () => {
    setIsAsking(false)
    void onMake({ kind: 'calendar', recipient: texts.ownCalendar, query })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // An address that nobody fetches can end without a word; one in use empties somebody's calendar.
    if (calendar?.lastUsedAt) setIsAsking(true)
    else make()
  }
  const used = calendar?.lastUsedAt ? describeMinute({ instant: calendar.lastUsedAt, zone, now: data.now, locale }) : texts.never
  return (
    <>
      <form className="ck-sharing__form" onSubmit={submit}>
        <p>{texts.calendarIntro}</p>
        <p>{calendar ? texts.calendarOpen(calendar.filterWords, used) : texts.calendarNone}</p>
        <ViewChoice data={data} id="ck-calendar-view" label={texts.calendarWhat} onChange={setQuery} value={query} />
        <p className="ck-actions">
          <button className="ck-button ck-button--primary" disabled={isBusy} type="submit">
            {calendar ? texts.renewCalendar : texts.makeCalendar}
          </button>
          {calendar ? <span className="ck-muted">{texts.renewHint}</span> : null}
        </p>
      </form>
      {isAsking ? (
        <Dialog closeLabel={texts.close} onClose={() => setIsAsking(false)} title={texts.renewTitle}>
          <div className="ck-stack">
            <p>{texts.renewAsk(used)}</p>
            <div className="ck-actions">
              <button className="ck-button ck-button--primary" onClick={make} type="button">
                {texts.renewYes}
              </button>
              <button className="ck-button" onClick={() => setIsAsking(false)} type="button">
                {texts.renewNo}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
