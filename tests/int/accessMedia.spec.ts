import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { setClock } from '@/clock'
import { SLUGS } from '@/slugs'

import { APPROVED_AT, drawPicture, NOW, uploadOf } from '../helpers/accessFixtures'
import { reviewAndApprove } from '../helpers/approvals'
import { openHttp, queryOf, type Answer, type Http } from '../helpers/http'
import { makeMp3, makeMp4, makeOgg, withId3 } from '../helpers/makeSound'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let http: Http

beforeAll(async () => {
  calendar = await openCalendar()
  http = await openHttp(calendar)
  setClock(() => new Date(NOW))
})
afterAll(() => calendar.close())

type Stored = { id: string; filename: string; mimeType: string; sha256: string; url: string; name: string } & {
  width?: number | null
  height?: number | null
}

const upload = async (wish: Parameters<typeof uploadOf>[0]): Promise<Answer> =>
  http.rest('/media', { as: 'communications', ...(await uploadOf(wish)) })

async function uploaded(wish: Parameters<typeof uploadOf>[0]): Promise<Stored> {
  const answer = await upload(wish)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc as Stored
}

const bytesOf = (filename: string) => readFile(path.join(calendar.dataDir, 'media', filename))
const countMedia = async () => (await calendar.payload.count({ collection: SLUGS.media, overrideAccess: true })).totalDocs

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><script>alert(1)</script>'

describe('what is no picture is refused, whatever it is called', () => {
  test.each([
    ['an SVG', SVG, 'tekening.svg', 'image/svg+xml'],
    ['an SVG called .png', SVG, 'tekening.png', 'image/png'],
    ['a text called .png', 'gewoon tekst', 'tekst.png', 'image/png'],
    ['a web page called .jpg', HTML, 'pagina.jpg', 'image/jpeg'],
    ['a web page', HTML, 'pagina.html', 'text/html'],
    ['a web page that starts like a GIF', `GIF89a${HTML}`, 'plaatje.gif', 'image/gif'],
    ['a web page that starts like a PNG', `\u0089PNG\r\n\u001a\n${HTML}`, 'plaatje.png', 'image/png'],
    ['a program', 'MZ\u0000\u0000', 'plaatje.exe', 'application/octet-stream'],
    ['nothing', '', 'leeg.png', 'image/png'],
  ])('%s', async (_, file, name, type) => {
    const before = await countMedia()
    const answer = await upload({ file, name, type })
    expect([400, 415], answer.text).toContain(answer.status)
    expect(await countMedia()).toBe(before)
  })

  test('more than 15 MB is 413', async () => {
    const answer = await upload({ file: Buffer.alloc(15_000_001, 1), name: 'groot.png' })
    expect(answer.status, answer.text).toBe(413)
  })

  test('more pixels than any camera makes is 415', async () => {
    const file = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: 'white' } }).png().toBuffer()
    expect((await upload({ file })).status).toBe(415)
  })
})

describe('a sound', () => {
  test.each<[string, Uint8Array, string, string, string]>([
    ['MP3', withId3(makeMp3()), 'stem van iemand.mp3', 'audio/mpeg', 'mp3'],
    ['MP3 that is called otherwise', withId3(makeMp3({ mark: 1 })), 'pagina.html', 'audio/mpeg', 'mp3'],
    ['Ogg', makeOgg(), 'voorgelezen.opus', 'audio/ogg', 'ogg'],
    ['MP4 of sound', makeMp4({ brand: 'mp42' }), 'opname.mp4', 'audio/mp4', 'm4a'],
  ])('%s is kept under its checksum, without its maker', async (_, file, name, type, extension) => {
    const stored = await uploaded({ file: Buffer.from(file), name, type: 'application/octet-stream' })
    expect(stored.mimeType).toBe(type)
    // MongoDB keeps no field that has no value.
    expect([stored.width ?? null, stored.height ?? null]).toEqual([null, null])
    expect(stored.filename).toMatch(new RegExp(`^[a-z0-9-]+\\.${extension}$`))
    const bytes = await bytesOf(stored.filename)
    expect(bytes.toString('latin1')).not.toMatch(/Naam van iemand|\+52/)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(stored.sha256)
  })

  test.each<[string, Uint8Array | string, string]>([
    ['an Ogg that names its speaker', makeOgg({ comments: ['ARTIST=Naam van iemand'] }), 'stem.ogg'],
    ['a video', makeMp4({ brand: 'mp42', handlers: ['soun', 'vide'] }), 'film.mp4'],
    ['a tag without sound', withId3(new Uint8Array()), 'stem.mp3'],
    ['a web page called .mp3', HTML, 'stem.mp3'],
  ])('%s is refused', async (_, file, name) => {
    const before = await countMedia()
    const answer = await upload({ file: typeof file === 'string' ? file : Buffer.from(file), name, type: 'audio/mpeg' })
    expect([400, 415], answer.text).toContain(answer.status)
    expect(await countMedia()).toBe(before)
  })

  test('is no picture of a text, and a picture is no sound', async () => {
    const sound = await uploaded({ file: Buffer.from(makeMp3({ mark: 2 })), name: 'stem.mp3' })
    const picture = await uploaded({ file: await drawPicture(9) })
    const itemId = await writeItem(calendar)
    const { variants } = await calendar.payload.findByID({
      collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true,
    })
    const change = (own: object) =>
      http.rest(`/content-items/${itemId}`, {
        as: 'communications',
        method: 'PATCH',
        json: { variants: variants!.map((variant) => ({ ...variant, ...own })) },
      })
    expect((await change({ media: [sound.id] })).status).toBe(400)
    expect((await change({ shareImage: sound.id })).status).toBe(400)
    expect((await change({ pictograms: [sound.id] })).status).toBe(400)
    expect((await change({ audio: picture.id })).status).toBe(400)
    const right = await change({ media: [picture.id], pictograms: [picture.id], audio: sound.id })
    expect(right.status, right.text).toBe(200)
  })
})

