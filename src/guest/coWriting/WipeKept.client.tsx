'use client'

import { useEffect } from 'react'

import { wipeKept } from '../quickExit/QuickExit.client'

/** On a page that is closed for somebody, nothing of it stays on their phone. */
export function WipeKept() {
  useEffect(wipeKept, [])
  return null
}
