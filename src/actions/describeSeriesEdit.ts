import type { SeriesChange, SeriesEdit } from '@/domain/recurrence/seriesEdit'
import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'

type Edited = {
  decision: Exclude<SeriesEdit['kind'], 'refused'>
  change: SeriesChange['kind']
  to: PlainDate | null
  /** whether something was to be seen or stood ready at a place that is gone */
  isShown: boolean
  isHappening: boolean
  orphans: number
  hasNew: boolean
  wasApproved: boolean
  /** whether readers ever got anything of the series */
  hasEditions: boolean
}

/** What was done, and what readers see until somebody approves again. */
export function describeSeriesEdit(edited: Edited): string {
  return [sentenceOf(edited), readersOf(edited), orphansOf(edited)].filter((sentence) => sentence !== '').join(' ')
}

function sentenceOf({ decision, change, to, hasNew }: Edited): string {
  const day = to === null ? null : describeDate({ date: to })
  switch (decision) {
    case 'change-one':
      return change === 'move' && day ? `Deze keer staat nu op ${day}, als eigen item.` : 'Deze keer is nu een eigen item.'
    case 'cancel-one':
      return 'Deze keer is afgelast. De andere keren blijven staan.'
    case 'restore-one':
      return 'Deze keer gaat weer door en staat in de planning.'
    case 'split':
      if (!hasNew) return 'Deze keer en alle volgende zijn afgelast.'
      return change === 'move' && day
        ? `De reeks stopt hiervoor en gaat verder vanaf ${day}, als nieuwe reeks.`
        : 'De reeks stopt hiervoor. Vanaf deze keer is het een nieuwe reeks.'
    case 'rewrite':
      return day ? `De hele reeks is verplaatst; deze keer staat nu op ${day}.` : 'De hele reeks is gewijzigd.'
    case 'cancel-all':
      return 'De hele reeks is afgelast en ligt in de prullenbak.'
  }
}

function readersOf({ decision, isShown, isHappening, hasNew, wasApproved, hasEditions }: Edited): string {
  if (decision === 'restore-one') return hasEditions ? 'Lezers zien deze keer pas na goedkeuring van de reeks.' : ''
  if (!isShown) return wasApproved && decision !== 'change-one' ? APPROVE_AGAIN : ''
  switch (decision) {
    case 'change-one':
      return 'Lezers zien deze keer niet meer, tot u het eigen item laat goedkeuren.'
    case 'cancel-one':
      return `Lezers zien deze keer vanaf nu niet meer, en de andere wel. ${APPROVE_AGAIN}`
    case 'split':
      return hasNew
        ? `Lezers zien alleen nog de eerdere keren, tot u de nieuwe reeks laat goedkeuren. ${APPROVE_AGAIN}`
        : `Lezers zien alleen nog de eerdere keren. ${APPROVE_AGAIN}`
    case 'rewrite':
      return isHappening
        ? 'Lezers zien de oude datums niet meer, en de nieuwe pas na goedkeuring.'
        : 'Op de oude dagen verschijnt niets meer, en op de nieuwe pas na goedkeuring.'
    case 'cancel-all':
      return 'Lezers zien er vanaf nu niets meer van.'
  }
}

const APPROVE_AGAIN = 'De reeks zelf is gewijzigd en vraagt opnieuw goedkeuring.'

function orphansOf({ orphans }: Edited): string {
  if (orphans === 0) return ''
  return orphans === 1
    ? 'Eén gewijzigde keer past niet meer in de reeks en staat nu los. Kijk of die nog klopt.'
    : `${orphans} gewijzigde keren passen niet meer in de reeks en staan nu los. Kijk of ze nog kloppen.`
}
