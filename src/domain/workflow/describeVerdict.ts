import { describeMoment } from '../time/dutch'
import { compareInstants, type Instant } from '../time/instant'
import type { ChannelRelease } from './planRelease'
import type { VerdictRequirement } from './requiredVerdicts'
import { joinWords, type Wording } from './wording'

type Locale = keyof Wording

const WHO_IS_MISSING: Record<VerdictRequirement['kind'], Wording> = {
  substance: { nl: 'een inhoudelijk adviseur of diens vervanger', en: 'a substance adviser or their deputy' },
  'second-person': { nl: 'een tweede adviseur', en: 'a second adviser' },
  'expert-assent': { nl: 'de verteller van het verhaal', en: 'the person who tells the story' },
}

/**
 * What an approval would do, in one sentence; in two when somebody else has to agree as well. Channels with
 * the same begin and end are named together, the earliest first. A series is counted: nobody reads sixty moments.
 *
 * @param channelNames by channel id, as they stand after "op": "de website", "Instagram"; the slug stands in
 * @param missingAfterThis what is still needed after this approval
 * @example
 * describeVerdict({ releases, channelNames, zone, now, missingAfterThis: [], locale: 'nl' })
 * // 'Als u goedkeurt, verschijnt dit op donderdag 14 mei om 09.00 uur op de website en Instagram.'
 */
export function describeVerdict({
  releases,
  channelNames,
  zone,
  now,
  missingAfterThis,
  locale = 'nl',
}: {
  releases: readonly ChannelRelease[]
  channelNames: Readonly<Record<string, string>>
  zone: string
  now: Instant
  missingAfterThis: readonly VerdictRequirement[]
  locale?: Locale
}): string {
  const isBegun = ({ recurrenceId, releaseAt }: ChannelRelease) => recurrenceId !== null && releaseAt < now
  if (releases.some(isBegun)) {
    const coming = releases.filter((release) => !isBegun(release))
    const rest = { channelNames, zone, now, missingAfterThis, locale }
    if (coming.length > 0) return `${describeVerdict({ releases: coming, ...rest })} ${BEGUN[locale]}`
    if (missingAfterThis.length === 0) return ONLY_BEGUN[locale]
    return `${describeVerdict({ releases: [], ...rest })} ${BEGUN[locale]}`
  }
  const appearance = describeAppearance({ releases, channelNames, zone, now, locale })

  if (missingAfterThis.length > 0) {
    const who = joinWords({ words: missingAfterThis.map(({ kind }) => WHO_IS_MISSING[kind][locale]), locale })
    return describeWaiting({ who, appearance, locale })
  }
  if (appearance === '') {
    return locale === 'nl'
      ? 'Als u goedkeurt, verschijnt er nog niets.'
      : 'If you approve, nothing appears yet.'
  }
  return locale === 'nl'
    ? `Als u goedkeurt, verschijnt dit ${appearance}.`
    : `If you approve, this appears ${appearance}.`
}

const BEGUN: Wording = {
  nl: 'Wat van de reeks al verscheen, krijgt meteen deze tekst.',
  en: 'What has appeared of the series gets this text at once.',
}

const ONLY_BEGUN: Wording = {
  nl: 'Als u goedkeurt, krijgt wat van de reeks al verscheen meteen deze tekst.',
  en: 'If you approve, what has appeared of the series gets this text at once.',
}

type Appearance = {
  releases: readonly ChannelRelease[]
  channelNames: Readonly<Record<string, string>>
  zone: string
  now: Instant
  locale: Locale
}

function describeAppearance({ releases, ...around }: Appearance): string {
  const { locale } = around
  const times = new Set(releases.flatMap(({ recurrenceId }) => recurrenceId ?? []))
  if (times.size > 1) return describeSeries({ releases, ...around, times: times.size })
  const words = groupReleases(releases).map((group) => describeGroup({ group, ...around }))
  return joinWords({ words, locale })
}

function describeSeries({
  releases,
  channelNames,
  zone,
  now,
  locale,
  times,
}: Appearance & { times: number }): string {
  const moments = releases.map(({ releaseAt }) => releaseAt).sort(compareInstants)
  const inWords = (instant: Instant | undefined): string =>
    instant === undefined ? '' : describeMoment({ instant, zone, now, locale })
  const [first, last] = [inWords(moments[0]), inWords(moments.at(-1))]
  const words = [...new Set(releases.map(({ channelId, channel }) => channelNames[channelId] ?? channel))]
  const names = joinWords({ words, locale })
  return locale === 'nl'
    ? `${times} keer op ${names}, de eerste keer op ${first} en de laatste keer op ${last}`
    : `${times} times on ${names}, first on ${first} and last on ${last}`
}

function describeWaiting({
  who,
  appearance,
  locale,
}: {
  who: string
  appearance: string
  locale: Locale
}): string {
  if (locale === 'nl') {
    const first = `Na uw goedkeuring is ook nog een ja nodig van ${who}.`
    return appearance === '' ? first : `${first} Daarna verschijnt dit ${appearance}.`
  }
  const first = `After your approval, a yes is also needed from ${who}.`
  return appearance === '' ? first : `${first} After that, this appears ${appearance}.`
}

function groupReleases(releases: readonly ChannelRelease[]): ChannelRelease[][] {
  const groups = new Map<string, ChannelRelease[]>()
  for (const release of releases) {
    const key = `${release.releaseAt} ${release.endsAt ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), release])
  }
  return [...groups.values()].sort(([a], [b]) =>
    a === undefined || b === undefined ? 0 : compareInstants(a.releaseAt, b.releaseAt),
  )
}

function describeGroup({
  group,
  channelNames,
  zone,
  now,
  locale,
}: {
  group: readonly ChannelRelease[]
  channelNames: Readonly<Record<string, string>>
  zone: string
  now: Instant
  locale: Locale
}): string {
  const [first] = group
  if (first === undefined) return ''
  const inWords = (instant: Instant): string => describeMoment({ instant, zone, now, locale })
  const names = joinWords({
    words: group.map(({ channelId, channel }) => channelNames[channelId] ?? channel),
    locale,
  })
  const isNow = first.releaseAt <= now
  if (locale === 'nl') {
    const until = first.endsAt === null ? '' : ` (tot ${inWords(first.endsAt)})`
    return `${isNow ? 'nu meteen' : `op ${inWords(first.releaseAt)}`} op ${names}${until}`
  }
  const until = first.endsAt === null ? '' : ` (until ${inWords(first.endsAt)})`
  return `${isNow ? 'right now' : `on ${inWords(first.releaseAt)}`} on ${names}${until}`
}
