import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { currentInstant } from '@/clock'
import { isLanguage, LANGUAGE_NAMES_NL, LANGUAGES } from '@/domain/languages'
import { describeMoment, type ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readTimeMachine, type TimeMachineData } from '@/queries/readTimeMachine'

import { PLANNER_PAGES } from '../planner/pages'
import { PlannerFrame } from '../planner/PlannerFrame'
import { searchParamsOf } from '../planner/searchParamsOf'
import { screenLocaleOf } from '../shared/screenLocale'
import { zoneFrom } from '../shared/zone'
import { placeIn, placeText } from './pagePlace'
import { readMoment } from './readMoment'
import { ServedPost } from './ServedPost'
import { TIME_MACHINE_TEXTS } from './texts'
import './timeMachine.css'

type Wording = { locale: ScreenLocale; zone: string; now: Instant }

/** What readers saw, see or will see at any second: the served condition with another clock. */
export async function TimeMachinePage(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = screenLocaleOf(req.i18n.language)
  const zone = zoneFrom(req.payload.config.admin.custom)
  const params = searchParamsOf(props)
  const language = params.get('taal')
  const now = currentInstant()
  const data = await readTimeMachine({
    req,
    at: readMoment({ params, zone, now }),
    now,
    channel: params.get('kanaal'),
    language: isLanguage(language) ? language : null,
    after: placeIn(params.get('na')),
  })
  const path = `${req.payload.config.routes.admin}${PLANNER_PAGES.timeMachine.path}`
  return (
    <PlannerFrame page="timeMachine" view={props}>
      {data ? <TimeMachine data={data} path={path} wording={{ locale, zone, now }} /> : null}
    </PlannerFrame>
  )
}

function TimeMachine({ data, path, wording }: { data: TimeMachineData; path: string; wording: Wording }) {
  const { at, now, posts } = data
  const { locale } = wording
  const texts = TIME_MACHINE_TEXTS[locale]
  const moment = describeMoment({ instant: at, ...wording })
  const [tense, say] = at < now ? (['past', texts.past] as const) : at > now ? (['future', texts.future] as const) : (['present', texts.present] as const)
  return (
    <div className="ck-machine">
      <p>{texts.intro}</p>
      <MomentForm data={data} path={path} wording={wording} />
      <Steps data={data} path={path} wording={wording} />
      <p className={`ck-message ck-machine__moment ck-machine__moment--${tense}`} role="status">
        <strong>{say(moment)}</strong> {texts.count(posts.length)}.
        {data.isContinued ? ` ${texts.continued}` : ''}
      </p>
      {data.nextAfter ? <p className="ck-message ck-message--warning">{texts.more}</p> : null}
      {posts.length === 0 ? <p className="ck-muted">{texts.nothing}</p> : null}
      <ul className="ck-machine__posts">
        {posts.map((post) => (
          <ServedPost
            isSealed={data.sealed.includes(post.id)}
            hasLostHelpLine={data.withLostHelpLines.includes(post.id)}
            key={post.id}
            laterHelpLines={data.laterHelpLines}
            post={post}
            readableFiles={data.readableFiles}
            wording={wording}
          />
        ))}
      </ul>
      <Pages data={data} path={path} texts={texts} />
    </div>
  )
}

function MomentForm({ data, path, wording }: { data: TimeMachineData; path: string; wording: Wording }) {
  const texts = TIME_MACHINE_TEXTS[wording.locale]
  const { date, time } = wallTimeFromInstant({ instant: data.at, zone: wording.zone })
  // Uncontrolled inputs keep what was typed; another moment in the address makes them anew.
  return (
    <form action={path} className="ck-machine__form" key={`${data.at} ${data.channel} ${data.language}`} method="get">
      <div className="ck-field">
        <label htmlFor="ck-machine-date">{texts.date}</label>
        <input className="ck-input" defaultValue={date} id="ck-machine-date" name="datum" required type="date" />
      </div>
      <div className="ck-field">
        <label htmlFor="ck-machine-time">{texts.time}</label>
        <input className="ck-input" defaultValue={time} id="ck-machine-time" name="tijd" step="1" type="time" />
      </div>
      <div className="ck-field">
        <label htmlFor="ck-machine-channel">{texts.channel}</label>
        <select className="ck-input" defaultValue={data.channel ?? ''} id="ck-machine-channel" name="kanaal">
          <option value="">{texts.allChannels}</option>
          {data.channels.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="ck-field">
        <label htmlFor="ck-machine-language">{texts.language}</label>
        <select className="ck-input" defaultValue={data.language ?? ''} id="ck-machine-language" name="taal">
          <option value="">{texts.allLanguages}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {LANGUAGE_NAMES_NL[code]}
            </option>
          ))}
        </select>
      </div>
      <button className="ck-button ck-button--primary" type="submit">
        {texts.show}
      </button>
    </form>
  )
}

type PagesProps = { data: TimeMachineData; path: string; texts: (typeof TIME_MACHINE_TEXTS)[ScreenLocale] }

/** On, and back to the start, when there is more than fits on a page. */
function Pages({ data, path, texts }: PagesProps) {
  const { at, nextAfter, isContinued } = data
  if (nextAfter === null && !isContinued) return null
  return (
    <nav aria-label={texts.pages} className="ck-actions">
      {isContinued ? (
        <Link className="ck-button" href={addressOf({ path, data, moment: at })} prefetch={false}>
          ‹ {texts.firstPage}
        </Link>
      ) : null}
      {nextAfter ? (
        <Link className="ck-button" href={`${addressOf({ path, data, moment: at })}&na=${placeText(nextAfter)}`} prefetch={false}>
          {texts.nextPage} ›
        </Link>
      ) : null}
    </nav>
  )
}

/** The page at another moment, with the same channel and language. */
function addressOf({ path, data, moment }: { path: string; data: TimeMachineData; moment: Instant | null }): string {
  const params = new URLSearchParams()
  if (moment !== null) params.set('moment', moment)
  if (data.channel !== null) params.set('kanaal', data.channel)
  if (data.language !== null) params.set('taal', data.language)
  return `${path}?${params.toString()}`
}

function Steps({ data, path, wording }: { data: TimeMachineData; path: string; wording: Wording }) {
  const texts = TIME_MACHINE_TEXTS[wording.locale]
  const address = (moment: Instant | null) => addressOf({ path, data, moment })
  const shown = (instant: Instant) => describeMoment({ instant, ...wording })
  return (
    <nav aria-label={texts.steps} className="ck-actions">
      {data.previous ? (
        <Link className="ck-button" href={address(data.previous)} prefetch={false}>
          ‹ {texts.previous}: {shown(data.previous)}
        </Link>
      ) : (
        <span className="ck-muted">{texts.noPrevious}</span>
      )}
      <Link className="ck-button" href={address(null)} prefetch={false}>
        {texts.now}
      </Link>
      {data.next ? (
        <Link className="ck-button" href={address(data.next)} prefetch={false}>
          {texts.next}: {shown(data.next)} ›
        </Link>
      ) : (
        <span className="ck-muted">{texts.noNext}</span>
      )}
    </nav>
  )
}
