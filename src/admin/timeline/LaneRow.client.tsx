'use client'

import { Link } from '@payloadcms/ui'
import type { CSSProperties } from 'react'

import type { ScreenLocale } from '@/domain/time/dutch'

import { ShapeIcon } from '../calendar/ShapeIcon'
import { describeLine, namePeriod, nameDay, TIMELINE_TEXTS } from './texts'
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
      <dl className="ck-tl__facts">
        <div>
          <dt>{texts.items}</dt>
          <dd>
            <strong>{count.items}</strong> {count.items === 0 ? texts.noItems : texts.progress(progress)}
          </dd>
        </div>
        <Means label={texts.hours} line={count.hours} locale={locale} unit="hours" />
        <Means label={texts.euros} line={count.euros} locale={locale} unit="euros" />
        {count.overlaps.length > 0 ? (
          <div>
            <dt className="ck-visually-hidden">{texts.columns.overlap}</dt>
            <dd>
              <a href="#overlap">{texts.overlapShort(count.overlaps.map(({ campaignId }) => nameOf(campaignId)).join(', '))}</a>
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  )
}

function Means({ label, line, unit, locale }: {
  label: string
  line: Lane['count']['hours']
  unit: 'hours' | 'euros'
  locale: ScreenLocale
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {describeLine({ line, unit, locale })}
        {line.isOver ? <strong className="ck-tl__over"> ▲ {TIMELINE_TEXTS[locale].tooMuch}</strong> : null}
      </dd>
    </div>
  )
}

const MARK_PX = 17

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
    ? phases.map((phase) => (
        <span
          className="ck-tl__phase"
          key={`${phase.name} ${phase.start}`}
          style={{ insetInlineStart: `${((phase.start - bar.start) / bar.length) * 100}%`, width: `${(phase.length / bar.length) * 100}%` }}
          title={phase.name}
        >
          {phase.name}
        </span>
      ))
    : null
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
          aria-label={`${name}${phaseList}. ${texts.barHint}`}
          className={barClass}
          data-bar={campaign.id}
          id={`ck-bar-${campaign.id}`}
          style={placeOf(bar, length)}
          type="button"
        >
          {inner}
        </button>
      ) : null}
      {bar && !mayPlan ? (
        <div aria-label={`${name}${phaseList}`} className={barClass} role="img" style={placeOf(bar, length)}>
          {inner}
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
