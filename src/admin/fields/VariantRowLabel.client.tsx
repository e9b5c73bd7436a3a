'use client'

import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'

import { renderRichText, validateRichText } from '@/domain/presentation/richText'
import { countPostText } from '@/domain/workflow/completeness'

import { useScreen } from '../shared/useScreen.client'
import './fields.css'
import { FIELD_TEXTS } from './texts'
import { useChannels } from './useChannels.client'

type Row = { channel?: unknown; headline?: string | null; text?: unknown; hashtags?: string[] | null }

/** Title of one channel's row: the channel, its headline, and how much of its room the text takes. */
export function VariantRowLabel() {
  const { data, path, rowNumber } = useRowLabel<Row | undefined>()
  const texts = FIELD_TEXTS[useScreen().locale]
  const channels = useChannels()
  const id = idOf(data?.channel)
  const channel = id ? channels.get(id) : undefined
  const { text, hashtags } = data ?? {}
  const count = useMemo(() => countRow({ text, hashtags }), [text, hashtags])
  const most = channel?.maxText ?? null
  const isOver = most !== null && count > most
  useOpenWhenNew({ path, index: rowNumber, isNew: id === null })
  return (
    <span className="ck-row-label">
      <span className="ck-row-label__channel">
        {channel?.name ?? (id ? texts.unknownChannel : texts.newChannel)}
      </span>
      {data?.headline ? <span className="ck-row-label__headline">{data.headline}</span> : null}
      {count > 0 ? (
        <span className={`ck-row-label__count${isOver ? ' ck-row-label__count--over' : ''}`}>
          {texts.characters(count, most)}
          {isOver ? `, ${texts.tooLong}` : ''}
        </span>
      ) : null}
    </span>
  )
}

/** Rows come folded; one that was just added is there to be written in. */
function useOpenWhenNew({ path, index, isNew }: { path: string; index: number | undefined; isNew: boolean }): void {
  const listPath = path.replace(/\.\d+$/, '')
  const rows = useFormFields(([fields]) => fields[listPath]?.rows)
  const { dispatchFields } = useForm()
  const wasOpened = useRef(false)
  useEffect(() => {
    const row = index === undefined ? undefined : rows?.[index]
    if (!isNew || wasOpened.current || !rows || !row?.collapsed) return
    wasOpened.current = true
    const updatedRows = rows.map((each) => (each === row ? { ...each, collapsed: false } : each))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: listPath, updatedRows })
  }, [dispatchFields, index, isNew, listPath, rows])
}

/** Hidden from the count until it is a text that can be shown: the field itself says what is wrong. */
function countRow({ text, hashtags }: Pick<Row, 'text' | 'hashtags'>): number {
  if (text !== null && text !== undefined && validateRichText(text).length > 0) return 0
  return countPostText({ plain: renderRichText(text).plain, hashtags: hashtags ?? [] })
}

export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string' && relation !== '') return relation
  return relation && typeof relation === 'object' && 'id' in relation ? String(relation.id) : null
}
