'use client'

import { useCopy } from '../shared/useCopy.client'

type Props = { text: string; texts: { copy: string; copied: string; refused: string } }

export function CopyEntry({ text, texts }: Props) {
  const { state, copy } = useCopy()
  return (
    <div className="ck-journal__copy">
      <button className="ck-button" onClick={() => void copy(text)} type="button">
        {texts.copy}
      </button>
      <p role="status">{state === 'copied' ? texts.copied : state === 'refused' ? texts.refused : ''}</p>
    </div>
  )
}
