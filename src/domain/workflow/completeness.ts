import type { PublicContent, VariantContent } from '../content'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import { findPhoneNumbers, hasInsecureHref, hasHref, isHttpsUrl, isWellFormedHashtag } from './textPatterns'
import type { Reason, Wording } from './wording'

/** The limits of a channel; a null limit means there is none. */
export type ChannelRules = {
  id: string
  slug: string
  /** as messages name it */
  name: string
  isActive: boolean
  needsHeadline: boolean
  /** absent counts as true */
  requiresText?: boolean
  /** Unicode code points */
  maxHeadline: number | null
  /** Unicode code points, as `countPostText` counts them */
  maxText: number | null
  maxHashtags: number | null
  maxMedia: number | null
  requiresMedia: boolean
  allowsLinks: boolean
}

export type HelpLineRules = {
  id: string
  name: string
  isEmergency: boolean
  /** last day on which its data still count as checked; null when no check was agreed */
  checkAgainBy: PlainDate | null
}

export const COMPLETENESS_CODES = [
  'no-variant',
  'content-note-missing',
  'discreet-title-missing',
  'help-line-unknown',
  'emergency-line-missing',
  'help-line-missing',
  'help-line-overdue',
  'event-missing',
  'event-start-missing',
  'event-place-missing',
  'event-end-before-start',
  'channel-unknown',
  'channel-inactive',
  'headline-missing',
  'headline-too-long',
  'text-missing',
  'text-too-long',
  'too-many-hashtags',
  'hashtag-malformed',
  'media-missing',
  'too-many-media',
  'alt-missing',
  'link-not-allowed',
  'link-insecure',
  'phone-in-text',
] as const
export type CompletenessCode = (typeof COMPLETENESS_CODES)[number]

/** `blocks`: no review and no approval before it is solved. `warns`: worth a look, no obstacle. */
export type CompletenessIssue = Reason<CompletenessCode> & { severity: 'blocks' | 'warns' }

/**
 * How long a post is on its channel: the Unicode code points of the plain text, and for each hashtag a space,
 * the # and the tag. Headline and link do not count.
 *
 * @example countPostText({ plain: 'Hoi 👋', hashtags: ['deventer'] }) // 15
 */
export function countPostText({ plain, hashtags }: Pick<VariantContent, 'plain' | 'hashtags'>): number {
  return hashtags.reduce((length, hashtag) => length + 2 + countCodePoints(hashtag), countCodePoints(plain))
}

/**
 * Everything that a text in one language still lacks, all at once: first what concerns the item, then channel
 * by channel in order of slug.
 *
 * @param channels every channel that a variant may name, also those not in use any more
 * @param zone zone of the day that decides whether a check of a help line is overdue
 * @example
 * checkCompleteness({ content, channels, helpLines, now, zone })
 *   .some(({ severity }) => severity === 'blocks')
 */
export function checkCompleteness({
  content,
  channels,
  helpLines,
  now,
  zone,
}: {
  content: PublicContent
  channels: readonly ChannelRules[]
  helpLines: readonly HelpLineRules[]
  now: Instant
  zone: string
}): CompletenessIssue[] {
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const variants = [...content.variants].sort((a, b) =>
    a.channel < b.channel ? -1 : a.channel > b.channel ? 1 : 0,
  )
  return [
    ...(variants.length > 0
      ? []
      : [
          issue('no-variant', null, {
            nl: 'Er is nog geen tekst voor een kanaal. Voeg er minstens één toe.',
            en: 'There is no text for any channel yet. Add at least one.',
          }),
        ]),
    ...checkSafety({ content, helpLines, today }),
    ...checkEvent(content),
    ...variants.flatMap((variant) =>
      checkVariant({
        variant,
        channel: channels.find(({ id }) => id === variant.channelId),
      }),
    ),
  ]
}

