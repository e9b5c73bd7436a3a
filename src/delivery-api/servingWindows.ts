import { LRUCache } from 'lru-cache'

import { decideCacheControl } from '@/domain/presentation/cachePolicy'
import type { LandingPost } from '@/domain/presentation/presentCampaign'
import type { Vocabulary } from '@/domain/presentation/vocabulary'
import { computeServingRevision } from '@/domain/serving/servingRevision'
import { FAR_FUTURE, type Instant } from '@/domain/time/instant'
import type { ServedMedia, ServedSource } from '@/queries/servedSource'

/**
 * A stretch of time in which nothing that is served changes: from one start or end of a row to the next, with
 * one state of the data. An answer made in it is right for all of it, and for no moment outside.
 */
export type ServingWindow = {
  dataVersion: number
  commits: number
  /** inclusive */
  from: Instant
  /** exclusive; FAR_FUTURE when nothing is due */
  until: Instant
  /** the header `Serving-Revision` */
  revision: number
  vocabulary: Vocabulary
  facts: ServedFacts
}

/** What many answers of one window need, asked for once. */
export type ServedFacts = {
  landingPosts: () => Promise<readonly LandingPost[]>
  isCampaignServed: (campaignId: string) => Promise<boolean>
  media: (sha256: string) => Promise<ServedMedia | null>
}

export type Moment = { window: ServingWindow; now: Instant }

export type ServingWindows = {
  /** the window of this moment when it is known to be right, without asking anybody */
  current: (now: Instant) => ServingWindow | null
  /** the window of this moment, asked for if need be */
  obtain: () => Promise<Moment>
  /** whether answers of this window may be kept */
  isLatest: (window: ServingWindow) => boolean
  close: () => void
}

const DAWN = '0000-01-01T00:00:00Z' as Instant
const MOST_REMEMBERED_PICTURES = 5_000

/**
 * Keeps the window of the present. Commits of this process end it at once; those of other processes are seen
 * by looking at the newest journal entry every `pollEveryMs`, but only while there are readers. A window that
 * was not looked at for twice that time is not trusted: the next reader looks.
 */
export function createServingWindows({ source, clock, monotonic, pollEveryMs, onChange }: {
  source: ServedSource
  clock: () => Instant
  /** milliseconds that never run backwards */
  monotonic: () => number
  pollEveryMs: number
  /** a new window has begun: everything made before can go */
  onChange: () => void
}): ServingWindows {
  let latest: ServingWindow | null = null
  let commits = 0
  let lookedAt = Number.NEGATIVE_INFINITY
  let isUsed = false
  let looking: Promise<void> | null = null
  let opening: { now: Instant; commits: number; promise: Promise<ServingWindow> } | null = null

  const covers = (window: ServingWindow, now: Instant) => window.from <= now && now < window.until

  const current = (now: Instant): ServingWindow | null => {
    isUsed = true
    if (latest === null || latest.commits !== commits || !covers(latest, now)) return null
    return monotonic() - lookedAt <= 2 * pollEveryMs ? latest : null
  }

  const look = (): Promise<void> => {
    looking ??= (async () => {
      const startedAt = monotonic()
      try {
        const version = await source.readDataVersion()
        if (version === latest?.dataVersion) lookedAt = startedAt
        else latest = null
      } catch (error) {
        // Not knowing is no reason to keep answering from memory.
        latest = null
        throw error
      } finally {
        looking = null
      }
    })()
    return looking
  }

  const open = async (now: Instant): Promise<ServingWindow> => {
    const seen = commits
    const startedAt = monotonic()
    const previous = latest
    const dataVersion = await source.readDataVersion()
    const isSameData = previous !== null && previous.dataVersion === dataVersion && previous.commits === seen
    const [vocabulary, boundaries] = await Promise.all([
      isSameData ? previous.vocabulary : source.loadVocabulary(),
      source.readBoundaries(now),
    ])
    const window: ServingWindow = {
      dataVersion,
      commits: seen,
      from: boundaries.previous ?? DAWN,
      until: boundaries.next ?? FAR_FUTURE,
      revision: computeServingRevision(boundaries),
      vocabulary,
      facts: createServedFacts({ source, vocabulary, now }),
    }
    if (seen === commits) {
      latest = window
      lookedAt = startedAt
      onChange()
    }
    return window
  }

  const obtain = async (): Promise<Moment> => {
    const now = clock()
    const known = current(now)
    if (known !== null) return { window: known, now }
    if (latest !== null && latest.commits === commits && covers(latest, now)) {
      await look()
      const confirmed = current(now)
      if (confirmed !== null) return { window: confirmed, now }
    }
    // One that began before a commit may miss it, so only one that saw all commits is joined.
    if (opening?.now !== now || opening.commits !== commits) {
      const promise = open(now)
      const mine = { now, commits, promise }
      opening = mine
      const done = () => {
        if (opening === mine) opening = null
      }
      promise.then(done, done)
    }
    return { window: await opening.promise, now }
  }

  const stopListening = source.onWrite(() => {
    commits += 1
  })
  const timer = setInterval(() => {
    if (!isUsed || latest === null) return
    isUsed = false
    // The next reader looks again and reports what is wrong.
    look().catch(() => undefined)
  }, pollEveryMs)
  timer.unref()

  return {
    current,
    obtain,
    isLatest: (window) => window === latest && window.commits === commits,
    close: () => {
      stopListening()
      clearInterval(timer)
    },
  }
}

function createServedFacts({ source, vocabulary, now }: {
  source: ServedSource
  vocabulary: Vocabulary
  now: Instant
}): ServedFacts {
  const campaigns = new Map<string, Promise<boolean>>()
  const pictures = new LRUCache<string, Promise<ServedMedia | null>>({ max: MOST_REMEMBERED_PICTURES })
  let landing: Promise<readonly LandingPost[]> | null = null
  return {
    landingPosts: () => {
      const itemIds = vocabulary.campaigns.list.flatMap(({ landingItemId }) => landingItemId ?? [])
      landing ??= itemIds.length === 0 ? Promise.resolve([]) : source.findLandingPosts({ itemIds, now })
      landing.catch(() => (landing = null))
      return landing
    },
    isCampaignServed: (campaignId) => {
      const known = campaigns.get(campaignId) ?? source.hasServedPost({ campaignId, now })
      campaigns.set(campaignId, known)
      known.catch(() => campaigns.delete(campaignId))
      return known
    },
    media: (sha256) => {
      const known = pictures.get(sha256) ?? source.findMedia({ sha256, now })
      pictures.set(sha256, known)
      known.catch(() => pictures.delete(sha256))
      return known
    },
  }
}

/** When the answer of a window stops being right by itself; null when that is not foreseen. */
export function cacheControlOf({ window, now, restsOnConsent }: Moment & { restsOnConsent: boolean }): string {
  const nextChangeAt = window.until === FAR_FUTURE ? null : window.until
  return decideCacheControl({ now, nextChangeAt, restsOnConsent })
}
