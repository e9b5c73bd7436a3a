import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { readObservanceRule } from '@/domain/observances/checkObservanceRule'
import type { EnteredDate, Observance } from '@/domain/observances/observance'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { Observance as StoredObservance } from '@/payload-types'
import { SLUGS } from '@/slugs'

/** More than anybody plans around; a bound, not a page. */
const MOST_OBSERVANCES = 1000

/**
 * The observances as this person may read them, in the order of their list and with their Dutch names. Where
 * a date came from is told to people of the municipality only, so to others every source is null. A rule that
 * is not sound gives no dates, as if it were by hand.
 */
export async function readObservances({ req }: { req: PayloadRequest }): Promise<Observance[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.observances,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    limit: MOST_OBSERVANCES,
    pagination: false,
    sort: ['sortOrder', 'slug'],
    req,
  })
  return docs.map(mapObservance)
}

/** A stored observance as the rules read it; also one that is just being saved. */
export function mapObservance({ id, slug, name, kind, rule, dates, isRemembrance }: StoredObservance): Observance {
  return {
    id: String(id),
    slug: slug ?? '',
    name,
    kind,
    rule: readObservanceRule(rule) ?? { kind: 'by-hand' },
    dates: (dates ?? []).map(mapDate),
    isRemembrance: isRemembrance === true,
  }
}

function mapDate({
  year,
  startsOn,
  endsOn,
  status,
  source,
}: NonNullable<StoredObservance['dates']>[number]): EnteredDate {
  return {
    year,
    startsOn: plainDateOrNull(startsOn),
    endsOn: plainDateOrNull(endsOn),
    status,
    source: source || null,
  }
}

function plainDateOrNull(value: unknown): PlainDate | null {
  return isPlainDate(value) ? value : null
}
