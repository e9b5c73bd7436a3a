import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { askContribution } from '@/actions/askContribution'
import { answerContribution, stopContribution } from '@/actions/answerContribution'
import { recordCare } from '@/actions/recordCare'
import { recordPlacement } from '@/actions/recordPlacement'
import { recordTakeDown } from '@/actions/recordTakeDown'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { addSeconds, parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { readCoWritingPanel } from '@/queries/readCoWritingPanel'
import { readStartPage } from '@/queries/readStartPage'
import type { StartPageView } from '@/queries/startPageView'
import { writerOfSession } from '@/queries/readWriter'
import { SLUGS } from '@/slugs'

import { askReview, reviewAndApprove } from '../helpers/approvals'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
beforeAll(async () => {
  calendar = await openCalendar()
})
afterAll(() => calendar.close())

let now: Instant
function atMoment(text: string): Instant {
  now = parseInstant(text)
  setClock(() => new Date(now))
  return now
}

async function pageOf(who: Parameters<Calendar['as']>[0]): Promise<StartPageView> {
  const view = await readStartPage({ req: await calendar.as(who) })
  if (!view) throw new Error(`no start page for ${who}`)
  return view
}
const titles = (entries: { title: string }[] | null) => (entries ?? []).map(({ title }) => title)

describe('the Monday morning of an adviser', () => {
  test('a text on the screens is placed by hand, and taken down after a withdrawal', async () => {
    atMoment('2026-03-02T08:00:00Z')
    const itemId = await writeItem(calendar, { title: 'Op de schermen', channels: ['schermen'], headline: 'Kijk om' })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    const [task] = (await pageOf('communications')).toPlace ?? []
    expect(task).toMatchObject({ title: 'Op de schermen', channelName: 'Schermen' })
    expect(task?.readyText).toBe('Kijk om\n\nVraag of iemand je foto wil zien.')

    const req = await calendar.as('communications')
    const permalink = 'https://schermen.proef.example/7'
    expect(await recordPlacement({ req, publicId: task!.publicId, permalink, now })).toMatchObject({ kind: 'placed' })
    expect((await pageOf('communications')).toPlace).toEqual([])
    expect((await pageOf('communications')).toTakeDown).toEqual([])

    atMoment('2026-03-03T08:00:00Z')
    await withdrawLanguage({ req: await calendar.as('substance'), itemId, language: 'nl', reason: 'Klopt niet.', now })
    const [down] = (await pageOf('communications')).toTakeDown ?? []
    expect(down).toMatchObject({ title: 'Op de schermen', permalink, because: 'withdrawn' })
    const done = await recordTakeDown({ req: await calendar.as('communications'), dispatchId: down!.dispatchId, now })
    expect(done).toMatchObject({ kind: 'taken-down' })
    expect((await pageOf('communications')).toTakeDown).toEqual([])
  })

  test('what reached its end asks nobody to take it down', async () => {
    atMoment('2026-03-04T08:00:00Z')
    const itemId = await writeItem(calendar, {
      title: 'Loopt af',
      channels: ['schermen'],
      endsAt: '2026-03-05T08:00:00Z',
    })
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    const [task] = (await pageOf('communications')).toPlace ?? []
    await recordPlacement({ req: await calendar.as('communications'), publicId: task!.publicId, now })
    atMoment('2026-03-06T08:00:00Z')
    const view = await pageOf('communications')
    expect([titles(view.live), titles(view.toTakeDown)]).toEqual([[], []])
  })

  test('live, armed, planned, late and waiting stand apart', async () => {
    atMoment('2026-03-09T08:00:00Z')
    const live = await writeItem(calendar, { title: 'Te lezen' })
    await reviewAndApprove(calendar, { itemId: live, moment: 'now', now })
    const armed = await writeItem(calendar, { title: 'Staat klaar', releaseAt: '2026-03-12T08:00:00Z' })
    await reviewAndApprove(calendar, { itemId: armed, now })
    await writeItem(calendar, { title: 'Gepland', more: { plannedDate: '2026-03-13' } })
    await writeItem(calendar, { title: 'Te laat', more: { plannedDate: '2026-03-08' } })
    await writeItem(calendar, { title: 'Overleg van vorige week', more: { plannedDate: '2026-03-08', kind: 'activity', variants: [] } })
    const waiting = await writeItem(calendar, { title: 'Wacht', by: 'communications2' })
    await askReview(calendar, { itemId: waiting, now })

    const view = await pageOf('substance')
    expect(titles(view.live)).toEqual(['Te lezen'])
    expect(view.coming?.map(({ kind, title }) => [kind, title]).sort()).toEqual([
      ['armed', 'Staat klaar'],
      ['planned', 'Gepland'],
    ])
    expect(titles(view.overdue)).toEqual(['Te laat'])
    expect(view.toApprove).toMatchObject([{ title: 'Wacht', mayApprove: true }])
    expect((await pageOf('communications')).toApprove).toMatchObject([{ title: 'Wacht', mayApprove: false }])
  })

  test('a help line past its day is asked for', async () => {
    await calendar.payload.update({
      collection: SLUGS.helpLines,
      id: calendar.helpLines.veiligThuis,
      overrideAccess: true,
      data: { checkAgainBy: '2026-03-01' },
    })
    expect((await pageOf('communications')).helpLines).toMatchObject([{ name: 'Veilig Thuis' }])
  })

  test.each(['viewer', 'partner', 'expert'] as const)('a %s has nothing to approve or place', async (who) => {
    const view = await pageOf(who)
    expect([view.toApprove, view.toPlace, view.toTakeDown, view.mayPlan]).toEqual([null, null, null, false])
  })
})

describe('aftercare', () => {
  let askedOn = parseInstant('2026-04-01T08:00:00Z')

  /** An item of which the expert said yes; each a month later than the last, at their pace. */
  async function writeAlong(title: string) {
    askedOn = addSeconds({ instant: askedOn, seconds: 40 * 86_400 })
    atMoment(askedOn)
    const itemId = await writeItem(calendar, { title })
    const req = await calendar.as('communications')
    expect(await askContribution({ req, itemId, expertId: calendar.people.expert, feeEuros: 50, now })).toMatchObject({ kind: 'contribution-asked' })
    const writer = writerOfSession({ req: await calendar.as('expert'), itemId })!
    await answerContribution({ writer, answer: 'yes', now })
    return { itemId, writer }
  }
  const days = (count: number) => atMoment(addSeconds({ instant: askedOn, seconds: count * 86_400 }))
  const dayAfter = (count: number) => addSeconds({ instant: askedOn, seconds: count * 86_400 }).slice(0, 10)
  const tasks = async (who: Parameters<Calendar['as']>[0] = 'communications') => (await pageOf(who)).aftercare

  test('nobody to ask is no section', async () => {
    expect(await tasks()).toEqual([])
    const { itemId } = await writeAlong('Schrijft nog')
    days(30)
    expect(await tasks()).toEqual([])
    const { docs } = await calendar.payload.find({ collection: SLUGS.contributions, overrideAccess: true, where: { item: { equals: itemId } } })
    await calendar.payload.delete({ collection: SLUGS.contributions, id: docs[0]!.id, overrideAccess: true })
  })

  test('somebody who stopped is asked how they are, by pseudonym, until that is recorded', async () => {
    const { itemId, writer } = await writeAlong('Gestopt met schrijven')
    await stopContribution({ writer, withConsents: false, now })
    days(6)
    expect(await tasks()).toEqual([])
    days(8)
    const task = { itemId, title: 'Gestopt met schrijven', by: 'Naam van expert', hasStopped: true, dueOn: dayAfter(14) }
    expect(await tasks()).toMatchObject([task])
    expect(await tasks('substance')).toMatchObject([task])
    for (const who of ['viewer', 'administrator', 'expert'] as const) expect(await tasks(who)).toBeNull()
    days(20)
    const [late] = (await tasks()) ?? []
    expect(late).toMatchObject(task)
    const care = { aftercareDoneOn: parsePlainDate(dayAfter(20)) }
    await recordCare({ req: await calendar.as('communications'), contributionId: late!.contributionId, care, now })
    expect(await tasks()).toEqual([])
  })

  test('it also follows the day on which the text appeared, as the panel says', async () => {
    const { itemId } = await writeAlong('Staat te lezen')
    const line = { collection: SLUGS.helpLines, id: calendar.helpLines.veiligThuis, overrideAccess: true, data: { checkAgainBy: '2027-03-01' } } as const
    await calendar.payload.update(line)
    await reviewAndApprove(calendar, { itemId, moment: 'now', now })
    days(8)
    const [task] = (await tasks()) ?? []
    expect(task).toMatchObject({ itemId, hasStopped: false, dueOn: dayAfter(14) })
    const panel = await readCoWritingPanel({ req: await calendar.as('communications'), itemId })
    expect(panel?.experts.map(({ aftercareDueOn }) => aftercareDueOn)).toContain(task!.dueOn)
  })
})
