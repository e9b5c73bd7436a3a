import { isPlainDate, type PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { PlanningPerson } from './card'
import { createDayReader, type DayReader } from './dayOfCard'
import { moveAlong, yearOf } from './proposal/moveDate'
import type { CampaignEntry, CardEntry, MoveRecurrence, Proposal, ProposalEntry } from './proposal/proposal'
import { startCampaignOn } from './proposal/proposeCampaign'
import { chooseDay, keepRhythm, placeOn } from './proposal/proposeCard'
import { canOwn } from './proposal/proposeOwner'

/** One ticked entry, with what somebody filled in. */
export type ProposalChoice = {
  key: string
  /** another first day than proposed, or the one that was asked for */
  date?: PlainDate
  /** null means that nobody owns it for now */
  ownerId?: string | null
}

export type ProposalErrorCode =
  | 'nothing-chosen'
  | 'unknown-entry'
  | 'chosen-twice'
  | 'date-missing'
  | 'date-invalid'
  | 'date-outside-year'
  | 'owner-missing'
  | 'owner-unknown'

export type ProposalError = { key: string | null; code: ProposalErrorCode; person: Wording }

export type CheckedProposal =
  /** everything may be written, in this order: campaigns come before the cards in them */
  { kind: 'ready'; entries: ProposalEntry[] } | { kind: 'refused'; errors: ProposalError[] }

/**
 * Whether a choice from a proposal can be written, all or nothing. Answers are filled in: a campaign that
 * got its date takes its items along, and an item whose campaign was not chosen stands without campaign, on
 * its weekday.
 *
 * @returns all errors at once, or the entries as they are to be written
 * @example checkProposal({ proposal, choices: [{ key: 'card:12', date }], people, zone })
 */
export function checkProposal({
  proposal,
  choices,
  people,
  zone,
  moveRecurrence,
}: {
  proposal: Proposal
  choices: readonly ProposalChoice[]
  people: readonly PlanningPerson[]
  zone: string
  moveRecurrence?: MoveRecurrence
}): CheckedProposal {
  const days = createDayReader({ zone })
  const byKey = new Map(proposal.entries.map((entry) => [entry.key, entry]))
  const errors: ProposalError[] = []
  const refuse = (code: ProposalErrorCode, key: string | null, title = ''): void => {
    errors.push({ key, code, person: describeError({ code, title, toYear: proposal.toYear }) })
  }
  const chosen = new Map<string, ProposalChoice>()
  if (choices.length === 0) refuse('nothing-chosen', null)
  for (const choice of choices) {
    const entry = byKey.get(choice.key)
    if (entry === undefined) refuse('unknown-entry', choice.key)
    else if (chosen.has(choice.key)) refuse('chosen-twice', choice.key, entry.title)
    else chosen.set(choice.key, choice)
  }
  const picked = proposal.entries.filter(({ key }) => chosen.has(key))
  const answered = picked.map((entry): ProposalEntry => {
    const choice = chosen.get(entry.key) ?? { key: entry.key }
    for (const code of findFaults({ entry, choice, people, toYear: proposal.toYear })) {
      refuse(code, entry.key, entry.title)
    }
    return fillIn({ entry, choice, days, zone, moveRecurrence })
  })
  const campaigns = new Map(
    answered.flatMap((entry) => (entry.kind === 'campaign' ? [[entry.source.id, entry] as const] : [])),
  )
  const entries = answered.map((entry) =>
    entry.kind === 'card'
      ? joinCampaign({ entry, campaigns, toYear: proposal.toYear, days, zone, moveRecurrence })
      : entry,
  )
  return errors.length > 0 ? { kind: 'refused', errors } : { kind: 'ready', entries }
}

function findFaults({
  entry,
  choice: { date, ownerId },
  people,
  toYear,
}: {
  entry: ProposalEntry
  choice: ProposalChoice
  people: readonly PlanningPerson[]
  toYear: number
}): ProposalErrorCode[] {
  const faults: ProposalErrorCode[] = []
  if (date === undefined) {
    if (entry.asks.includes('date')) faults.push('date-missing')
  } else if (!isPlainDate(date)) faults.push('date-invalid')
  else if (yearOf(date) !== toYear) faults.push('date-outside-year')
  if (ownerId === undefined) {
    if (entry.asks.includes('owner')) faults.push('owner-missing')
  } else if (ownerId !== null && !canOwn({ ownerId, people })) faults.push('owner-unknown')
  return faults
}

type Placing = { days: DayReader; zone: string; moveRecurrence: MoveRecurrence | undefined }

function fillIn({
  entry,
  choice,
  ...placing
}: { entry: ProposalEntry; choice: ProposalChoice } & Placing): ProposalEntry {
  const date = isPlainDate(choice.date) ? choice.date : null
  if (entry.kind === 'focus-period') {
    const { startDate, endDate } = entry.focusPeriod
    if (date === null) return entry
    const focusPeriod = {
      ...entry.focusPeriod,
      startDate: date,
      endDate: moveAlong({ date: endDate, from: startDate, to: date }),
    }
    return { ...entry, rule: 'chosen', asks: [], focusPeriod }
  }
  if (entry.kind !== 'card' && entry.kind !== 'campaign') return entry
  const ownerId = choice.ownerId === undefined ? entry.ownerId : choice.ownerId
  const owned = { ...entry, ownerId, asks: [] }
  if (date === null || date === firstDay(entry)) return owned
  // An answer for a date that nobody knew stays tied; another date than the known one is somebody's own wish.
  const tie = entry.asks.includes('date') ? entry.tie : null
  return owned.kind === 'card'
    ? { ...owned, tie, rule: 'chosen', ...placeOn({ card: owned.source, date, ...placing }) }
    : { ...owned, tie, rule: 'chosen', ...startCampaignOn({ campaign: owned.source, date }) }
}

function firstDay(entry: CardEntry | CampaignEntry): PlainDate | null {
  return entry.kind === 'card' ? entry.date : entry.startDate
}

function joinCampaign({
  entry,
  campaigns,
  toYear,
  ...placing
}: {
  entry: CardEntry
  campaigns: ReadonlyMap<string, CampaignEntry>
  toYear: number
} & Placing): CardEntry {
  if (entry.campaign === null || 'targetId' in entry.campaign) return entry
  const campaign = campaigns.get(entry.campaign.sourceId) ?? null
  const link = campaign === null ? null : entry.campaign
  if (entry.rule !== 'campaign') return { ...entry, campaign: link }
  const { days, moveRecurrence } = placing
  const { rule, date } = keepRhythm({
    chosen: chooseDay({ card: entry.source, toYear, campaign, observances: [], days }),
    card: entry.source,
    toYear,
    days,
    moveRecurrence,
  })
  return { ...entry, campaign: link, rule, ...placeOn({ card: entry.source, date, ...placing }) }
}

function describeError({
  code,
  title,
  toYear,
}: {
  code: ProposalErrorCode
  title: string
  toYear: number
}): Wording {
  switch (code) {
    case 'nothing-chosen':
      return {
        nl: 'U hebt niets gekozen. Vink aan wat mee moet.',
        en: 'Nothing is chosen. Tick what to carry over.',
      }
    case 'unknown-entry':
      return {
        nl: 'Het plan is intussen veranderd. Maak het voorstel opnieuw.',
        en: 'The plan has changed meanwhile. Make the proposal again.',
      }
    case 'chosen-twice':
      return { nl: `‘${title}’ staat twee keer in uw keuze.`, en: `‘${title}’ is chosen twice.` }
    case 'date-missing':
      return { nl: `Vul een datum in voor ‘${title}’.`, en: `Fill in a date for ‘${title}’.` }
    case 'date-invalid':
      return { nl: `De datum van ‘${title}’ bestaat niet.`, en: `The date of ‘${title}’ does not exist.` }
    case 'date-outside-year':
      return {
        nl: `De datum van ‘${title}’ ligt niet in ${toYear}.`,
        en: `The date of ‘${title}’ is not in ${toYear}.`,
      }
    case 'owner-missing':
      return {
        nl: `De eigenaar van ‘${title}’ is er niet meer. Kies een ander, of kies niemand.`,
        en: `The owner of ‘${title}’ has left. Choose another, or nobody.`,
      }
    case 'owner-unknown':
      return {
        nl: `De gekozen eigenaar van ‘${title}’ bestaat niet.`,
        en: `The chosen owner of ‘${title}’ does not exist.`,
      }
  }
}
