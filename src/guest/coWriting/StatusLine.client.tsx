'use client'

import { isInstant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'

import type { SaveStatus } from './useDrafts.client'

const TROUBLES: readonly SaveStatus['kind'][] = ['not-reached', 'closed', 'refused', 'signed-out']

/** Where the words are now, in one calm line. */
export function StatusLine({ status, zone }: { status: SaveStatus; zone: string }) {
  const isTrouble = TROUBLES.includes(status.kind)
  return (
    <p aria-live="polite" className={isTrouble ? 'gw-status gw-status--trouble' : 'gw-status'} role="status">
      {wordsOf({ status, zone })}
      {status.kind === 'signed-out' ? (
        <>
          {' '}
          <a href="/schrijf/in" rel="noreferrer" target="_blank">
            Inloggen
          </a>
        </>
      ) : null}
    </p>
  )
}

function wordsOf({ status, zone }: { status: SaveStatus; zone: string }): string {
  switch (status.kind) {
    case 'quiet':
      return 'Alles wordt vanzelf bewaard.'
    case 'typing':
      return 'U bent aan het schrijven…'
    case 'saved':
      return isInstant(status.at) ? `Bewaard om ${wallTimeFromInstant({ instant: status.at, zone }).time.slice(0, 5)}` : 'Bewaard'
    case 'not-reached':
      return 'Geen verbinding. Uw tekst blijft hier staan; we proberen het steeds opnieuw.'
    case 'choose':
      return 'Iemand anders schreef ook in deze alinea. Kies hieronder welke tekst blijft.'
    case 'closed':
    case 'refused':
    case 'signed-out':
      return status.message
  }
}
