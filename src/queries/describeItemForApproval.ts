import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import type { PublicContent } from '@/domain/content'
import { LANGUAGE_NAMES_NL, LANGUAGES, directionOf, type Language } from '@/domain/languages'
import { describeCardState } from '@/domain/planning/describeCardState'
import { describeState, isLanguageWithdrawn, type ChannelDescription } from '@/domain/serving/describeState'
import { coversRow } from '@/domain/serving/brake'
import { findHeld, listOpenBrakes } from '@/domain/serving/findHeld'
import { projectItem } from '@/domain/serving/projectItem'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { checkCompleteness, type CompletenessIssue } from '@/domain/workflow/completeness'
import { hashContent } from '@/domain/workflow/contentHash'
import { describeVerdict } from '@/domain/workflow/describeVerdict'
import { decideItemStage, hasText } from '@/domain/workflow/languageStage'
import { planRelease } from '@/domain/workflow/planRelease'
import type { SeriesTimes } from '@/domain/workflow/planSeriesReleases'
import { requiredVerdicts, whyMayNotApprove, type Approver } from '@/domain/workflow/requiredVerdicts'
import type { LanguageStage } from '@/domain/workflow/stages'
import { canPerform, type Action } from '@/domain/workflow/transitions'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import type { ApprovalView, ChannelPreview, LanguageApproval } from './approvalView'
import { describeChanges } from './describeChanges'
import { describeReview, NO_REVIEW, type ReviewView } from './describeReview'
import { findCardsById } from './findPlanningCards'
import { readApprover } from './readApprover'
import { readOpenBrakes, type BrakeView } from './readBrakes'
import { readItem, type ItemSource } from './readItem'
import { readItemLanguages, type StoredLanguage } from './readItemLanguages'
import { readPictureUrls } from './readPictureUrls'
import { readRules, type KnownChannel, type Rules } from './readRules'
import { readSeriesStart } from './readSeriesStart'
import { readSeriesTimes } from './readSeriesTimes'
import { readTeachBacks, type TeachBackView } from './readTeachBacks'
import { readServingHistory, type ServingHistory } from './readServingHistory'

type Known = {
  item: ItemSource
  actor: Approver
  rules: Rules
  history: ServingHistory
  states: Map<Language, StoredLanguage>
  /** the times of a publication series, by language */
  series: Map<Language, SeriesTimes | null>
  comments: Map<Language, NonNullable<LanguageApproval['lastChangeRequest']>>
  reviews: Map<Language, ReviewView>
  names: Map<string, string>
  pictureUrls: Map<string, string>
  pauses: BrakeView[]
  teachBacks: TeachBackView[]
  now: Instant
  zone: string
}

/**
 * What an approver needs to judge an item: each language as its readers will see it, what changed, what is
 * missing and what the verdict will do.
 *
 * @returns null when this person may not see the item
 */
export async function describeItemForApproval({
  req,
  itemId,
  now = currentInstant(),
}: {
  req: PayloadRequest
  itemId: string
  /** the second of the page that shows it, for one that says more by the clock */
  now?: Instant
}): Promise<ApprovalView | null> {
  const zone = readEnv().timeZone
  const actor = await readApprover({ req, now, zone })
  if (!actor || !(await maySee({ req, itemId }))) return null
  const item = await readItem({ req, itemId })
  if (!item) return null
  const [rules, history, states, comments, pictureUrls] = [
    await readRules({ req }),
    await readServingHistory({ req, itemId }),
    await readItemLanguages({ req, itemId }),
    await readChangeRequests({ req, itemId }),
    await readPictureUrls({ req, contents: Object.values(item.contents) }),
  ]
  const names = await readNames({ req, ids: [...states.values()].map((state) => state.reviewAskedBy) })
  const series: Known['series'] = new Map()
  const reviews: Known['reviews'] = new Map()
  for (const language of LANGUAGES) {
    series.set(language, await readSeriesTimes({ req, item, language, history, zone, now }))
  }
  const pauses = await findPauses({ req, item, history })
  const [card] = await findCardsById({ req, ids: [itemId] })
  const teachBacks = await readTeachBacks({ req, itemId })
  const known: Known = { teachBacks, pauses, series, item, actor, rules, history, states, comments, reviews, names, pictureUrls, now, zone }
  const stage = decideItemStage({ isArchived: item.isArchived, languages: [...states.values()] })
  const languages = LANGUAGES.filter(
    (language) => hasText(item.contents[language]) || history.editions.some((edition) => edition.language === language),
  )
  for (const language of languages) {
    const authorIds = states.get(language)?.authorIds ?? []
    reviews.set(language, await describeReview({ req, item, language, authorIds, history, rules, now, zone }))
  }
  return {
    itemId,
    title: item.title,
    kind: item.contents.nl.kind,
    isArchived: item.isArchived,
    mayArchive: may({ actor, action: item.isArchived ? 'unarchive' : 'archive', stage }),
    isOverdue: card !== undefined && describeCardState({ card, now, zone }).kind === 'overdue',
    plannedDate: item.plannedDate,
    pauses,
    zone,
    languages: languages.map((language) => describeLanguage({ known, language })),
  }
}

