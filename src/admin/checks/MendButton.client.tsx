'use client'

import { useField, useForm } from '@payloadcms/ui'
import { useState } from 'react'

import type { Finding } from '@/domain/checks/finding'
import { LANGUAGE_NAMES_NL } from '@/domain/languages'
import type { ScreenLocale } from '@/domain/time/dutch'

import { useScreen } from '../shared/useScreen.client'
import type { CheckAnswer } from './ChecksPanel.client'
import { focusField } from './focusField.client'
import { fieldName, type CheckTexts } from './texts'

type Props = { channels: CheckAnswer['channels']; finding: Finding; locale: ScreenLocale; texts: CheckTexts }

/** The way to solve a finding: to its field, to another page, or at once. */
export function MendButton({ channels, finding, locale, texts }: Props) {
  const { adminUrl } = useScreen()
  const { mend, where } = finding
  switch (mend.kind) {
    case 'open-language':
      return (
        <a className="ck-button" href={`?locale=${mend.language}`}>
          {texts.openLanguage(LANGUAGE_NAMES_NL[mend.language])}
        </a>
      )
    case 'open-record':
      return (
        <a className="ck-button" href={adminUrl(`/collections/${mend.collection}/${mend.id}`)} rel="noopener" target="_blank">
          {mend.collection === 'media' ? texts.openMedia : texts.openHelpLine}
        </a>
      )
    case 'add-help-lines':
      return <AddHelpLines ids={mend.helpLineIds} texts={texts} />
    case 'focus':
      return where.field ? <FocusButton channels={channels} locale={locale} texts={texts} where={{ ...where, field: where.field }} /> : null
  }
}

function FocusButton({ channels, locale, texts, where }: Omit<Props, 'finding'> & {
  where: Finding['where'] & { field: string }
}) {
  const { getFields } = useForm()
  const [isLost, setIsLost] = useState(false)
  const go = async () => {
    const row = rowOf({ fields: getFields(), channelId: channels.find(({ slug }) => slug === where.channel)?.id })
    const isOfRow = where.field.startsWith('variants.')
    const path = isOfRow ? where.field.replace('variants.', `variants.${row ?? 0}.`) : where.field
    setIsLost(!(await focusField({ path, row: isOfRow ? `variants-row-${row ?? 0}` : null })))
  }
  return (
    <>
      <button className="ck-button" onClick={() => void go()} type="button">
        {texts.goTo(fieldName({ field: where.field, locale }))}
      </button>
      <span role="status">{isLost ? texts.notFound : ''}</span>
    </>
  )
}

function AddHelpLines({ ids, texts }: { ids: readonly string[]; texts: CheckTexts }) {
  const { value, setValue } = useField<(string | { id: string })[] | null>({ path: 'helpLines' })
  const known = (value ?? []).map((entry) => (typeof entry === 'object' ? entry.id : entry))
  const isAdded = ids.every((id) => known.some((other) => String(other) === id))
  return (
    <>
      <button
        className="ck-button"
        disabled={isAdded}
        onClick={() => setValue([...known, ...ids.filter((id) => !known.includes(id))])}
        type="button"
      >
        {texts.addEmergency}
      </button>
      <span role="status">{isAdded ? texts.added : ''}</span>
    </>
  )
}

/** The row of a list that holds the text of a channel, in the form as it is now. */
function rowOf({ fields, channelId }: { fields: Record<string, { value?: unknown }>; channelId: string | undefined }): number | null {
  for (const [path, { value }] of Object.entries(fields)) {
    const [, row] = /^variants\.(\d+)\.channel$/.exec(path) ?? []
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    if (row !== undefined && channelId !== undefined && String(id) === channelId) return Number(row)
  }
  return null
}
