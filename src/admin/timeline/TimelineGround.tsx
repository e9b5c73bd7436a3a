import type { CSSProperties } from 'react'

import type { Stretch, Timeline } from './timelineModel'

/** Where a stretch stands on a track, as style. */
export function placeOf({ start, length }: Pick<Stretch, 'start' | 'length'>, yearDays: number): CSSProperties {
  return { insetInlineStart: `${(start / yearDays) * 100}%`, width: `${(length / yearDays) * 100}%` }
}

/** Months, holidays, observances, focus periods and today, behind a campaign. */
export function TimelineGround({ timeline }: { timeline: Timeline }) {
  const { length, months, ground, today } = timeline
  const starts = months.map((_, index) => months.slice(0, index).reduce((sum, days) => sum + days, 0))
  return (
    <div aria-hidden="true" className="ck-tl__ground">
      <svg focusable="false" height="100%" preserveAspectRatio="none" viewBox={`0 0 ${length} 1`} width="100%">
        {ground.map(({ key, kind, start, length: days }) =>
          kind === 'focus' ? (
            <line className="ck-tl__ground-focus" key={key} vectorEffect="non-scaling-stroke" x1={start} x2={start} y1="0" y2="1" />
          ) : (
            <rect className={`ck-tl__ground-${kind}`} height="1" key={key} width={days} x={start} y="0" />
          ),
        )}
        {starts.slice(1).map((start) => (
          <line className="ck-tl__month-line" key={start} vectorEffect="non-scaling-stroke" x1={start} x2={start} y1="0" y2="1" />
        ))}
      </svg>
      {today === null ? null : <span className="ck-tl__today" style={{ insetInlineStart: `${((today + 0.5) / length) * 100}%` }} />}
    </div>
  )
}
