import type { StateShape } from '@/domain/planning/describeCardState'

/** The state of a card as a shape: told apart without colour, at twelve pixels, and on paper. */
export function StateMark({ shape }: { shape: StateShape }) {
  return (
    <svg aria-hidden="true" className="gk-shape" focusable="false" height="12" viewBox="0 0 12 12" width="12">
      <Shape shape={shape} />
    </svg>
  )
}

function Shape({ shape }: { shape: StateShape }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 }
  switch (shape) {
    case 'dotted-circle':
      return <circle cx="6" cy="6" r="4.6" {...line} strokeDasharray="2 1.6" />
    case 'open-circle':
      return <circle cx="6" cy="6" r="4.6" {...line} />
    case 'triangle':
      return (
        <>
          <path d="M6 1.2 11.2 10.6H.8Z" {...line} />
          <path d="M6 4.6v3" {...line} />
        </>
      )
    case 'check':
      return <path d="m1.6 6.4 3 3.2 5.8-7" {...line} strokeWidth={2} />
    case 'clock':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" {...line} />
          <path d="M6 3v3.2l2.2 1.4" {...line} />
        </>
      )
    case 'filled-circle':
      return <circle cx="6" cy="6" fill="currentColor" r="5.2" />
    case 'two-bars':
      return <path d="M2.2 1.4h2.8v9.2H2.2Zm4.8 0h2.8v9.2H7Z" fill="currentColor" />
    case 'square':
      return <rect fill="currentColor" height="8" width="8" x="2" y="2" />
    case 'box':
      return <path d="M1.2 2.4h9.6v2.4H1.2Zm.8 2.4h8v5.2H2ZM4.6 7h2.8" {...line} strokeWidth={1.2} />
  }
}