function may({ actor, action, stage }: { actor: Approver; action: Action; stage: LanguageStage | 'archived' }): boolean {
  return canPerform({ action, stage, role: actor.role })
}

function describeLanguage({ known, language }: { known: Known; language: Language }): LanguageApproval {
  const { item, actor, rules, history, states, now, zone } = known
  const content = item.contents[language]
  const stored = states.get(language)
  const stage = stored?.stage ?? 'idea'
  const effective = item.isArchived ? 'archived' : stage
  const editions = history.editions.filter((edition) => edition.language === language)
  const newest = editions.at(-1)
  const review = known.reviews.get(language) ?? NO_REVIEW
  const channels = describeChannels({ known, language, content })
  const isShown = channels.some(({ state }) => state === 'live' || state === 'armed')
  const isHeldBack = channels.some(({ state }) => state === 'paused')
  const plan = (moment: 'now' | null) =>
    planRelease({
      content,
      itemRelease: item.release,
      variantReleases: item.variantReleases,
      series: known.series.get(language) ?? null,
      moment,
      now,
    })
  const sentence = (moment: 'now' | null): string | null => {
    const planned = plan(moment)
    if (planned.kind === 'needs-moment') return null
    if (planned.kind === 'blocked') return planned.reasons.map(({ person }) => person.nl).join(' ')
    const appearance = describeVerdict({
      releases: planned.releases,
      channelNames: Object.fromEntries(rules.channels.map(({ id, slug, name }) => [id, spokenName({ slug, name })])),
      zone,
      now,
      missingAfterThis: requiredVerdicts(content).filter(({ kind }) => kind === 'expert-assent' && review.stillNeeds.includes(kind)),
    })
    return [appearance, pauseSentence({ pauses: known.pauses, now })].filter(Boolean).join(' ')
  }
  const unplanned = plan(null)
  const obstacle = whyMayNotApprove({
    actor,
    isSensitive: content.isSensitive,
    isStory: content.isStory,
    authorIds: stored?.authorIds ?? [],
    stage: effective,
  })
  return {
    language,
    languageName: LANGUAGE_NAMES_NL[language],
    direction: directionOf(language),
    stage,
    contentHash: hashContent(content),
    content,
    seriesStart: readSeriesStart({ item, zone }),
    // In the order of readers: the emergency number first, then as the vocabulary has them.
    helpLineNames: [...rules.helpLines]
      .sort((a, b) => Number(b.isEmergency) - Number(a.isEmergency))
      .filter(({ id }) => content.helpLineIds.includes(id))
      .map(({ name }) => name),
    channels,
    edition: newest?.number ?? null,
    // What was taken back is not shown again as what changed.
    changes: describeChanges({
      before: newest && !newest.isSealed ? newest.content : null,
      after: content,
      rules,
      zone,
      series: {
        start: readSeriesStart({ item, zone }),
        released: (newest?.releases ?? []).flatMap(({ recurrenceId }) => recurrenceId ?? []),
      },
      today: wallTimeFromInstant({ instant: now, zone }).date,
    }),
    teachBacks: known.teachBacks.filter((round) => round.language === language),
    missing: checkCompleteness({ content, ...rules, now, zone }).map((issue) => missingView({ issue, rules })),
    whyNotApprove: obstacle?.person.nl ?? null,
    mayRequestReview: may({ actor, action: 'request-review', stage: effective }),
    mayRequestChanges: may({ actor, action: 'request-changes', stage: effective }),
    mayMoveRelease: isShown && may({ actor, action: 'move-release', stage: effective }),
    mayWithdraw: (isShown || isHeldBack) && may({ actor, action: 'withdraw', stage: effective }),
    channelsWithoutMoment:
      unplanned.kind === 'needs-moment' ? unplanned.channels.map((slug) => spokenName({ slug, name: nameOf({ rules, slug }) })) : [],
    suggestedMoment: suggestMoment({ item, content, channels: rules.channels, now, zone }),
    sentence: sentence(null),
    sentenceNow: sentence('now') ?? '',
    reviewAsked: stored?.reviewAskedAt
      ? { by: known.names.get(stored.reviewAskedBy ?? '') ?? null, at: stored.reviewAskedAt }
      : null,
    review,
    lastChangeRequest: stage === 'writing' ? (known.comments.get(language) ?? null) : null,
  }
}

