import { Link } from '@payloadcms/ui'

import { CONSENT_PART_LABELS } from '@/domain/consent/consent'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { StartPageView } from '@/queries/startPageView'

import { CONSENT_WORK_TEXTS } from './consentTexts'
import { CopyCard } from './CopyCard.client'
import { Section } from './Section'

/** What consents ask of an adviser. Nothing to do is nothing to read, so empty parts are not there. */
export function ConsentWork({ work, locale, lastDay, itemUrl }: {
  work: NonNullable<StartPageView['consentWork']>
  locale: ScreenLocale
  /** the last day on which something that ends at this moment holds, in words */
  lastDay: (until: Instant) => string
  itemUrl: (itemId: string) => string
}) {
  const texts = CONSENT_WORK_TEXTS[locale]
  const { copies, ending } = work
  return (
    <>
      {copies.length > 0 ? (
        <Section count={copies.length} empty="" hint={texts.copiesHint} title={texts.copies}>
          <ul className="ck-tasks">
            {copies.map((task) => (
              <CopyCard itemUrl={itemUrl(task.itemId)} key={`${task.consentId} ${task.index}`} task={task} />
            ))}
          </ul>
        </Section>
      ) : null}
      {ending.length > 0 ? (
        <Section count={ending.length} empty="" hint={texts.endingHint} title={texts.ending}>
          <ul className="ck-entries">
            {ending.map(({ consentId, itemId, title, part, by, validUntil }) => (
              <li key={consentId}>
                <Link href={itemUrl(itemId)}>{title}</Link>
                <span>{CONSENT_PART_LABELS[part][locale]}</span>
                <span className="ck-muted">{texts.until(lastDay(validUntil), by)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
