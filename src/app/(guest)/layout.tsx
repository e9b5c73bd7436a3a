import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '@/guest/guest.css'

/** A sheet of paper: an icon that could be of anything. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23fff' stroke='%23666' d='M3.5 1.5h9v13h-9z'/%3E%3Cpath stroke='%23999' d='M5.5 5h5M5.5 7.5h5M5.5 10h3'/%3E%3C/svg%3E"

export const metadata: Metadata = {
  // Every page below says the same of itself, so that a tab or a history on a shared phone says nothing.
  title: 'Notities',
  icons: { icon: ICON },
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light' }

/** Pages without an account: nothing of the admin panel, nothing from elsewhere. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  )
}
