'use client'

import type { Instant } from '@/domain/time/instant'
import type { ListedViewLink } from '@/queries/readSharing'

import { describeMinute } from '../shared/describeMinute'
import { useScreen } from '../shared/useScreen.client'
import { SHARING_TEXTS } from './texts'

type Props = { links: readonly ListedViewLink[]; now: Instant; isBusy: boolean; onRevoke: (id: string) => void }

/** Own links, newest first: who has one, whether it is used, until when, and the way to end it. */
export function LinkList({ links, now, isBusy, onRevoke }: Props) {
  const { locale, zone } = useScreen()
  const texts = SHARING_TEXTS[locale]
  if (links.length === 0) return <p className="ck-muted">{texts.none}</p>
  const moment = (instant: Instant) => describeMinute({ instant, zone, now, locale })
  const { columns } = texts
  return (
    <div className="ck-sharing__scroll" role="region" aria-labelledby="ck-sharing-list" tabIndex={0}>
      <table className="ck-sharing__table">
        <caption className="ck-visually-hidden">{texts.list}</caption>
        <thead>
          <tr>
            {[columns.recipient, columns.what, columns.used, columns.until, columns.act].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map(({ id, kind, recipient, filterWords, state, expiresAt, lastUsedAt }) => (
            <tr key={id}>
              <th scope="row">{kind === 'calendar' ? texts.ownCalendar : recipient}</th>
              <td>{filterWords}</td>
              <td>{lastUsedAt ? moment(lastUsedAt) : texts.never}</td>
              <td>{expiresAt ? moment(expiresAt) : texts.untilRevoked}</td>
              <td>
                {state === 'open' ? (
                  <button aria-label={texts.revokeOf(recipient)} className="ck-button ck-button--danger" disabled={isBusy} onClick={() => onRevoke(id)} type="button">
                    {texts.revoke}
                  </button>
                ) : (
                  <span className="ck-muted">{state === 'expired' ? texts.expired : texts.revoked}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
