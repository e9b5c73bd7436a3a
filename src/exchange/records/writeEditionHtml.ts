import type { PublicContent } from '@/domain/content'
import { hashTerms } from '@/domain/journal/termsHash'
import { directionOf, LANGUAGE_NAMES_NL } from '@/domain/languages'
import { describeMoment } from '@/domain/time/dutch'
import { parseInstant } from '@/domain/time/instant'
import type { RecordOfEdition } from '@/queries/readRecords'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** An edition as people read it in fifty years: one page, no scripts, pictures beside it. */
export function writeEditionHtml({ record, zone, mediaName }: {
  record: RecordOfEdition
  zone: string
  /** file name of a picture by checksum; null when it is not in the package */
  mediaName: (sha256: string) => string | null
}): string {
  const { edition, approvals, terms } = record
  const content = edition.content as unknown as PublicContent
  const releases = edition.releases as unknown as { channel: string; releaseAt: string; endsAt: string | null }[]
  const moment = (at: string) => describeMoment({ instant: parseInstant(at), zone })
  const lines = [
    `<h1>${escape(edition.title ?? `Editie ${edition.number}`)}</h1>`,
    `<p>Editie ${edition.number}, ${escape(LANGUAGE_NAMES_NL[content.language])}. Goedgekeurd op ${moment(edition.approvedAt)}.</p>`,
    '<h2>Goedgekeurd door</h2><ul>',
    ...approvals.map(({ by, role, at }) => `<li>${giverOf({ by, role })}, ${moment(at)}</li>`),
    '</ul><h2>Waar en wanneer</h2><ul>',
    ...releases.map(
      ({ channel, releaseAt, endsAt }) =>
        `<li>${escape(channel)}: vanaf ${moment(releaseAt)}${endsAt ? ` tot ${moment(endsAt)}` : ''}, zoals bij goedkeuring afgesproken</li>`,
    ),
    '</ul>',
    ...content.variants.flatMap((variant) => [
      `<section lang="${content.language}" dir="${directionOf(content.language)}"><h2>${escape(variant.channel)}</h2>`,
      ...(variant.headline ? [`<h3>${escape(variant.headline)}</h3>`] : []),
      ...(variant.summary ? [`<p><strong>${escape(variant.summary)}</strong></p>`] : []),
      // Allow-listed when it was approved, and kept byte for byte.
      variant.html,
      ...variant.media.map(({ sha256, alt }) => {
        const name = mediaName(sha256)
        return name ? `<figure><img src="../../media/${name}" alt="${escape(alt ?? '')}" width="480"><figcaption>${escape(alt ?? '')}</figcaption></figure>` : ''
      }),
      '</section>',
    ]),
    `<p>Controlegetal van de inhoud (SHA-256 van inhoud.txt): ${escape(edition.contentHash)}</p>`,
    `<p>Controlegetal van de voorwaarden (SHA-256 van voorwaarden.txt): ${hashTerms(terms)}</p>`,
  ]
  return `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Editie ${edition.number}</title></head><body>\n${lines.join('\n')}\n</body></html>\n`
}

/** Whose story it is stays out of an archive; their id is in editie.json. */
function giverOf({ by, role }: { by: string | null; role: string | null }): string {
  return role === 'expert' ? 'wie het verhaal vertelt' : `${escape(by ?? 'een gast')} (${escape(role ?? 'onbekend')})`
}
