import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { decideCompletion } from '@/domain/workflow/decideCompletion'
import { readEnv } from '@/env'
import type { OpenReviewRequest } from '@/queries/findOpenReviews'
import { judgeConsents } from '@/queries/judgeConsents'
import { countingVerdicts, readGivenVerdicts } from '@/queries/readGivenVerdicts'
import type { ItemSource } from '@/queries/readItem'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { readRules } from '@/queries/readRules'
import { readSeriesTimes } from '@/queries/readSeriesTimes'
import { readServingHistory } from '@/queries/readServingHistory'

import { commitEdition } from './commitEdition'

/**
 * Makes the edition of a story when the yes of who tells it was the last that was missing; in the transaction
 * of that yes. Everything else about it an adviser has approved already, on exactly this text.
 */
export async function completeByAssent({ req, item, language, now }: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  now: Instant
}): Promise<{ number: number; requests: OpenReviewRequest[] } | null> {
  const zone = readEnv().timeZone
  const content = item.contents[language]
  const currentHash = hashContent(content)
  const states = await readItemLanguages({ req, itemId: item.id })
  const history = await readServingHistory({ req, itemId: item.id })
  const rules = await readRules({ req })
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const given = await readGivenVerdicts({ req, item, language, today, history })
  const counting = countingVerdicts({ verdicts: given.verdicts, contentHash: currentHash })
  const completion = decideCompletion({
    stage: item.isArchived ? 'archived' : (states.get(language)?.stage ?? 'idea'),
    content,
    ...rules,
    verdicts: counting,
    users: given.users,
    authorIds: states.get(language)?.authorIds ?? [],
    tellerIds: item.coWriterIds,
    itemRelease: item.release,
    variantReleases: item.variantReleases,
    series: await readSeriesTimes({ req, item, language, history, zone, now }),
    now,
    zone,
  })
  if (completion.kind === 'waits') return null
  const consents = await judgeConsents({ req, item, language, releases: completion.releases, rules, now })
  // A yes to the words is not yet a yes to showing them: without it the edition waits.
  if (consents.kind === 'blocked') return null
  const lastRefusal = counting.map(({ kind }) => kind).lastIndexOf('request-changes')
  return commitEdition({
    req,
    subject: { item, currentHash, states },
    rules,
    history,
    language,
    releases: completion.releases,
    consents: consents.consents,
    verdictIds: counting.slice(lastRefusal + 1).map(({ id }) => id),
    at: now,
  })
}
