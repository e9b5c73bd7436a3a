import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'

import { isPlanReader } from '@/access/people'
import { currentInstant } from '@/clock'
import { joinWords } from '@/domain/workflow/wording'
import { readOpenBrakes } from '@/queries/readBrakes'

import { WriterExit } from '../exit/WriterExit'
import { PLANNER_PAGES } from '../planner/pages'
import { describeMinute } from '../shared/describeMinute'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import './banner.css'
import { namePause, PAUSE_TEXTS } from './texts'

/**
 * Above every screen while a pause runs or is coming: nobody plans around it without knowing. Who writes along plans
 * nothing, and has the way out there instead.
 */
export async function PauseBanner({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  if ('role' in user && user.role === 'expert') return <WriterExit payload={payload} />
  const req = await createLocalReq({ user }, payload)
  if (isPlanReader({ req }) !== true) return null
  const pauses = await readOpenBrakes({ req })
  if (pauses.length === 0) return null
  const locale = screenLocaleOf(i18n.language)
  const texts = PAUSE_TEXTS[locale]
  const now = currentInstant()
  const running = pauses.filter(({ from }) => from <= now)
  const coming = pauses.filter(({ from }) => from > now)
  const zone = zoneFrom(payload.config.admin.custom)
  const names = joinWords({
    words: [...new Set(running.map((pause) => namePause({ pause, texts })))],
    locale,
  })
  return (
    <aside aria-label={texts.banner} className="ck ck-banner">
      <ul>
        {running.length > 0 ? (
          <li>
            <strong>{texts.bannerRunning(names)}</strong>
          </li>
        ) : null}
        {coming.map((pause) => (
          <li key={pause.id}>
            {texts.bannerComing(
              namePause({ pause, texts }),
              describeMinute({ instant: pause.from, zone, now, locale }),
            )}
          </li>
        ))}
      </ul>
      <Link href={`${payload.config.routes.admin}${PLANNER_PAGES.pauses.path}`} prefetch={false}>
        {texts.more}
      </Link>
    </aside>
  )
}
