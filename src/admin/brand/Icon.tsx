/** The mark in the corner: a week with one day marked. */
export function Icon() {
  return (
    <svg aria-hidden="true" height="22" viewBox="0 0 24 24" width="22">
      <rect fill="none" height="17" rx="3" stroke="currentColor" strokeWidth="2" width="20" x="2" y="4" />
      <path d="M7 2v5M17 2v5M2 10h20" stroke="currentColor" strokeWidth="2" />
      <rect fill="currentColor" height="5" rx="1" width="5" x="13" y="13" />
    </svg>
  )
}
