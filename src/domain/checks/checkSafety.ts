import { countsAsSensitive } from '../content'
import { addDays, type PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import { found, isBlank, type CheckFacts, type Finding, type HelpLineRules } from './finding'

/** A check that waited longer than this is no slip any more. */
export const DAYS_OF_GRACE = 30

/**
 * What protects readers of a sensitive text: a note beforehand, a title that tells nothing, help lines that are
 * there and were looked at lately.
 */
export function checkSafety({ content, helpLines, now, zone }: CheckFacts): Finding[] {
  const ids = [...new Set(content.helpLineIds)].sort()
  const chosen = ids.map((id) => helpLines.find((line) => line.id === id)).filter((line) => line !== undefined)
  const findings: Finding[] = countsAsSensitive(content)
    ? [...checkWordsAround(content), ...checkChosenLines({ chosen, helpLines })]
    : []
  if (chosen.length < ids.length) {
    const count = ids.length - chosen.length
    findings.push(
      found({
        code: 'help-line-unknown',
        level: 'block',
        where: { field: 'helpLines' },
        nl: `Van de gekozen hulplijnen ${count === 1 ? 'bestaat er 1' : `bestaan er ${count}`} niet meer. Kies opnieuw.`,
        en: `Of the chosen help lines ${count} ${count === 1 ? 'does' : 'do'} not exist any more. Choose again.`,
      }),
    )
  }
  const today = wallTimeFromInstant({ instant: now, zone }).date
  return [...findings, ...chosen.flatMap((line) => checkFreshness({ line, today }))]
}

function checkWordsAround({ contentNote, discreetTitle }: CheckFacts['content']): Finding[] {
  const findings: Finding[] = []
  if (isBlank(contentNote)) {
    findings.push(
      found({
        code: 'content-note-missing',
        level: 'block',
        where: { field: 'contentNote' },
        nl: 'Dit onderwerp is gevoelig. Schrijf in één zin waar het over gaat, als waarschuwing vooraf.',
        en: 'This subject is sensitive. Say in one sentence what it is about, as a note beforehand.',
      }),
    )
  }
  if (isBlank(discreetTitle)) {
    findings.push(
      found({
        code: 'discreet-title-missing',
        level: 'block',
        where: { field: 'discreetTitle' },
        nl: 'Een neutrale titel ontbreekt. Lezers met een gedeelde telefoon zien die in plaats van de kop.',
        en: 'A discreet title is missing. Readers with a shared phone see it instead of the headline.',
      }),
    )
  }
  return findings
}

function checkChosenLines({ chosen, helpLines }: {
  chosen: readonly HelpLineRules[]
  helpLines: readonly HelpLineRules[]
}): Finding[] {
  const findings: Finding[] = []
  const emergency = helpLines.filter(({ isEmergency }) => isEmergency).map(({ id }) => id)
  if (!chosen.some(({ isEmergency }) => isEmergency)) {
    findings.push(
      found({
        code: 'emergency-line-missing',
        level: 'block',
        where: { field: 'helpLines' },
        nl: 'Bij een gevoelig onderwerp hoort het noodnummer. Kies het bij de hulplijnen.',
        en: 'A sensitive subject needs the emergency number. Choose it under help lines.',
        mend: emergency.length > 0 ? { kind: 'add-help-lines', helpLineIds: emergency } : { kind: 'focus' },
      }),
    )
  }
  if (!chosen.some(({ isEmergency }) => !isEmergency)) {
    findings.push(
      found({
        code: 'help-line-missing',
        level: 'block',
        where: { field: 'helpLines' },
        nl: 'Kies naast het noodnummer minstens één hulplijn die bij dit onderwerp past.',
        en: 'Beside the emergency number, choose at least one help line that fits the subject.',
      }),
    )
  }
  return findings
}

function checkFreshness({ line, today }: { line: HelpLineRules; today: PlainDate }): Finding[] {
  const { checkAgainBy, id, name } = line
  if (checkAgainBy !== null && checkAgainBy >= today) return []
  // Never looked at is no slip either.
  const isLong = checkAgainBy === null || addDays({ date: checkAgainBy, days: DAYS_OF_GRACE }) < today
  return [
    found({
      code: 'help-line-overdue',
      level: isLong ? 'reason' : 'hint',
      where: { field: 'helpLines', excerpt: name },
      nl: `Kijk na of ${name} nog klopt. ${checkAgainBy === null ? 'Dat is nog nooit nagekeken.' : 'De controle is over tijd.'}`,
      en: `Check whether ${name} is still right. ${checkAgainBy === null ? 'It was never checked.' : 'The check is overdue.'}`,
      mend: { kind: 'open-record', collection: 'help-lines', id },
    }),
  ]
}
