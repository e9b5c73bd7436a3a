import type { ScreenLocale } from '@/domain/time/dutch'

import { ShapeIcon } from '../calendar/ShapeIcon'
import type { Setting, SheetCard } from './sheet'
import { PRINT_TEXTS } from './texts'

/** The cards of one day on paper: state as a shape, campaign as a coloured edge, the title in full where it fits. */
export function SheetCards({ cards, setting, locale }: { cards: readonly SheetCard[]; setting: Setting; locale: ScreenLocale }) {
  if (cards.length === 0) return null
  const hidden = cards.length - setting.most
  return (
    <ul className="ck-sheet__cards">
      {cards.slice(0, setting.most).map(({ card, text, color }) => (
        <li className="ck-sheet__card" data-campaign={color ?? undefined} key={card.key}>
          <ShapeIcon shape={card.stateShape} />
          <span className="ck-visually-hidden">{card.stateWords}: </span>
          {text}
        </li>
      ))}
      {hidden > 0 ? <li className="ck-sheet__more">{PRINT_TEXTS[locale].more(hidden)}</li> : null}
    </ul>
  )
}
