import { Icon } from './Icon'

/** The name on the sign-in page. */
export function Logo() {
  return (
    <span style={{ alignItems: 'center', display: 'inline-flex', fontSize: '1.5rem', fontWeight: 600, gap: '0.6rem' }}>
      <Icon />
      contentkalender
    </span>
  )
}
