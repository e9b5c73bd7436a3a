'use client'

import { useEffect, useRef } from 'react'

type Options = {
  everyMs: number
  isPaused: () => boolean
  ask: () => Promise<unknown>
  onAnswer: () => void
  onFailure: (error: unknown) => void
}

/** Asks again and again, as long as somebody has the page before them. */
export function usePoll(options: Options): void {
  const current = useRef(options)
  useEffect(() => {
    current.current = options
  })
  const { everyMs } = options
  useEffect(() => {
    let isOver = false
    const timer = setInterval(() => {
      if (document.hidden || current.current.isPaused()) return
      current.current.ask().then(
        () => !isOver && current.current.onAnswer(),
        (error: unknown) => !isOver && current.current.onFailure(error),
      )
    }, everyMs)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [everyMs])
}
