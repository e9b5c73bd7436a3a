import { notFound } from 'next/navigation'

/** Whether somebody is signed in differs by visit. */
export const dynamic = 'force-dynamic'

/** Any address that is nobody's: without this a mistyped link would meet a page in English, with no way out on it. */
export default function Page() {
  notFound()
}
