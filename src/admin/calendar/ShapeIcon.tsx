import type { StateShape } from '@/domain/planning/describeCardState'
import { SHAPE_PATHS } from '@/domain/planning/shapePaths'

/** The state of a card as a shape. */
export function ShapeIcon({ shape }: { shape: StateShape }) {
  return (
    <svg aria-hidden="true" className="ck-shape" focusable="false" height="12" viewBox="0 0 12 12" width="12">
      <path {...SHAPE_PATHS[shape]} />
    </svg>
  )
}