describe('what is kept of a picture', () => {
  test('is the picture, not what hides behind it', async () => {
    const file = Buffer.concat([await drawPicture(1), Buffer.from(HTML)])
    const stored = await uploaded({ file, name: '../../../pagina.html.png' })
    expect(stored.filename).toMatch(/^[a-z0-9-]+\.webp$/)
    const bytes = await bytesOf(stored.filename)
    expect(bytes.toString('latin1')).not.toContain('script')
    expect((await sharp(bytes).metadata()).format).toBe('webp')
  })

  test('has no place, time or device', async () => {
    const exif = {
      IFD0: { Make: 'Camera van iemand', Artist: 'Naam van iemand' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '6/1 9/1 0/1' },
    }
    const file = await sharp(await drawPicture(2)).jpeg().withExif(exif).toBuffer()
    expect((await sharp(file).metadata()).exif).toBeDefined()
    const stored = await uploaded({ file, name: 'foto.jpg', type: 'image/jpeg' })
    const { sizes } = stored as unknown as { sizes: Record<string, { filename?: string | null }> }
    const names = [stored.filename, ...Object.values(sizes).flatMap(({ filename }) => filename ?? [])]
    for (const name of names) {
      const { exif: left, xmp, iptc } = await sharp(await bytesOf(name)).metadata()
      expect([left, xmp, iptc], name).toEqual([undefined, undefined, undefined])
    }
  })

  test('is named by the program, not by who sends it', async () => {
    const wished = { filename: 'kwaad.html', mimeType: 'text/html', sha256: '0'.repeat(64), url: 'https://kwaad.example/x' }
    const stored = await uploaded({ data: wished, file: await drawPicture(3) })
    expect(stored.mimeType).toBe('image/webp')
    expect(stored.filename).toMatch(/\.webp$/)
    expect(stored.sha256).toMatch(/^(?!0+$)[0-9a-f]{64}$/)
    expect(stored.url).not.toContain('kwaad')
  })

  test('is never replaced, by a file or by another name', async () => {
    const stored = await uploaded({ file: await drawPicture(4) })
    const replacing = { ...(await uploadOf({ file: await drawPicture(5) })), method: 'PATCH' } as const
    const answer = await http.rest(`/media/${stored.id}`, { as: 'communications', ...replacing })
    expect(answer.status, answer.text).toBe(409)
    const json = {
      filename: 'ander.webp',
      mimeType: 'image/png',
      sha256: '0'.repeat(64),
      url: 'https://kwaad.example/x',
      sizes: { thumbnail: { filename: 'ander.webp' } },
      alt: 'Een vlak',
    }
    const climbing = { as: 'communications', method: 'PATCH', json: { filename: '../test.db' } } as const
    expect((await http.rest(`/media/${stored.id}`, climbing)).status).toBe(400)
    const patched = await http.rest(`/media/${stored.id}`, { as: 'communications', method: 'PATCH', json })
    expect(patched.status, patched.text).toBe(200)
    const after = await calendar.payload.findByID({ collection: SLUGS.media, id: stored.id, overrideAccess: true })
    const { filename, mimeType, sha256, url } = stored
    expect(after).toMatchObject({ filename, mimeType, sha256, url, alt: 'Een vlak' })
    expect(JSON.stringify(after)).not.toMatch(/ander\.webp|kwaad/)
    await expect(bytesOf(filename)).resolves.toBeInstanceOf(Buffer)
  })

  test('has the checksum of its bytes, whatever is asked to be cut off', async () => {
    const cut = '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = '&uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9'
    const stored = await uploaded({ file: await drawPicture(7) })
    const before = await bytesOf(stored.filename)
    expect(createHash('sha256').update(before).digest('hex')).toBe(stored.sha256)
    const ask = { as: 'communications', method: 'PATCH', json: { alt: 'x' } } as const
    expect((await http.rest(`/media/${stored.id}${cut}${size}`, ask)).status).toBe(409)
    expect((await http.rest(`/media/${stored.id}/duplicate${cut}${size}`, { ...ask, method: 'POST' })).status).toBe(409)
    const copy = await http.rest(`/media/${stored.id}/duplicate`, { ...ask, method: 'POST' })
    const { filename, sha256 } = copy.body.doc as Stored
    expect(createHash('sha256').update(await bytesOf(filename)).digest('hex')).toBe(sha256)
    const again = await uploadOf({ file: await drawPicture(8) })
    expect((await http.rest(`/media${cut}${size}`, { as: 'communications', ...again })).status).toBe(409)
    const focal = '?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20'
    const json = { focalX: 10, focalY: 20 }
    expect((await http.rest(`/media/${stored.id}${focal}`, { ...ask, json })).body.doc).toMatchObject(json)
    expect(await bytesOf(stored.filename)).toEqual(before)
  })

  test('stays while an approved text shows it', async () => {
    const stored = await uploaded({ data: { alt: 'Een groen vlak' }, file: await drawPicture(6) })
    const itemId = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z' })
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
    await http.rest(`/content-items/${itemId}`, {
      as: 'communications',
      method: 'PATCH',
      json: { variants: item.variants?.map((variant) => ({ ...variant, media: [stored.id] })) },
    })
    await reviewAndApprove(calendar, { itemId, now: APPROVED_AT })
    const only = `/media${queryOf({ 'where[id][equals]': stored.id })}`
    const answer = await http.rest(`/media/${stored.id}`, { as: 'communications', method: 'DELETE' })
    expect([answer.status, answer.body.errors[0]?.message]).toEqual([409, expect.stringMatching(/goedgekeurde tekst/)])
    expect((await http.rest(only, { as: 'communications', method: 'DELETE' })).body.docs).toEqual([])
    await expect(bytesOf(stored.filename)).resolves.toBeInstanceOf(Buffer)
  })
})

