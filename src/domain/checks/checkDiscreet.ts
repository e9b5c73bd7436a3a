import { countsAsSensitive, type PublicContent } from '../content'
import { found, type Finding } from './finding'

/** Parts of words that tell the subject of this calendar, in the languages that it is written in. */
const SUBJECT =
  /geweld|mishandel|misbruik|verkracht|aanrand|seks|sexu|naakt|sext|intimida|grensoverschrijd|slachtoffer|dader|stalk|bedreig|dreig|loverboy|uitbuit|uitbuiting|incest|afpers|huiselijk|veilig thuis|angelshot|hulplijn|meldcode|abuse|violen|rape|assault|harass|victim|przemoc|şiddet|насил|عنف/iu

/**
 * The subject in a text that may stand on a shared screen.
 *
 * @example findSubject('Stop geweld thuis') // 'geweld'
 */
export function findSubject(text: string): string | null {
  return SUBJECT.exec(text)?.[0] ?? null
}

/** Title and share text that are meant to tell nothing, and do. */
export function checkDiscreet(content: PublicContent): Finding[] {
  if (!countsAsSensitive(content)) return []
  const { discreetTitle, discreetShareText } = content
  const written = [
    { field: 'discreetTitle', text: discreetTitle },
    { field: 'discreetShareText', text: discreetShareText },
  ]
  return written.flatMap(({ field, text }) => {
    const subject = findSubject(text ?? '')
    return subject === null
      ? []
      : [
          found({
            code: 'discreet-tells',
            level: 'reason',
            where: { field, excerpt: subject },
            nl: `"${text}" verraadt het onderwerp aan wie meekijkt. Kies iets gewoons, zoals ‘Tip van de week’.`,
            en: `"${text}" tells the subject to who looks along. Choose something plain, such as ‘Tip of the week’.`,
          }),
        ]
  })
}
