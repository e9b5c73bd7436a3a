'use client'

import { useEffect, useState } from 'react'

import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'

export type ChannelSummary = { id: string; name: string; maxText: number | null }
type Channels = ReadonlyMap<string, ChannelSummary>

const NONE: Channels = new Map()
const asked = new Map<string, Promise<Channels>>()

/** One request per address for the life of the page; a failed one is asked again by the next caller. */
function askOnce(url: string): Promise<Channels> {
  const known = asked.get(url)
  if (known) return known
  const promise = readChannels(url).catch(() => {
    asked.delete(url)
    return NONE
  })
  asked.set(url, promise)
  return promise
}

async function readChannels(url: string): Promise<Channels> {
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`channels: ${response.status}`)
  const { docs } = (await response.json()) as { docs: { id: string; name?: string; maxText?: number | null }[] }
  return new Map(docs.map(({ id, name, maxText }) => [id, { id, name: name ?? '', maxText: maxText ?? null }]))
}

/** The channels by id, empty until they are known; names in the language of the screen. */
export function useChannels(): Channels {
  const { apiUrl, locale } = useScreen()
  const url = `${apiUrl(`/${SLUGS.channels}`)}?depth=0&limit=100&locale=${locale}&fallback-locale=nl`
  const [channels, setChannels] = useState<Channels>(NONE)
  useEffect(() => {
    let isStopped = false
    void askOnce(url).then((answer) => {
      if (!isStopped) setChannels(answer)
    })
    return () => {
      isStopped = true
    }
  }, [url])
  return channels
}