function nameOf({ rules, slug }: { rules: Rules; slug: string }): string {
  return rules.channels.find((channel) => channel.slug === slug)?.name ?? slug
}

/** How a channel is said after "op": names of products stay bare, the rest takes an article. */
function spokenName({ slug, name }: { slug: string; name: string }): string {
  const spoken: Record<string, string> = {
    website: 'de website',
    nieuwsbrief: 'de nieuwsbrief',
    weekkrant: 'de weekkrant',
    intranet: 'het intranet',
    schermen: 'de schermen',
  }
  return spoken[slug] ?? name
}

function missingView({ issue, rules }: { issue: CompletenessIssue; rules: Rules }): LanguageApproval['missing'][number] {
  return {
    code: issue.code,
    channelName: issue.channel ? nameOf({ rules, slug: issue.channel }) : null,
    blocks: issue.severity === 'blocks',
    text: issue.person.nl,
  }
}

function describeChannels({
  known,
  language,
  content,
}: {
  known: Known
  language: Language
  content: PublicContent
}): ChannelPreview[] {
  const { item, history, rules, pictureUrls, now } = known
  const newest = history.editions.filter((edition) => edition.language === language).at(-1)
  const states = mostTelling(
    describeState({
      rows: projectItem(history),
      at: now,
      releases: newest?.releases ?? [],
      isWithdrawn: isLanguageWithdrawn({ ...history, language }),
      held: findHeld(history),
    }),
  )
  return content.variants.map((variant) => {
    const channel = rules.channels.find(({ id }) => id === variant.channelId)
    const own = item.variantReleases[variant.channelId]
    const state = states.get(variant.channel)
    return {
      channelId: variant.channelId,
      slug: variant.channel,
      name: channel?.name ?? variant.channel,
      delivery: channel?.delivery ?? 'pulled',
      content: variant,
      pictureUrls: variant.media.map(({ mediaId }) => pictureUrls.get(mediaId) ?? null),
      pictogramUrls: (variant.pictograms ?? []).map(({ mediaId }) => pictureUrls.get(mediaId) ?? null),
      shareImageUrl: pictureUrls.get(variant.shareImage?.mediaId ?? '') ?? null,
      audioUrl: pictureUrls.get(variant.audio?.mediaId ?? '') ?? null,
      releaseAt: own?.releaseAt ?? item.release.releaseAt,
      endsAt: own?.endsAt ?? item.release.endsAt,
      state: state?.state ?? 'none',
      servedFrom: state?.servedFrom ?? null,
      servedUntil: state?.servedUntil ?? null,
    }
  })
}

