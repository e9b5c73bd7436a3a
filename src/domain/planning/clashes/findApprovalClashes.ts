import { describeDate } from '../../time/dutch'
import type { PlainDate } from '../../time/plainDate'
import { joinWords, type Wording } from '../../workflow/wording'
import type { PlanningCard } from '../card'
import type { Clash, ClashAction, ClashContext } from './clash'
import type { ApprovalLack } from './findApprovalLack'

type Held = { card: PlanningCard; day: PlainDate }

/**
 * Items that nobody can approve in the five days up to their date, as `createApprovalLackReader` says. One clash a
 * cause, with all items it holds up: one deputy solves them all.
 *
 * @example findApprovalClashes(context)
 */
export function findApprovalClashes(context: ClashContext): Clash[] {
  const { cards, days, today, readApprovalLack } = context
  const held = new Map<string, { lack: ApprovalLack; cards: Held[] }>()
  for (const card of cards) {
    const day = days.dayOf(card)
    if (day === null || day < today) continue
    const lack = readApprovalLack({ card, day })
    if (lack === null) continue
    const key = [lack.requirement, lack.owner?.id ?? '', ...[...lack.absent, ...lack.idleDeputies].map(({ id }) => id)].join('+')
    const known = held.get(key)
    if (known === undefined) held.set(key, { lack, cards: [{ card, day }] })
    else known.cards.push({ card, day })
  }
  return [...held].map(([key, { lack, cards: found }]) => describeLack({ key, lack, found, context }))
}

function describeLack({
  key,
  lack,
  found,
  context,
}: {
  key: string
  lack: ApprovalLack
  found: Held[]
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
  lack: { requirement, absent, idleDeputies, owner },
  count,
  first,
  today,
}: {
  lack: ApprovalLack
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
  const name = (people: ApprovalLack['absent'], locale: keyof Wording) =>
    joinWords({ words: people.map((person) => person.name), locale })
  if (absent.length > 0 || idleDeputies.length > 0) {
    const [away, idle] = [absent.length > 0, idleDeputies.length > 0]
    return {
      nl: `${head.nl}${away ? ` Afwezig: ${name(absent, 'nl')}.` : ''}${idle ? ` Dan geen vervanger: ${name(idleDeputies, 'nl')}.` : ''}`,
      en: `${head.en}${away ? ` Absent: ${name(absent, 'en')}.` : ''}${idle ? ` Not standing in then: ${name(idleDeputies, 'en')}.` : ''}`,
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

function describeWayOut({ requirement, absent, idleDeputies, owner }: ApprovalLack): Wording {
  if (idleDeputies.length > 0) {
    return {
      nl: 'Laat de inhoudelijk adviseur de dagen aanpassen waarop de vervanger invalt, of verplaats de items.',
      en: 'Let the substance adviser change the days on which the deputy stands in, or move the items.',
    }
  }
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
  lack: ApprovalLack
  cardId: string
}): ClashAction {
  const people = owner === null ? absent : [...absent, owner]
  const person = requirement === 'substance' ? people.find(({ role }) => role === 'substance') : people[0]
  return person === undefined
    ? { kind: 'open', record: 'card', id: cardId }
    : { kind: 'open', record: 'person', id: person.id }
}
