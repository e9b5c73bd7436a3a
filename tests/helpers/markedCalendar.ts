import { requestChanges } from '@/actions/requestChanges'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { APPROVED_AT, makeRecord, makeServed } from './accessFixtures'
import { askReview, currentHash, reviewAndApprove } from './approvals'
import { openCalendar, writeItem, type Calendar } from './openCalendar'

/** Stands in every text that is not for the outside. */
export const MARK = 'INTERN-7f3a'

export type Marked = Calendar & {
  /** records that nobody outside may find, by collection */
  hidden: Record<string, string[]>
  served: { itemId: string; campaignId: string }
}

/** A calendar in which everything internal carries a mark, and one item is served. */
export async function openMarkedCalendar(): Promise<Marked> {
  const calendar = await openCalendar()
  const { payload, people } = calendar
  const hidden: Record<string, string[]> = {}
  const mark = (what: string) => `${MARK} ${what}`
  const hide = async (slug: string, data: object): Promise<string> => {
    const made = await payload.create({ collection: slug as 'themes', overrideAccess: true, depth: 0, data: data as never })
    hidden[slug] = [...(hidden[slug] ?? []), String(made.id)]
    return String(made.id)
  }
  const change = (slug: string, id: string, data: object) =>
    payload.update({ collection: slug as 'themes', id, overrideAccess: true, depth: 0, data: data as never })

  for (const who of Object.values(people)) await change(SLUGS.users, who, { displayName: mark('naam van een mens') })
  const partner = await hide(SLUGS.partners, { name: mark('partner'), slug: 'intern-partner', description: mark('partner') })
  const goal = await hide(SLUGS.goals, { name: mark('doel'), slug: 'intern-doel', letter: 'a', description: mark('doel') })
  const level = await hide(SLUGS.levels, { name: mark('niveau'), slug: 'intern-niveau' })
  const point = await hide(SLUGS.attentionPoints, { name: mark('aandacht'), slug: 'intern-aandacht' })
  await hide(SLUGS.yearPlans, { title: mark('jaarplan'), year: 2026, means: [{ name: mark('middel'), hours: 48, status: 'granted' }] })

  const served = await makeServed(calendar)
  const plan = {
    goals: [goal],
    levels: [level],
    partners: [partner],
    hoursPlanned: 7777,
    eurosPlanned: 8888,
    brief: mark('opdracht'),
  }
  const draft = await writeItem(calendar, {
    title: mark('idee'),
    headline: mark('kop'),
    text: mark('tekst'),
    more: { ...plan, coWriters: [people.expert], sharedWith: [partner], attentionPoints: [point] },
  })
  hidden[SLUGS.contentItems] = [draft, served.itemId]
  const campaign = {
    ...plan,
    lead: people.substance,
    keyMessage: mark('kernboodschap'),
    landingItem: draft,
    national: { name: mark('landelijk'), owner: mark('eigenaar'), toolkitUrl: `https://${MARK}.example` },
  }
  await change(SLUGS.campaigns, served.campaignId, campaign)
  const name = mark('campagne')
  await hide(SLUGS.campaigns, { ...campaign, publicName: name, publicDescription: name, slug: 'intern-campagne' })
  await hide(SLUGS.timeEntries, { spentOn: '2026-05-01', minutes: 6666, note: mark('uren'), campaign: served.campaignId })
  await hide(SLUGS.apiClients, { name: mark('afnemer') })
  for (const id of Object.values(calendar.helpLines)) await change(SLUGS.helpLines, id, { source: mark('bron'), checkedOn: '2026-01-01' })
  await change(SLUGS.channels, calendar.channels.website, { usualTimes: ['03:33'], icon: mark('pictogram') })

  await hideTrashed(calendar, hidden, mark)
  await hidePosts(calendar, hidden, mark)
  await payload.update({
    collection: SLUGS.contentItems,
    id: served.itemId,
    overrideAccess: true,
    depth: 0,
    data: { title: mark('werktitel'), brief: mark('opdracht'), contentNote: mark('nieuwe waarschuwing') } as never,
  })
  const media = await makeRecord(calendar, SLUGS.media)
  await change(SLUGS.media, media, { name: mark('beeld'), credit: mark('maker'), alt: mark('beschrijving') })
  hidden[SLUGS.media] = [media]
  for (const slug of [SLUGS.editions, SLUGS.verdicts, SLUGS.journalEntries, SLUGS.itemLanguages, SLUGS.dispatches]) {
    const { docs } = await payload.find({ collection: slug, overrideAccess: true, depth: 0, limit: 5 })
    hidden[slug] = docs.map(({ id }) => String(id))
  }
  hidden[SLUGS.users] = Object.values(people)
  return { ...calendar, hidden, served }
}

/** What is in the bin, also when something served still points at it. */
async function hideTrashed(calendar: Calendar, hidden: Marked['hidden'], mark: (what: string) => string): Promise<void> {
  for (const slug of [SLUGS.themes, SLUGS.audiences, SLUGS.channels, SLUGS.helpLines, SLUGS.glossaryTerms, SLUGS.campaigns]) {
    const id = await makeRecord(calendar, slug)
    const name = { name: mark('weg'), term: mark('weg'), publicName: mark('weg') }
    if (slug === SLUGS.campaigns) {
      const itemId = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z', more: { campaign: id } })
      await reviewAndApprove(calendar, { itemId, now: APPROVED_AT })
    }
    await calendar.payload.update({
      collection: slug as 'themes',
      id,
      overrideAccess: true,
      depth: 0,
      data: { ...name, deletedAt: '2026-05-20T00:00:00.000Z' } as never,
    })
    hidden[slug] = [...(hidden[slug] ?? []), id]
  }
}

/** A post that is yet to come, one that has ended, one that was withdrawn, and a text that was sent back. */
async function hidePosts(calendar: Calendar, hidden: Marked['hidden'], mark: (what: string) => string): Promise<void> {
  const later = await writeItem(calendar, { headline: mark('straks'), releaseAt: '2026-09-01T07:00:00Z' })
  await reviewAndApprove(calendar, { itemId: later, now: APPROVED_AT })
  const ended = await writeItem(calendar, {
    headline: mark('voorbij'),
    releaseAt: '2026-05-05T07:00:00Z',
    endsAt: '2026-05-06T07:00:00Z',
  })
  await reviewAndApprove(calendar, { itemId: ended, now: APPROVED_AT })
  const withdrawn = await writeItem(calendar, { headline: mark('ingetrokken'), releaseAt: '2026-05-05T07:00:00Z' })
  await reviewAndApprove(calendar, { itemId: withdrawn, now: APPROVED_AT })
  await withdrawLanguage({
    req: await calendar.as('substance'),
    itemId: withdrawn,
    language: 'nl',
    reason: mark('reden'),
    now: parseInstant('2026-05-31T10:00:00Z'),
  })
  const refused = await writeItem(calendar, { headline: mark('teruggestuurd') })
  await askReview(calendar, { itemId: refused, now: '2026-05-31T10:00:00Z' })
  await requestChanges({
    req: await calendar.as('substance'),
    itemId: refused,
    language: 'nl',
    contentHash: await currentHash(calendar, refused),
    comment: mark('opmerking'),
    now: parseInstant('2026-05-31T10:00:00Z'),
  })
  const { docs } = await calendar.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { item: { in: [later, ended, withdrawn] } },
  })
  hidden[SLUGS.posts] = docs.map(({ id }) => String(id))
}
