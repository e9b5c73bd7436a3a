import type { WriteSheet } from 'hucre/xlsx'

import type { Audience } from './buildWorkbook'
import { ID_HEADER, SHARED_COPY_TITLE, SHEET_NAMES } from './columns'
import { TEXT_STYLE, TITLE_STYLE } from './styles'
import { writeCells } from './writeCells'
import { MARKS } from './yearSheet'

const YEAR_MARKS = `In het blad "${SHEET_NAMES.year}": ${MARKS.approved} goedgekeurd, ${MARKS.other} nog niet goedgekeurd, ${MARKS.observance} dag of week van anderen, ${MARKS.continued} loopt door.`

const FOR_THE_TEAM = [
  'Bevat werktitels. Stuur dit bestand niet door.',
  `In het blad "${SHEET_NAMES.cards}" staat elke kaart op een eigen rij.`,
  'Zo wijzigt u kaarten',
  'Wijzig de cel, sla het bestand op en lees het in bij de kalender.',
  'U ziet eerst wat er zou veranderen. Pas na uw akkoord schrijft de kalender iets weg.',
  'Zo voegt u een kaart toe',
  `Begin een nieuwe rij onder de laatste. Laat "${ID_HEADER}" leeg en vul een titel in.`,
  `Kopieert u een rij? Maak dan in de kopie "${ID_HEADER}" leeg.`,
  'Goed om te weten',
  'Een rij weghalen verwijdert geen kaart.',
  'Staan er meer namen in één cel? Scheid ze met een puntkomma.',
  'Een lege cel maakt het veld leeg.',
  'De fase wijzigt u in de kalender, niet hier. Goedkeuren kan alleen daar.',
  'Wat lezers al zagen, krijgt geen andere datum.',
  'Een geplande datum is een wens. Er verschijnt niets door dit bestand.',
  YEAR_MARKS,
  `Het blad "${SHEET_NAMES.year}" is om op te hangen: gevoelige kaarten staan er onder hun neutrale titel.`,
]

const FOR_OTHERS = [
  'Dit exemplaar is om te lezen. U kunt het niet inlezen bij de kalender.',
  'Sommige kaarten staan hier onder een andere titel, om mensen te beschermen.',
  'Een geplande datum is een wens en kan nog veranderen.',
  YEAR_MARKS,
]

const HEADINGS: ReadonlySet<string> = new Set([
  'Zo wijzigt u kaarten',
  'Zo voegt u een kaart toe',
  'Goed om te weten',
])

/**
 * How to read the workbook, and for the team how to change it and bring it back.
 *
 * @example buildExplanationSheet({ year: 2026, audience: 'team' })
 */
export function buildExplanationSheet({ year, audience }: { year: number; audience: Audience }): WriteSheet {
  const title = audience === 'team' ? `Contentkalender ${year}` : SHARED_COPY_TITLE
  const lines = audience === 'team' ? FOR_THE_TEAM : FOR_OTHERS
  return {
    name: SHEET_NAMES.explanation,
    columns: [{ width: 100 }],
    ...writeCells([
      [{ value: title, style: TITLE_STYLE }],
      ...lines.map((value) => [
        { value, style: HEADINGS.has(value) ? { ...TEXT_STYLE, font: { bold: true } } : TEXT_STYLE },
      ]),
    ]),
  }
}
