import type { VariantContent } from '../content'
import { found, isBlank, type ChannelRules, type Finding } from './finding'

/** As many pictures as the channel wants, each with words for who does not see it. */
export function checkPictures({ variant, channel }: { variant: VariantContent; channel: ChannelRules }): Finding[] {
  const { channel: slug, media, pictograms = [], shareImage } = variant
  const { name } = channel
  const where = { channel: slug, field: 'variants.media' }
  const findings: Finding[] = []
  if (channel.requiresMedia && media.length === 0) {
    findings.push(
      found({
        code: 'media-missing',
        level: 'block',
        where,
        nl: `${name}: dit kanaal vraagt een beeld. Voeg er een toe.`,
        en: `${name}: this channel needs a picture. Add one.`,
      }),
    )
  }
  if (channel.maxMedia !== null && media.length > channel.maxMedia) {
    findings.push(
      found({
        code: 'too-many-media',
        level: 'block',
        where,
        nl: `${name}: er zijn ${media.length} beelden. Er mogen er ${channel.maxMedia} zijn.`,
        en: `${name}: there are ${media.length} pictures. The limit is ${channel.maxMedia}.`,
      }),
    )
  }
  const shown = [...media, ...pictograms, ...(shareImage === null ? [] : [shareImage])]
  const [first, ...others] = shown.filter(({ alt }) => isBlank(alt))
  if (first) {
    findings.push(
      found({
        code: 'alt-missing',
        level: 'block',
        where,
        nl: `${name}: bij ${others.length + 1} van ${shown.length} beelden ontbreekt een beschrijving in deze taal.`,
        en: `${name}: ${others.length + 1} of ${shown.length} pictures have no description in this language.`,
        mend: { kind: 'open-record', collection: 'media', id: first.mediaId },
      }),
    )
  }
  return findings
}
