import { countsAsSensitive, type PublicContent, type VariantContent } from '../content'

/**
 * What a preview of a link says, at every door. Of what is sensitive that is the discreet text or nothing: a preview
 * shows itself on the phone of whoever gets the link, and on the screen beside it.
 */
export function chooseShareText({ content, variant }: {
  content: Pick<PublicContent, 'isSensitive' | 'isStory' | 'discreetShareText'>
  variant: Pick<VariantContent, 'shareText'>
}): string | null {
  return countsAsSensitive(content) ? content.discreetShareText : variant.shareText
}
