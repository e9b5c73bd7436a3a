import { addDays, type PlainDate } from '../../time/plainDate'
import { isAway } from '../../workflow/findReviewers'
import { requiredVerdicts } from '../../workflow/requiredVerdicts'
import { isRole } from '../../workflow/roles'
import { canEverPerform } from '../../workflow/transitions'
import type { PlanningCard, PlanningPerson } from '../card'
import { isInternal } from '../progressOfCard'
import { laterDay } from './clashCard'

/** How many days before its date an item is read and approved, at the latest. */
const APPROVAL_DAYS = 5

/** Why nobody can approve an item in time. */
export type ApprovalLack = {
  requirement: 'substance' | 'second-person'
  /** who could have approved, and is away */
  absent: PlanningPerson[]
  /** deputies who are there, but stand in for nobody on those days */
  idleDeputies: PlanningPerson[]
  /** the owner is the only one left, and nobody approves their own text */
  owner: PlanningPerson | null
}

export type ReadApprovalLack = (input: { card: PlanningCard; day: PlainDate }) => ApprovalLack | null

/**
 * Makes the question whether somebody can approve an item in the five days up to a day: a sensitive item needs a
 * substance adviser or a deputy who stands in for one that day, any other a second person from communications or
 * substance. The owner counts as the one who writes. What is approved already, or internal, lacks nobody.
 *
 * @returns a reader that gives null when somebody can
 * @example createApprovalLackReader({ people, today })({ card, day }) // { requirement: 'substance', absent: […], … }
 */
export function createApprovalLackReader({ people, today }: { people: readonly PlanningPerson[]; today: PlainDate }): ReadApprovalLack {
  const approvers = people.filter(({ role }) => isRole(role) && canEverPerform({ action: 'approve', role }))
  const advisers = approvers.filter(({ role }) => role === 'substance')
  const advisersOf = (id: string) => advisers.filter(({ deputyId }) => deputyId === id)
  const deputies = approvers.filter(({ id, role }) => role !== 'substance' && advisersOf(id).length > 0)
  const standsIn = ({ id }: PlanningPerson, day: PlainDate) => advisersOf(id).some((colleague) => isAway({ colleague, today: day }))
  return ({ card, day }) => {
    if (card.stage === 'approved' || isInternal(card)) return null
    const needsSubstance = requiredVerdicts(card).some(({ kind }) => kind === 'substance')
    const able = needsSubstance ? [...advisers, ...deputies] : approvers
    const others = able.filter(({ id }) => id !== card.ownerId)
    const window = daysUpTo({ day, today })
    const mayThen = (person: PlanningPerson, each: PlainDate) =>
      !needsSubstance || person.role === 'substance' || standsIn(person, each)
    if (others.some((person) => window.some((each) => !isAbsent(person, each) && mayThen(person, each)))) return null
    const isPresent = (person: PlanningPerson) => window.some((each) => !isAbsent(person, each))
    return {
      requirement: needsSubstance ? 'substance' : 'second-person',
      absent: others.filter((person) => !isPresent(person)),
      idleDeputies: others.filter(isPresent),
      owner: able.find(({ id }) => id === card.ownerId) ?? null,
    }
  }
}

/** Never before today, as nobody approves in the past; the day itself is the last. */
function daysUpTo({ day, today }: { day: PlainDate; today: PlainDate }): PlainDate[] {
  const days: PlainDate[] = [day]
  const from = laterDay(addDays({ date: day, days: -APPROVAL_DAYS }), today)
  for (let date = addDays({ date: day, days: -1 }); date >= from; date = addDays({ date, days: -1 })) days.push(date)
  return days
}

/** Without dates somebody is there; a deputy of theirs stands in all the same. */
function isAbsent(person: PlanningPerson, day: PlainDate): boolean {
  return (person.absentFrom !== null || person.absentUntil !== null) && isAway({ colleague: person, today: day })
}
