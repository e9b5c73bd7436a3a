import type { ScreenLocale } from '@/domain/time/dutch'
import { STAGE_LABELS, STAGES, type Stage } from '@/domain/workflow/stages'

/** A stage in words, with a circle that fills as the text gets further: readable without colour. */
export function StageMark({ stage, locale }: { stage: Stage; locale: ScreenLocale }) {
  return (
    <span className={`ck-stage ck-stage--${stage}`}>
      <svg aria-hidden="true" focusable="false" height="16" viewBox="0 0 16 16" width="16">
        <circle cx="8" cy="8" fill="none" r="6.5" stroke="currentColor" strokeWidth="2" />
        <StageFill stage={stage} />
      </svg>
      {STAGE_LABELS[stage][locale]}
    </span>
  )
}

function StageFill({ stage }: { stage: Stage }) {
  switch (stage) {
    case 'idea':
      return null
    case 'writing':
      return <path d="M8 8V1.5A6.5 6.5 0 0 1 14.5 8Z" fill="currentColor" />
    case 'review':
      return <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
    case 'approved':
      return <path d="m4.7 8.2 2.3 2.4 4.3-5" fill="none" stroke="currentColor" strokeWidth="2" />
    case 'archived':
      return <path d="M5 8h6" stroke="currentColor" strokeWidth="2" />
  }
}

/** Reads a stage that comes from outside the type system; unknown values count as an idea. */
export function readStage(value: unknown): Stage {
  return STAGES.find((stage) => stage === value) ?? 'idea'
}
