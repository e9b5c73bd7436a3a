import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { isPlanReader } from '@/access/people'
import { describeDate } from '@/domain/time/dutch'
import { readStartPage } from '@/queries/readStartPage'
import type { StartPageView } from '@/queries/startPageView'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { JOURNAL_PATH } from '../journal/journalPath'
import { PLANNER_PAGES } from '../planner/pages'
import { DueCount } from '../shared/DueCount'
import { screenLocaleOf } from '../shared/screenLocale'
import { Aftercare } from './Aftercare'
import { DatesToCheck } from './DatesToCheck'
import { ComingEntries, createWording, LiveEntries, PlannedEntries, type Wording } from './Entries'
import { EntryList } from './EntryList'
import { PlacementCard } from './PlacementCard.client'
import { ConsentWork } from './ConsentWork'
import { Section } from './Section'
import './start.css'
import { TakeDownCard } from './TakeDownCard.client'
import { START_TEXTS } from './texts'

const MOST_HELP_LINES = 6

/** Monday morning: what asks for this person's hands, then what readers see now and soon. */
export async function StartPage({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const view = await readStartPage({ req })
  // Payload sends anonymous visitors to the sign-in page before it renders a dashboard.
  if (!view) return null
  const locale = screenLocaleOf(req.i18n.language)
  const adminRoute = req.payload.config.routes.admin
  const texts = START_TEXTS[locale]
  const itemsUrl = `${adminRoute}/collections/${SLUGS.contentItems}`
  const wording = createWording({ locale, texts, itemsUrl, zone: view.zone, now: view.now, today: view.today })
  return (
    <Gutter className="ck ck-start">
      <header className="ck-start__head">
        <div>
          <h1>{capitalise(describeDate({ date: view.today, today: view.today, locale }))}</h1>
          <p className="ck-muted">{texts.hello(view.displayName)}</p>
        </div>
        <div className="ck-actions">
          {view.mayPlan ? (
            <Link className="ck-button ck-button--primary" href={`${itemsUrl}/create`}>
              {texts.newItem}
            </Link>
          ) : null}
          {isPlanReader({ req }) === true ? (
            <Link className="ck-button" href={`${adminRoute}${PLANNER_PAGES.calendar.path}`}>
              {PLANNER_PAGES.calendar.label[locale]}
            </Link>
          ) : null}
          <Link className="ck-button" href={itemsUrl}>
            {texts.allItems}
          </Link>
        </div>
      </header>
      <div className="ck-start__columns">
        <HandWork adminRoute={adminRoute} view={view} wording={wording} />
        <Overview adminRoute={adminRoute} view={view} wording={wording} />
      </div>
      {view.role === 'administrator' ? <ManageLinks adminRoute={adminRoute} wording={wording} /> : null}
    </Gutter>
  )
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

type PartProps = { view: StartPageView; wording: Wording; adminRoute: string }

/** What waits for this person to do something. */
function HandWork({ view, wording, adminRoute }: PartProps) {
  const { texts, moment, itemUrl } = wording
  const { toApprove, toPlace, toTakeDown, consentWork, aftercare } = view
  if (!toApprove && !toPlace && !toTakeDown) return null
  return (
    <div className="ck-start__column">
      {toApprove ? (
        <Section count={toApprove.length} empty={texts.approveEmpty} title={texts.approve}>
          <ul className="ck-entries">
            {toApprove.map(({ itemId, title, languages, mayApprove, dueOn, standsInFor, waitsForTeller }) => (
              <li key={itemId}>
                <Link href={`${adminRoute}/goedkeuren?item=${encodeURIComponent(itemId)}`}>{title}</Link>
                <span>
                  {languages.map(({ languageName }) => languageName).join(', ')}
                  {dueOn ? <DueCount dueOn={dueOn} locale={wording.locale} today={view.today} /> : null}
                </span>
                <span className={mayApprove ? undefined : 'ck-muted'}>
                  {mayApprove ? texts.approveYours : waitsForTeller ? texts.approveTeller : texts.approveOthers}
                  {standsInFor ? ` · ${texts.approveFor(standsInFor)}` : ''}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link className="ck-button" href={`${adminRoute}/goedkeuren`}>
              {texts.approveAll}
            </Link>
          </p>
        </Section>
      ) : null}
      {toPlace ? (
        <Section count={toPlace.length} empty={texts.placeEmpty} title={texts.place}>
          <ul className="ck-tasks">
            {toPlace.map((task) => (
              <PlacementCard
                itemUrl={itemUrl(task.itemId)}
                key={task.publicId}
                since={texts.placeSince(moment(task.servedFrom))}
                task={task}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {toTakeDown ? (
        <Section count={toTakeDown.length} empty={texts.takeDownEmpty} hint={texts.takeDownWhy} title={texts.takeDown}>
          <ul className="ck-tasks">
            {toTakeDown.map((task) => (
              <TakeDownCard
                itemUrl={task.itemId ? itemUrl(task.itemId) : null}
                key={task.dispatchId}
                placedAt={task.placedAt ? texts.placedAt(moment(task.placedAt)) : null}
                task={task}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {consentWork ? <ConsentWork itemUrl={itemUrl} lastDay={wording.lastDay} locale={wording.locale} work={consentWork} /> : null}
      {aftercare ? <Aftercare itemUrl={itemUrl} locale={wording.locale} tasks={aftercare} today={view.today} /> : null}
    </div>
  )
}

/** What readers see now and soon, and what is late. */
function Overview({ view, wording, adminRoute }: PartProps) {
  const { texts, day } = wording
  const { moved, live, coming, overdue, helpLines, datesToCheck, ownItems, role, today } = view
  const isExpert = role === 'expert'
  return (
    <div className="ck-start__column">
      {ownItems ? (
        <Section
          count={ownItems.length}
          empty={isExpert ? texts.ownEmpty : texts.sharedEmpty}
          title={isExpert ? texts.own : texts.shared}
        >
          <PlannedEntries entries={ownItems} wording={wording} />
          {isExpert ? (
            <p>
              <a className="ck-button ck-button--primary" href="/schrijf">
                {texts.toWriting}
              </a>
            </p>
          ) : null}
        </Section>
      ) : null}
      {moved && moved.length > 0 ? (
        <Section count={moved.length} empty="" hint={texts.movedHint} title={texts.moved}>
          <ul className="ck-entries">
            {moved.map(({ itemId, title, languageName, releaseAt }) => (
              <li key={`${itemId} ${languageName}`}>
                <Link href={wording.itemUrl(itemId)}>{title}</Link>
                <span>{languageName}</span>
                <span className="ck-muted">{texts.movedTo(wording.moment(releaseAt))}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {live ? (
        <Section count={live.length} empty={texts.liveEmpty} title={texts.live}>
          <LiveEntries entries={live} wording={wording} />
        </Section>
      ) : null}
      {coming ? (
        <Section count={coming.length} empty={texts.comingEmpty} title={texts.coming}>
          <ComingEntries entries={coming} wording={wording} />
        </Section>
      ) : null}
      {overdue ? (
        <Section
          count={overdue.length}
          empty={texts.overdueEmpty}
          hint={[texts.overdueHint, ...(view.mayPlan ? [texts.overdueNext] : [])].join(' ')}
          title={texts.overdue}
        >
          <PlannedEntries entries={overdue} wording={wording} />
        </Section>
      ) : null}
      {helpLines ? (
        <Section count={helpLines.length} empty={texts.helpLinesEmpty} title={texts.helpLines}>
          <EntryList isShort most={MOST_HELP_LINES} texts={texts}>
            {helpLines.map((task) => (
              <li key={task.id}>
                <Link href={`${adminRoute}/collections/${SLUGS.helpLines}/${task.id}`}>{task.name}</Link>
                {task.kind === 'waiting' ? (
                  <strong>{task.isOwn ? texts.confirmByOthers : texts.confirmByYou}</strong>
                ) : (
                  <span className="ck-muted">{task.checkAgainBy === null ? texts.neverChecked : texts.checkBy(day(task.checkAgainBy))}</span>
                )}
              </li>
            ))}
          </EntryList>
        </Section>
      ) : null}
      {datesToCheck ? <DatesToCheck adminRoute={adminRoute} dates={datesToCheck} today={today} wording={wording} /> : null}
    </div>
  )
}

function ManageLinks({ adminRoute, wording }: { adminRoute: string; wording: Wording }) {
  const { texts } = wording
  const links = [
    [texts.accounts, `/collections/${SLUGS.users}`],
    [texts.clients, `/collections/${SLUGS.apiClients}`],
    [texts.journal, JOURNAL_PATH],
    [texts.settings, `/globals/${GLOBAL_SLUGS.settings}`],
  ] as const
  return (
    <nav aria-label={texts.manage} className="ck-section">
      <h2>{texts.manage}</h2>
      <ul className="ck-actions">
        {links.map(([label, path]) => (
          <li key={path}>
            <Link className="ck-button" href={`${adminRoute}${path}`}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
