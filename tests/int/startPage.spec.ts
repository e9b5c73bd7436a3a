import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { recordPlacement } from '@/actions/recordPlacement'
import { recordTakeDown } from '@/actions/recordTakeDown'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { setClock } from '@/clock'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { readStartPage } from '@/queries/readStartPage'
import type { StartPageView } from '@/queries/startPageView'
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
    expect(down).toMatchObject({ title: 'Op de schermen', permalink })
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
