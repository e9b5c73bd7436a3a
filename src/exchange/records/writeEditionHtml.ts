import type { PublicContent } from '@/domain/content'
import { hashTerms } from '@/domain/journal/termsHash'
import { directionOf, LANGUAGE_NAMES_NL } from '@/domain/languages'
import { describeMoment } from '@/domain/time/dutch'
import { parseInstant } from '@/domain/time/instant'
import { isRole, ROLE_LABELS } from '@/domain/workflow/roles'
import type { RecordOfEdition } from '@/queries/readRecords'
import type { RecordedHelp, RecordTerms } from '@/queries/readRecordTerms'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** An edition as people read it in fifty years: one page, no scripts, pictures beside it. */
export function writeEditionHtml({ record, names, zone, mediaName }: {
  record: RecordOfEdition
  /** behind the ids */
  names: Pick<RecordTerms, 'helpLines'>
  zone: string
  /** file name of a picture by checksum; null when it is not in the package */
  mediaName: (sha256: string) => string | null
}): string {
  const { edition, approvals, terms } = record
  const moment = (at: string) => describeMoment({ instant: parseInstant(at), zone })
  const content = edition.content as unknown as PublicContent
  const releases = edition.releases as unknown as { channel: string; releaseAt: string; endsAt: string | null }[]
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
    ...writeAround({ content, edition, names, moment }),
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
      ...(variant.link ? [`<p>Link: ${escape(variant.link.label ?? '')} (${escape(variant.link.url)})</p>`] : []),
      ...(variant.hashtags.length > 0 ? [`<p>${variant.hashtags.map((tag) => `#${escape(tag)}`).join(' ')}</p>`] : []),
      ...(variant.shareText ? [`<p>Bij het delen: ${escape(variant.shareText)}</p>`] : []),
      '</section>',
    ]),
    `<p>Controlegetal van de inhoud (SHA-256 van inhoud.txt): ${escape(edition.contentHash)}</p>`,
    `<p>Controlegetal van de voorwaarden (SHA-256 van voorwaarden.txt): ${hashTerms(terms)}</p>`,
  ]
  return `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Editie ${edition.number}</title></head><body>\n${lines.join('\n')}\n</body></html>\n`
}

type Around = {
  content: PublicContent
  edition: RecordOfEdition['edition']
  names: Pick<RecordTerms, 'helpLines'>
  moment: (at: string) => string
}

/** What stood around the words: the note beforehand, the discreet title, where and when, and where to find help. */
function writeAround({ content, edition, names, moment }: Around): string[] {
  const { contentNote, discreetTitle, discreetShareText, event, helpLineIds } = content
  const said: [string, string | null][] = [
    ['Waarschuwing vooraf', contentNote],
    ['Onopvallende titel', discreetTitle],
    ['Onopvallend bij het delen', discreetShareText],
    ['Waar', event && [event.place.name, event.place.street, event.place.city].filter(Boolean).join(', ')],
    ['Wanneer', event?.startsAt ? `${moment(event.startsAt)}${event.endsAt ? ` tot ${moment(event.endsAt)}` : ''}` : null],
    ...(event?.occurrences ?? []).map(({ startsAt }): [string, string] => ['Ook op', moment(startsAt)]),
    ...helpLineIds.map((id): [string, string] => ['Hulplijn', describeHelp(names.helpLines[id] ?? [], edition.approvedAt)]),
  ]
  return said.flatMap(([name, words]) => (words ? [`<p>${name}: ${escape(words)}</p>`] : []))
}

/** As it was at the approval; what readers saw of it later stands in begrippen.json. */
function describeHelp(known: readonly RecordedHelp[], approvedAt: string): string {
  const at = parseInstant(approvedAt)
  const then = known.filter(({ since }) => since <= at).at(-1) ?? known[0]
  if (then === undefined) return 'niet meer bekend'
  return [then.name, then.phone, then.chatUrl, then.url].filter(Boolean).join(', ')
}

/**
 * Whose story it is stays out of an archive; their id is in editie.json. Of an account that is gone the role is
 * known, as it was given with the verdict.
 */
function giverOf({ by, role }: { by: string | null; role: string | null }): string {
  if (role === 'expert') return 'wie het verhaal vertelt'
  if (role === 'guest') return 'een gast zonder account'
  const inDutch = isRole(role) ? ROLE_LABELS[role].nl : 'rol onbekend'
  return `${escape(by ?? 'een collega van wie het account is verwijderd')} (${escape(inDutch)})`
}
