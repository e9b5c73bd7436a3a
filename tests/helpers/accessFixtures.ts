import sharp from 'sharp'

import { recordPlacement } from '@/actions/recordPlacement'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { reviewAndApprove } from './approvals'
import type { Ask } from './http'
import { writeItem, type Calendar } from './openCalendar'

/** the moment at which everything in these fixtures is served */
export const NOW = '2026-06-01T10:00:00Z'
export const APPROVED_AT = '2026-05-04T07:00:00Z'

/** A small picture of one colour; every colour is another file. */
export const drawPicture = (red: number): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 120 } } }).png().toBuffer()

/** The body of an upload as a form sends it. */
export async function uploadOf({
  data = {},
  file,
  name = 'beeld.png',
  type = 'image/png',
}: {
  data?: object
  file: Buffer | string
  name?: string
  type?: string
}): Promise<Pick<Ask, 'raw' | 'method'>> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([typeof file === 'string' ? file : new Uint8Array(file)], name, { type }))
  return Promise.resolve({ method: 'POST', raw: form })
}

let counter = 0

/** Another valid record of a collection, as somebody without limits would make it. Returns its id. */
export async function makeRecord(calendar: Calendar, slug: string): Promise<string> {
  counter += 1
  const { payload } = calendar
  if (slug === SLUGS.contentItems) return writeItem(calendar, { title: `Kaart ${counter}` })
  if (slug === SLUGS.media) {
    const data = await drawPicture(counter)
    const file = { data, name: `beeld-${counter}.png`, mimetype: 'image/png', size: data.length }
    const made = await payload.create({ collection: SLUGS.media, overrideAccess: true, data: { alt: 'Een vlak' }, file })
    return String(made.id)
  }
  const data = { ...dataFor(slug, `maak-${counter}`), ...(await relationsFor(calendar, slug)) }
  const made = await payload.create({ collection: slug as 'themes', overrideAccess: true, depth: 0, data: data as never })
  return String(made.id)
}

const ABOUT_AN_ITEM: ReadonlySet<string> = new Set([
  SLUGS.consents,
  SLUGS.contributions,
  SLUGS.comments,
  SLUGS.suggestions,
  SLUGS.reviewRequests,
  SLUGS.teachBacks,
  SLUGS.guestLinks,
])

/** An item of its own and somebody who is none of the callers, for records that name both. */
async function relationsFor(calendar: Calendar, slug: string): Promise<object> {
  if (!ABOUT_AN_ITEM.has(slug)) return {}
  return { item: await writeItem(calendar, { title: `Waarover ${counter}` }), expert: calendar.people.substance2, channel: calendar.channels.website }
}

/** What a form would send to create a record; `mark` keeps unique fields apart. */
export function dataFor(slug: string, mark: string): Record<string, unknown> {
  counter += 1
  const word = { name: `Woord ${mark}`, slug: mark }
  const table: Record<string, Record<string, unknown>> = {
    [SLUGS.contentItems]: { title: `Kaart ${mark}` },
    [SLUGS.campaigns]: { publicName: `Campagne ${mark}`, slug: mark },
    [SLUGS.yearPlans]: { title: `Plan ${mark}`, year: 2020 + counter % 81 },
    [SLUGS.timeEntries]: { spentOn: '2026-05-01', minutes: 30 },
    [SLUGS.itemTemplates]: { name: `Sjabloon ${mark}`, kind: 'publication' },
    [SLUGS.savedViews]: { name: `Weergave ${mark}`, query: 'weergave=maand', isShared: true },
    [SLUGS.viewLinks]: { kind: 'page', recipient: mark, tokenHash: mark },
    [SLUGS.consents]: { part: 'story', recognisability: 'anonymous' },
    [SLUGS.contributions]: { state: 'asked' },
    [SLUGS.comments]: { language: 'nl', body: `Opmerking ${mark}` },
    [SLUGS.suggestions]: { language: 'nl', field: 'headline', state: 'open' },
    [SLUGS.reviewRequests]: { language: 'nl', contentHash: mark },
    [SLUGS.teachBacks]: { language: 'nl', contentHash: mark },
    [SLUGS.guestLinks]: { language: 'nl', purpose: 'review', recipient: mark, tokenHash: mark },
    [SLUGS.brakes]: { scope: 'channel', reason: mark },
    [SLUGS.mailMessages]: { kind: 'week', subject: mark, text: mark, occasion: mark, state: 'sent' },
    [SLUGS.observances]: { ...word, kind: 'day', rule: { kind: 'by-hand' } },
    [SLUGS.attentionPoints]: word,
    [SLUGS.themes]: word,
    [SLUGS.audiences]: word,
    [SLUGS.channels]: { ...word, delivery: 'pulled' },
    [SLUGS.goals]: { ...word, letter: 'a' },
    [SLUGS.levels]: word,
    [SLUGS.partners]: word,
    [SLUGS.helpLines]: word,
    [SLUGS.glossaryTerms]: { term: `Begrip ${mark}`, slug: mark, meaning: 'Uitleg.' },
    [SLUGS.users]: {
      email: `${mark}@proef.example`,
      password: 'nog-een-wachtwoord-2026',
      displayName: `Naam ${mark}`,
      role: 'viewer',
    },
    [SLUGS.apiClients]: { name: `Sleutel ${mark}` },
    'payload-preferences': { key: mark, value: { a: 1 } },
    'payload-kv': { key: mark, data: { a: 1 } },
  }
  return table[slug] ?? { title: mark }
}

/** Two served items (one in a campaign, one placed by hand), so that every written-by-actions table has a record. */
export async function makeServed(calendar: Calendar): Promise<{ itemId: string; campaignId: string }> {
  const campaign = await calendar.payload.create({
    collection: SLUGS.campaigns,
    overrideAccess: true,
    depth: 0,
    data: { publicName: 'Lopende campagne', slug: 'lopende-campagne' },
  })
  const itemId = await writeItem(calendar, {
    title: 'Lopend',
    channels: ['website', 'schermen'],
    releaseAt: '2026-05-14T07:00:00Z',
    text: 'Vraag eerst.',
    more: { campaign: campaign.id },
  })
  await reviewAndApprove(calendar, { itemId, now: APPROVED_AT })
  const { docs } = await calendar.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 0,
    where: { channel: { equals: calendar.channels.schermen } },
  })
  const outcome = await recordPlacement({
    req: await calendar.as('communications'),
    publicId: String(docs[0]?.publicId),
    permalink: 'https://www.deventer.example/scherm',
    now: parseInstant(NOW),
  })
  if (outcome.kind !== 'placed') throw new Error(`not placed: ${JSON.stringify(outcome)}`)
  return { itemId, campaignId: String(campaign.id) }
}
