import { Link } from '@payloadcms/ui'

import type { ScreenLocale } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import type { AftercareTask } from '@/queries/findAftercareWork'

import { DueCount } from '../shared/DueCount'
import { AFTERCARE_TEXTS } from './aftercareTexts'
import { Section } from './Section'

/** Whom to ask how they are after writing along. Nobody to ask is nothing to read. */
export function Aftercare({ tasks, locale, today, itemUrl }: {
  tasks: readonly AftercareTask[]
  locale: ScreenLocale
  today: PlainDate
  itemUrl: (itemId: string) => string
}) {
  if (tasks.length === 0) return null
  const texts = AFTERCARE_TEXTS[locale]
  return (
    <Section count={tasks.length} empty="" hint={texts.hint} title={texts.title}>
      <ul className="ck-entries">
        {tasks.map(({ contributionId, itemId, title, by, hasStopped, dueOn }) => (
          <li key={contributionId}>
            <Link href={itemUrl(itemId)}>{title}</Link>
            <span>
              {hasStopped ? texts.askStopped(by) : texts.ask(by)}
              <DueCount dueOn={dueOn} locale={locale} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
