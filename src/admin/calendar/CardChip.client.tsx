'use client'

import type { ScreenLocale } from '@/domain/time/dutch'

import type { DrawnSegment } from './calendarModel'
import { ChannelIcons } from './ChannelIcons'
import { ShapeIcon } from './ShapeIcon'
import { CALENDAR_TEXTS, describeCard } from './texts'

type Props = DrawnSegment & {
  columns: number
  isSelected: boolean
  isFocusable: boolean
  /** narrow days show a shape and the begin of the title only */
  isNarrow: boolean
  locale: ScreenLocale
}

/** One card in its row. It handles no event itself: the grid listens once for all of its cards. */
export function CardChip({ item, segment, columns, isSelected, isFocusable, isNarrow, locale }: Props) {
  const { card, state, campaign, channels, key, occurrence } = item
  const texts = CALENDAR_TEXTS[locale]
  const { startColumn, endColumn, lane, continuesBefore, continuesAfter } = segment
  const isFirst = !continuesBefore
  return (
    <button
      aria-pressed={isSelected}
      className={`ck-card ck-card--${state.kind}${isSelected ? ' ck-card--selected' : ''}`}
      data-campaign={campaign?.color}
      data-card={key}
      data-continues={`${continuesBefore ? 'before' : ''}${continuesAfter ? ' after' : ''}`}
      style={{
        insetInlineStart: `calc(${startColumn} * 100% / ${columns})`,
        width: `calc(${endColumn - startColumn + 1} * 100% / ${columns} - 2px)`,
        top: `calc(var(--ck-lanes-top) + ${lane} * var(--ck-lane))`,
      }}
      tabIndex={isFocusable ? 0 : -1}
      title={`${card.title} · ${state.words[locale]}`}
      type="button"
    >
      {isFirst ? <ShapeIcon shape={state.shape} /> : null}
      {occurrence || card.seriesId ? <span aria-hidden="true" className="ck-card__repeat">↻</span> : null}
      <span className="ck-card__title">{card.title}</span>
      {/* The rest of the name: what the eye gets from place, shape, colour and drawings. */}
      <span className="ck-visually-hidden">, {describeCard({ item, locale })}</span>
      {isNarrow ? null : (
        <span aria-hidden="true" className="ck-card__marks">
          <ChannelIcons channels={channels} />
          {card.missing.length > 0 && state.kind !== 'ended' && state.kind !== 'live' ? (
            <span className="ck-card__missing" title={texts.missing(card.missing.length)}>
              {card.missing.length}!
            </span>
          ) : null}
        </span>
      )}
    </button>
  )
}
