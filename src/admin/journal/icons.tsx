const FRAME = { 'aria-hidden': true, fill: 'none', focusable: false, height: 16, stroke: 'currentColor', strokeWidth: 2, viewBox: '0 0 16 16', width: 16 } as const

export const CrossIcon = () => (
  <svg {...FRAME}>
    <path d="M3 3l10 10M13 3L3 13" />
  </svg>
)

export const LookIcon = () => (
  <svg {...FRAME}>
    <circle cx="6.5" cy="6.5" r="4.5" />
    <path d="M10 10l4.5 4.5" />
  </svg>
)

/** Refused is a closed road, failed a warning: to be told apart without colour. */
export function TroubleIcon({ result }: { result: 'refused' | 'failed' }) {
  if (result === 'refused') {
    return (
      <svg {...FRAME}>
        <circle cx="8" cy="8" r="6.5" />
        <path d="M4.5 8h7" />
      </svg>
    )
  }
  return (
    <svg {...FRAME}>
      <path d="M8 1.8L15 14H1Z" strokeLinejoin="round" />
      <path d="M8 6v4M8 11.2v1.2" />
    </svg>
  )
}
