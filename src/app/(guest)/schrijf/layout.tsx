import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** A sheet of paper: an icon that could be of anything. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23fff' stroke='%23666' d='M3.5 1.5h9v13h-9z'/%3E%3Cpath stroke='%23999' d='M5.5 5h5M5.5 7.5h5M5.5 10h3'/%3E%3C/svg%3E"

/** The same for every page below, so that a tab on a shared phone says nothing. */
export const metadata: Metadata = { title: 'Notities', icons: { icon: ICON } }

export default function Layout({ children }: { children: ReactNode }) {
  return children
}
