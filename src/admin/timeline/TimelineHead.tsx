import type { TimelineTexts } from './texts'
import { placeOf } from './TimelineGround'
import type { Timeline } from './timelineModel'

/** Months, focus periods and observances by name, above the bars. */
export function TimelineHead({ timeline, texts }: { timeline: Timeline; texts: TimelineTexts }) {
  const { months, length, focus, observances, today } = timeline
  return (
    <div aria-hidden="true" className="ck-tl__head">
      <span />
      <div className="ck-tl__months" style={{ gridTemplateColumns: months.map((days) => `${days}fr`).join(' ') }}>
        {months.map((_, index) => (
          <span key={texts.monthShort(index + 1)}>{texts.monthShort(index + 1)}</span>
        ))}
        {today === null ? null : (
          <b className={`ck-tl__today-name${today > length * 0.9 ? ' ck-tl__today-name--end' : ''}`} style={{ insetInlineStart: `${((today + 0.5) / length) * 100}%` }}>
            {texts.today}
          </b>
        )}
      </div>
      <span />
      <Names label={texts.focus} kind="focus" timeline={timeline} rows={focus} />
      <Names label={texts.observances} kind="day" timeline={timeline} rows={observances} />
    </div>
  )
}

function Names({ label, kind, timeline, rows }: {
  label: string
  kind: 'focus' | 'day'
  timeline: Timeline
  rows: Timeline['focus']
}) {
  if (rows.lanes === 0) return null
  return (
    <>
      <span className="ck-tl__row-name">{label}</span>
      <div className={`ck-tl__names ck-tl__names--${kind}`} style={{ height: `${rows.lanes * 16 + 4}px` }}>
        {rows.names.map(({ key, name, lane, isBefore, ...stretch }) => {
          const { insetInlineStart, width } = placeOf(stretch, timeline.length)
          return (
            <span
              className={isBefore ? 'ck-tl__name--before' : undefined}
              key={key}
              style={{ insetInlineStart, top: `${lane * 16 + 2}px`, ...(kind === 'focus' ? { width } : {}) }}
              title={name}
            >
              {name}
            </span>
          )
        })}
      </div>
      <span />
    </>
  )
}
