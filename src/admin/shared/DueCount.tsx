import type { ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import { describeDue } from '@/domain/workflow/describeDue'

import './dueCount.css'

/** How long there is, in words; what is late stands out by weight and colour too. */
export function DueCount({ dueOn, today, locale }: { dueOn: PlainDate; today: PlainDate; locale: ScreenLocale }) {
  const isLate = dueOn < today
  return <span className={isLate ? 'ck-due-count ck-due-count--late' : 'ck-due-count'}> · {describeDue({ dueOn, today, locale })}</span>
}