describe('a picture of a text that somebody does not read', () => {
  test.each(['expert', 'partner'] as const)('is none to the %s: not in a list, by id, as a file or over GraphQL', async (as) => {
    const own = await uploaded({ data: { alt: 'Van het eigen item' }, file: await drawPicture(as === 'expert' ? 21 : 22) })
    const other = await uploaded({ data: { alt: 'Van een ander' }, file: await drawPicture(as === 'expert' ? 23 : 24), name: 'sanne.png' })
    const partner = await calendar.payload.create({
      collection: SLUGS.partners,
      overrideAccess: true,
      depth: 0,
      data: { name: `Partner bij ${as}`, slug: `partner-bij-${as}` } as never,
    })
    await calendar.payload.update({ collection: SLUGS.users, id: calendar.people.partner, overrideAccess: true, data: { partner: partner.id } })
    const more = as === 'expert' ? { coWriters: [calendar.people.expert] } : { sharedWith: [partner.id] }
    for (const [media, whose] of [[own, more], [other, {}]] as const) {
      const itemId = await writeItem(calendar, { more: whose })
      const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, overrideAccess: true, depth: 0 })
      const json = { variants: item.variants?.map((variant) => ({ ...variant, media: [media.id] })) }
      expect((await http.rest(`/content-items/${itemId}`, { as: 'communications', method: 'PATCH', json })).status).toBe(200)
    }
    expect((await http.rest('/media?limit=100', { as })).body.docs.map(({ id }) => id)).toEqual([own.id])
    expect((await http.rest(`/media/${other.id}`, { as })).status).toBe(404)
    const fileOf = (stored: Stored) => http.rest(`/media/file/${stored.filename}`, { as })
    expect((await fileOf(own)).status).toBe(200)
    expect((await fileOf(other)).status).toBeGreaterThanOrEqual(403)
    const { text } = await http.graphql('{ allMedia(limit: 100) { docs { id name filename } } }', { as })
    expect(text).toContain(own.id)
    expect(text).not.toMatch(new RegExp(`${other.id}|sanne`))
    expect((await http.rest(`/media/${other.id}`, { as: 'viewer' })).status).toBe(200)
  })
})
