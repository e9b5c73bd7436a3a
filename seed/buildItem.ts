import type { Language } from '@/domain/languages'
import { SLUGS, type CollectionSlugName } from '@/slugs'

import { convertToRichText } from './richText'
import { resolveDay, resolveMoment } from './resolveMoment'
import type { SeedRun } from './SeedRun'
import type { SeedItem, SeedMoment, SeedVariant } from './types'
import { USERS } from './data/users'

/** The texts of one channel in one language as the form sends them; without a variant all of them are empty. */
export function buildVariantTexts({ variant, language }: { variant: SeedVariant | undefined; language: Language }) {
  return {
    headline: variant?.headline ?? null,
    summary: variant?.summary ?? null,
    text: variant ? convertToRichText({ markup: variant.body, language }) : null,
    hashtags: variant?.hashtags ?? [],
    link: { url: variant?.link?.url ?? null, label: variant?.link?.label ?? null },
    shareText: variant?.shareText ?? null,
  }
}

/** Only what `change` names. */
export function buildVariantChange({ change, language }: { change: Partial<SeedVariant>; language: Language }) {
  const { body, ...rest } = change
  return { ...rest, ...(body === undefined ? {} : { text: convertToRichText({ markup: body, language }) }) }
}

/** What stands around the texts of an item in one language. */
export function buildSafetyTexts({ item, language }: { item: SeedItem; language: Language }) {
  const text = item.texts[language]
  return {
    contentNote: text?.contentNote ?? null,
    discreetTitle: text?.discreetTitle ?? null,
    discreetShareText: text?.discreetShareText ?? null,
  }
}

/** Slugs of all channels that an item has a text for, in any language, or is meant for. */
export const channelsOf = (item: SeedItem): string[] => [
  ...new Set([...Object.values(item.texts).flatMap(({ variants }) => Object.keys(variants)), ...(item.channels ?? [])]),
]

/** An item as its writer first saves it, in Dutch. */
export function buildItem({ item, run }: { item: SeedItem; run: SeedRun }) {
  const ids = (collection: CollectionSlugName, keys: readonly string[] = []) => keys.map((key) => run.idOf(collection, key))
  const moment = (at: SeedMoment | undefined) => (at ? resolveMoment(run.time, at) : null)
  const { event, picture } = item
  return {
    title: item.title,
    kind: item.kind,
    isStory: item.isStory ?? false,
    isSensitive: item.isSensitive,
    quickExit: item.quickExit,
    plannedDate: item.plannedDay === null ? null : resolveDay(run.time, item.plannedDay),
    plannedUntil: item.plannedUntilDay === undefined ? null : resolveDay(run.time, item.plannedUntilDay),
    tie: {
      observance: item.tie ? run.idOf(SLUGS.observances, item.tie.observance) : null,
      offsetDays: item.tie?.offsetDays ?? null,
    },
    tone: item.tone ?? 'neutral',
    recurrence: item.recurrence ?? null,
    releaseAt: moment(item.release),
    endsAt: moment(item.ends),
    event: {
      startsAt: moment(event?.starts),
      endsAt: moment(event?.ends),
      isAllDay: event?.isAllDay ?? false,
      placeName: event?.place.name ?? null,
      street: event?.place.street ?? null,
      city: event?.place.city ?? null,
    },
    campaign: item.campaign ? run.idOf(SLUGS.campaigns, item.campaign) : null,
    themes: ids(SLUGS.themes, item.themes),
    audiences: ids(SLUGS.audiences, item.audiences),
    attentionPoints: ids(SLUGS.attentionPoints, item.attentionPoints),
    goals: ids(SLUGS.goals, item.goals),
    levels: ids(SLUGS.levels, item.levels),
    partners: ids(SLUGS.partners, item.partners),
    sharedWith: ids(SLUGS.partners, item.sharedWith),
    helpLines: ids(SLUGS.helpLines, item.helpLines),
    coWriters: ids(SLUGS.users, coWritersOf(item)),
    owner: run.idOf(SLUGS.users, item.owner),
    brief: item.brief ?? null,
    hoursPlanned: item.hoursPlanned ?? null,
    eurosPlanned: item.eurosPlanned ?? null,
    ...buildSafetyTexts({ item, language: 'nl' }),
    variants: channelsOf(item).map((channel) => ({
      channel: run.idOf(SLUGS.channels, channel),
      media: picture?.channels.includes(channel) ? [run.idOf(SLUGS.media, picture.key)] : [],
      ...buildVariantTexts({ variant: item.texts.nl?.variants[channel], language: 'nl' }),
    })),
  }
}

/** Experts who change a text write along with it, from the start unless they are asked later. */
function coWritersOf(item: SeedItem): string[] {
  const experts = new Set(USERS.filter(({ role }) => role === 'expert').map(({ key }) => key))
  const editors = item.steps.filter((step) => step.do === 'edit').map(({ by }) => by)
  const asked = new Set(item.steps.flatMap((step) => (step.do === 'ask-contribution' ? [step.expert] : [])))
  return [...new Set(editors.filter((key) => experts.has(key) && !asked.has(key)))]
}
