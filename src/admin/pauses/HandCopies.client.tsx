'use client'

import type { HandCopy } from '@/queries/previewBrake'

import { useScreen } from '../shared/useScreen.client'
import { PAUSE_TEXTS } from './texts'

/** What people placed themselves: the calendar cannot stop it, so it says where it stands. */
export function HandCopies({ copies }: { copies: readonly HandCopy[] }) {
  const { locale } = useScreen()
  const texts = PAUSE_TEXTS[locale]
  if (copies.length === 0) return null
  return (
    <div className="ck-message ck-message--warning">
      <p>{texts.copies(copies.length)}</p>
      <ul>
        {copies.map(({ publicId, title, channelName, permalink }) => (
          <li key={publicId}>
            {channelName}:{' '}
            {permalink ? (
              <a href={permalink} rel="noopener noreferrer" target="_blank">
                {title}
              </a>
            ) : (
              <>
                {title} <span className="ck-muted">({texts.copyWithoutLink})</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