/** What an approver has to know beforehand: the pauses in whose way a yes does not show anything yet. */
async function findPauses({ req, item, history }: { req: PayloadRequest } & Pick<Known, 'item' | 'history'>): Promise<BrakeView[]> {
  const channelIds = new Set(Object.values(item.contents).flatMap(({ variants }) => variants.map(({ channelId }) => channelId)))
  const { classification } = item
  const covering = listOpenBrakes(history.facts).filter((brake) =>
    [...channelIds, ''].some((channelId) => coversRow({ ...brake, itemId: item.id, channelId, classification })),
  )
  if (covering.length === 0) return []
  const ids = new Set(covering.map(({ brakeId }) => brakeId))
  return (await readOpenBrakes({ req })).filter(({ id }) => ids.has(id))
}

/** What a pause makes of a yes; nothing when there is none. */
function pauseSentence({ pauses, now }: { pauses: readonly BrakeView[]; now: Instant }): string | null {
  if (pauses.length === 0) return null
  return pauses.some(({ from }) => from <= now)
    ? 'Er geldt een pauze: wat eronder valt, is pas te zien als die is opgeheven.'
    : 'Er komt een pauze aan: wat eronder valt, is daarna niet te zien.'
}

/** Of a series with a post per time: what readers see now, else what comes next. */
function mostTelling(descriptions: readonly ChannelDescription[]): Map<string, ChannelDescription> {
  const weights: Partial<Record<ChannelDescription['state'], number>> = { live: 3, paused: 2, armed: 1 }
  const weight = ({ state }: ChannelDescription) => weights[state] ?? 0
  const states = new Map<string, ChannelDescription>()
  for (const next of descriptions) {
    const known = states.get(next.channel)
    const isSooner = (next.servedFrom ?? '') < (known?.servedFrom ?? '')
    if (!known || weight(next) > weight(known) || (weight(next) === weight(known) && isSooner)) states.set(next.channel, next)
  }
  return states
}

/** The planned day at the channel's usual time, when that still lies ahead; else the next half hour. */
function suggestMoment({
  item,
  content,
  channels,
  now,
  zone,
}: {
  item: ItemSource
  content: PublicContent
  channels: KnownChannel[]
  now: Instant
  zone: string
}): string {
  const { date, time } = wallTimeFromInstant({ instant: now, zone })
  const first = channels.find(({ slug }) => slug === content.variants[0]?.channel)
  const usual = first?.usualTimes[0] ?? '09:00'
  if (item.plannedDate && (item.plannedDate > date || (item.plannedDate === date && usual > time))) {
    return `${item.plannedDate}T${usual}`
  }
  const hour = Number(time.slice(0, 2))
  const half = Number(time.slice(3, 5)) < 30 ? '30' : '00'
  const next = half === '30' ? hour : hour + 1
  return `${date}T${String(Math.min(next, 23)).padStart(2, '0')}:${next > 23 ? '59' : half}`
}

async function maySee({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    select: { title: true },
    user: req.user,
    req,
  })
  return Boolean(item)
}

/** The newest request for changes per language, for the writer; colleagues see names, never addresses. */
async function readChangeRequests({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string
}): Promise<Known['comments']> {
  const { docs } = await req.payload.find({
    collection: SLUGS.verdicts,
    overrideAccess: true,
    depth: 1,
    limit: 50,
    pagination: false,
    sort: '-givenAt',
    // That of a guest holds no words: what they said stands among the comments.
    where: { and: [{ item: { equals: itemId } }, { decision: { equals: 'request-changes' } }, { comment: { exists: true } }] },
    req,
  })
  const newest: Known['comments'] = new Map()
  for (const verdict of docs) {
    const language = verdict.language as Language
    if (newest.has(language)) continue
    const by = verdict.givenBy && typeof verdict.givenBy === 'object' ? verdict.givenBy.displayName : null
    newest.set(language, { by, at: verdict.givenAt as Instant, comment: verdict.comment ?? '' })
  }
  return newest
}

async function readNames({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: (string | null)[]
}): Promise<Map<string, string>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0 || !personOf(req)) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { displayName: true },
    where: { id: { in: wanted } },
    req,
  })
  return new Map(docs.map((user) => [String(user.id), user.displayName]))
}
