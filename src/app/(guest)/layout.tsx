import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '@/guest/guest.css'

export const metadata: Metadata = {
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
