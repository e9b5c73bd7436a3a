import { expect } from 'vitest'

import { liftBrake } from '@/actions/liftBrake'
import { setBrake } from '@/actions/setBrake'
import type { DeliveryApi } from '@/delivery-api'
import { describeCardState } from '@/domain/planning/describeCardState'
import type { BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import { describeItemForApproval } from '@/queries/describeItemForApproval'
import { findCardsById } from '@/queries/findPlanningCards'
import { readOpenBrakes } from '@/queries/readBrakes'

import { reviewAndApprove } from './approvals'
import type { Http } from './http'
import { writeItem, type Calendar } from './openCalendar'
import type { TestClock } from './openClock'

type Wish = Parameters<typeof writeItem>[1]
type Pause = { scope?: BrakeScope; id?: string; reason?: string; from?: Instant | null; needsApproval?: boolean; by?: keyof Calendar['people'] }
type House = { calendar: Calendar; http: Http; api: DeliveryApi; clock: TestClock }

/** Pauses on a calendar: what is published, held and lifted, and what readers and planners see of it. */
export function openPauses({ calendar, http, api, clock }: House) {
  /** What readers get: the delivery API with its kept answers, REST and GraphQL must say the same. */
  async function headlines(): Promise<string[]> {
    const answer = await api.app.request('/delivery/v1/posts?pageSize=100')
    expect(answer.status).toBe(200)
    const { items } = (await answer.json()) as { items: { headline: string }[] }
    const shown = items.map(({ headline }) => headline).sort()
    const rest = await http.rest('/posts?limit=100&depth=0')
    expect(rest.body.docs.map(({ headline }) => String(headline)).sort()).toEqual(shown)
    const graphql = await http.graphql('{ Posts(limit: 100) { docs { headline } } }')
    const docs = (graphql.body.data?.Posts as { docs: { headline: string }[] }).docs
    expect(docs.map(({ headline }) => headline).sort()).toEqual(shown)
    return shown
  }

  async function publish(headline: string, wish: Wish = {}): Promise<string> {
    const itemId = await writeItem(calendar, { title: headline, headline, ...wish })
    await reviewAndApprove(calendar, { itemId, ...(wish?.releaseAt ? {} : { moment: 'now' as const }), now: clock.now })
    return itemId
  }

  async function pause({ by = 'communications', ...wish }: Pause): Promise<string> {
    const outcome = await setBrake({
      req: await calendar.as(by),
      scope: 'item',
      id: '',
      reason: 'Er is iets gebeurd.',
      from: null,
      needsApproval: false,
      ...wish,
      now: clock.now,
    })
    if (outcome.kind !== 'brake-set') throw new Error(JSON.stringify(outcome))
    return outcome.brakeId
  }

  async function lift(brakeId: string, itemId: string | null = null) {
    return liftBrake({ req: await calendar.as('substance'), brakeId, itemId, now: clock.now })
  }

  /** Everything in the calendar is free again, so that one test does not meet the pauses of another. */
  async function liftAll(): Promise<void> {
    for (const { id } of await readOpenBrakes({ req: await calendar.as('substance') })) await lift(id)
  }

  async function cardState(itemId: string): Promise<string> {
    const [card] = await findCardsById({ req: await calendar.as('viewer'), ids: [itemId] })
    return describeCardState({ card: card!, now: clock.now, zone: 'Europe/Amsterdam' }).kind
  }

  async function panelOf(itemId: string) {
    const view = await describeItemForApproval({ req: await calendar.as('substance'), itemId })
    if (!view) throw new Error('no view')
    return view
  }

  return { headlines, publish, pause, lift, liftAll, cardState, panelOf }
}

export type Pauses = ReturnType<typeof openPauses>
