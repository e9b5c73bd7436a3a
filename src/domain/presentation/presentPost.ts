import type { ItemKind, MediaContent } from '../content'
import { directionOf, type Language } from '../languages'
import type { Instant } from '../time/instant'
import { chooseLandingPost, type LandingPost } from './presentCampaign'
import { presentAudio, type PresentedAudio } from './presentAudio'
import { presentGlossary, type PresentedExplanation } from './presentGlossary'
import { presentImage, type PresentedImage } from './presentImage'
import { chooseRecords, presentHelp, presentName, type PresentedHelp, type PresentedName } from './presentVocabulary'
import type { ImageSizes, ServedEvent, ServedPost } from './servedPost'
import type { Vocabulary } from './vocabulary'

export type Translation = { language: Language; id: string }

export type PresentedPost = {
  id: string
  kind: ItemKind
  language: Language
  direction: 'ltr' | 'rtl'
  translations: Translation[]
  channel: PresentedName
  headline: string | null
  summary: string | null
  text: { html: string; plain: string }
  hashtags: string[]
  link: { url: string; label: string | null } | null
  share: { text: string | null; image: PresentedImage | null }
  campaign: (PresentedName & { landingPostId: string | null }) | null
  themes: PresentedName[]
  audiences: PresentedName[]
  media: PresentedImage[]
  pictograms: PresentedImage[]
  audio: PresentedAudio | null
  event: ServedEvent | null
  glossary: PresentedExplanation[]
  safety: {
    isSensitive: boolean
    contentNote: string | null
    quickExit: { isShown: boolean; url: string | null }
    discreet: { title: string | null; shareText: string | null }
    helpLines: PresentedHelp[]
  }
  publishedAt: Instant
  modifiedAt: Instant
  edition: number
}

/**
 * A served post as the outside sees it. Field by field: nothing of a row leaves that is not named here.
 *
 * @param translations the same item on the same channel in other languages, served at the same moment
 * @param imageSizes by media id
 */
export function presentPost({ post, vocabulary, translations, landingPosts, imageSizes, apiUrl }: {
  post: ServedPost
  vocabulary: Vocabulary
  translations: readonly Translation[]
  landingPosts: readonly LandingPost[]
  imageSizes: ReadonlyMap<string, ImageSizes>
  apiUrl: string
}): PresentedPost {
  const { language } = post
  const presentOne = (image: MediaContent) => presentImage({ image, sizes: imageSizes.get(image.mediaId) ?? {}, apiUrl })
  const nameAll = (records: Parameters<typeof presentName>[0]['record'][]) =>
    records.map((record) => presentName({ record, language }))
  return {
    id: post.publicId,
    kind: post.kind,
    language,
    direction: directionOf(language),
    translations: translations.map(({ language: other, id }) => ({ language: other, id })),
    channel: presentChannelName({ post, vocabulary }),
    headline: post.headline,
    summary: post.summary,
    text: { html: post.html, plain: post.plain },
    hashtags: [...post.hashtags],
    link: post.link === null ? null : { url: post.link.url, label: post.link.label },
    share: {
      text: post.share.text,
      image: post.share.image === null ? null : presentOne(post.share.image),
    },
    campaign: presentCampaignName({ post, vocabulary, landingPosts }),
    themes: nameAll(chooseRecords({ ids: post.themeIds, records: vocabulary.themes })),
    audiences: nameAll(chooseRecords({ ids: post.audienceIds, records: vocabulary.audiences })),
    media: post.media.map(presentOne),
    pictograms: post.pictograms.map(presentOne),
    audio: post.audio === null ? null : presentAudio({ audio: post.audio, apiUrl }),
    event: presentEvent(post.event),
    glossary: presentGlossary({
      texts: [post.headline, post.summary, post.plain],
      language,
      terms: vocabulary.glossaryTerms.list,
    }),
    safety: {
      isSensitive: post.safety.isSensitive,
      contentNote: post.safety.contentNote,
      quickExit: { isShown: post.safety.quickExit, url: vocabulary.quickExitUrl },
      discreet: { title: post.safety.discreetTitle, shareText: post.safety.discreetShareText },
      helpLines: chooseRecords({ ids: post.safety.helpLineIds, records: vocabulary.helpLines }).map((record) =>
        presentHelp({ record, language }),
      ),
    },
    publishedAt: post.publishedAt,
    modifiedAt: post.modifiedAt,
    edition: post.edition,
  }
}

function presentChannelName({ post, vocabulary }: { post: ServedPost; vocabulary: Vocabulary }): PresentedName {
  const record = post.channelId === null ? undefined : vocabulary.channels.byId.get(post.channelId)
  // A channel can be erased while its posts are still served; consumers count on there being one.
  if (record === undefined) return { slug: 'unknown', name: 'Onbekend', nameLanguage: 'nl' }
  return presentName({ record, language: post.language })
}

function presentCampaignName({ post, vocabulary, landingPosts }: {
  post: ServedPost
  vocabulary: Vocabulary
  landingPosts: readonly LandingPost[]
}): PresentedPost['campaign'] {
  const record = post.campaignId === null ? undefined : vocabulary.campaigns.byId.get(post.campaignId)
  if (record === undefined) return null
  const { language, channelId } = post
  return {
    ...presentName({ record, language }),
    landingPostId: chooseLandingPost({ record, landingPosts, language, channelId }),
  }
}

function presentEvent(event: ServedEvent | null): ServedEvent | null {
  if (event === null) return null
  const { place, isAllDay, recurrence, occurrences } = event
  return {
    place: { name: place.name, street: place.street, city: place.city },
    isAllDay,
    recurrence,
    occurrences: occurrences.map(({ startsAt, endsAt, isCancelled }) => ({ startsAt, endsAt, isCancelled })),
  }
}
