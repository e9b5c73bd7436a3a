'use client'

import type { DefaultCellComponentProps } from 'payload'

import { useTranslation } from '@payloadcms/ui'

import { describeDate } from '@/domain/time/dutch'
import { isPlainDate, parsePlainDate } from '@/domain/time/plainDate'

/** Against this day every date gets its year. */
const LONG_AGO = parsePlainDate('1900-01-01')

/** A day in a list, in words: "woensdag 9 december 2026" reads faster than digits. */
export function PlainDateCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (!isPlainDate(cellData)) return <span aria-hidden="true">–</span>
  return <span>{describeDate({ date: cellData, today: LONG_AGO, locale: i18n.language === 'en' ? 'en' : 'nl' })}</span>
}