function checkSafety({
  content,
  helpLines,
  today,
}: {
  content: PublicContent
  helpLines: readonly HelpLineRules[]
  today: PlainDate
}): CompletenessIssue[] {
  const ids = [...new Set(content.helpLineIds)].sort()
  const chosen = ids
    .map((id) => helpLines.find((line) => line.id === id))
    .filter((line) => line !== undefined)
  const issues: CompletenessIssue[] = []
  if (content.isSensitive) {
    if (isBlank(content.contentNote)) {
      issues.push(
        issue('content-note-missing', null, {
          nl: 'Dit onderwerp is gevoelig. Schrijf in één zin waar het over gaat, als waarschuwing vooraf.',
          en: 'This subject is sensitive. Say in one sentence what it is about, as a note beforehand.',
        }),
      )
    }
    if (isBlank(content.discreetTitle)) {
      issues.push(
        issue('discreet-title-missing', null, {
          nl: 'Een neutrale titel ontbreekt. Lezers met een gedeelde telefoon zien die in plaats van de kop.',
          en: 'A discreet title is missing. Readers with a shared phone see it instead of the headline.',
        }),
      )
    }
    if (!chosen.some(({ isEmergency }) => isEmergency)) {
      issues.push(
        issue('emergency-line-missing', null, {
          nl: 'Bij een gevoelig onderwerp hoort het noodnummer. Kies het bij de hulplijnen.',
          en: 'A sensitive subject needs the emergency number. Choose it under help lines.',
        }),
      )
    }
    if (!chosen.some(({ isEmergency }) => !isEmergency)) {
      issues.push(
        issue('help-line-missing', null, {
          nl: 'Kies naast het noodnummer minstens één hulplijn die bij dit onderwerp past.',
          en: 'Beside the emergency number, choose at least one help line that fits the subject.',
        }),
      )
    }
  }
  if (chosen.length < ids.length) {
    const count = ids.length - chosen.length
    issues.push(
      issue('help-line-unknown', null, {
        nl: `Van de gekozen hulplijnen ${count === 1 ? 'bestaat er 1' : `bestaan er ${count}`} niet meer. Kies opnieuw.`,
        en: `Of the chosen help lines ${count} ${count === 1 ? 'does' : 'do'} not exist any more. Choose again.`,
      }),
    )
  }
  for (const line of chosen) {
    if (line.checkAgainBy === null || line.checkAgainBy >= today) continue
    issues.push(
      warning('help-line-overdue', null, {
        nl: `Kijk na of ${line.name} nog klopt. De controle is over tijd.`,
        en: `Check whether ${line.name} is still right. The check is overdue.`,
      }),
    )
  }
  return issues
}

function checkEvent({ kind, event }: PublicContent): CompletenessIssue[] {
  const issues: CompletenessIssue[] = []
  if (event === null) {
    return kind !== 'event'
      ? []
      : [
          issue('event-missing', null, {
            nl: 'Dit is een bijeenkomst. Vul in waar en wanneer die is.',
            en: 'This is an event. Fill in where and when it is.',
          }),
        ]
  }
  if (kind === 'event' && event.startsAt === null) {
    issues.push(
      issue('event-start-missing', null, {
        nl: 'De begintijd van de bijeenkomst ontbreekt.',
        en: 'The event has no start.',
      }),
    )
  }
  if (kind === 'event' && isBlank(event.place.name)) {
    issues.push(
      issue('event-place-missing', null, {
        nl: 'De naam van de plek ontbreekt. Vul in waar de bijeenkomst is.',
        en: 'The name of the place is missing. Fill in where the event is.',
      }),
    )
  }
  if (event.startsAt !== null && event.endsAt !== null && event.endsAt <= event.startsAt) {
    issues.push(
      issue('event-end-before-start', null, {
        nl: 'De bijeenkomst eindigt niet na het begin. Pas een van de tijden aan.',
        en: 'The event does not end after it starts. Change one of the times.',
      }),
    )
  }
  return issues
}

function checkVariant({
  variant,
  channel,
}: {
  variant: VariantContent
  channel: ChannelRules | undefined
}): CompletenessIssue[] {
  const slug = variant.channel
  if (channel === undefined) {
    return [
      issue('channel-unknown', slug, {
        nl: `Het kanaal ${slug} bestaat niet meer. Haal deze tekst weg of kies een ander kanaal.`,
        en: `The channel ${slug} does not exist any more. Remove this text or choose another channel.`,
      }),
    ]
  }
  const { name } = channel
  const inactive = channel.isActive
    ? []
    : [
        issue('channel-inactive', slug, {
          nl: `${name}: dit kanaal is niet meer in gebruik.`,
          en: `${name}: this channel is not in use any more.`,
        }),
      ]
  return [
    ...inactive,
    ...checkWords({ variant, channel }),
    ...checkHashtags({ variant, channel }),
    ...checkPictures({ variant, channel }),
    ...checkLinks({ variant, channel }),
  ]
}

type OfChannel = { variant: VariantContent; channel: ChannelRules }

