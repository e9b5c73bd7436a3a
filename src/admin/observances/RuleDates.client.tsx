'use client'

import { useFormFields } from '@payloadcms/ui'

import { readObservanceRule, RULE_PARTS, type RuleDraft } from '@/domain/observances/checkObservanceRule'
import { computeDate } from '@/domain/observances/computeDate'
import { describeObservanceRule } from '@/domain/observances/describeObservanceRule'
import { describeDate } from '@/domain/time/dutch'

import { useScreen } from '../shared/useScreen.client'
import { RULE_TEXTS } from './ruleTexts'
import './tied.css'

const YEARS_SHOWN = 5

/** Below a rule: what it says in words, and the dates that it gives in this year and the next ones. */
export function RuleDates() {
  const { locale } = useScreen()
  const texts = RULE_TEXTS[locale]
  // As text, so that the same rule is the same value.
  const written = useFormFields(([fields]) =>
    JSON.stringify(Object.fromEntries(['kind', ...RULE_PARTS].map((part) => [part, fields[`rule.${part}`]?.value ?? null]))),
  )
  const rule = readObservanceRule(JSON.parse(written) as RuleDraft)
  if (rule === null || rule.kind === 'by-hand') return null
  const thisYear = new Date().getFullYear()
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => thisYear + index)
  return (
    <div className="ck ck-tied-day" role="status">
      <p>{texts.means(describeObservanceRule({ rule, locale }))}</p>
      <ul>
        {years.map((year) => {
          const date = computeDate({ rule, year })
          if (date === null) return <li key={year}>{texts.none(year)}</li>
          const first = describeDate({ date: date.startsOn, locale })
          return <li key={year}>{date.endsOn === date.startsOn ? first : texts.period(first, describeDate({ date: date.endsOn, locale }))}</li>
        })}
      </ul>
    </div>
  )
}
