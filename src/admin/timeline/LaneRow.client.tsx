'use client'

import { Link } from '@payloadcms/ui'
import type { CSSProperties } from 'react'

import type { ScreenLocale } from '@/domain/time/dutch'

import { ShapeIcon } from '../calendar/ShapeIcon'
import { formatAmount, namePeriod, nameDay, TIMELINE_TEXTS } from './texts'
import { placeOf, TimelineGround } from './TimelineGround'
import type { Lane, Timeline } from './timelineModel'

type Props = {
  lane: Lane
  timeline: Timeline
  year: number
  locale: ScreenLocale
  mayPlan: boolean
  /** days by which it is being moved with the keys */
  draft: number | null
  href: string
  nameOf: (campaignId: string) => string
  onMove: () => void
}

/** One campaign: its name, its year, and its numbers. */
export function LaneRow({ lane, timeline, year, locale, mayPlan, draft, href, nameOf, onMove }: Props) {
  const texts = TIMELINE_TEXTS[locale]
  const { campaign, count, progress } = lane
  const hasPeriod = campaign.startDate !== null || campaign.endDate !== null
  return (
    <li className="ck-tl__lane" data-campaign={campaign.color}>
      <div className="ck-tl__label">
        <h3>
          <span aria-hidden="true" className="ck-tl__swatch" />
          <Link href={href} prefetch={false}>
            {campaign.name}
          </Link>
        </h3>
        <p>{namePeriod({ ...campaign, year, locale })}</p>
        {mayPlan ? (
          <button
            aria-label={texts.moveOf(campaign.name)}
            className="ck-button ck-tl__move"
            id={`ck-move-${campaign.id}`}
            onClick={onMove}
            type="button"
          >
            {hasPeriod ? texts.move : texts.choosePeriod}
          </button>
        ) : null}
      </div>
      <Track draft={draft} lane={lane} locale={locale} mayPlan={mayPlan} timeline={timeline} year={year} />
      <div className="ck-tl__facts">
        <p>
          <strong>{texts.showItems(count.items)}</strong>
          {count.items === 0 ? null : `: ${texts.progress(progress)}`}
        </p>
        <Means count={count} locale={locale} name={campaign.name} />
        {count.overlaps.length > 0 ? (
          <p>
            <a href="#overlap">{texts.overlapShort(count.overlaps.map(({ campaignId }) => nameOf(campaignId)))}</a>
          </p>
        ) : null}
      </div>
    </li>
  )
}

function Means({ count, name, locale }: { count: Lane['count']; name: string; locale: ScreenLocale }) {
  const texts = TIMELINE_TEXTS[locale]
  const isOver = count.hours.isOver || count.euros.isOver
  const row = (unit: 'hours' | 'euros') => {
    const { frame, planned, spent } = count[unit]
    const cell = (amount: number) => (
      <td className={frame !== null && amount > frame ? 'ck-tl__over' : undefined}>
        {frame !== null && amount > frame ? '▲ ' : ''}
        {formatAmount({ amount, unit, locale })}
      </td>
    )
    return (
      <tr>
        <th scope="row">{unit === 'hours' ? texts.hours : texts.euros}</th>
        <td>{frame === null ? '–' : formatAmount({ amount: frame, unit, locale })}</td>
        {cell(planned)}
        {cell(spent)}
      </tr>
    )
  }
  return (
    <>
      <table className="ck-tl__means">
        <caption className="ck-visually-hidden">{texts.meansOf(name)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{texts.frame}</th>
            <th scope="col">{texts.planned}</th>
            <th scope="col">{texts.spent}</th>
          </tr>
        </thead>
        <tbody>
          {row('hours')}
          {row('euros')}
        </tbody>
      </table>
      {isOver ? <p className="ck-tl__over">▲ {texts.tooMuch}</p> : null}
    </>
  )
}

const MARK_PX = 17
/** Too short to write a name in. */
const SHORT_DAYS = 21

function Track({ lane, timeline, year, locale, mayPlan, draft }: Pick<Props, 'lane' | 'timeline' | 'year' | 'locale' | 'mayPlan' | 'draft'>) {
  const texts = TIMELINE_TEXTS[locale]
  const { campaign, bar, phases, national, marks, markLanes } = lane
  const { length } = timeline
  const name = texts.barName(campaign.name, namePeriod({ ...campaign, year, locale }))
  const phaseList = phases.length > 0 ? `: ${phases.map((phase) => phase.name).join(', ')}` : ''
  const style = {
    '--ck-mark-rows': markLanes,
    '--ck-year-days': length,
    ...(draft === null ? {} : { '--ck-shift': draft }),
  } as CSSProperties
  const inner = bar
    ? phases.map((phase, index) => (
        <span
          className="ck-tl__phase"
          key={`${phase.name} ${phase.start}`}
          style={{ insetInlineStart: `${((phase.start - bar.start) / bar.length) * 100}%`, width: `${(phase.length / bar.length) * 100}%` }}
          title={phase.name}
        >
          {phase.name}
          {index < phases.length - 1 ? <span className="ck-visually-hidden">, </span> : null}
        </span>
      ))
    : null
  // Without phases the bar would say nothing to the eye.
  const isNamed = bar !== null && phases.length === 0 && bar.length > SHORT_DAYS
  const barClass = `ck-tl__bar ck-tl__moves${bar?.continuesBefore ? ' ck-tl__bar--before' : ''}${bar?.continuesAfter ? ' ck-tl__bar--after' : ''}`
  return (
    <div className="ck-tl__track" data-track={campaign.id} style={style}>
      <TimelineGround timeline={timeline} />
      {national ? (
        <div aria-label={texts.national(national.name)} className="ck-tl__national" role="img" style={placeOf(national, length)} title={texts.national(national.name)}>
          <span>{texts.national(national.name)}</span>
        </div>
      ) : null}
      {bar && mayPlan ? (
        <button
          className={barClass}
          data-bar={campaign.id}
          id={`ck-bar-${campaign.id}`}
          style={placeOf(bar, length)}
          type="button"
        >
          {/* What is seen is part of what is heard (WCAG 2.5.3), so the name is made of both. */}
          <span className="ck-visually-hidden">{phases.length > 0 ? `${name}: ` : name}</span>
          {isNamed ? (
            <span aria-hidden="true" className="ck-tl__bar-name">
              {campaign.name}
            </span>
          ) : (
            inner
          )}
          <span className="ck-visually-hidden">. {texts.barHint}</span>
        </button>
      ) : null}
      {bar && !mayPlan ? (
        <div aria-label={`${name}${phaseList}`} className={barClass} role="img" style={placeOf(bar, length)}>
          {isNamed ? <span className="ck-tl__bar-name">{campaign.name}</span> : inner}
        </div>
      ) : null}
      <div aria-hidden="true" className="ck-tl__marks">
        {marks.map(({ key, card, state, day, lane: row, date }) => (
          <span
            className={`ck-tl__mark ck-state--${state.kind}${state.stays === null ? ' ck-tl__moves' : ''}`}
            key={key}
            style={{ insetInlineStart: `${((day + 0.5) / length) * 100}%`, top: `${row * MARK_PX}px` }}
            title={`${card.title} · ${nameDay({ date, year, locale })} · ${state.words[locale]}`}
          >
            <ShapeIcon shape={state.shape} />
          </span>
        ))}
      </div>
    </div>
  )
}
