import { describeDate } from '../../time/dutch'
import { addDays, type PlainDate } from '../../time/plainDate'
import { requiredVerdicts } from '../../workflow/requiredVerdicts'
import { isRole } from '../../workflow/roles'
import { canEverPerform } from '../../workflow/transitions'
import { joinWords, type Wording } from '../../workflow/wording'
import type { PlanningCard, PlanningPerson } from '../card'
import { isInternal } from '../progressOfCard'
import type { Clash, ClashAction, ClashContext } from './clash'
import { laterDay } from './clashCard'

/** How many days before its date an item is read and approved, at the latest. */
const APPROVAL_DAYS = 5

type Lack = {
  requirement: 'substance' | 'second-person'
  /** who could have approved, and is away; empty when there is nobody at all */
  absent: PlanningPerson[]
  /** the owner is the only one left, and nobody approves their own text */
  owner: PlanningPerson | null
}

/**
 * Items that nobody can approve in the five days up to their date: a sensitive item needs a substance
 * adviser or the deputy they named, any other a second person from communications or substance. The owner
 * counts as the one who writes. One clash a cause, with all items it holds up: one deputy solves them all.
 *
 * @example findApprovalClashes(context)
 */
export function findApprovalClashes(context: ClashContext): Clash[] {
  const { cards, vocabulary, days, today } = context
  const candidates = findCandidates(vocabulary.people)
  const held = new Map<string, { lack: Lack; cards: { card: PlanningCard; day: PlainDate }[] }>()
  for (const card of cards) {
    if (card.stage === 'approved' || isInternal(card)) continue
    const day = days.dayOf(card)
    if (day === null || day < today) continue
    const lack = findLack({ card, day, candidates, today })
    if (lack === null) continue
    const key = [lack.requirement, lack.owner?.id ?? '', ...lack.absent.map(({ id }) => id)].join('+')
    const known = held.get(key)
    if (known === undefined) held.set(key, { lack, cards: [{ card, day }] })
    else known.cards.push({ card, day })
  }
  return [...held].map(([key, { lack, cards: found }]) => describeLack({ key, lack, found, context }))
}

type Candidates = Record<Lack['requirement'], PlanningPerson[]>

function findCandidates(people: readonly PlanningPerson[]): Candidates {
  const approvers = people.filter(({ role }) => isRole(role) && canEverPerform({ action: 'approve', role }))
  const advisers = approvers.filter(({ role }) => role === 'substance')
  const deputies = approvers.filter(({ id }) => advisers.some(({ deputyId }) => deputyId === id))
  return { substance: [...new Set([...advisers, ...deputies])], 'second-person': approvers }
}

function findLack({
  card,
  day,
  candidates,
  today,
}: {
  card: PlanningCard
  day: PlainDate
  candidates: Candidates
  today: PlainDate
}): Lack | null {
  const needsSubstance = requiredVerdicts(card).some(({ kind }) => kind === 'substance')
  const requirement = needsSubstance ? 'substance' : 'second-person'
  const from = laterDay(addDays({ date: day, days: -APPROVAL_DAYS }), today)
  const able = candidates[requirement]
  const others = able.filter(({ id }) => id !== card.ownerId)
  if (others.some((person) => !isAbsentThroughout({ person, from, until: day }))) return null
  return { requirement, absent: others, owner: able.find(({ id }) => id === card.ownerId) ?? null }
}

function isAbsentThroughout({
  person: { absentFrom, absentUntil },
  from,
  until,
}: {
  person: PlanningPerson
  from: PlainDate
  until: PlainDate
}): boolean {
  if (absentFrom === null && absentUntil === null) return false
  return (absentFrom === null || absentFrom <= from) && (absentUntil === null || absentUntil >= until)
}

function describeLack({
  key,
  lack,
  found,
  context,
}: {
  key: string
  lack: Lack
  found: { card: PlanningCard; day: PlainDate }[]
  context: ClashContext
}): Clash {
  const sorted = found.sort((a, b) => (a.day < b.day || (a.day === b.day && a.card.id < b.card.id) ? -1 : 1))
  const first = sorted[0]?.day ?? null
  return {
    key: `nobody-approves:${key}@${first}`,
    code: 'nobody-approves',
    cardIds: sorted.map(({ card }) => card.id),
    date: first,
    reason: describeReason({
      lack,
      count: sorted.length,
      first: first ?? context.today,
      today: context.today,
    }),
    wayOut: describeWayOut(lack),
    action: chooseAction({ lack, cardId: sorted[0]?.card.id ?? '' }),
  }
}

function describeReason({
  lack: { requirement, absent, owner },
  count,
  first,
  today,
}: {
  lack: Lack
  count: number
  first: PlainDate
  today: PlainDate
}): Wording {
  const sensitive = requirement === 'substance'
  const plain = count === 1 ? 'item' : 'items'
  const nlSensitive = count === 1 ? 'gevoelig ' : 'gevoelige '
  const nlItems = `${count} ${sensitive ? nlSensitive : ''}${plain}`
  const enItems = `${count} ${sensitive ? 'sensitive ' : ''}${plain}`
  const head = {
    nl: `Niemand kan ${nlItems} goedkeuren, vanaf ${describeDate({ date: first, today })}.`,
    en: `Nobody can approve ${enItems}, from ${describeDate({ date: first, today, locale: 'en' })} on.`,
  }
  const names = absent.map(({ name }) => name)
  if (names.length > 0) {
    return {
      nl: `${head.nl} Afwezig: ${joinWords({ words: names, locale: 'nl' })}.`,
      en: `${head.en} Absent: ${joinWords({ words: names, locale: 'en' })}.`,
    }
  }
  return owner === null
    ? {
        nl: `${head.nl} Er is geen ${sensitive ? 'inhoudelijk adviseur' : 'adviseur'} met een account.`,
        en: `${head.en} No ${sensitive ? 'substance adviser' : 'adviser'} has an account.`,
      }
    : {
        nl: `${head.nl} Alleen ${owner.name} mag dat, en niemand keurt eigen werk goed.`,
        en: `${head.en} Only ${owner.name} may, and nobody approves their own work.`,
      }
}

function describeWayOut({ requirement, absent, owner }: Lack): Wording {
  if (requirement === 'substance' && (absent.length > 0 || owner !== null)) {
    return {
      nl: 'Laat de inhoudelijk adviseur een vervanger aanwijzen die er wel is, of verplaats de items.',
      en: 'Let the substance adviser name a deputy who is present, or move the items.',
    }
  }
  return absent.length > 0
    ? {
        nl: 'Vraag de beoordeling eerder aan, of verplaats de items tot na de afwezigheid.',
        en: 'Request the review earlier, or move the items until after the absence.',
      }
    : {
        nl: 'Vraag de beheerder om nog een adviseur toe te voegen.',
        en: 'Ask the administrator to add another adviser.',
      }
}

function chooseAction({
  lack: { requirement, absent, owner },
  cardId,
}: {
  lack: Lack
  cardId: string
}): ClashAction {
  const people = owner === null ? absent : [...absent, owner]
  const person = requirement === 'substance' ? people.find(({ role }) => role === 'substance') : people[0]
  return person === undefined
    ? { kind: 'open', record: 'card', id: cardId }
    : { kind: 'open', record: 'person', id: person.id }
}
