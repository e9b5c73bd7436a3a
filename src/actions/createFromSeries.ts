import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { storedInstant } from '@/database/storedInstant'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { moveAlong, type SeriesMoments } from '@/domain/planning/moveSeriesMoments'
import type { RecurrenceId, SeriesStart } from '@/domain/recurrence/recurrence'
import type { Instant } from '@/domain/time/instant'
import type { ContentItem } from '@/payload-types'
import { asInstant } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { writeAsAction } from './writeAsAction'

/** The moments of an item as its fields hold them; `null` empties a field. */
export function fieldsOfMoments({ plannedDate, plannedUntil, startsAt, endsAt, releaseAt, servedUntil }: SeriesMoments) {
  const stored = (moment: Instant | null) => (moment === null ? null : storedInstant(moment))
  return {
    plannedDate,
    plannedUntil,
    releaseAt: stored(releaseAt),
    endsAt: stored(servedUntil),
    ...(startsAt === null ? {} : { event: { startsAt: stored(startsAt), endsAt: stored(endsAt) } }),
  }
}

/** The rows of the channels with moments of their own, which keep their distance to the series. */
export function moveVariants({
  variants,
  from,
  to,
  zone,
}: {
  variants: ContentItem['variants']
  from: SeriesStart
  to: SeriesStart
  zone: string
}): NonNullable<ContentItem['variants']> | null {
  const rows = variants ?? []
  if (!rows.some(({ releaseAt, endsAt }) => releaseAt || endsAt)) return null
  const shift = (value: unknown) => {
    const moment = asInstant(value)
    return moment === null ? null : storedInstant(moveAlong({ moment, from, to, zone }))
  }
  return rows.map((row) => ({ ...row, releaseAt: shift(row.releaseAt), endsAt: shift(row.endsAt) }))
}

/**
 * A new item with the words of a series in all its languages: one of its times on its own, or the series that
 * goes on elsewhere. The words are read and approved anew before anybody sees them. The caller has checked who
 * asks, as the access of the fields that only actions write says no to everybody.
 */
export async function createFromSeries({
  req,
  series,
  moments,
  recurrence,
  place,
  from,
  to,
  zone,
}: {
  req: PayloadRequest
  /** as it is stored, in one language */
  series: ContentItem
  moments: SeriesMoments
  recurrence: string | null
  /** which time of the series it is; null for a series of its own */
  place: RecurrenceId | null
  from: SeriesStart
  to: SeriesStart
  zone: string
}): Promise<string> {
  const door = { collection: SLUGS.contentItems, overrideAccess: true, user: req.user, depth: 0, req } as const
  const fields = fieldsOfMoments(moments)
  const created = await writeAsAction({
    req,
    write: () =>
      req.payload.create({
        ...door,
        locale: DEFAULT_LANGUAGE,
        duplicateFromID: series.id,
        data: {
          title: series.title,
          ...fields,
          event: { ...series.event, ...fields.event },
          recurrence,
          tie: { observance: null, offsetDays: null },
          owner: series.owner ?? personOf(req)?.id,
          series: place === null ? null : series.id,
          recurrenceId: place,
          stage: 'idea',
          archivedAt: null,
          madeFrom: null,
          card: null,
          cardFrom: null,
          cardUntil: null,
        } as never,
      }),
  })
  // Rows of a duplicate get ids of their own, so their moments can only be set afterwards.
  const variants = moveVariants({ variants: created.variants, from, to, zone })
  if (variants !== null) {
    await req.payload.update({ ...door, id: created.id, locale: DEFAULT_LANGUAGE, data: { variants } as never })
  }
  return String(created.id)
}
