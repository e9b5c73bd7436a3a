import { afterAll, beforeAll, expect, test } from 'vitest'

import { PUBLIC_CONTENT_FIELDS } from '@/domain/workflow/contentFields'
import { hashContent } from '@/domain/workflow/contentHash'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import { convertToRichText } from '../../seed/richText'
import { makeMp3 } from '../helpers/makeSound'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let mediaIds: string[]
let soundId: string

beforeAll(async () => {
  calendar = await openCalendar()
  mediaIds = await Promise.all(['#124', '#a31'].map((colour) => addPicture(colour)))
  soundId = await addSound()
})
afterAll(() => calendar.close())

async function addPicture(colour: string): Promise<string> {
  const { default: sharp } = await import('sharp')
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } }).png().toBuffer()
  const media = await calendar.payload.create({
    collection: SLUGS.media,
    overrideAccess: true,
    data: { alt: `Een vlak in ${colour}` },
    file: { data, mimetype: 'image/png', name: 'vlak.png', size: data.length },
  })
  return String(media.id)
}

async function addSound(): Promise<string> {
  const data = Buffer.from(makeMp3())
  const media = await calendar.payload.create({
    collection: SLUGS.media,
    overrideAccess: true,
    data: { alt: 'Luister naar dit bericht' },
    file: { data, mimetype: 'audio/mpeg', name: 'voorgelezen.mp3', size: data.length },
  })
  return String(media.id)
}

type Change = (item: Record<string, never>) => object
const variant =
  (change: object): Change =>
  (item) => ({ variants: (item.variants as unknown as object[]).map((row) => ({ ...row, ...change })) })

/** A change of every public field through the door people use; each must give another hash. */
const CHANGES: Record<(typeof PUBLIC_CONTENT_FIELDS)[number], Change> = {
  kind: () => ({ kind: 'activity' }),
  isStory: () => ({ isStory: true }),
  isSensitive: () => ({ isSensitive: false }),
  contentNote: () => ({ contentNote: 'Dit gaat over iets anders.' }),
  quickExit: () => ({ quickExit: false }),
  discreetTitle: () => ({ discreetTitle: 'Weetje' }),
  discreetShareText: () => ({ discreetShareText: 'Kijk eens' }),
  helpLines: () => ({ helpLines: [calendar.helpLines.emergency] }),
  'event.startsAt': () => ({ event: { startsAt: '2026-06-01T18:00:00.000Z' } }),
  'event.endsAt': () => ({ event: { endsAt: '2026-06-01T20:00:00.000Z' } }),
  'event.isAllDay': () => ({ event: { isAllDay: true } }),
  'event.placeName': () => ({ event: { placeName: 'Buurthuis' } }),
  'event.street': () => ({ event: { street: 'Brink 1' } }),
  'event.city': () => ({ event: { city: 'Diepenveen' } }),
  recurrence: () => ({ recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' }),
  'variants.channel': () => ({
    variants: [
      {
        channel: calendar.channels.schermen,
        headline: 'Vraag eerst, stuur dan',
        text: convertToRichText({ markup: 'Vraag of iemand je foto wil zien.', language: 'nl' }),
      },
    ],
  }),
  'variants.headline': variant({ headline: 'Een andere kop' }),
  'variants.summary': variant({ summary: 'Een samenvatting' }),
  'variants.text': variant({ text: convertToRichText({ markup: 'Een andere tekst.', language: 'nl' }) }),
  'variants.hashtags': variant({ hashtags: ['deventer'] }),
  'variants.link.url': variant({ link: { url: 'https://www.deventer.nl/veilig', label: 'Lees meer' } }),
  'variants.link.label': variant({ link: { url: 'https://www.deventer.nl/', label: 'Verder lezen' } }),
  'variants.media': (item) => variant({ media: [mediaIds[1]] })(item),
  'variants.pictograms': (item) => variant({ pictograms: [mediaIds[1]] })(item),
  'variants.audio': (item) => variant({ audio: soundId })(item),
  'variants.shareText': variant({ shareText: 'Deel dit' }),
  'variants.shareImage': (item) => variant({ shareImage: mediaIds[0] })(item),
}

async function hashOf(itemId: string): Promise<string> {
  const item = await readItem({ req: await calendar.as(null), itemId })
  return hashContent(item!.contents.nl)
}

test.each(PUBLIC_CONTENT_FIELDS)('a change of %s in the form gives another hash', async (field) => {
  const itemId = await writeItem(calendar, {
    more: { kind: 'event', event: { startsAt: '2026-05-01T18:00:00.000Z', placeName: 'Stadhuis', city: 'Deventer' } },
  })
  const { payload } = calendar
  const before = await hashOf(itemId)
  const item = await payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
  await payload.update({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: true,
    locale: 'nl',
    data: CHANGES[field](item as never) as never,
  })
  expect(await hashOf(itemId)).not.toBe(before)
})

test('a series of publications is bound to its rule, and one without rule to nothing new', async () => {
  const itemId = await writeItem(calendar, { releaseAt: '2026-06-02T07:00:00.000Z' })
  const req = await calendar.as(null)
  const before = await readItem({ req, itemId })
  expect(before!.contents.nl).not.toHaveProperty('recurrence')
  const update = (recurrence: string) =>
    calendar.payload.update({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, data: { recurrence } })
  await update('RRULE:FREQ=WEEKLY;COUNT=3')
  const first = await hashOf(itemId)
  expect(first).not.toBe(hashContent(before!.contents.nl))
  await update('RRULE:FREQ=WEEKLY;COUNT=4')
  expect(await hashOf(itemId)).not.toBe(first)
})

test('a new description or focal point of a picture gives another hash, and planning does not', async () => {
  const itemId = await writeItem(calendar)
  const { payload } = calendar
  const item = await payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
  const update = (data: object) =>
    payload.update({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, locale: 'nl', data: data as never })
  await update({ variants: item.variants!.map((row) => ({ ...row, media: [mediaIds[0]] })) })
  const before = await hashOf(itemId)
  await update({ plannedDate: '2026-08-03', hoursPlanned: 3, themes: [calendar.themes.horeca], title: 'Anders' })
  expect(await hashOf(itemId)).toBe(before)
  await payload.update({ collection: SLUGS.media, id: mediaIds[0]!, overrideAccess: true, data: { alt: 'Nieuw' } })
  const described = await hashOf(itemId)
  expect(described).not.toBe(before)
  await payload.update({ collection: SLUGS.media, id: mediaIds[0]!, overrideAccess: true, data: { focalX: 10 } })
  expect(await hashOf(itemId)).not.toBe(described)
})