function checkWords({ variant, channel }: OfChannel): CompletenessIssue[] {
  const { channel: slug } = variant
  const { name } = channel
  const issues: CompletenessIssue[] = []
  if (channel.needsHeadline && isBlank(variant.headline)) {
    issues.push(
      issue('headline-missing', slug, {
        nl: `${name}: de kop ontbreekt.`,
        en: `${name}: the headline is missing.`,
      }),
    )
  }
  const headlineLength = countCodePoints(variant.headline ?? '')
  if (channel.maxHeadline !== null && headlineLength > channel.maxHeadline) {
    issues.push(
      issue('headline-too-long', slug, {
        nl: `${name}: de kop heeft ${headlineLength} tekens. Er passen er ${channel.maxHeadline}.`,
        en: `${name}: the headline has ${headlineLength} characters. The limit is ${channel.maxHeadline}.`,
      }),
    )
  }
  if (channel.requiresText !== false && isBlank(variant.plain)) {
    issues.push(
      issue('text-missing', slug, {
        nl: `${name}: de tekst is nog leeg.`,
        en: `${name}: the text is still empty.`,
      }),
    )
  }
  const textLength = countPostText(variant)
  if (channel.maxText !== null && textLength > channel.maxText) {
    issues.push(
      issue('text-too-long', slug, {
        nl: `${name}: tekst en hashtags hebben samen ${textLength} tekens. Er passen er ${channel.maxText}.`,
        en: `${name}: text and hashtags have ${textLength} characters together. The limit is ${channel.maxText}.`,
      }),
    )
  }
  const typed = [variant.headline, variant.summary, variant.plain, variant.shareText].filter(
    (text) => text !== null,
  )
  for (const number of new Set(typed.flatMap(findPhoneNumbers))) {
    issues.push(
      warning('phone-in-text', slug, {
        nl: `${name}: in de tekst staat het nummer ${number}. Kies liever een hulplijn, dan blijft het nummer kloppen.`,
        en: `${name}: the text holds the number ${number}. Rather choose a help line, so that it stays right.`,
      }),
    )
  }
  return issues
}

function checkHashtags({ variant, channel }: OfChannel): CompletenessIssue[] {
  const { channel: slug, hashtags } = variant
  const { name } = channel
  const issues: CompletenessIssue[] = []
  if (channel.maxHashtags !== null && hashtags.length > channel.maxHashtags) {
    issues.push(
      issue('too-many-hashtags', slug, {
        nl: `${name}: er zijn ${hashtags.length} hashtags. Er mogen er ${channel.maxHashtags} zijn.`,
        en: `${name}: there are ${hashtags.length} hashtags. The limit is ${channel.maxHashtags}.`,
      }),
    )
  }
  for (const hashtag of hashtags.filter((tag) => !isWellFormedHashtag(tag))) {
    issues.push(
      issue('hashtag-malformed', slug, {
        nl: `${name}: de hashtag "${hashtag}" klopt niet. Gebruik letters, cijfers en _, zonder spatie of #.`,
        en: `${name}: the hashtag "${hashtag}" is not right. Use letters, digits and _, without space or #.`,
      }),
    )
  }
  return issues
}

function checkPictures({ variant, channel }: OfChannel): CompletenessIssue[] {
  const { channel: slug, media, shareImage } = variant
  const { name } = channel
  const issues: CompletenessIssue[] = []
  if (channel.requiresMedia && media.length === 0) {
    issues.push(
      issue('media-missing', slug, {
        nl: `${name}: dit kanaal vraagt een beeld. Voeg er een toe.`,
        en: `${name}: this channel needs a picture. Add one.`,
      }),
    )
  }
  if (channel.maxMedia !== null && media.length > channel.maxMedia) {
    issues.push(
      issue('too-many-media', slug, {
        nl: `${name}: er zijn ${media.length} beelden. Er mogen er ${channel.maxMedia} zijn.`,
        en: `${name}: there are ${media.length} pictures. The limit is ${channel.maxMedia}.`,
      }),
    )
  }
  const shown = shareImage === null ? media : [...media, shareImage]
  const withoutAlt = shown.filter(({ alt }) => isBlank(alt)).length
  if (withoutAlt > 0) {
    issues.push(
      issue('alt-missing', slug, {
        nl: `${name}: bij ${withoutAlt} van ${shown.length} beelden ontbreekt een beschrijving in deze taal.`,
        en: `${name}: ${withoutAlt} of ${shown.length} pictures have no description in this language.`,
      }),
    )
  }
  return issues
}

function checkLinks({ variant, channel }: OfChannel): CompletenessIssue[] {
  const { channel: slug, link, html } = variant
  const { name } = channel
  const issues: CompletenessIssue[] = []
  if (!channel.allowsLinks && (link !== null || hasHref(html))) {
    issues.push(
      issue('link-not-allowed', slug, {
        nl: `${name}: op dit kanaal werken links niet. Haal de link weg.`,
        en: `${name}: links do not work on this channel. Remove the link.`,
      }),
    )
  }
  if ((link !== null && !isHttpsUrl(link.url)) || hasInsecureHref(html)) {
    issues.push(
      issue('link-insecure', slug, {
        nl: `${name}: een link moet met https:// beginnen.`,
        en: `${name}: a link has to start with https://.`,
      }),
    )
  }
  return issues
}

function issue(code: CompletenessCode, channel: string | null, person: Wording): CompletenessIssue {
  return { code, channel, severity: 'blocks', person }
}

function warning(code: CompletenessCode, channel: string | null, person: Wording): CompletenessIssue {
  return { code, channel, severity: 'warns', person }
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}

function countCodePoints(text: string): number {
  return [...text].length
}
