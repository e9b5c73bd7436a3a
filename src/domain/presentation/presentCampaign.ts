import { DEFAULT_LANGUAGE, type Language } from '../languages'
import type { PlainDate } from '../time/plainDate'
import { chooseRecords, presentName, textOf, type PresentedName } from './presentVocabulary'
import type { CampaignRecord, Vocabulary } from './vocabulary'

/** A served post of the item that is a campaign's public page. */
export type LandingPost = { itemId: string; publicId: string; language: Language; channelId: string | null }

export type PresentedCampaign = PresentedName & {
  description: string | null
  startDate: PlainDate | null
  endDate: PlainDate | null
  landingPostId: string | null
  themes: PresentedName[]
  audiences: PresentedName[]
}

export function presentCampaign({ record, language, vocabulary, landingPosts }: {
  record: CampaignRecord
  language: Language
  vocabulary: Vocabulary
  landingPosts: readonly LandingPost[]
}): PresentedCampaign {
  const { themes, audiences } = vocabulary
  return {
    ...presentName({ record, language }),
    description: textOf({ text: record.description, language }),
    startDate: record.startDate,
    endDate: record.endDate,
    landingPostId: chooseLandingPost({ record, landingPosts, language, orDutch: true }),
    themes: chooseRecords({ ids: record.themeIds, records: themes }).map((theme) => presentName({ record: theme, language })),
    audiences: chooseRecords({ ids: record.audienceIds, records: audiences }).map((audience) =>
      presentName({ record: audience, language }),
    ),
  }
}

/**
 * The post that is a campaign's public page for a reader: in the reader's language, on the reader's channel
 * if it is there, else on another. Without `orDutch` another language is never offered instead.
 *
 * @example chooseLandingPost({ record, landingPosts, language: 'en', channelId: website.id })
 */
export function chooseLandingPost({ record, landingPosts, language, channelId = null, orDutch = false }: {
  record: CampaignRecord
  landingPosts: readonly LandingPost[]
  language: Language
  channelId?: string | null
  orDutch?: boolean
}): string | null {
  const own = landingPosts.filter(({ itemId }) => itemId === record.landingItemId)
  for (const wanted of orDutch ? [language, DEFAULT_LANGUAGE] : [language]) {
    const spoken = own.filter((post) => post.language === wanted)
    const ids = spoken.filter((post) => post.channelId === channelId).map(({ publicId }) => publicId)
    const candidates = ids.length > 0 ? ids : spoken.map(({ publicId }) => publicId)
    const [first] = candidates.sort()
    if (first !== undefined) return first
  }
  return null
}
