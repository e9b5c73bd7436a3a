'use client'

import { Link } from '@payloadcms/ui'

import type { ScreenLocale } from '@/domain/time/dutch'
import { daysBetween } from '@/domain/time/plainDate'
import { joinWords } from '@/domain/workflow/wording'
import type { TimelineData } from '@/queries/readTimeline'
import { SLUGS } from '@/slugs'

import { ShapeIcon } from '../calendar/ShapeIcon'
import { useScreen } from '../shared/useScreen.client'
import { describeLine, nameDay, namePeriod, TIMELINE_TEXTS } from './texts'
import type { Lane } from './timelineModel'

type Props = { lanes: readonly Lane[]; data: TimelineData; nameOf: (campaignId: string) => string; onMove: (campaignId: string) => void }

/** All that the bars show, for reading instead of looking. */
export function TimelineTable({ lanes, data, nameOf, onMove }: Props) {
  const { locale, adminUrl } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  const { columns } = texts
  const { year, mayPlan } = data
  return (
    <div aria-labelledby="ck-tl-table" className="ck-tl__scroll" role="region" tabIndex={0}>
      <table className="ck-tl__table">
        <caption className="ck-muted">{texts.caption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.campaign}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.phases}</th>
            <th scope="col">{columns.items}</th>
            <th scope="col">{columns.hours}</th>
            <th scope="col">{columns.euros}</th>
            <th scope="col">{columns.overlap}</th>
            {mayPlan ? <th scope="col">{columns.act}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const { campaign, count, progress, items } = lane
            return (
              <tr key={campaign.id}>
                <th scope="row">
                  <Link href={adminUrl(`/collections/${SLUGS.campaigns}/${campaign.id}`)} prefetch={false}>
                    {campaign.name}
                  </Link>
                </th>
                <td>
                  {namePeriod({ ...campaign, year, locale })}
                  {campaign.national ? (
                    <span className="ck-tl__small">
                      {texts.national(campaign.national.name)}
                      {campaign.national.startDate || campaign.national.endDate
                        ? `, ${namePeriod({ ...campaign.national, year, locale })}`
                        : ''}
                    </span>
                  ) : null}
                </td>
                <td>
                  {campaign.phases.length === 0 ? '–' : (
                    <ul>
                      {campaign.phases.map((phase) => (
                        <li key={`${phase.name} ${phase.startDate}`}>
                          {phase.name}: {namePeriod({ ...phase, year, locale })}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  {texts.progress(progress)}
                  {count.undated > 0 ? <span className="ck-tl__small">{texts.undatedItems(count.undated)}</span> : null}
                  {items.length > 0 ? <Items items={items} locale={locale} title={texts.showItems(items.length)} year={year} /> : null}
                </td>
                <Means line={count.hours} locale={locale} unit="hours" />
                <Means line={count.euros} locale={locale} unit="euros" />
                <td>{count.overlaps.length === 0 ? '–' : count.overlaps.map(({ campaignId }) => nameOf(campaignId)).join(', ')}</td>
                {mayPlan ? (
                  <td>
                    <button aria-label={texts.moveOf(campaign.name)} className="ck-button" onClick={() => onMove(campaign.id)} type="button">
                      {texts.move}
                    </button>
                  </td>
                ) : null}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Means({ line, unit, locale }: { line: Lane['count']['hours']; unit: 'hours' | 'euros'; locale: ScreenLocale }) {
  return (
    <td>
      {describeLine({ line, unit, locale })}
      {line.isOver ? <strong className="ck-tl__over"> ▲ {TIMELINE_TEXTS[locale].tooMuch}</strong> : null}
    </td>
  )
}

function Items({ items, title, year, locale }: { items: Lane['items']; title: string; year: number; locale: ScreenLocale }) {
  const { adminUrl } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  return (
    <details className="ck-tl__items">
      <summary>{title}</summary>
      <ul>
        {items.map(({ card, state, days }) => (
          <li key={card.id}>
            <Link href={adminUrl(`/collections/${SLUGS.contentItems}/${card.id}`)} prefetch={false}>
              {card.title}
            </Link>
            <span className="ck-tl__small">
              {days ? nameDay({ date: days.from, year, locale }) : texts.withoutDate} · <ShapeIcon shape={state.shape} /> {state.words[locale]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Which campaigns ask for the same attention at once, each pair once. */
export function Overlaps({ lanes, data, nameOf }: Omit<Props, 'onMove'>) {
  const { locale } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  const { year, audiences, channels } = data
  const order = new Map(data.campaigns.map(({ id }, index) => [id, index]))
  const shown = new Set(lanes.map(({ campaign }) => campaign.id))
  const pairs = lanes.flatMap(({ campaign, count }) =>
    count.overlaps
      .filter(({ campaignId }) => !shown.has(campaignId) || (order.get(campaignId) ?? 0) > (order.get(campaign.id) ?? 0))
      .map((overlap) => ({ first: campaign, ...overlap })),
  )
  const names = (ids: readonly string[], terms: readonly { id: string; name: string }[]) =>
    joinWords({ words: ids.flatMap((id) => terms.find((term) => term.id === id)?.name ?? []), locale })
  return (
    <section aria-labelledby="overlap" className="ck-tl__part">
      <h2 id="overlap" tabIndex={-1}>
        {texts.overlapTitle}
      </h2>
      {pairs.length === 0 ? <p>{texts.noOverlap}</p> : null}
      <ul className="ck-tl__overlaps">
        {pairs.map(({ first, campaignId, from, until, audienceIds, channelIds }) => (
          <li key={`${first.id} ${campaignId}`}>
            <p>
              {texts.overlap({
                first: first.name,
                second: nameOf(campaignId),
                from: nameDay({ date: from, year, locale }),
                until: nameDay({ date: until, year, locale }),
                days: daysBetween({ from, to: until }) + 1,
              })}
            </p>
            <p className="ck-tl__small">
              {audienceIds.length > 0 ? `${texts.sameAudiences(names(audienceIds, audiences))} ` : ''}
              {channelIds.length > 0 ? texts.sameChannels(names(channelIds, channels)) : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
